import type { Locale } from '../words.ts'
import { formatDay } from './day.ts'
import type { LawRow, RuleWarning } from './law-row.ts'
import { type Money, sayMoney } from './money.ts'
import { dayOfWarning, type RuleVerdict } from './rule-in-force.ts'
import { ruleWords } from './rule-words.ts'
import { sayTerm } from './say-term.ts'

/** Where the rule stands and how sure it is: 'TsÜS § 136 lg 8', 'TsÜS § 136, kontrollimata'. */
export function citeRule(row: LawRow, locale: Locale): string {
  const words = ruleWords[locale]
  if (row.certainty === 'own') return words.own
  const place = row.section ? `${row.act} ${row.section}` : row.act
  return row.certainty === 'unverified' ? `${place}, ${words.unverified}` : place
}

/** The verdict in sentences: rule, value, period, source and every warning. */
export function explainRule(verdict: RuleVerdict, locale: Locale): string {
  const words = ruleWords[locale]
  const day = (value: LawRow['validTo']) => (value === null ? words.notKnown : formatDay(value, locale))
  if (verdict.state === 'unknown') {
    const { key, on, lastKnown, what } = verdict
    const last = lastKnown ? ` ${words.lastKnown(citeRule(lastKnown, locale), day(lastKnown.validTo))}` : ''
    return `${words.unknown(what?.[locale] ?? key, formatDay(on, locale))}${last}`
  }
  const { rule, warnings } = verdict
  const said = sayValue(rule, locale)
  const value = said && `: ${said}`
  return [
    `${citeRule(rule, locale)} – ${rule.what[locale]}${value}.`,
    rule.validTo === null ? '' : words.until(day(rule.validTo)),
    words.source(rule.source, rule.readOn === null ? null : day(rule.readOn)),
    ...warnings.map((warning) => sayWarning(rule, warning, locale)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** `5 tööpäeva`, `24.00`; nothing for a rule whose value is a word of ours. */
export function sayValue({ value, unit }: Pick<LawRow, 'value' | 'unit'>, locale: Locale): string {
  const words = ruleWords[locale]
  if (unit === 'holiday' || unit === 'rule') return ''
  if (typeof value !== 'number') return words.notKnown
  if (unit === 'count') return String(value)
  if (unit === 'hours') return words.hours(value)
  if (unit === 'hour of day') return `${String(value).padStart(2, '0')}.00`
  if (unit === 'euros') return sayMoney(euros(value), locale)
  if (unit === 'percent') return locale === 'en' ? `${value}%` : `${value}\u00A0%`
  return sayTerm(value, unit, locale)
}

const euros = (amount: number): Money => ({
  cents: Math.round(amount * 100),
  currency: 'EUR',
  vat: 'without',
})

/** One warning as a whole sentence. */
export function sayWarning(rule: LawRow, warning: RuleWarning, locale: Locale): string {
  const words = ruleWords[locale]
  const day = dayOfWarning(rule, warning)
  return words.warnings[warning](day === null ? words.notKnown : formatDay(day, locale))
}
