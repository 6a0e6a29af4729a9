import { isPermitted } from '../../kernel/actor.ts'
import { implement } from '../../kernel/module.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import { countTerm } from '../../kernel/values/count-term.ts'
import { inEachLocale } from '../../kernel/values/local-text.ts'
import { dayOf } from '../../kernel/values/tallinn-time.ts'
import { parseTerm } from '../../kernel/values/term.ts'
import type { Locale } from '../../kernel/words.ts'
import { permissions, rulebook } from './contract.ts'
import { codeHandlers } from './operations/code.ts'
import { correctionHandlers } from './operations/correction.ts'
import { ownRuleHandlers } from './operations/own-rule.ts'
import { rulesInEffect } from './operations/rules-in-effect.ts'
import { watchHandlers } from './operations/watch.ts'
import { calendarFrom } from './rules/calendar-of-law.ts'
import { explainTerm, tellTerm } from './rules/explain-term.ts'
import { describeRule, hasWords, isMarked, readYear } from './rules/show-rules.ts'

export const operations = implement(rulebook, {
  ...codeHandlers,
  ...correctionHandlers,
  ...ownRuleHandlers,
  ...watchHandlers,

  async listRules({ input, db, capabilities, locale, now }) {
    const today = dayOf(now)
    const all = await rulesInEffect(db, capabilities)
    const rules = all
      .filter((row) => !input.act || row.act === input.act)
      .map((row) => describeRule(row, { locale, today }))
      .filter(
        (rule) => hasWords(rule, { text: input.text ?? '', locale }) && (!input.marked || isMarked(rule)),
      )
    return { acts: [...new Set(all.map((row) => row.act))].sort(), rules }
  },

  async readRule({ input, db, actor, capabilities, locale, now }) {
    const all = await rulesInEffect(db, capabilities)
    const rows = all
      .filter(({ key }) => key === input.key)
      .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))
    if (rows.length === 0) throw kernelProblems.NotFound({})
    return {
      rows: rows.map((row) => describeRule(row, { locale, today: dayOf(now) })),
      canCorrect: isPermitted(actor, permissions.correct, null),
    }
  },

  async readCalendar({ input, db, capabilities, locale }) {
    return readYear(await rulesInEffect(db, capabilities), input.year, locale)
  },

  async lendCalendar({ db, capabilities }) {
    return calendarFrom(await rulesInEffect(db, capabilities))
  },

  async lendRules({ db, capabilities }) {
    return rulesInEffect(db, capabilities)
  },

  async countTerm({ input, db, capabilities, locale }) {
    const rows = await rulesInEffect(db, capabilities)
    const term = parseTerm(input.term)
    const { ends, explanation } = countTerm({ ...input, term, calendar: calendarFrom(rows) })
    const steps = tellTerm(explanation, { locale, rows })
    return { ends, explanation: steps.join(' '), steps }
  },

  async countDeadline({ input, db, capabilities }) {
    const rows = await rulesInEffect(db, capabilities)
    const counted = countTerm({ ...input, term: parseTerm(input.term), calendar: calendarFrom(rows) })
    const tell = (locale: Locale) => explainTerm(counted.explanation, { locale, rows })
    return { ends: counted.ends, explanation: inEachLocale(tell) }
  },
})
