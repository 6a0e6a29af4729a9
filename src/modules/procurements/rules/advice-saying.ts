import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import { isInForce, type LawRow } from '../../../kernel/values/law-row.ts'
import { formatMoney } from '../../../kernel/values/money.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { type AdviceWords, adviceWords } from '../texts/advice.ts'
import { procedureWords, subjectWords } from '../texts/kinds.ts'

/** How things are called in the reader's language. */
export interface Teller {
  readonly w: AdviceWords
  readonly locale: Locale
  readonly money: (cents: number) => string
  readonly day: (day: Day) => string
  readonly kind: (kind: SubjectKind) => string
  readonly procedure: (code: ProcedureCode) => string
  /** Where a rule stands, with its number: 'RHS § 14 lg 1 p 1, rhs-t-020'. */
  readonly cite: (rule: LawRow) => string
  /** The place alone, by the rule's key; where the text of the start day isn't held, it says so. */
  readonly place: (key: string) => string
}

/** A sentence that waits for its language: what was found holds no words of any. */
export type Said = (teller: Teller) => string

/** The number by which a rule is cited; its key where it has none. */
export const ruleIdOf = (rule: LawRow): string => rule.id ?? rule.key

export const tellerOf = (locale: Locale, rows: readonly LawRow[], startsOn: Day): Teller => ({
  w: adviceWords[locale],
  locale,
  money: (cents) => formatMoney({ cents, currency: 'EUR', vat: 'without' }, locale),
  day: (day) => formatDay(day, locale),
  kind: (kind) => subjectWords[locale][kind],
  procedure: (code) => procedureWords[locale][code],
  cite: (rule) => [citeRule(rule, locale), rule.id].filter(Boolean).join(', '),
  place: (key) => {
    const same = rows.filter((row) => row.key === key)
    const rule = same.find((row) => isInForce(row, startsOn))
    const [other] = same
    if (rule) return placeOf(rule)
    return other ? adviceWords[locale].otherText(placeOf(other)) : key
  },
})

const placeOf = ({ act, section }: LawRow): string => `${act} ${section ?? ''}`.trim()
