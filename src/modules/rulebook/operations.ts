import { implement } from '../../kernel/module.ts'
import { countTerm } from '../../kernel/values/count-term.ts'
import { inEachLocale } from '../../kernel/values/local-text.ts'
import { dayOf } from '../../kernel/values/tallinn-time.ts'
import { parseTerm } from '../../kernel/values/term.ts'
import type { Locale } from '../../kernel/words.ts'
import { rulebook } from './contract.ts'
import { codeHandlers } from './operations/code.ts'
import { calendarFrom } from './rules/calendar-of-law.ts'
import { explainTerm, tellTerm } from './rules/explain-term.ts'
import { describeRule, hasWords, readYear } from './rules/show-rules.ts'

export const operations = implement(rulebook, {
  ...codeHandlers,

  async listRules({ input, capabilities, locale, now }) {
    const today = dayOf(now)
    const rows = capabilities.law.filter((row) => !input.act || row.act === input.act)
    const rules = rows
      .map((row) => describeRule(row, { locale, today }))
      .filter((rule) => hasWords(rule, input.text ?? ''))
    return { acts: [...new Set(capabilities.law.map((row) => row.act))].sort(), rules }
  },

  async readCalendar({ input, capabilities, locale }) {
    return readYear(capabilities.law, input.year, locale)
  },

  async lendCalendar({ capabilities }) {
    return calendarFrom(capabilities.law)
  },

  async lendRules({ capabilities }) {
    return capabilities.law
  },

  async countTerm({ input, capabilities, locale }) {
    const rows = capabilities.law
    const term = parseTerm(input.term)
    const { ends, explanation } = countTerm({ ...input, term, calendar: calendarFrom(rows) })
    const steps = tellTerm(explanation, { locale, rows })
    return { ends, explanation: steps.join(' '), steps }
  },

  async countDeadline({ input, capabilities }) {
    const rows = capabilities.law
    const counted = countTerm({ ...input, term: parseTerm(input.term), calendar: calendarFrom(rows) })
    const tell = (locale: Locale) => explainTerm(counted.explanation, { locale, rows })
    return { ends: counted.ends, explanation: inEachLocale(tell) }
  },
})
