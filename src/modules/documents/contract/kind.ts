import { z } from 'zod'

/**
 * What a document is for. The class decides which term of registering applies and whether it counts as evidence
 * of contracts made in time.
 */
export const documentKinds = {
  letter: 'correspondence',
  invitation: 'correspondence',
  technicalDescription: 'other',
  tenderForm: 'other',
  evaluationRecord: 'other',
  decision: 'act',
  order: 'act',
  mandateContract: 'contract',
  serviceContract: 'contract',
  workContract: 'contract',
  frameworkContract: 'contract',
  licence: 'contract',
  cooperationAgreement: 'contract',
  venueContract: 'contract',
  dataProcessingAnnex: 'contract',
  contractChange: 'contract',
  acceptanceAct: 'other',
  attendanceSheet: 'other',
  briefing: 'other',
  report: 'other',
  disposalAct: 'act',
  other: 'other',
} as const satisfies Record<string, 'correspondence' | 'act' | 'contract' | 'other'>

export type DocumentKind = keyof typeof documentKinds
export const DocumentKind = z
  .enum(Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]])
  .meta({ id: 'DocumentKind' })
export const classOf = (kind: DocumentKind) => documentKinds[kind]

/** Read from a document's rows, never set. */
export const documentStates = ['draft', 'inApproval', 'approved', 'signed', 'registered', 'ended'] as const
export const DocumentState = z.enum(documentStates)
export type DocumentState = z.output<typeof DocumentState>
