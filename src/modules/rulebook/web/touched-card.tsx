import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { procurements } from '../../procurements/contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'

/** Before a rule is changed one sees which open procurements it is about. */
export function TouchedCard({ ruleKey }: { ruleKey: string }) {
  const w = useWords(correctionScreens)
  const f = useFormat()
  const touched = useQueryOf(procurements.listTouched, { key: ruleKey })
  return (
    <Card title={w.touched}>
      <Loaded of={touched} lines={2}>
        {({ count, items }) => (
          <Stack gap={6}>
            <p className="small">{w.touchedCount(count)}</p>
            {items.map(({ id, title, startsOn }) => (
              <Row
                key={id}
                small
                title={<Link to={`/procurements/${id}`}>{title}</Link>}
                sub={startsOn ? f.day(startsOn) : undefined}
              />
            ))}
            {items.length < count && <p className="small muted">{w.hidden(count - items.length)}</p>}
            {count > 0 && <p className="small muted">{w.recounted}</p>}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}
