import type { RestDay } from '../../../kernel/values/calendar.ts'
import type { TermExplanation, TermStep } from '../../../kernel/values/count-term.ts'
import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { ruleWords } from '../../../kernel/values/rule-words.ts'
import { sayTerm } from '../../../kernel/values/say-term.ts'
import type { Locale } from '../../../kernel/words.ts'
import { texts } from '../texts.ts'

interface Telling {
  readonly locale: Locale
  readonly rows: readonly LawRow[]
}

/** The count in one paragraph. */
export const explainTerm = (explanation: TermExplanation, telling: Telling): string =>
  tellTerm(explanation, telling).join(' ')

/** The count in sentences: what was asked, each step with its rule, the rest days left out by name, the end. */
export function tellTerm(explanation: TermExplanation, { locale, rows }: Telling): string[] {
  const words = texts[locale].term
  const { from, term, direction, steps } = explanation
  const length = sayTerm(term.value, term.unit, locale)
  const last = steps.at(-1) as TermStep
  const telling = { locale, rows }
  return [
    words.asked[direction](length, formatDay(from, locale)),
    ...steps.flatMap((step) => tellStep(step, { ...telling, from })),
    ...(last.rule === 'term.not-before' ? [] : [tellEnd(explanation, last.day, telling)]),
  ]
}

function tellEnd({ direction, from }: TermExplanation, day: Day, { locale, rows }: Telling): string {
  const said = sayDay(day, locale)
  const words = texts[locale].term
  return direction === 'forward'
    ? words.inTime(said, citeKey('term.end', { locale, rows, on: from }))
    : words.atLatest(said)
}

function tellStep(step: TermStep, telling: Telling & { from: Day }): string[] {
  const { locale, rows, from } = telling
  const words = texts[locale].term.steps
  const cite = citeKey(step.rule, { locale, rows, on: from })
  const day = sayDay(step.day, locale)
  if (step.rule === 'term.last-of-month') return [words[step.rule](day, cite, step.wanted)]
  if (step.rule === 'term.working-days')
    return [words[step.rule](day, cite), ...tellSkipped(step.skipped, telling)]
  if (step.rule === 'term.rest-day' || step.rule === 'term.rest-day-back')
    return [words[step.rule](day, cite, sayDay(step.from, locale)), ...tellSkipped(step.skipped, telling)]
  return [words[step.rule](day, cite)]
}

/** Up to so many weekend days are named one by one; more are only counted. Holidays are always named. */
const namedWeekendDays = 6

function tellSkipped(skipped: readonly RestDay[], { locale, rows }: Telling): string[] {
  if (skipped.length === 0) return []
  const words = texts[locale].term
  const weekends = skipped.filter(({ why }) => why === 'weekend').length
  const named = skipped
    .filter(({ why }) => why === 'holiday' || weekends <= namedWeekendDays)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map((rest) => `${formatDay(rest.day, locale)} (${nameOf(rest, locale)})`)
  const counted = weekends > namedWeekendDays ? [words.weekendDays(weekends)] : []
  const holidays = skipped.filter(({ why }) => why === 'holiday')
  const cites = holidays.map(({ day }) => citeKey('public-holiday', { locale, rows, on: day }))
  return [words.skipped([...named, ...counted], [...new Set(cites)].sort().join('; '))]
}

const nameOf = (rest: RestDay, locale: Locale): string =>
  rest.why === 'holiday' ? rest.name[locale] : formatDay(rest.day, locale, 'weekday')

const sayDay = (day: Day, locale: Locale): string =>
  `${formatDay(day, locale)} (${formatDay(day, locale, 'weekday')})`

function citeKey(key: string, { locale, rows, on }: Telling & { on: Day }): string {
  const verdict = ruleInForce(rows, key, { on })
  return verdict.state === 'in force' ? citeRule(verdict.rule, locale) : ruleWords[locale].noRow(key)
}
