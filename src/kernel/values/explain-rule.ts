import { formatDay } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import type { Locale } from '../../../kernel/words.ts'
import { texts } from '../texts.ts'
import type { RuleVerdict } from './rule-in-force.ts'

/** Where the rule stands and how sure it is: 'TsÜS § 136 lg 8', 'TsÜS § 136, kontrollimata'. */
export function citeRule(row: LawRow, locale: Locale): string {
  const words = texts[locale].rule
  if (row.certainty === 'own') return words.own
  const place = row.section ? `${row.act} ${row.section}` : row.act
  return row.certainty === 'unverified' ? `${place}, ${words.unverified}` : place
}

/** The verdict in sentences: rule, value, period, source and every warning. */
export function explainRule(verdict: RuleVerdict, locale: Locale): string {
  const words = texts[locale].rule
  const day = (value: LawRow['validTo']) => (value === null ? words.notKnown : formatDay(value, locale))
  if (verdict.state === 'unknown') {
    const { key, on, lastKnown } = verdict
    const last = lastKnown ? ` ${words.lastKnown(citeRule(lastKnown, locale), day(lastKnown.validTo))}` : ''
    return `${words.unknown(key, formatDay(on, locale))}${last}`
  }
  const { rule, warnings } = verdict
  const said = sayValue(rule, locale)
  const value = said && `: ${said}`
  return [
    `${citeRule(rule, locale)} – ${rule.what[locale]}${value}.`,
    rule.validTo === null ? '' : words.until(day(rule.validTo)),
    words.source(rule.source, rule.readOn === null ? null : day(rule.readOn)),
    ...warnings.map((warning) => words.warnings[warning](day(rule.validTo))),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** `5 tööpäeva`, `24.00`; nothing for a rule whose value is a word of ours. */
export function sayValue({ value, unit }: Pick<LawRow, 'value' | 'unit'>, locale: Locale): string {
  const words = texts[locale].rule
  if (unit === 'holiday' || unit === 'rule') return ''
  if (typeof value !== 'number') return words.notKnown
  if (unit === 'hours') return words.hours(value)
  if (unit === 'hour of day') return `${String(value).padStart(2, '0')}.00`
  return texts[locale].term.length(value, unit)
}
