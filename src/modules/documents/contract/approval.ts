import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  DiscreetParagraphs,
  Moment,
  Nothing,
  PageInput,
  PersonId,
  pageOf,
  query,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { valueProblems } from '../../../kernel/values/problems.ts'
import { ApprovalPart, approvalProblems as problems, RoundOutcome } from './approval-problems.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { DocumentKind, DocumentState } from './kind.ts'

const Named = z.object({ id: PersonId, name: z.string() })
const Sha256 = z
  .string()
  .regex(/^[0-9a-fA-F]{64}$/)
  .meta({ description: 'SHA-256 of the version that was read, in hexadecimal.' })

/** A step as it is asked for: steps of one stage stand side by side, stages follow one another. */
export const StepWish = z.object({
  stage: z.number().int().min(1).max(20),
  /** A person, or whoever answers for a part. */
  to: z.union([z.object({ part: ApprovalPart }), z.object({ person: PersonId })]),
  /** Working days to answer in, counted from the day the stage opens. */
  workingDays: z.number().int().min(1).max(60),
})
export type StepWish = z.output<typeof StepWish>
export const StepWishes = z.array(StepWish).min(1).max(20)

export const stepActions = [
  'approve',
  'approveWithRemark',
  'confirm',
  'return',
  'handOn',
  'takeBack',
] as const

/** What the same person, or the same part, said of an earlier version. */
const Earlier = z.object({ step: z.uuid(), no: z.number().int(), by: z.string(), remark: z.string() })

export const ApprovalStep = z.object({
  id: z.uuid(),
  no: z.number().int(),
  stage: z.number().int(),
  part: ApprovalPart.nullable(),
  state: z.enum(['waiting', 'open', 'stuck', 'approved', 'returned', 'dropped']),
  /** The named person; null while anybody who answers for the part may take it. */
  person: Named.nullable(),
  /** Who may answer it now. */
  answering: z.array(Named),
  workingDays: z.number().int(),
  openedAt: Moment.nullable(),
  dueDay: Day.nullable(),
  late: z.boolean(),
  /** How the due day was counted. */
  explanation: z.string().nullable(),
  decision: z.enum(['approved', 'approvedWithRemark', 'returned']).nullable(),
  decidedAt: Moment.nullable(),
  decidedBy: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  remark: z.string(),
  /** Working days from opening to the answer, or until now. */
  took: z.number().int().nullable(),
  /** The version whose approval was confirmed for this one. */
  confirms: z.number().int().nullable(),
  earlier: Earlier.nullable(),
  handovers: z.array(
    z.object({
      from: z.string().nullable(),
      to: z.string(),
      by: z.string(),
      onBehalfOf: z.string().nullable(),
      reason: z.string(),
      at: Moment,
    }),
  ),
  remindedAt: Moment.nullable(),
  can: z.array(z.enum(stepActions)),
})
export type ApprovalStep = z.output<typeof ApprovalStep>

export const ApprovalRound = z.object({
  id: z.uuid(),
  version: z.object({ no: z.number().int(), sha256: z.string(), name: z.string() }),
  /** About the newest version; an older round has only its history. */
  current: z.boolean(),
  askedBy: Named,
  onBehalfOf: z.string().nullable(),
  askedAt: Moment,
  note: z.string(),
  outcome: RoundOutcome.nullable(),
  endedAt: Moment.nullable(),
  /** Working days from asking to the end, or until now. */
  took: z.number().int().nullable(),
  steps: z.array(ApprovalStep),
  can: z.array(z.enum(['remind', 'withdraw'])),
})
export type ApprovalRound = z.output<typeof ApprovalRound>

/** What earlier approvers must look at again: how much changed between their version and this one. */
export const ChangedText = z.object({
  from: z.number().int(),
  to: z.number().int(),
  /** Paragraphs that changed; null when one of the two has no text that could be compared. */
  count: z.number().int().nullable(),
  /** The first of them; null on the side that hasn't it. */
  paragraphs: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
})
export type ChangedText = z.output<typeof ChangedText>

export const WaitingApproval = z.object({
  document: DocumentId,
  title: z.string(),
  kind: DocumentKind,
  round: z.uuid(),
  step: z.uuid(),
  part: ApprovalPart.nullable(),
  askedBy: z.string(),
  askedAt: Moment,
  since: Moment,
  dueDay: Day,
  late: z.boolean(),
  /** The newest version whose text the same person approved. */
  earlier: Earlier.nullable(),
})
export const AskedApproval = z.object({
  document: DocumentId,
  title: z.string(),
  kind: DocumentKind,
  round: z.uuid(),
  askedAt: Moment,
  outcome: RoundOutcome.nullable(),
  endedAt: Moment.nullable(),
  /** Whose answers are missing, since when. */
  waitingFor: z.array(z.object({ name: z.string().nullable(), part: ApprovalPart.nullable() })),
  since: Moment.nullable(),
  dueDay: Day.nullable(),
  late: z.boolean(),
  /** Why it came back, in the approver's words. */
  reason: z.string().nullable(),
  remarks: z.array(z.object({ by: z.string(), text: z.string() })),
})

