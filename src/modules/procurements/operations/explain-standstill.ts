import type { Day } from '../../../kernel/values/day.ts'
import type { Locale } from '../../../kernel/words.ts'
import { caseOf, judgeStandstill } from '../rules/judge-standstill.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import type { Flow, FlowDecision } from './flow.ts'

/** How the standstill of a decision was reckoned; nothing before all were told. */
export function explainStandstill(
  { row, flow, one }: { row: ProcurementRow; flow: Flow; one: FlowDecision },
  locale: Locale,
): string {
  const notifiedOn = one.notifiedOn as Day | null
  if (!notifiedOn) return ''
  const { until } = one
  const judged = judgeStandstill(flow.rows, caseOf(row, one.lines))
  const pauses = flow.challenges.filter(
    ({ filedOn, endedOn }) =>
      (until === null || filedOn <= until) && (endedOn === null || endedOn >= notifiedOn),
  ).length
  return judged.explain({ notifiedOn, until, pauses }, locale)
}
