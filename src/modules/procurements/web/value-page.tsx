import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Columns, Row } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { ValuePage, ValueReckoned } from '../contract/value.ts'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { valueScreens } from '../texts/value-screens.ts'
import { LikesCard } from './likes-card.tsx'
import { MethodsCard } from './methods-card.tsx'
import { useCrumbs } from './use-crumbs.ts'
import { Amount } from './value-card.tsx'
import { ValueForm } from './value-form.tsx'

/** The value of a procurement: what is known of it, the methods side by side, and the like purchases. */
export function ValueRecordPage() {
  const id = usePlace('procurementId') as ProcurementId
  const procurement = useQueryOf(procurements.readProcurement, { id })
  const value = useQueryOf(procurements.readValue, { id })
  return (
    <Loaded of={procurement}>
      {(data) => <Loaded of={value}>{(known) => <ValueParts procurement={data} value={known} />}</Loaded>}
    </Loaded>
  )
}

function ValueParts({ procurement, value }: { procurement: ProcurementPage; value: ValuePage }) {
  const w = useWords(valueScreens)
  const { id, title } = procurement
  return (
    <>
      <PageHead title={w.title} sub={title} crumbs={useCrumbs(procurement)} />
      {value.may ? (
        <ValueForm key={procurement.id} {...{ procurement, value }} side={<HistoryCard value={value} />}>
          <LikesCard id={id} may />
        </ValueForm>
      ) : (
        <Columns side={<HistoryCard value={value} />}>
          <Standing value={value} />
          <LikesCard id={id} may={false} />
        </Columns>
      )}
    </>
  )
}

function Standing({ value }: { value: ValuePage }) {
  const w = useWords(valueScreens)
  return (
    <>
      <Card title={w.binding}>
        <Amount value={value} />
        {value.waitsFor && <Note tone="soon">{w.waitsFor[value.waitsFor]}</Note>}
      </Card>
      {value.reckoned && <MethodsCard reckoned={value.reckoned as ValueReckoned} />}
    </>
  )
}

function HistoryCard({ value }: { value: ValuePage }) {
  const w = useWords(valueScreens)
  const f = useFormat()
  if (value.history.length === 0) return null
  return (
    <Card title={w.history}>
      {value.history.map(({ at, by, cents, method, note }) => (
        <Row
          key={at}
          small
          title={<span className="num">{f.money(cents)}</span>}
          sub={[w.methods[method], f.dayOrMoment(at), by, note].filter(Boolean).join(' · ')}
        />
      ))}
    </Card>
  )
}
