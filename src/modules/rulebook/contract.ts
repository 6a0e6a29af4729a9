import { z } from 'zod'
import { everyone, internal, signedIn } from '../../kernel/access.ts'
import { contract, query } from '../../kernel/contract.ts'
import type { Calendar } from '../../kernel/values/calendar.ts'
import { Direction } from '../../kernel/values/count-term.ts'
import { Day } from '../../kernel/values/day.ts'
import { LawRow, RuleWarning } from '../../kernel/values/law-row.ts'
import { LocalText } from '../../kernel/values/local-text.ts'
import { valueProblems } from '../../kernel/values/problems.ts'
import { codeOperations } from './contract/code.ts'

import { correctionFacts, correctionOperations, correctionProblems } from './contract/correction.ts'
import { ownRuleOperations, ownRuleProblems } from './contract/own-rule.ts'
import { watchOperations } from './contract/watch.ts'

export type { Code } from './contract/code.ts'
export { type Correction, CorrectionId, permissions, rulebookRecord } from './contract/correction.ts'
export { OwnBuyer, OwnTopic, ownAct, ownKey, ownTopics } from './contract/own-rule.ts'

export const problems = { ...correctionProblems, ...ownRuleProblems }
export const facts = { ...correctionFacts }

/** The law as data: every rule with its value, period, source and certainty, and what is counted by it. */
const Rule = LawRow.extend({
  /** Act and section, as one cites them. */
  cite: z.string(),
  state: z.enum(['in force', 'past', 'coming']),
  warnings: z.array(RuleWarning),
  /** The rule in sentences, each warning among them. */
  explanation: z.string(),
}).meta({ id: 'Rule' })
export type Rule = z.output<typeof Rule>

const CalendarDay = z.object({
  day: Day,
  weekday: z.number().int().min(1).max(7),
  name: z.string(),
  kind: z.enum(['holiday', 'shortened']),
  /** By how many hours a shortened day is shorter. */
  hours: z.number().nullable(),
  cite: z.string(),
})

export type CalendarDay = z.output<typeof CalendarDay>

export const rulebook = contract('rulebook', {
  ...codeOperations,
  ...correctionOperations,
  ...ownRuleOperations,
  ...watchOperations,
  listRules: query('GET /rulebook/rules', {
    summary: 'The rules of law, by act and key; those in force first.',
    access: signedIn,
    input: z.object({
      text: z.string().trim().max(200).optional(),
      act: z.string().max(40).optional(),
      /** Only those that one must be careful with. */
      marked: z.boolean().optional(),
    }),
    output: z.object({ acts: z.array(z.string()), rules: z.array(Rule) }),
  }),
  readRule: query('GET /rulebook/rules/:key', {
    summary: 'Every text of one rule, the newest first: the old beside the new.',
    access: signedIn,
    input: z.object({ key: z.string().max(120) }),
    output: z.object({ rows: z.array(Rule), canCorrect: z.boolean() }),
  }),
  readCalendar: query('GET /rulebook/calendar/:year', {
    summary: 'Public holidays and shortened working days of a year, each with its rule.',
    access: signedIn,
    input: z.object({ year: z.number().int().min(1900).max(2199) }),
    output: z.object({ known: z.boolean(), days: z.array(CalendarDay), workingDays: z.number().int() }),
  }),
  lendCalendar: query('internal', {
    summary: 'The calendar of law, for rules that judge working days.',
    access: internal(['tasks', 'documents', 'positions', 'procurements', 'tenders', 'reports']),
    input: z.object({}),
    output: z.custom<Calendar>(),
  }),
  lendRules: query('internal', {
    summary: 'The rules of law in effect here, for rules that judge by them.',
    access: internal([
      ...['tasks', 'documents', 'positions', 'procurements', 'tenders', 'reports'],
      ...['contracts', 'events', 'surveys', 'partners'],
    ]),
    input: z.object({}),
    output: z.custom<readonly LawRow[]>(),
  }),
  countTerm: query('GET /rulebook/term', {
    summary: 'When a term ends, and why: rule, start day, rest days left out.',
    access: everyone,
    limit: { calls: 600, seconds: 60 },
    input: z.object({
      from: Day,
      term: z.string().trim().min(1).max(60),
      direction: Direction.default('forward'),
    }),
    output: z.object({
      ends: Day,
      explanation: z.string(),
      /** The same, sentence by sentence. */
      steps: z.array(z.string()),
    }),
    problems: [valueProblems.TermRefused, valueProblems.CalendarUnknown, valueProblems.DayOutOfReach],
  }),
  countDeadline: query('internal', {
    summary: 'The end of a term with its explanation in every language, as a deadline keeps it.',
    access: internal(['documents', 'procurements', 'tenders', 'contracts', 'events', 'surveys', 'partners']),
    input: z.object({ from: Day, term: z.string(), direction: Direction.default('forward') }),
    output: z.object({ ends: Day, explanation: LocalText }),
    problems: [valueProblems.TermRefused, valueProblems.CalendarUnknown, valueProblems.DayOutOfReach],
  }),
})
