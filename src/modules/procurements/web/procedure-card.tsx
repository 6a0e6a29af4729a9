import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Facts, Stack } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { Timetable } from '../contract/timetable.ts'
import { type ProcedureAdvice, type ProcurementPage, procurements } from '../contract.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { MixedDialog } from './mixed-dialog.tsx'
import css from './timetable.module.css'

/** Which procedure it is, why, and what one must know before leaning on that. */
export function ProcedureCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(procedureScreens)
  const timetable = useQueryOf(procurements.readTimetable, { id: procurement.id })
  return (
    <Card title={w.title}>
      <Loaded of={timetable} lines={2}>
        {(data) => <Procedure procurement={procurement} timetable={data} />}
      </Loaded>
    </Card>
  )
}

function Procedure({ procurement, timetable }: { procurement: ProcurementPage; timetable: Timetable }) {
  const w = useWords(procedureScreens)
  const [mixing, setMixing] = useState(false)
  const { advice, procedure, can } = timetable
  return (
    <Stack gap={10}>
      {advice ? <Judged advice={advice} /> : <Fixed procedure={procedure} />}
      <MoreFacts timetable={timetable} />
      {can.includes('mix') && procurement.valueCents !== null && (
        <div>
          <Button small onClick={() => setMixing(true)}>
            {w.mix}
          </Button>
        </div>
      )}
      {mixing && <MixedDialog id={procurement.id} timetable={timetable} close={() => setMixing(false)} />}
    </Stack>
  )
}

function Fixed({ procedure }: Pick<Timetable, 'procedure'>) {
  const w = useWords(procedureScreens)
  const words = useWords(screenTexts)
  if (!procedure) return <p className="muted">{w.none}</p>
  return <p className={css.verdict}>{words.procedures[procedure]}</p>
}

/** The verdict as it would be today; also what the start dialog shows. */
export function Judged({ advice }: { advice: ProcedureAdvice }) {
  const w = useWords(procedureScreens)
  const words = useWords(screenTexts)
  const f = useFormat()
  const { procedure, regime, next, steps, warnings } = advice
  const name = procedure ? words.procedures[procedure] : w.unknown
  return (
    <>
      <p>
        <span className={css.verdict}>{name}</span>{' '}
        <Why reason={{ result: name, rule: words.regimes[regime], steps: steps.slice(1) }} />
      </p>
      {next && (
        <p className="small muted">
          {w.next(f.money(next.amountCents), next.procedure && words.procedures[next.procedure])}
        </p>
      )}
      {warnings.length > 0 && (
        <details className={css.more}>
          <summary>{w.warnings(warnings.length)}</summary>
          <ul className={css.steps}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function MoreFacts({ timetable }: { timetable: Timetable }) {
  const w = useWords(procedureScreens)
  const words = useWords(screenTexts)
  const f = useFormat()
  const { ground, mixed } = timetable
  if (!ground && mixed.length === 0) return null
  const parts = mixed.map(({ cpv, subjectKind, valueCents }) =>
    [
      cpv ?? (subjectKind && words.subjects[subjectKind]),
      valueCents === null ? '–' : f.money(valueCents),
    ].join(' '),
  )
  return (
    <Facts
      items={[
        [w.ground, ground ?? undefined],
        [w.mixed, parts.length > 0 ? f.list(parts) : undefined],
      ]}
    />
  )
}
