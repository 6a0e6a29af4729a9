import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { explainRule } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { Term, TermUnit } from '../../../kernel/values/term.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { procedureWords } from '../texts/kinds.ts'
import { standstillWords } from '../texts/standstill.ts'
import { standstillFor } from './standstill.ts'

export interface StandstillCase {
  readonly procedure: ProcedureCode | null
  /** The first day of the procedure: it decides which text applies, today's date does not. */
  readonly startsOn: Day | null
  /** All whose tenders were judged, those rejected too: they may challenge. */
  readonly tenderers: number
  /** Without one nothing is signed, and nobody waits. */
  readonly winners: number
}

interface Judged {
  readonly tender: string | null
  readonly name: string
  readonly result: string
}

/** The case of a decision with these lines. */
export const caseOf = (
  { procedure, startsOn }: { readonly procedure: string | null; readonly startsOn: string | null },
  lines: readonly Judged[],
): StandstillCase => ({
  procedure: procedure as ProcedureCode | null,
  startsOn: startsOn as Day | null,
  tenderers: new Set(lines.map(({ tender, name }) => tender ?? name)).size,
  winners: lines.filter(({ result }) => result === 'awarded').length,
})

export interface Counted {
  readonly notifiedOn: Day
  readonly until: Day | null
  /** Challenges that stopped the clock. */
  readonly pauses: number
}

export interface JudgedStandstill {
  readonly state: 'applies' | 'none' | 'only tenderer' | 'unknown'
  readonly rule: LawRow | null
  readonly term: Term | null
  readonly explain: (counted: Counted, locale: Locale) => string
}

/** Whether there is a standstill and how long, with its explanation. */
export function judgeStandstill(rows: readonly LawRow[], one: StandstillCase): JudgedStandstill {
  const { procedure, startsOn, tenderers, winners } = one
  if (winners === 0) return withoutWinner
  const found =
    procedure && startsOn
      ? standstillFor(rows, { procedure, startsOn, tenderers })
      : ({ state: 'unknown' } as const)
  const rule: LawRow | null = 'rule' in found ? (found.rule ?? null) : null
  const applies = found.state === 'applies' ? found.rule : null
  return {
    state: found.state,
    rule,
    term: applies ? { value: applies.value as number, unit: applies.unit as TermUnit } : null,
    explain: (counted, locale) =>
      [sayState(found.state, counted, { procedure, locale }), sayRule(rows, rule, { startsOn, locale })]
        .filter(Boolean)
        .join(' '),
  }
}

const withoutWinner: JudgedStandstill = {
  state: 'none',
  rule: null,
  term: null,
  explain: (_, locale) => standstillWords[locale].noWinner,
}

function sayState(
  state: JudgedStandstill['state'],
  { notifiedOn, until, pauses }: Counted,
  { procedure, locale }: { procedure: ProcedureCode | null; locale: Locale },
): string {
  const words = standstillWords[locale]
  if (state === 'none') return words.none(procedure ? procedureWords[locale][procedure] : '')
  if (state === 'only tenderer') return words.onlyTenderer
  const last = until && formatDay(until, locale)
  if (state === 'unknown') return last ? words.byHand(last) : words.unknown
  const told = formatDay(notifiedOn, locale)
  return [last ? words.counted(told, last) : words.open(told), pauses > 0 && words.paused]
    .filter(Boolean)
    .join(' ')
}

function sayRule(
  rows: readonly LawRow[],
  rule: LawRow | null,
  { startsOn, locale }: { startsOn: Day | null; locale: Locale },
): string {
  if (!rule || !startsOn) return ''
  return explainRule(ruleInForce(rows, rule.key, { on: startsOn }), locale)
}