const place = { id: DocumentId, step: z.uuid() }
const counting = [valueProblems.CalendarUnknown, valueProblems.DayOutOfReach, valueProblems.TermRefused]
const deciding = [
  problems.OwnRequest,
  problems.NotYourStep,
  problems.StepDecided,
  problems.StepNotOpen,
  problems.RoundOver,
  problems.OtherVersion,
  ...counting,
]

export const approvalOperations = {
  listApprovals: query('GET /documents/approvals', {
    summary: 'Approvals that wait for one’s decision.',
    access: may(permissions.read),
    input: z.object(PageInput),
    output: pageOf(WaitingApproval),
  }),
  listAskedApprovals: query('GET /documents/asked-approvals', {
    summary: 'Rounds that one asked for: the open ones, and those that ended lately.',
    access: may(permissions.read),
    input: z.object(PageInput),
    output: pageOf(AskedApproval),
  }),
  proposeRound: query('GET /documents/:id/round-proposal', {
    summary: 'The ready-made round for a document’s kind and value, to be changed before asking.',
    access: may(permissions.write),
    input: z.object({ id: DocumentId }),
    output: z.object({
      title: z.string(),
      state: DocumentState,
      version: z.object({ no: z.number().int(), sha256: z.string(), name: z.string() }).nullable(),
      plan: z.object({ id: z.uuid(), title: z.string() }).nullable(),
      steps: z.array(StepWish),
      /** Who would be asked for a part; nobody, where it has to be set first. */
      answering: z.array(z.object({ part: ApprovalPart, people: z.array(Named) })),
      /** Who may approve nothing here: asked, wrote or owns. */
      own: z.array(PersonId),
    }),
  }),
  readRounds: query('GET /documents/:id/rounds', {
    summary: 'All rounds of a document, the newest first: steps, who is waited for, how long it took.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId }),
    output: z.object({
      items: z.array(ApprovalRound),
      /** Whether the actor may ask for a round now. */
      mayAsk: z.boolean(),
      changed: ChangedText.nullable(),
    }),
  }),
  askApproval: command('POST /documents/:id/rounds', {
    summary: 'Asks for approval of the newest version: opens a round with its first stage.',
    access: may(permissions.write),
    input: z.object({
      id: DocumentId,
      /** The version that is asked about, as it was seen. */
      sha256: Sha256,
      steps: StepWishes,
      note: DiscreetParagraphs(2000).default(''),
    }),
    output: z.object({ round: z.uuid() }),
    problems: [
      problems.VersionMissing,
      problems.OtherVersion,
      problems.RoundOpen,
      problems.RoundOver,
      problems.NotYourRound,
      problems.PartUnanswered,
      problems.ApproverUnable,
      problems.StepTwice,
      ...counting,
    ],
  }),
  withdrawRound: command('DELETE /documents/:id/rounds/:round', {
    summary: 'Withdraws an open round; what was answered stays in the history.',
    access: may(permissions.write),
    input: z.object({ id: DocumentId, round: z.uuid() }),
    output: Nothing,
    problems: [problems.RoundOver, problems.NotYourRound],
  }),
  remindRound: command('POST /documents/:id/rounds/:round/reminders', {
    summary: 'Reminds those whose answers are missing; each at most once a day.',
    access: may(permissions.write),
    input: z.object({ id: DocumentId, round: z.uuid() }),
    output: z.object({ reminded: z.array(z.string()) }),
    problems: [problems.RoundOver, problems.NotYourRound, problems.RemindedToday],
  }),
  approveStep: command('POST /documents/:id/steps/:step/approval', {
    summary: 'Approves a step, with a remark or without one.',
    access: may(permissions.approve),
    input: z.object({ ...place, sha256: Sha256, remark: DiscreetParagraphs(2000).default('') }),
    output: z.object({ complete: z.boolean() }),
    problems: deciding,
  }),
  takeBackApproval: command('DELETE /documents/:id/steps/:step/approval', {
    summary: 'Takes one’s own approval back within ten minutes, while nothing followed from it.',
    access: may(permissions.approve),
    input: z.object(place),
    output: Nothing,
    problems: [
      problems.NotYourStep,
      problems.StepDecided,
      problems.StepNotOpen,
      problems.RoundOver,
      problems.DecisionFollowed,
    ],
  }),
  confirmStep: command('POST /documents/:id/steps/:step/confirmation', {
    summary: 'Confirms for the new version what one approved in an earlier one.',
    access: may(permissions.approve),
    input: z.object({ ...place, sha256: Sha256 }),
    output: z.object({ complete: z.boolean() }),
    problems: [...deciding, problems.NothingToConfirm],
  }),
  returnStep: command('POST /documents/:id/steps/:step/return', {
    summary: 'Returns the document with a reason: the round ends, and the one who asked learns why.',
    access: may(permissions.approve),
    input: z.object({ ...place, sha256: Sha256, reason: DiscreetParagraphs(2000, 1) }),
    output: Nothing,
    problems: deciding,
  }),
  handOnStep: command('POST /documents/:id/steps/:step/handover', {
    summary: '“Not mine”: gives a step on to somebody else, with the reason.',
    access: may(permissions.approve),
    input: z.object({ ...place, to: PersonId, reason: DiscreetLine }),
    output: Nothing,
    problems: [
      problems.NotYourStep,
      problems.StepDecided,
      problems.StepNotOpen,
      problems.RoundOver,
      problems.ApproverUnable,
      problems.StepTwice,
      ...counting,
    ],
  }),
}
