import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetParagraphs,
  download,
  Moment,
  Nothing,
  query,
  UploadId,
} from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { RuleWarning } from '../../../kernel/values/law-row.ts'
import { LotId, ProcurementId } from '../../procurements/contract.ts'
import { tenderPermissions as permissions, TenderId } from './ids.ts'
import { tenderProblems } from './tender.ts'
import { running } from './tenderer.ts'

/** kõrvaldamise alus, vastavus, selgitus, arvutusvea parandamine, põhjendamatult madal maksumus */
export const checkKinds = ['exclusion', 'compliance', 'clarification', 'arithmetic', 'abnormallyLow'] as const
export const CheckKind = z.enum(checkKinds)
export type CheckKind = z.output<typeof CheckKind>

export const CheckId = z.uuid().brand<'CheckId'>().meta({ id: 'CheckId' })
export const Outcome = z.enum(['passed', 'failed'])
export type Outcome = z.output<typeof Outcome>

/** A ground for exclusion by its rule in the book of rules. */
const Ground = z.string().trim().min(1).max(120)

export const checkProblems = {
  GroundNotKnown: problem('tenders.GroundNotKnown', 422, z.object({ ground: z.string() })),
  /** An optional ground counts only where the procurement documents named it. */
  GroundNotNamed: problem('tenders.GroundNotNamed', 409, z.object({ cite: z.string() })),
  CheckMadeAlready: problem('tenders.CheckMadeAlready', 409),
  CheckSettled: problem('tenders.CheckSettled', 409),
  CheckOpen: problem('tenders.CheckOpen', 409),
  /** The tenderer is heard first: a failure needs his answer, or that his term is over. */
  TendererNotHeard: problem(
    'tenders.TendererNotHeard',
    409,
    z.object({ kind: z.enum(['taxDebt', 'arithmetic', 'abnormallyLow']), until: Day.nullable() }),
  ),
  /** A corrected price is compared only when the tenderer has agreed to it. */
  CorrectionNotAgreed: problem('tenders.CorrectionNotAgreed', 409),
  /** Earlier than the rule lets it be. */
  TermTooShort: problem('tenders.TermTooShort', 422, z.object({ earliest: Day, cite: z.string() })),
  /** No rule is known by which to count: the day is given by hand. */
  TermNotKnown: problem('tenders.TermNotKnown', 422),
  PriceNeeded: problem('tenders.PriceNeeded', 422),
  /** What the documents were announced with stays. */
  PlanFixed: problem('tenders.PlanFixed', 409),
}

const of = { check: z.uuid() }
export const checkFacts = {
  TendererAsked: fact('tenders.TendererAsked', z.object({ ...of, kind: CheckKind, dueDay: Day.nullable() })),
  /** On his own page, or by another way and written down here. */
  TendererAnswered: fact(
    'tenders.TendererAnswered',
    z.object({ ...of, kind: CheckKind, onOwnPage: z.boolean().default(false) }),
  ),
  CheckSettled: fact(
    'tenders.CheckSettled',
    z.object({ ...of, kind: CheckKind, outcome: Outcome, proven: z.boolean() }),
  ),
  CheckReopened: fact('tenders.CheckReopened', z.object({ ...of, kind: CheckKind })),
  CheckPlanSet: fact('tenders.CheckPlanSet', z.object({ grounds: z.number().int() })),
}

/** `proven`: passed with a file; `byWord`: passed on a person's word. */
export const checkStates = ['missing', 'asked', 'answered', 'proven', 'byWord', 'failed'] as const
export const CheckState = z.enum(checkStates)
export type CheckState = z.output<typeof CheckState>

export const Check = z.object({
  id: CheckId,
  kind: CheckKind,
  ground: z.string().nullable(),
  lot: LotId.nullable(),
  askedAt: Moment.nullable(),
  question: z.string().nullable(),
  dueDay: Day.nullable(),
  /** How the day was counted, in the reader's language. */
  dueExplanation: z.string().nullable(),
  proposedCents: z.number().int().nullable(),
  answeredAt: Moment.nullable(),
  answer: z.string().nullable(),
  /** Who wrote the answer down; null where the tenderer answered through his own link. */
  answeredBy: z.string().nullable(),
  outcome: Outcome.nullable(),
  reason: z.string().nullable(),
  settledAt: Moment.nullable(),
  settledBy: z.string().nullable(),
  state: CheckState,
  files: z.array(z.object({ no: z.number().int(), name: z.string(), size: z.number() })),
})
export type Check = z.output<typeof Check>

export const NeededCheck = z.object({
  kind: CheckKind,
  ground: z.string().nullable(),
  /** What the ground is, by the book of rules. */
  what: z.string().nullable(),
  cite: z.string().nullable(),
  warnings: z.array(RuleWarning),
  /** By when it must be done. */
  before: z.enum(['evaluation', 'signing']),
  optional: z.boolean(),
  state: CheckState,
  check: Check.nullable(),
})
export type NeededCheck = z.output<typeof NeededCheck>

