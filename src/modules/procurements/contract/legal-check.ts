import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, Moment, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { DocumentId } from '../../documents/contract.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { procurementProblems } from './problems.ts'

/** In the order in which a procurement goes. */
export const legalChecks = [
  'declarations',
  'value',
  'tendersTerm',
  'closing',
  'opening',
  'exclusion',
  'decision',
  'notice',
  'standstill',
  'challenge',
  'awardNotice',
  'endData',
] as const
export const LegalCheckKey = z.enum(legalChecks)
export type LegalCheckKey = z.output<typeof LegalCheckKey>

/**
 * `green`: a computed date or an attached file proves it; `red`: a date shows that it was not so; `word`: a person
 * says so; `exception`: it was left out knowingly, with a reason; `open`: not yet.
 */
export const CheckState = z.enum(['green', 'red', 'word', 'exception', 'open', 'notApplicable'])
export type CheckState = z.output<typeof CheckState>

/** on nii, minu sõnul; tõendab fail; teadlik erand */
export const MarkKind = z.enum(['word', 'file', 'exception'])

export const LegalCheck = z.object({
  key: LegalCheckKey,
  state: CheckState,
  /** The day that proves it or breaks it. */
  day: Day.nullable(),
  /** What was compared with what, in the reader's language. */
  why: z.string(),
  /** Where the rule stands. */
  rule: z.string().nullable(),
  mark: z
    .object({
      kind: MarkKind,
      note: z.string(),
      at: Moment,
      by: z.string().nullable(),
      document: z.object({ id: DocumentId, title: z.string() }).nullable(),
    })
    .nullable(),
})
export type LegalCheck = z.output<typeof LegalCheck>

export const checkProblems = {
  /** A file must be a document of this procurement. */
  MarkFileMissing: problem('procurements.MarkFileMissing', 422),
}
/** Checks about which something can be said: in order, by a person's word alone, left knowingly. */
export const checkCounts = {
  green: z.number().int(),
  checks: z.number().int(),
  words: z.number().int(),
  exceptions: z.number().int(),
}

export const checkFacts = {
  /** With how lawful the procurement is from then on. */
  LegalCheckMarked: fact(
    'procurements.LegalCheckMarked',
    z.object({ check: LegalCheckKey, kind: MarkKind, ...checkCounts }),
  ),
}

export const checkOperations = {
  listLegalChecks: query('GET /procurements/:id/legal-checks', {
    summary: 'Every check of the law with its state, the day that proves it and its rule.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({ items: z.array(LegalCheck), can: z.array(z.enum(['mark'])) }),
  }),
  markLegalCheck: command('POST /procurements/:id/legal-checks/:check/marks', {
    summary:
      'Says of a check what no date can: a person’s word, an attached file, or a deliberate exception.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      check: LegalCheckKey,
      kind: MarkKind,
      note: DiscreetParagraphs(5000, 1),
      document: DocumentId.nullable().default(null),
    }),
    output: z.object({ state: CheckState }),
    problems: [procurementProblems.NotResponsible, checkProblems.MarkFileMissing],
  }),
}
