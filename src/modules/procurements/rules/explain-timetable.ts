import { whereKnown } from '../../../kernel/values/calendar.ts'
import { countTerm } from '../../../kernel/values/count-term.ts'
import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { sayTerm } from '../../../kernel/values/say-term.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { TimetableStepName } from '../contract/timetable.ts'
import { adviceWords } from '../texts/advice.ts'
import { type TimetableWords, timetableWords } from '../texts/timetable.ts'
import { ruleIdOf } from './advice-saying.ts'
import { findTerm, type TermRow } from './advice-terms.ts'
import { lawKeys } from './law-keys.ts'
import { standstillFor } from './standstill.ts'
import { type ComputedStep, computeTimetable, type TimetableQuestion } from './timetable.ts'

interface Telling {
  readonly question: TimetableQuestion
  readonly locale: Locale
}

/** Why a step can't be earlier or later: rule, first day counted, rest days on which the end would fall. */
export function explainStep(step: TimetableStepName, telling: Telling): string {
  const { question, locale } = telling
  const words = timetableWords[locale].why
  const days = new Map(computeTimetable(question).map((one) => [one.step, one]))
  const dayOf = (name: TimetableStepName) => days.get(name)?.day ?? null
  const latest = step === 'awardNotice' ? null : (days.get(step)?.latest ?? null)
  const goal = dayOf('delivery')
  const back =
    latest && goal && step !== 'delivery' ? [words.latest(say(latest, locale), say(goal, locale))] : []
  const earliest = days.get(step)?.earliest ?? null
  const first = earliest && counted.includes(step) ? [words.earliest(say(earliest, locale))] : []
  const doubt = sayDoubt(days.get(step)?.doubt ?? null, telling)
  return [...forwardOf(step, { ...telling, dayOf, words }), ...first, ...back, ...doubt].join(' ')
}

function sayDoubt(doubt: ComputedStep['doubt'], { question, locale }: Telling): string[] {
  const { textKnownUntil, today } = question
  if (!doubt || !textKnownUntil) return []
  const words = adviceWords[locale]
  const until = formatDay(textKnownUntil, locale)
  return [doubt === 'textChanged' ? words.textChanged(until) : words.textEnds(until, today > textKnownUntil)]
}

/** Steps for which a challenge stops the clock. */
const stopped: readonly TimetableStepName[] = ['standstill', 'contract']
/** Steps whose earliest day follows from a count. */
const counted: readonly TimetableStepName[] = ['due', 'contract']

type Saying = Telling & {
  readonly dayOf: (step: TimetableStepName) => Day | null
  readonly words: TimetableWords['why']
}

function forwardOf(step: TimetableStepName, saying: Saying): string[] {
  const { question, locale, words, dayOf } = saying
  if (step === 'due') return dueSentences(saying)
  if (stopped.includes(step) && question.contested && !question.done.has('contract')) return [words.contested]
  if (step === 'standstill') return standstillSentences(saying)
  if (step === 'awardNotice') return noticeSentences(saying)
  if (step === 'contract') return [dayOf('standstill') ? words.contractAfter : words.contractFree]
  if (step === 'announce') return [words.announce(say(question.startsOn, locale))]
  return [words[step]]
}

const say = (day: Day, locale: Locale): string =>
  `${formatDay(day, locale)} (${formatDay(day, locale, 'weekday')})`
const cite = (rule: LawRow, locale: Locale): string => `${citeRule(rule, locale)}, ${ruleIdOf(rule)}`
const length = ({ value, unit }: TermRow, locale: Locale): string => sayTerm(value, unit, locale)

function dueSentences({ question, locale, words }: Saying): string[] {
  const { terms, hours } = question
  const start = question.planned.announce?.day ?? question.today
  const counted = terms.map((rule) =>
    words.dueTerm(length(rule, locale), say(start, locale), cite(rule, locale)),
  )
  return [
    ...(counted.length > 0 ? counted : [words.dueFree]),
    ...(terms.length > 0 ? restSentences({ question, locale, from: start, rule: terms[0] }) : []),
    ...(hours ? [words.hours(hours.from, hours.until, cite(hours.rule, locale))] : []),
  ]
}

function standstillSentences({ question, locale, words, dayOf }: Saying): string[] {
  const standstill = standstillFor(question.rows, question)
  const from = dayOf('decide')
  if (standstill.state !== 'applies' || !from) return []
  const { rule } = standstill
  return [
    words.standstill(length(rule, locale), say(from, locale), cite(rule, locale)),
    ...restSentences({ question, locale, from, rule }),
  ]
}

function noticeSentences({ question, locale, words, dayOf }: Saying): string[] {
  const rule = findTerm(question.rows, lawKeys.awardNotice, question.startsOn)
  const from = dayOf('contract')
  if (!rule || !from) return []
  return [words.awardNotice(length(rule, locale), say(from, locale), cite(rule, locale))]
}

/** Which days between were no working days, by name. */
function restSentences({
  question,
  locale,
  from,
  rule,
}: Telling & { readonly from: Day; readonly rule: TermRow | undefined }): string[] {
  if (!rule) return []
  const { value, unit } = rule
  const counted = whereKnown(() => countTerm({ from, term: { value, unit }, calendar: question.calendar }))
  if (!counted) return [timetableWords[locale].why.calendarUnknown]
  const skipped = counted.explanation.steps.flatMap((step) => ('skipped' in step ? step.skipped : []))
  const holidays = skipped.flatMap((rest) =>
    rest.why === 'holiday' ? [`${formatDay(rest.day, locale)} ${rest.name[locale]}`] : [],
  )
  if (skipped.length === 0) return []
  return [timetableWords[locale].why.skipped(say(counted.ends, locale), holidays)]
}
