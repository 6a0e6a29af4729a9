import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Moment, PageInput, pageOf, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { registerProblems } from './register-problems.ts'

export const consignmentStates = ['waiting', 'sent', 'received', 'failed'] as const
export const ConsignmentState = z.enum(consignmentStates)
export type ConsignmentState = z.output<typeof ConsignmentState>

export const Consignment = z.object({
  id: z.uuid(),
  reference: z.string(),
  state: ConsignmentState,
  orderedAt: Moment,
  orderedBy: z.string().nullable(),
  attempts: z.number().int(),
  nextAt: Moment.nullable(),
  /** Why the last attempt failed, as the system said it. */
  problem: z.string().nullable(),
  sentAt: Moment.nullable(),
  receivedAt: Moment.nullable(),
  receipt: z.string().nullable(),
})
export type Consignment = z.output<typeof Consignment>

export const consignmentProblems = {
  RecordsNotSet: problem('documents.RecordsNotSet', 409),
  ConsignmentUnderWay: problem('documents.ConsignmentUnderWay', 409),
  ConsignmentGone: problem('documents.ConsignmentGone', 409),
}
const problems = consignmentProblems

export const consignmentOperations = {
  listConsignments: query('GET /documents/:id/consignments', {
    summary: 'What of a document has gone to the records system, and what it answered.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId }),
    output: z.object({
      items: z.array(Consignment),
      /** Whether the document can be sent; `notSet`: the installation has no records system. */
      sending: z.enum(['possible', 'notSet', 'underWay', 'notRegistered', 'notAllowed']),
    }),
  }),
  sendToRecords: command('POST /documents/:id/consignments', {
    summary: 'Sends a registered document to the records system; it leaves within a minute.',
    access: may(permissions.register),
    input: z.object({ id: DocumentId }),
    output: z.object({ consignment: z.uuid() }),
    problems: [problems.RecordsNotSet, problems.ConsignmentUnderWay, registerProblems.NotRegistered],
  }),
  retryConsignment: command('POST /documents/consignments/:consignment/attempts', {
    summary: 'Tries a consignment again at once that has not left yet.',
    access: may(permissions.configure),
    input: z.object({ consignment: z.uuid() }),
    output: z.object({ consignment: z.uuid() }),
    problems: [problems.RecordsNotSet, problems.ConsignmentGone],
  }),
  listAllConsignments: query('GET /documents/consignments', {
    summary: 'Every consignment with its state; of documents only their references.',
    access: may(permissions.configure),
    input: z.object({
      ...PageInput,
      states: z.array(ConsignmentState).max(4).optional(),
      text: z.string().trim().max(200).optional(),
    }),
    output: pageOf(Consignment).extend({ isSet: z.boolean() }),
  }),
}

export const consignmentFacts = {
  ConsignmentOrdered: fact('documents.ConsignmentOrdered', z.object({ consignment: z.uuid() })),
  ConsignmentSent: fact('documents.ConsignmentSent', z.object({ consignment: z.uuid() })),
  ConsignmentReceived: fact('documents.ConsignmentReceived', z.object({ consignment: z.uuid() })),
  ConsignmentFailed: fact('documents.ConsignmentFailed', z.object({ consignment: z.uuid() })),
}
