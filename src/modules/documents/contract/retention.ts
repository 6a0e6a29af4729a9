import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  Line,
  Moment,
  Nothing,
  PageInput,
  pageOf,
  query,
} from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { approvalProblems } from './approval-problems.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { DocumentKind } from './kind.ts'
import { documentProblems } from './problems.ts'
import { Retention } from './series.ts'

/** Where a document stands in its keeping. */
export const keepingStates = ['due', 'listed', 'held', 'kept', 'unknown', 'permanent', 'disposed'] as const
export const KeepingState = z.enum(keepingStates)
export type KeepingState = z.output<typeof KeepingState>

const Held = z.object({ reason: z.string(), at: Moment, by: z.string().nullable() })
export const KeptDocument = z.object({
  document: DocumentId,
  title: z.string(),
  kind: DocumentKind,
  reference: z.string(),
  seriesCode: z.string(),
  retention: Retention,
  /** The day from which the years are counted: ended, else received, sent or signed. */
  countedFrom: Day,
  /** The last day of keeping; null where it has none or none was set. */
  keptUntil: Day.nullable(),
  state: KeepingState,
  held: Held.nullable(),
  /** The act that lists it. */
  act: DocumentId.nullable(),
})
export type KeptDocument = z.output<typeof KeptDocument>

export const retentionProblems = {
  NotDue: problem('documents.NotDue', 409, z.object({ references: z.array(z.string()) })),
  HeldBack: problem('documents.HeldBack', 409, z.object({ references: z.array(z.string()) })),
  AlreadyHeld: problem('documents.AlreadyHeld', 409),
  NotHeld: problem('documents.NotHeld', 409),
  NoDisposalAct: problem('documents.NoDisposalAct', 409),
  AlreadyDisposed: problem('documents.AlreadyDisposed', 409),
}
const problems = retentionProblems

export const retentionOperations = {
  listRetention: query('GET /documents/retention', {
    summary: 'Registered documents by how long they are kept, those whose time is over first.',
    access: may(permissions.register),
    input: z.object({
      ...PageInput,
      states: z.array(KeepingState).max(7).optional(),
      text: z.string().trim().max(200).optional(),
    }),
    output: pageOf(KeptDocument),
  }),
  holdDocument: command('POST /documents/:id/hold', {
    summary: 'Keeps a document from disposal, with the reason.',
    access: may(permissions.register),
    input: z.object({ id: DocumentId, reason: DiscreetLine }),
    output: Nothing,
    problems: [problems.AlreadyHeld, problems.AlreadyDisposed],
  }),
  releaseDocument: command('DELETE /documents/:id/hold', {
    summary: 'Lifts a hold, with the reason.',
    access: may(permissions.register),
    input: z.object({ id: DocumentId, reason: DiscreetLine }),
    output: Nothing,
    problems: [problems.NotHeld],
  }),
  prepareDisposal: command('POST /documents/disposal-acts', {
    summary: 'Makes a disposal act that lists documents whose time is over; it then goes through a round.',
    access: may(permissions.register),
    input: z.object({ title: Line, documents: z.array(DocumentId).min(1).max(500) }),
    output: z.object({ id: DocumentId }),
    problems: [problems.NotDue, problems.HeldBack, documentProblems.FileNotTaken],
  }),
  readDisposal: query('GET /documents/:id/disposal', {
    summary: 'What a disposal act lists; of any other document its hold and its own disposal.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId }),
    output: z.object({
      items: z.array(
        z.object({
          document: DocumentId,
          reference: z.string(),
          dueOn: Day,
          carriedOutAt: Moment.nullable(),
          hashes: z.array(z.string()),
        }),
      ),
      held: Held.nullable(),
      disposed: z.object({ at: Moment, act: DocumentId, hashes: z.array(z.string()) }).nullable(),
      can: z.array(z.enum(['carryOut', 'hold', 'release'])),
    }),
  }),
  carryOutDisposal: command('POST /documents/:id/disposal', {
    summary: 'Carries out an approved disposal act: contents go, the trace stays.',
    access: may(permissions.decide),
    input: z.object({ id: DocumentId }),
    output: z.object({ disposed: z.number().int() }),
    problems: [
      approvalProblems.ApprovalMissing,
      problems.NoDisposalAct,
      problems.AlreadyDisposed,
      problems.NotDue,
      problems.HeldBack,
    ],
  }),
}

export const retentionFacts = {
  DocumentHeld: fact('documents.DocumentHeld'),
  DocumentReleased: fact('documents.DocumentReleased'),
  DisposalPrepared: fact('documents.DisposalPrepared', z.object({ documents: z.number().int() })),
  DocumentDisposed: fact('documents.DocumentDisposed', z.object({ act: DocumentId })),
  DisposalCarriedOut: fact('documents.DisposalCarriedOut', z.object({ documents: z.number().int() })),
}
