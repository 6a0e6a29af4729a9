import { z } from 'zod'
import { everyone } from '../../../kernel/access.ts'
import { download, page, query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { FileFormat } from '../../../kernel/values/file-format.ts'
import { DocumentKind } from './kind.ts'
import { Channel, Direction } from './register.ts'

/**
 * What everyone may know of a registered document. Natural persons are initials; of a restricted one only its
 * reference, date, kind, ground and end, and a title only where one was written for the public.
 */
export const PublicEntry = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    registeredOn: Day,
    kind: DocumentKind,
    /** Null where it would reveal what is restricted. */
    title: z.string().nullable(),
    series: z.object({ code: z.string(), title: z.string(), function: z.string() }),
    file: z.string().nullable(),
    direction: Direction,
    access: z.enum(['open', 'restricted']),
    grounds: z.array(z.object({ cite: z.string(), endsOn: Day.nullable() })),
    /** Only of open documents. */
    channel: Channel.nullable(),
    correspondents: z.array(z.string()),
    responsible: z.string().nullable(),
    files: z.array(
      z.object({ no: z.number().int(), format: FileFormat, size: z.number(), sha256: z.string() }),
    ),
    /** The content was disposed of when its time was over. */
    disposedOn: Day.nullable(),
  })
  .meta({ id: 'PublicEntry' })
export type PublicEntry = z.output<typeof PublicEntry>

const wish = {
  text: z.string().trim().max(200).optional(),
  from: z.union([Day, z.literal('')]).optional(),
  until: z.union([Day, z.literal('')]).optional(),
  series: z.union([z.uuid(), z.literal('')]).optional(),
  kind: z.union([DocumentKind, z.literal('')]).optional(),
}
const paging = { page: z.number().int().min(1).max(10_000).default(1) }
/** Language of the page, chosen on it. */
const lang = z.string().max(10).optional()

/** By address, which a whole office may share: generous. */
const limit = { calls: 600, seconds: 60 }

export const publicOperations = {
  showPublicRegister: page('GET /register', {
    summary: 'The public view of the document register, searched and paged.',
    limit,
    input: z.object({ ...wish, ...paging, lang }),
    output: z.object({
      agency: z.string(),
      items: z.array(PublicEntry),
      total: z.number().int(),
      page: z.number().int(),
      pages: z.number().int(),
      series: z.array(z.object({ id: z.uuid(), code: z.string(), title: z.string() })),
    }),
  }),
  showPublicEntry: page('GET /register/:entry', {
    summary: 'One entry of the public register with its files.',
    limit,
    input: z.object({ entry: z.uuid(), lang }),
    output: z.object({ agency: z.string(), entry: PublicEntry }),
  }),
  listPublicEntries: query('GET /documents/public-register', {
    summary: 'The public register as open data.',
    access: everyone,
    limit,
    input: z.object({ ...wish, ...paging, perPage: z.number().int().min(1).max(500).default(100) }),
    output: z.object({
      items: z.array(PublicEntry),
      total: z.number().int(),
      page: z.number().int(),
      perPage: z.number().int(),
    }),
  }),
  downloadPublicEntries: download('GET /documents/public-register.csv', {
    summary: 'The public register as a CSV file.',
    access: everyone,
    limit: { calls: 60, seconds: 60 },
    input: z.object(wish),
  }),
  downloadPublicFile: download('GET /documents/public-register/:entry/files/:no', {
    summary: 'A file of a registered, unrestricted document.',
    access: everyone,
    limit,
    input: z.object({ entry: z.uuid(), no: z.number().int().min(0).max(10_000) }),
  }),
}
