import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useSession } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { screenTexts } from '../texts/screen.ts'
import { AwayDialog } from './away-dialog.tsx'
import css from './position.module.css'
import type { PositionShown } from './position-page.tsx'

/** Who substitutes, in order, with the people present now; and the way to say that one is away. */
export function OrderCard({ position }: { position: PositionShown }) {
  const w = useWords(screenTexts).order
  const { session } = useSession()
  const [away, setAway] = useState(false)
  const { order, reading, holder, may } = position
  const own = holder?.id === session?.person.id
  return (
    <Card title={w.title}>
      {order.length === 0 && <p className="small muted">{w.none}</p>}
      <ol className={css.order}>
        {order.map((one) => (
          <li key={one.title}>
            <OrderedTitle {...one} />
          </li>
        ))}
      </ol>
      {reading && reading.general.substitutes.length > 0 && (
        <p className="small">
          {w.substitutes} {reading.general.substitutes.join(', ')}
        </p>
      )}
      {may.goAway && order.length > 0 && (
        <Button onClick={() => setAway(true)}>{own ? w.goAway : w.goAwayFor}</Button>
      )}
      {away && <AwayDialog position={position} own={own} close={() => setAway(false)} />}
    </Card>
  )
}

function OrderedTitle({ title, people }: PositionShown['order'][number]) {
  const w = useWords(screenTexts).order
  const f = useFormat()
  return (
    <>
      {title}
      {people.length === 0 && <span className="muted">{` – ${w.nobody}`}</span>}
      {people.map(({ id, name, away }) => (
        <div key={id}>
          <b>{name}</b> {away && <Chip tone="soon">{w.away(f.day(away.until))}</Chip>}
        </div>
      ))}
    </>
  )
}
