import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  DiscreetParagraphs,
  download,
  Line,
  Moment,
  Nothing,
  PageInput,
  PersonId,
  pageOf,
  query,
  RecordId,
  UploadId,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { FileFormat } from '../../../kernel/values/file-format.ts'
import { Serving } from '../../tasks/contract.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { DocumentKind, DocumentState } from './kind.ts'
import { documentProblems as problems } from './problems.ts'
import { signingHoldProblems } from './signing-hold.ts'

const Language = z.enum(['et', 'en', 'ru'])
const Named = z.object({ id: PersonId, name: z.string() })

/** Of an organisation, as registers write it. */
export const RegistryCode = z
  .string()
  .trim()
  .regex(/^\d{8}$/)

/** Who signs, who it goes to, who it came from. A natural person is shown to the public as initials. */
export const Party = z.object({
  part: z.enum(['signer', 'addressee', 'sender']),
  name: Line.meta({ personal: true }),
  registryCode: RegistryCode.nullable().default(null),
  isPerson: z.boolean().default(false),
  /** Who signs for it: as the name stands in the signature. */
  representative: Line.nullable().default(null).meta({ personal: true }),
  email: z.email().max(254).nullable().default(null).meta({ personal: true }),
})
export type Party = z.output<typeof Party>

export const DocumentInput = z.object({
  kind: DocumentKind,
  title: DiscreetLine,
  language: Language.default('et'),
  /** The record that it belongs to. */
  about: RecordId.nullable().default(null),
  serves: z.array(Serving).max(10).default([]),
  /** Cents without VAT, where it is about money. */
  valueCents: z.number().int().min(0).max(100_000_000_000).nullable().default(null),
  parties: z.array(Party).max(50).default([]),
  /** `named`: only its owner and those it was given to see it. */
  audience: z.enum(['named', 'team', 'agency']).default('team'),
})

/** A document in one line of a list. */
export const Document = z
  .object({
    id: DocumentId,
    kind: DocumentKind,
    title: z.string(),
    state: DocumentState,
    language: Language,
    owner: Named.nullable(),
    about: z
      .object({ id: RecordId, title: z.string(), kind: z.string(), href: z.string().nullable() })
      .nullable(),
    serves: z.array(
      z.object({ duty: RecordId, no: z.string().nullable(), text: z.string(), result: RecordId.nullable() }),
    ),
    /** Its number in the register. */
    reference: z.string().nullable(),
    restricted: z.boolean(),
    versions: z.number().int(),
    changedAt: Moment,
    version: z.number().int(),
  })
  .meta({ id: 'Document' })
export type Document = z.output<typeof Document>

export const Version = z.object({
  id: z.uuid(),
  no: z.number().int(),
  name: z.string(),
  format: FileFormat,
  size: z.number(),
  sha256: z.string(),
  madeAt: Moment,
  madeBy: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  origin: z.enum(['uploaded', 'generated']),
  note: z.string(),
  /** Whether its text can be searched, or why not; null while it is being read. */
  text: z.enum(['read', 'encrypted', 'damaged', 'none', 'tooMuch']).nullable(),
})
export type Version = z.output<typeof Version>

export const documentActions = ['change', 'addVersion', 'end', 'reopen'] as const

export const DocumentPage = Document.extend({
  audience: z.enum(['named', 'team', 'agency']),
  valueCents: z.number().int().nullable(),
  parties: z.array(Party),
  addedAt: Moment,
  endReason: z.string().nullable(),
  all: z.array(Version),
  /** What the reader may do now; what belongs to rounds, signing and the register is asked there. */
  can: z.array(z.enum(documentActions)),
})
export type DocumentPage = z.output<typeof DocumentPage>

const place = { id: DocumentId, no: z.number().int().min(1) }

export const documentOperations = {
  addDocument: command('POST /documents', {
    summary: 'Adds a document with its first version, or without one, to be made from a template.',
    access: may(permissions.write),
    input: DocumentInput.extend({ upload: UploadId.nullable().default(null) }),
    output: z.object({ id: DocumentId }),
    problems: [problems.FileNotTaken, problems.AboutUnknown, signingHoldProblems.SigningHeld],
  }),
  changeDocument: command('PATCH /documents/:id', {
    summary: 'Changes what is said of a document; not its files.',
    access: may(permissions.write),
    input: z.object({
      id: DocumentId,
      version: z.number().int(),
      kind: DocumentKind.optional(),
      title: DiscreetLine.optional(),
      language: Language.optional(),
      about: RecordId.nullable().optional(),
      serves: z.array(Serving).max(10).optional(),
      valueCents: z.number().int().min(0).nullable().optional(),
      parties: z.array(Party).max(50).optional(),
      audience: z.enum(['named', 'team', 'agency']).optional(),
      owner: PersonId.optional(),
    }),
    output: z.object({ version: z.number().int() }),
    problems: [problems.AboutUnknown, problems.DocumentSettled, signingHoldProblems.SigningHeld],
  }),
  addVersion: command('POST /documents/:id/versions', {
    summary: 'Adds the next version; an open round over the one before ends by it.',
    access: may(permissions.write),
    input: z.object({
      id: DocumentId,
      upload: UploadId,
      /** The newest version that was seen; another one in between is told. */
      after: z.number().int().min(0),
      note: DiscreetParagraphs(2000).default(''),
    }),
    output: z.object({ version: z.uuid(), no: z.number().int() }),
    problems: [
      problems.FileNotTaken,
      problems.DocumentSettled,
      problems.SameContent,
      signingHoldProblems.SigningHeld,
    ],
  }),
  listDocuments: query('GET /documents', {
    summary: 'Documents one may see, filtered, sorted and paged.',
    access: may(permissions.read),
    input: z.object({
      ...PageInput,
      kinds: z.array(DocumentKind).max(30).optional(),
      states: z.array(DocumentState).max(6).optional(),
      about: RecordId.optional(),
      owner: z
        .array(z.union([z.literal('me'), PersonId]))
        .max(100)
        .optional(),
      duty: z.array(RecordId).max(100).optional(),
      changedFrom: Day.optional(),
      changedUntil: Day.optional(),
      restricted: z.boolean().optional(),
      text: z.string().trim().max(200).optional(),
      sort: z.enum(['changed', '-changed', 'title', '-title']).default('-changed'),
    }),
    output: pageOf(Document),
  }),
  readDocument: query('GET /documents/:id', {
    summary: 'One document with its versions, parties and what one may do.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId }),
    output: DocumentPage,
  }),
  downloadVersion: download('GET /documents/:id/versions/:no/file', {
    summary: 'The file of a version as it was given.',
    access: may(permissions.read),
    input: z.object({
      ...place,
      /** Shown in the page instead of saved; only formats that can do no harm. */
      inline: z.boolean().default(false),
    }),
  }),
  endDocument: command('POST /documents/:id/end', {
    summary: 'Ends a document that is needed no more; it stays readable.',
    access: may(permissions.write),
    input: z.object({ id: DocumentId, version: z.number().int(), reason: DiscreetLine }),
    output: z.object({ version: z.number().int(), fact: z.uuid() }),
    problems: [problems.DocumentSettled],
  }),
  reopenDocument: command('DELETE /documents/:id/end', {
    summary: 'Takes the ending of a document back.',
    access: may(permissions.write),
    input: z.object({ id: DocumentId, version: z.number().int() }),
    output: Nothing,
    problems: [problems.DocumentSettled],
  }),
}
