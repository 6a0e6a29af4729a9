import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, download, Moment, query, UploadId } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { approvalProblems } from './approval-problems.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { documentProblems as problems } from './problems.ts'
import { signingHoldProblems } from './signing-hold.ts'

export const containerProblems = {
  /** No signed container at all; the sentence says what it is instead. */
  ContainerNotRead: problem('documents.ContainerNotRead', 422, z.object({ sentence: z.string() })),
  /** Something in it was changed, or a signature doesn't fit. */
  ContainerBroken: problem('documents.ContainerBroken', 422, z.object({ reasons: z.array(z.string()) }), {
    recorded: true,
  }),
  ContainerUnsigned: problem('documents.ContainerUnsigned', 422),
  /** The newest version is not in it byte for byte, or files are in it that belong to no approved document here. */
  OtherFilesSigned: problem(
    'documents.OtherFilesSigned',
    422,
    z.object({ missing: z.string().nullable(), foreign: z.array(z.string()) }),
    { recorded: true },
  ),
  NothingToSign: problem('documents.NothingToSign', 409),
  ValidationNotSet: problem('documents.ValidationNotSet', 409),
  ValidationUnavailable: problem('documents.ValidationUnavailable', 503),
}

export const containerFacts = {
  /** A signed container was kept; `missing` parties have not signed yet. */
  ContainerAdded: fact(
    'documents.ContainerAdded',
    z.object({ container: z.uuid(), version: z.uuid(), accepted: z.boolean(), missing: z.number().int() }),
  ),
  /** Every party has signed. */
  DocumentSigned: fact(
    'documents.DocumentSigned',
    z.object({
      /** Null: on paper. */
      container: z.uuid().nullable(),
      version: z.uuid(),
      signedAt: Moment,
      afterRound: z.boolean(),
    }),
  ),
  LegalVerdictGiven: fact(
    'documents.LegalVerdictGiven',
    z.object({ container: z.uuid(), passed: z.boolean() }),
  ),
}

const ReadSignature = z.object({
  id: z.string(),
  signer: z.string().meta({ personal: true }),
  signedAt: Moment.nullable(),
  level: z.enum(['B', 'T', 'LT', 'LTA']).nullable(),
  role: z.string().optional(),
  place: z.string().optional(),
  verdict: z.enum(['intact', 'broken', 'unchecked']),
  verdictText: z.string(),
  reasons: z.array(z.string()),
})
export const ContainerReading = z.object({
  format: z.enum(['asice', 'asics', 'bdoc', 'ddoc']),
  files: z.array(z.object({ name: z.string(), size: z.number(), sha256: z.string() })),
  signatures: z.array(ReadSignature),
  /** Without a list of trusted issuers never "valid": technically intact, broken, or unchecked. */
  verdict: z.enum(['intact', 'broken', 'unchecked']),
  verdictText: z.string(),
  warnings: z.array(z.string()),
})

export const LegalVerdict = z.object({
  passed: z.boolean(),
  policy: z.string(),
  checkedAt: Moment,
  signatures: z.array(
    z.object({
      signer: z.string().meta({ personal: true }),
      verdict: z.enum(['TOTAL-PASSED', 'INDETERMINATE', 'TOTAL-FAILED']),
      reasons: z.array(z.string()),
    }),
  ),
})

export type LegalVerdict = z.output<typeof LegalVerdict>

export const Container = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.number(),
  addedAt: Moment,
  addedBy: z.string().nullable(),
  /** Which version its files are. */
  no: z.number().int().nullable(),
  accepted: z.boolean(),
  complete: z.boolean(),
  signedAt: Moment.nullable(),
  /** Parties who have not signed. */
  missing: z.array(z.string()),
  reading: ContainerReading,
  legal: LegalVerdict.nullable(),
})
export type Container = z.output<typeof Container>

const place = { id: DocumentId, container: z.uuid() }

export const containerOperations = {
  createContainerReading: command('POST /documents/container-readings', {
    summary: 'Reads a signed container: files, signers, what is intact and what is broken. Nothing is saved.',
    access: may(permissions.read),
    limit: { calls: 60, seconds: 600 },
    input: z.object({ upload: UploadId }),
    output: ContainerReading,
    problems: [containerProblems.ContainerNotRead],
  }),
  addContainer: command('POST /documents/:id/containers', {
    summary: 'Takes a container as the signed version, if its files are the approved ones byte for byte.',
    access: may(permissions.write),
    input: z.object({ id: DocumentId, upload: UploadId }),
    output: z.object({
      container: z.uuid(),
      accepted: z.boolean(),
      complete: z.boolean(),
      missing: z.array(z.string()),
    }),
    problems: [
      ...Object.values(containerProblems),
      problems.DocumentSettled,
      approvalProblems.ApprovalMissing,
      signingHoldProblems.SigningHeld,
    ],
  }),
  listContainers: query('GET /documents/:id/containers', {
    summary: 'Signed containers of a document with what was found in them.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId }),
    output: z.object({
      items: z.array(Container),
      /** Whether the agency's validation service can be asked. */
      canValidate: z.boolean(),
      /** The newest version is a PDF that is signed inside; whether the signature holds is not checked here. */
      signedPdf: z.boolean(),
      /** Who is to sign. */
      parties: z.array(z.string()),
      /** Why it may not be signed now, and from when on it may. */
      held: z.object({ reason: z.string(), until: Moment.nullable() }).nullable(),
      mayAdd: z.boolean(),
    }),
  }),
  downloadContainer: download('GET /documents/:id/containers/:container/file', {
    summary: 'The container as it was given.',
    access: may(permissions.read),
    input: z.object(place),
  }),
  validateContainer: command('POST /documents/:id/containers/:container/validation', {
    summary: 'Asks the agency’s validation service for the legal verdict and keeps it.',
    access: may(permissions.write),
    limit: { calls: 30, seconds: 600 },
    input: z.object(place),
    output: LegalVerdict,
    problems: [
      containerProblems.ValidationNotSet,
      containerProblems.ValidationUnavailable,
      signingHoldProblems.SigningHeld,
    ],
  }),
}