const Reason = DiscreetParagraphs(5000, 1)
const Evidence = z.array(UploadId).max(10).default([])
const place = { id: TenderId, check: CheckId }
const heard = [
  checkProblems.GroundNotKnown,
  checkProblems.GroundNotNamed,
  checkProblems.CheckMadeAlready,
  checkProblems.TendererNotHeard,
  ...running,
  tenderProblems.ProcurementSettled,
  tenderProblems.TenderFileNotTaken,
] as const

export const checkOperations = {
  readChecks: query('GET /tenders/:id/checks', {
    summary: 'What of a tender is checked, what is still missing, and before which step.',
    access: may(permissions.read),
    input: z.object({ id: TenderId }),
    output: z.object({
      needed: z.array(NeededCheck),
      others: z.array(Check),
      /** Optional grounds that the documents don't name: they may not be used. */
      notNamed: z.number().int(),
      /** Grounds in the book of rules are not known for this procurement. */
      groundsKnown: z.boolean(),
      /** Nothing stands in the way of a contract. */
      clear: z.boolean(),
      can: z.array(z.enum(['check'])),
    }),
  }),
  recordCheck: command('POST /tenders/:id/checks', {
    summary: 'Records a check that needed no question: outcome, reason, evidence.',
    access: may(permissions.write),
    input: z.object({
      id: TenderId,
      kind: CheckKind.exclude(['clarification', 'arithmetic']),
      ground: Ground.nullable().default(null),
      outcome: Outcome,
      reason: Reason,
      uploads: Evidence,
    }),
    output: z.object({ check: CheckId }),
    problems: [...heard],
  }),
  askTenderer: command('POST /tenders/:id/questions', {
    summary:
      'Asks the tenderer within a term that the rule gives: a clarification, a price, a debt, a mistake.',
    access: may(permissions.write),
    input: z.object({
      id: TenderId,
      kind: CheckKind,
      ground: Ground.nullable().default(null),
      lot: LotId.nullable().default(null),
      question: Reason,
      /** Counted by the rule where left out; never earlier than it. */
      dueDay: Day.nullable().default(null),
      /** Of an arithmetic mistake: the right price in cents without VAT. */
      proposedCents: z.number().int().min(0).max(100_000_000_000).nullable().default(null),
    }),
    output: z.object({ check: CheckId, dueDay: Day.nullable() }),
    problems: [
      ...heard,
      checkProblems.TermTooShort,
      checkProblems.TermNotKnown,
      checkProblems.PriceNeeded,
      tenderProblems.LotNotOfProcurement,
    ],
  }),
  answerCheck: command('POST /tenders/:id/checks/:check/answer', {
    summary: 'Writes down what the tenderer answered.',
    access: may(permissions.write),
    input: z.object({ ...place, answer: Reason, uploads: Evidence }),
    output: Nothing,
    problems: [checkProblems.CheckSettled, ...running, tenderProblems.TenderFileNotTaken],
  }),
  settleCheck: command('POST /tenders/:id/checks/:check/outcome', {
    summary: 'Settles a check in which the tenderer was asked.',
    access: may(permissions.write),
    input: z.object({ ...place, outcome: Outcome, reason: Reason, uploads: Evidence }),
    output: Nothing,
    problems: [checkProblems.CorrectionNotAgreed, ...heard, checkProblems.CheckSettled],
  }),
  reopenCheck: command('DELETE /tenders/:id/checks/:check/outcome', {
    summary: 'Takes the outcome of a check back; what was asked and answered stays.',
    access: may(permissions.write),
    input: z.object(place),
    output: Nothing,
    problems: [checkProblems.CheckOpen, ...running, tenderProblems.ProcurementSettled],
  }),
  downloadEvidence: download('GET /tenders/:id/checks/:check/files/:no', {
    summary: 'A file that proves a check.',
    access: may(permissions.read),
    input: z.object({ ...place, no: z.number().int().min(1) }),
    look: 'work with tenders',
  }),
}

export const checkPlanOperations = {
  readCheckPlan: query('GET /tenders/check-plan', {
    summary: 'Grounds for exclusion: those of the law always, optional ones where the documents name them.',
    access: may(permissions.read),
    input: z.object({ procurement: ProcurementId }),
    output: z.object({
      mandatory: z.array(z.object({ key: z.string(), what: z.string(), cite: z.string() })),
      optional: z.array(
        z.object({ key: z.string(), what: z.string(), cite: z.string(), named: z.boolean() }),
      ),
      /** False for a day whose text nobody has read. */
      known: z.boolean(),
      can: z.array(z.enum(['set'])),
    }),
  }),
  setCheckPlan: command('PUT /tenders/check-plan', {
    summary: 'Names the optional grounds for exclusion that stand in the procurement documents.',
    access: may(permissions.write),
    input: z.object({ procurement: ProcurementId, grounds: z.array(Ground).max(50) }),
    output: Nothing,
    problems: [checkProblems.PlanFixed, checkProblems.GroundNotKnown, ...running],
  }),
}
