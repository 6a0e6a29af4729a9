import { z } from 'zod'
import { may, signedIn } from '../../../kernel/access.ts'
import { command, idOf, Line, query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { documentPermissions as permissions } from './ids.ts'
import { DocumentKind } from './kind.ts'
import { seriesProblems as problems } from './register-problems.ts'

export const SeriesId = idOf('SeriesId')
export type SeriesId = z.output<typeof SeriesId>

/** Parts of a reference, as the pattern names them. */
export const referenceParts = ['funktsioon', 'sari', 'toimik', 'number', 'järg', 'aasta'] as const
export type ReferencePart = (typeof referenceParts)[number]

/** How long documents of a series are kept: `unknown` until the agency has set it. */
export const Retention = z.discriminatedUnion('kept', [
  z.object({ kept: z.literal('years'), years: z.number().int().min(1).max(200), basis: Line }),
  z.object({ kept: z.literal('permanently'), basis: Line }),
  z.object({ kept: z.literal('unknown') }),
])
export type Retention = z.output<typeof Retention>

export const SeriesInput = z.object({
  /** As the list of documents writes it; its first word is the part `{funktsioon}`. */
  function: Line,
  code: Line.max(40),
  title: Line,
  pattern: z.string().trim().min(1).max(100),
  /** The file (toimik) that documents go to unless another one is named. */
  file: Line.max(40).nullable().default(null),
  restartsYearly: z.boolean().default(false),
  /** Kinds of document it takes; none named: all. */
  kinds: z.array(DocumentKind).max(40).default([]),
  retention: Retention.default({ kept: 'unknown' }),
  validFrom: Day,
  validTo: Day.nullable().default(null),
})

export const Series = SeriesInput.extend({
  id: SeriesId,
  version: z.number().int(),
  /** In force today. */
  isOpen: z.boolean(),
  /** The number that a document registered now would get. */
  nextNumber: z.number().int(),
  nextReference: z.string(),
  /** Documents that have a number in it. */
  entries: z.number().int(),
}).meta({ id: 'Series' })
export type Series = z.output<typeof Series>

export const seriesOperations = {
  listSeries: query('GET /documents/series', {
    summary: 'Series of the register with their next references.',
    access: signedIn,
    input: z.object({
      /** Only those that take documents of this kind now. */
      kind: DocumentKind.optional(),
      openOnly: z.boolean().default(false),
    }),
    output: z.object({ items: z.array(Series) }),
  }),
  addSeries: command('POST /documents/series', {
    summary: 'Adds a series of the register.',
    access: may(permissions.configure),
    input: SeriesInput,
    output: z.object({ id: SeriesId }),
    problems: [problems.PatternRefused, problems.SeriesCodeTaken, problems.SeriesEndsBeforeStart],
  }),
  changeSeries: command('PATCH /documents/series/:id', {
    summary: 'Changes a series; references that were given stay as they are.',
    access: may(permissions.configure),
    input: SeriesInput.extend({ id: SeriesId, version: z.number().int() }),
    output: z.object({ version: z.number().int() }),
    problems: [problems.PatternRefused, problems.SeriesCodeTaken, problems.SeriesEndsBeforeStart],
  }),
}
