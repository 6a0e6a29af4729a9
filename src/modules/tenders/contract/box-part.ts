import { z } from 'zod'
import { Moment } from '../../../kernel/contract.ts'

const FilePart = z.object({ id: z.string(), name: z.string(), size: z.number(), sha256: z.string() })
export type FilePart = z.output<typeof FilePart>

/** What a tenderer wrote of himself, as he typed it. */
export const Statement = z.object({
  name: z.string(),
  registryCode: z.string(),
  contactName: z.string(),
  email: z.string(),
  prices: z.array(z.object({ lot: z.string().nullable(), cents: z.number().int() })),
  secrets: z.string(),
})
export type Statement = z.output<typeof Statement>

/** What was submitted, for the tenderer alone. */
export const Receipt = z.object({
  at: Moment,
  /** SHA-256 of the list of files as `sha256sum` writes it. */
  sha256: z.string(),
  statement: Statement,
  files: z.array(FilePart),
})
export type Receipt = z.output<typeof Receipt>

/** What a tenderer's own page shows of the sealed box: his own tender, readable with his link only. */
export const BoxPart = z.object({
  /** `none`: there is no box yet; `over`: the moment has passed. */
  state: z.enum(['none', 'taking', 'over']),
  dueAt: Moment.nullable(),
  limitMegabytes: z.number().int(),
  /** Prices are asked for each lot, or for the whole. */
  lots: z.array(z.object({ id: z.string(), no: z.number().int(), title: z.string() })),
  statement: Statement.nullable(),
  files: z.array(FilePart),
  receipt: Receipt.nullable(),
  /** Whether what stands above is what was submitted. */
  unsubmitted: z.boolean(),
  withdrawnAt: Moment.nullable(),
})
export type BoxPart = z.output<typeof BoxPart>
