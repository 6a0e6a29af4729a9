import { z } from 'zod'
import { may, permissions as named, signedIn } from '../../../kernel/access.ts'
import { command, idOf, Moment, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { Certainty, LawRow } from '../../../kernel/values/law-row.ts'

/** The record that changes of the rule book and its doubts hang on. */
export const rulebookRecord = '019a0000-0000-7000-8000-000000000001'

export const permissions = named('rulebook', {
  /** Write over and beside the rules that the program ships with. */
  correct: ['administrator'],
})

export const CorrectionId = idOf('CorrectionId')
export type CorrectionId = z.output<typeof CorrectionId>
const Reason = z.string().trim().min(5).max(2000)

/** What one may say anew of a rule: its key, act and unit stay. */
const Changed = z.object({
  section: z.string().trim().max(120).nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  textKnownUntil: Day.nullable(),
  value: z.union([z.number().min(0).max(1e12), z.string().trim().max(120)]).nullable(),
  what: LawRow.shape.what,
  source: z.string().trim().min(1).max(500),
  readOn: Day.nullable(),
  certainty: Certainty.exclude(['own']),
  note: z.string().trim().max(2000).nullable(),
})

const Correction = z
  .object({
    id: CorrectionId,
    key: z.string(),
    row: LawRow,
    /** Null where the rule was added. */
    before: LawRow.nullable(),
    reason: z.string(),
    madeAt: Moment,
    by: z.string().nullable(),
    takenBack: z.object({ at: Moment, by: z.string().nullable(), reason: z.string() }).nullable(),
    can: z.array(z.enum(['takeBack'])),
  })
  .meta({ id: 'RuleCorrection' })
export type Correction = z.output<typeof Correction>

export const correctionProblems = {
  /** The row that was to be corrected isn't there as it was seen. */
  RuleGone: problem('rulebook.RuleGone', 409, z.object({ key: z.string() })),
  /** A number is asked for and words came, or the end stands before the beginning. */
  RuleFaulty: problem('rulebook.RuleFaulty', 400, z.object({ why: z.enum(['number', 'word', 'period']) })),
  /** Two rows of one key would be in force on the same day. */
  RuleOverlaps: problem(
    'rulebook.RuleOverlaps',
    409,
    z.object({ key: z.string(), cite: z.string(), from: Day.nullable(), until: Day.nullable() }),
  ),
  NothingChanged: problem('rulebook.NothingChanged', 400),
  /** A later correction stands on it. */
  CorrectionFollowed: problem('rulebook.CorrectionFollowed', 409),
}

export const correctionFacts = {
  /** A rule was corrected or added, or that was taken back: what follows from it is to be counted anew. */
  RuleCorrected: fact(
    'rulebook.RuleCorrected',
    z.object({
      correction: CorrectionId,
      key: z.string(),
      as: z.enum(['corrected', 'added', 'takenBack']),
    }),
  ),
}

const p = correctionProblems
export const correctionOperations = {
  correctRule: command('POST /rulebook/corrections', {
    summary: 'Corrects a rule; the row that the program ships with stays underneath.',
    access: may(permissions.correct),
    input: z.object({
      key: z.string().max(120),
      /** First day of the row as seen: together with the key it names it. */
      was: Day.nullable(),
      change: Changed.partial(),
      reason: Reason,
    }),
    output: z.object({ id: CorrectionId }),
    problems: [p.RuleGone, p.RuleFaulty, p.RuleOverlaps, p.NothingChanged],
  }),
  addRule: command('POST /rulebook/rules', {
    summary: 'Adds a rule, or the next text of one: the row before it ends on the day before.',
    access: may(permissions.correct),
    input: z.object({
      row: LawRow.omit({ id: true }).extend({ certainty: Changed.shape.certainty }),
      reason: Reason,
    }),
    output: z.object({ id: CorrectionId }),
    problems: [p.RuleFaulty, p.RuleOverlaps],
  }),
  takeBackCorrection: command('POST /rulebook/corrections/:id/withdrawal', {
    summary: 'Takes a correction back; what stood before it holds again.',
    access: may(permissions.correct),
    input: z.object({ id: CorrectionId, reason: Reason }),
    output: z.object({}),
    problems: [p.CorrectionFollowed, p.RuleOverlaps],
  }),
  listCorrections: query('GET /rulebook/corrections', {
    summary: 'What was corrected, by whom and why; the newest first.',
    access: signedIn,
    input: z.object({ key: z.string().max(120).optional() }),
    output: z.object({ items: z.array(Correction) }),
  }),
}
