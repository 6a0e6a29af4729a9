import { z } from 'zod'
import { may, signedIn } from '../../../kernel/access.ts'
import { command, query } from '../../../kernel/contract.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { LawRow, type LawUnit } from '../../../kernel/values/law-row.ts'
import { CorrectionId, permissions } from './correction.ts'

/** The act that the agency's own procurement rules (hankekord) stand under, as data beside the law. */
export const ownAct = 'Hankekord'

/** What the agency's own rules say of purchases below the thresholds: the key of the rule and its unit. */
export const ownTopics = {
  /** Which international threshold is the agency's: of a central authority (keskvalitsus) or of another public buyer. */
  'buyer-kind': 'rule',
  /** From which sum prices are compared; below it one buys directly. */
  'compare-from': 'euros',
  /** From which sum tenders are asked in writing, and from how many. */
  'tenders-from': 'euros',
  'tenders-count': 'count',
  /** The shortest time to make a tender. */
  'tenders-term': 'working days',
  /** From which sum a brief, the manager's and the head's consent are needed. */
  'brief-from': 'euros',
  'manager-from': 'euros',
  'head-from': 'euros',
  /** From which sum the purchase is made in the procurement register. */
  'register-from': 'euros',
} as const satisfies Record<string, LawUnit>
/** What the kind of buyer can be. */
export const OwnBuyer = z.enum(['keskvalitsus', 'muu_avalik'])
export type OwnBuyer = z.output<typeof OwnBuyer>
export const OwnTopic = z.enum(Object.keys(ownTopics) as [OwnTopic, ...OwnTopic[]])
export type OwnTopic = keyof typeof ownTopics
export const ownKey = (topic: OwnTopic): string => `own-procurement.${topic}`

export const ownRuleProblems = {
  /** The kind of buyer is a word, all others are numbers. */
  OwnRuleFaulty: problem('rulebook.OwnRuleFaulty', 422, z.object({ topic: OwnTopic })),
  /** The rule before it begins later. */
  OwnRuleBackwards: problem('rulebook.OwnRuleBackwards', 409, z.object({ from: Day.nullable() })),
}

export const ownRuleOperations = {
  listOwnRules: query('GET /rulebook/own-rules', {
    summary:
      'What the agency’s own procurement rules say, topic by topic; empty until someone has written it.',
    access: signedIn,
    input: z.object({}),
    output: z.object({
      items: z.array(z.object({ topic: OwnTopic, unit: z.string(), rows: z.array(LawRow) })),
      canSet: z.boolean(),
    }),
  }),
  setOwnRule: command('PUT /rulebook/own-rules/:topic', {
    summary: 'Writes down what the agency’s own rules say of a topic from a day on, with the source.',
    access: may(permissions.correct),
    input: z.object({
      topic: OwnTopic,
      value: z.union([z.number().min(0).max(1e9), OwnBuyer]),
      section: z.string().trim().max(120).nullable().default(null),
      /** Name, number and day of the document. */
      source: z.string().trim().min(5).max(500),
      validFrom: Day,
    }),
    output: z.object({ id: CorrectionId }),
    problems: [ownRuleProblems.OwnRuleBackwards, ownRuleProblems.OwnRuleFaulty],
  }),
}
