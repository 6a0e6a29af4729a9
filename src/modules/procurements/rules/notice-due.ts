import { type Calendar, whereKnown } from '../../../kernel/values/calendar.ts'
import { countTerm } from '../../../kernel/values/count-term.ts'
import { addDays, type Day, formatDay } from '../../../kernel/values/day.ts'
import { explainRule } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { inEachLocale, type LocalText } from '../../../kernel/values/local-text.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { TermUnit } from '../../../kernel/values/term.ts'
import { noticeWords } from '../texts/notice.ts'
import { findTerm } from './advice-terms.ts'

export interface NoticeCase {
  readonly kind: 'award' | 'end'
  /** The first day of the procedure: it decides which text applies. */
  readonly startsOn: Day
  /** The day of signing, or of the contract's end. */
  readonly from: Day
  /** The first invoice is expected on. */
  readonly invoiceOn: Day | null
}

export interface NoticeDue {
  readonly dueOn: Day | null
  readonly rule: LawRow
  readonly why: LocalText
}

const terms = { award: 'award-notice-term', end: 'end-data-term' } as const
const beforeInvoice = 'award-data-before-invoice'

/** By when a notice goes to the register; the data of a contract before its first invoice, where that comes earlier. */
export function noticeDue(
  { rows, calendar }: { rows: readonly LawRow[]; calendar: Calendar },
  one: NoticeCase,
): NoticeDue | undefined {
  const rule = findTerm(rows, terms[one.kind], one.startsOn)
  if (!rule) return undefined
  const term = { value: rule.value, unit: rule.unit as TermUnit }
  const counted = whereKnown(() => countTerm({ from: one.from, term, calendar }).ends) ?? null
  const invoice = one.kind === 'award' ? dayBeforeInvoice(rows, one) : undefined
  if (invoice && (counted === null || invoice.dueOn < counted))
    return { ...invoice, why: sayInvoice(rows, one, invoice) }
  return {
    dueOn: counted,
    rule,
    why: inEachLocale((locale) =>
      [
        noticeWords[locale].from[one.kind](formatDay(one.from, locale)),
        counted ? noticeWords[locale].last(formatDay(counted, locale)) : noticeWords[locale].notKnown,
        explainRule(ruleInForce(rows, rule.key, { on: one.startsOn }), locale),
      ].join(' '),
    ),
  }
}

function dayBeforeInvoice(rows: readonly LawRow[], { startsOn, invoiceOn }: NoticeCase) {
  const verdict = ruleInForce(rows, beforeInvoice, { on: startsOn })
  return invoiceOn && verdict.state === 'in force'
    ? { dueOn: addDays(invoiceOn, -1) as Day, rule: verdict.rule }
    : undefined
}

const sayInvoice = (
  rows: readonly LawRow[],
  { startsOn, invoiceOn }: NoticeCase,
  { dueOn, rule }: { dueOn: Day; rule: LawRow },
): LocalText =>
  inEachLocale((locale) =>
    [
      noticeWords[locale].invoice(invoiceOn ? formatDay(invoiceOn, locale) : ''),
      noticeWords[locale].last(formatDay(dueOn, locale)),
      explainRule(ruleInForce(rows, rule.key, { on: startsOn }), locale),
    ].join(' '),
  )
