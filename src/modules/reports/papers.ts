import { type Day, formatDay } from '../../kernel/values/day.ts'
import { dayOf, timeOf } from '../../kernel/values/tallinn-time.ts'
import type { PackIndicator, PackResult, ReviewPack } from './contract/review-pack.ts'
import { reviewPackWords } from './texts/review-pack.ts'

/** Everything that stands on a review pack as it is printed: PDF and Word get the same, so their numbers agree. */
export type PrintedReviewPack = ReturnType<typeof printReviewPack>

export function printReviewPack(pack: ReviewPack) {
  const words = reviewPackWords[pack.locale]
  return {
    locale: pack.locale,
    words,
    agency: pack.agency,
    position: pack.position,
    link: printLink(pack.link),
    madeOn: dayOf(new Date(pack.madeAt)),
    madeAt: printMoment(pack),
    facts: listFacts(pack),
    counts: countPack(pack),
    duties: pack.duties.map(({ no, text, results }) => ({
      no,
      text,
      results: results.map((result) => printResult(result, pack.locale)),
    })),
    proposals: pack.proposals.map((proposal) => ({
      ...proposal,
      link: printLink(proposal.link),
      date: formatDay(proposal.date, pack.locale),
    })),
    withoutProposals: pack.proposals.length === 0,
  }
}

type Locale = ReviewPack['locale']

function printMoment({ madeAt, locale }: ReviewPack): string {
  const moment = new Date(madeAt)
  return `${formatDay(dayOf(moment), locale)} ${timeOf(moment)}`
}

function listFacts(pack: ReviewPack): { name: string; text: string }[] {
  const words = reviewPackWords[pack.locale]
  const day = (value: Day) => formatDay(value, pack.locale)
  return [
    { name: words.position, text: pack.position },
    { name: words.unit, text: pack.unit },
    { name: words.holder, text: pack.holder },
    { name: words.manager, text: pack.manager },
    { name: words.period, text: `${day(pack.period.from)} – ${day(pack.period.until)}` },
    { name: words.madeAt, text: printMoment(pack) },
  ].filter(({ text }) => text !== '')
}

function countPack({ duties, locale }: ReviewPack): { name: string; number: string }[] {
  const { counts } = reviewPackWords[locale]
  const results = duties.flatMap((duty) => duty.results)
  const evidence = results.flatMap((result) => result.evidence)
  const numbers = [
    [counts.duties, duties.length],
    [counts.results, results.length],
    [counts.evidence, evidence.length],
    [counts.byHand, evidence.filter(({ byHand }) => byHand).length],
    [counts.gaps, results.flatMap(({ gaps }) => gaps).length],
  ] as const
  return numbers.map(([name, number]) => ({ name, number: printNumber(number, locale) }))
}

function printResult(result: PackResult, locale: Locale) {
  const words = reviewPackWords[locale]
  return {
    text: result.text,
    indicators: result.indicators.map((indicator) => printIndicator(indicator, locale)),
    hasIndicators: result.indicators.length > 0,
    evidence: result.evidence.map(({ date, sentence, link, who, byHand }) => ({
      date: formatDay(date, locale),
      sentence,
      link: printLink(link),
      who,
      byHand: byHand ? words.byHand : '',
    })),
    hasEvidence: result.evidence.length > 0,
    gaps: result.gaps,
    hasGaps: result.gaps.length > 0,
    employeeWords: result.employeeWords || words.notWritten,
    managerWords: result.managerWords || words.notWritten,
  }
}

function printIndicator({ name, value, of, unit, tone, target, why, link }: PackIndicator, locale: Locale) {
  const number = (amount: number) => printNumber(amount, locale)
  const share = of && target !== undefined ? ` (${number(Math.floor((100 * value) / of))} %)` : ''
  const whole = of === undefined ? '' : ` / ${number(of)}`
  const measure = unit ? ` ${unit}` : ''
  const targetUnit = of === undefined ? measure : ' %'
  return {
    name,
    value: `${number(value)}${whole}${measure}${share}`,
    target: target === undefined ? '–' : `${number(target)}${targetUnit}`,
    why,
    tone: tone ?? '',
    link: link ? printLink(link) : '',
  }
}

/** With quotes encoded, so that in Word it cannot end the field that it stands in. */
const printLink = (link: string) => new URL(link).href.replaceAll('"', '%22')

const languages = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }

const printNumber = (value: number, locale: Locale) =>
  new Intl.NumberFormat(languages[locale], { maximumFractionDigits: 2 }).format(value)
