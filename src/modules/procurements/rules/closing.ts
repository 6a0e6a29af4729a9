import { type Calendar, isWorkingDay, stepToWorkingDay } from '../../../kernel/values/calendar.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { lawKeys } from './law-keys.ts'

/** Within which hours of a working day tenders may close (§ 92 lg 2), as 'HH:MM'. */
export interface ClosingHours {
  readonly from: string
  readonly until: string
  readonly rule: LawRow
}

/** Null where the rule is not about the procedure: a small purchase has only the agency's own terms. */
export function closingHours(
  rows: readonly LawRow[],
  { procedure, startsOn }: { procedure: ProcedureCode; startsOn: Day },
): ClosingHours | null {
  const from = hourOf(rows, lawKeys.closingFrom, startsOn)
  const until = hourOf(rows, lawKeys.closingUntil, startsOn)
  if (!from || !until?.appliesTo.includes(procedure)) return null
  return { from: sayHour(from), until: sayHour(until), rule: until }
}

function hourOf(rows: readonly LawRow[], key: string, on: Day): LawRow | undefined {
  const verdict = ruleInForce(rows, key, { on })
  return verdict.state === 'in force' && typeof verdict.rule.value === 'number' ? verdict.rule : undefined
}

const sayHour = ({ value }: LawRow): string => `${String(value).padStart(2, '0')}:00`

export interface Closing {
  readonly day: Day
  readonly time: string
}
interface ClosingLaw {
  readonly hours: ClosingHours
  readonly calendar: Calendar
}

/** Why tenders may not close then; null when they may. Both bounds are allowed. */
export function closingFault(
  { day, time }: Closing,
  { hours, calendar }: ClosingLaw,
): 'restDay' | 'hour' | null {
  if (!isWorkingDay(calendar, day)) return 'restDay'
  return time < hours.from || time > hours.until ? 'hour' : null
}

/** The nearest allowed moment that gives no less time; before the opening hour the same day's. */
export function nearestClosing({ day, time }: Closing, { hours, calendar }: ClosingLaw): Closing {
  if (!isWorkingDay(calendar, day)) return { day: stepToWorkingDay(calendar, day, 1).day, time: hours.from }
  if (time < hours.from) return { day, time: hours.from }
  if (time <= hours.until) return { day, time }
  return { day: stepToWorkingDay(calendar, addDays(day, 1), 1).day, time: hours.from }
}
