import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { ProcurementPage } from '../contract/procurement.ts'
import type { ValuePage } from '../contract/value.ts'
import { procurements } from '../contract.ts'
import { valueScreens } from '../texts/value-screens.ts'
import css from './value.module.css'
import { WatchVerdict } from './watch-note.tsx'

/** The estimated value of a procurement, and what it comes to with its like ones. */
export function ValueCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(valueScreens)
  const { id } = procurement
  const value = useQueryOf(procurements.readValue, { id })
  const watch = useQueryOf(procurements.readWatch, { id })
  return (
    <Card title={w.title}>
      <Loaded of={value}>
        {(data) => (
          <Stack gap={12}>
            <Amount value={data} />
            {watch.data && <WatchVerdict watch={watch.data} />}
            <Cluster>
              {data.may && (
                <ButtonLink look={data.cents === null ? 'go' : 'plain'} to={`/procurements/${id}/value`}>
                  {data.cents === null ? w.reckon : w.change}
                </ButtonLink>
              )}
              {!data.may && (data.cents !== null || (watch.data?.likes.length ?? 0) > 0) && (
                <Link to={`/procurements/${id}/value`}>{w.seeAll}</Link>
              )}
              {data.waitsFor === 'startDay' && (
                <ButtonLink to={`/procurements/${id}/edit`}>{w.setStartDay}</ButtonLink>
              )}
            </Cluster>
            {data.waitsFor && <p className="small muted">{w.waitsFor[data.waitsFor]}</p>}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

export function Amount({ value }: { value: ValuePage }) {
  const w = useWords(valueScreens)
  const f = useFormat()
  const { cents, reckoned, settledAt } = value
  const binding = reckoned?.binding
  const method = reckoned?.methods.find((one) => one.method === binding?.method)
  const name = binding ? w.methods[binding.method] : ''
  // A single step of the method's own name is the sum once more.
  const isPlain = method?.steps.length === 1 && method.steps[0]?.startsWith(`${name}:`)
  const steps = isPlain ? [] : (method?.steps ?? [])
  if (cents === null) return <p className="muted">{w.notReckoned}</p>
  return (
    <div>
      <p className={css.amount}>
        <b className="num">{f.money(cents)}</b>
        <span className="small muted">{[w.without, name, ...steps].filter(Boolean).join(' · ')}</span>
      </p>
      {settledAt && <p className="small muted">{w.settled(f.dayOrMoment(settledAt))}</p>}
    </div>
  )
}
