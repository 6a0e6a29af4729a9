import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
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
import { approvalProblems } from './approval-problems.ts'
import { containerProblems } from './container.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { documentProblems } from './problems.ts'
import { registerProblems } from './register-problems.ts'
import { signingHoldProblems } from './signing-hold.ts'

export const paperSigningProblems = {
  /** A scan is one PDF. */
  ScanNotPdf: problem('documents.ScanNotPdf', 422),
  /** Only what gets its number after signing: contracts, orders, decisions. */
  NotSignedOnPaper: problem('documents.NotSignedOnPaper', 409),
  /** Every party that is to sign has signed the paper. */
  PaperSignersMissing: problem(
    'documents.PaperSignersMissing',
    422,
    z.object({ names: z.array(z.string()) }),
  ),
}

export const paperSigningFacts = {
  /** By the word of the one who brought the scan; `DocumentSigned` follows. */
  PaperSigningAdded: fact(
    'documents.PaperSigningAdded',
    z.object({ signing: z.uuid(), version: z.uuid(), signers: z.number().int(), signedOn: Day }),
  ),
  /** The document is as if it had not been signed. */
  PaperSigningWithdrawn: fact(
    'documents.PaperSigningWithdrawn',
    z.object({ signing: z.uuid(), undoes: z.uuid().nullable() }),
  ),
}

export const PaperSignature = z.object({ name: DiscreetLine, signedOn: Day })
export type PaperSignature = z.output<typeof PaperSignature>

export const PaperSigning = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.number(),
  /** Which version was printed and signed. */
  no: z.number().int(),
  signatures: z.array(PaperSignature),
  signedOn: Day,
  /** Where the paper itself lies. */
  originalAt: z.string(),
  addedAt: Moment,
  addedBy: z.string().nullable(),
  /** Taken back, and why. */
  withdrawn: z.object({ at: Moment, by: z.string().nullable(), reason: z.string() }).nullable(),
})
export type PaperSigning = z.output<typeof PaperSigning>

const place = { id: DocumentId }

export const paperSigningOperations = {
  listPaperSignings: query('GET /documents/:id/paper-signings', {
    summary: 'Scans of a document that was signed on paper: who signed when, by whose word.',
    access: may(permissions.read),
    input: z.object(place),
    output: z.object({
      items: z.array(PaperSigning),
      /** Who is to sign: the representative where one is named. */
      signers: z.array(z.string()),
      mayAdd: z.boolean(),
      mayWithdraw: z.boolean(),
    }),
  }),
  addPaperSigning: command('POST /documents/:id/paper-signings', {
    summary: 'Takes the scan of a document that was signed on paper, with who signed it when.',
    access: may(permissions.write),
    input: z.object({
      ...place,
      upload: UploadId,
      signatures: z.array(PaperSignature).min(1).max(20),
      originalAt: DiscreetLine,
    }),
    output: z.object({ signing: z.uuid() }),
    problems: [
      ...Object.values(paperSigningProblems),
      documentProblems.DocumentSettled,
      approvalProblems.ApprovalMissing,
      containerProblems.NothingToSign,
      registerProblems.EventAhead,
      signingHoldProblems.SigningHeld,
    ],
  }),
  withdrawPaperSigning: command('POST /documents/:id/paper-signings/:signing/withdrawal', {
    summary: 'Takes a scan back that was added by mistake; it is kept with the reason.',
    access: may(permissions.write),
    input: z.object({ ...place, signing: z.uuid(), reason: DiscreetParagraphs(1000, 5) }),
    output: Nothing,
    problems: [documentProblems.DocumentSettled],
  }),
  downloadPaperSigning: download('GET /documents/:id/paper-signings/:signing/file', {
    summary: 'The scan of a document that was signed on paper.',
    access: may(permissions.read),
    input: z.object({ ...place, signing: z.uuid() }),
  }),
}
