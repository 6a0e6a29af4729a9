import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Involved } from '../contract/involved.ts'
import { type ProcurementPage, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { ConflictOfInterests } from './conflict-of-interests.tsx'

/** Where one declares one's own interests: the next step leads there. */
export const declarationPlace = 'declaration'

/** Who takes part, who has declared; and the declaration of the one who reads it. */
export function PeopleCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).people
  const { id } = procurement
  const involved = useQueryOf(procurements.listInvolved, { id })
  const mayName = involved.data?.mayName
  return (
    <Card title={w.title} aside={mayName && <Link to={`/procurements/${id}/people`}>{w.name}</Link>}>
      <Loaded of={involved} lines={3}>
        {({ items, mustDeclare }) => (
          <Stack gap={10}>
            {mustDeclare && (
              <div id={declarationPlace} tabIndex={-1}>
                <Declaration procurement={procurement} />
              </div>
            )}
            {!procurement.responsible && <Note tone="late">{w.leaderless}</Note>}
            <div>
              {items.map((one) => (
                <Person key={one.person} one={one} />
              ))}
            </div>
            {mayName && <Reminder procurement={procurement} items={items} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function Person({ one }: { one: Involved }) {
  const w = useWords(preparationScreens).people
  const f = useFormat()
  const parts = one.parts.map((part) => w.parts[part]).join(', ')
  const waits = !one.declaredAt && one.remindedAt && w.reminded(f.day(one.remindedAt.slice(0, 10)))
  return (
    <Row
      small
      title={<Link to={`/people/${one.person}`}>{one.name}</Link>}
      sub={[parts, one.conflict, waits].filter(Boolean).join(' · ')}
      end={<State one={one} />}
    />
  )
}

function State({ one }: { one: Involved }) {
  const w = useWords(preparationScreens).people
  const f = useFormat()
  if (one.outAt) return <Chip tone="late">{w.out}</Chip>
  if (one.declaredAt) return <Chip tone="done">{w.declared(f.day(one.declaredAt.slice(0, 10)))}</Chip>
  return <Chip tone="soon">{w.waiting}</Chip>
}

/** One's own declaration: two answers, none of them chosen beforehand. */
function Declaration({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).people
  const [opened, setOpened] = useState(false)
  const declare = useCommand(procurements.declareInterests, { done: () => announce(w.thanks) })
  return (
    <Stack gap={10}>
      <Note tone="soon" title={w.ask}>
        {w.askText}
      </Note>
      <Cluster>
        <Button
          look="go"
          small
          busy={declare.isPending}
          onClick={() => declare.mutate({ id: procurement.id, conflict: null })}
        >
          {w.none}
        </Button>
        <Button small onClick={() => setOpened(true)}>
          {w.have}
        </Button>
      </Cluster>
      <ConflictOfInterests procurement={procurement} opened={opened} close={() => setOpened(false)} />
    </Stack>
  )
}

function Reminder({ procurement, items }: { procurement: ProcurementPage; items: readonly Involved[] }) {
  const w = useWords(preparationScreens).people
  const waiting = items.filter(({ declaredAt, outAt }) => !declaredAt && !outAt)
  const remind = useCommand(procurements.remindInvolved, {
    done: ({ reminded }) => announce(w.remindedNow(reminded)),
  })
  if (waiting.length === 0) return <p className="small muted">{w.all}</p>
  if (waiting.every(({ person }) => person === procurement.responsible?.id)) return null
  return (
    <div>
      <Button small busy={remind.isPending} onClick={() => remind.mutate({ id: procurement.id })}>
        {w.remind}
      </Button>
    </div>
  )
}
