import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { query } from '../../../kernel/contract.ts'
import { FileFormat } from '../../../kernel/values/file-format.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { documentProblems as problems } from './problems.ts'

/** What a version holds, to be read in the page. */
export const Preview = z.object({
  /** `pdf` and `image` are drawn from the file itself; `none`: there is nothing to show. */
  shown: z.enum(['html', 'text', 'pdf', 'image', 'none']),
  /** Made of few tags, none of which loads or runs anything. */
  html: z.string().nullable(),
  text: z.string().nullable(),
  /** The content goes on. */
  cut: z.boolean(),
})
export type Preview = z.output<typeof Preview>

const ComparedPart = z.object({ text: z.string(), changed: z.boolean() })
export type ComparedPart = z.output<typeof ComparedPart>

/** A paragraph and what became of it; null where the other side alone has it. */
const ComparedRow = z.object({
  change: z.enum(['same', 'changed', 'added', 'removed']),
  older: z.array(ComparedPart).nullable(),
  newer: z.array(ComparedPart).nullable(),
})
export type ComparedRow = z.output<typeof ComparedRow>

const Side = z.object({ document: DocumentId, title: z.string(), no: z.number().int(), name: z.string() })

export const Comparison = z.object({
  older: Side,
  newer: Side,
  rows: z.array(ComparedRow),
  /** The texts are longer than what was compared. */
  cut: z.boolean(),
  /** Too much has changed for comparing the words of each paragraph. */
  rough: z.boolean(),
})
export type Comparison = z.output<typeof Comparison>

export const contentOperations = {
  readFileRules: query('GET /documents/file-rules', {
    summary: 'Which files documents take, and how large they may be.',
    access: may(permissions.read),
    input: z.object({}),
    output: z.object({
      /** Bytes. */
      limit: z.number(),
      formats: z.array(FileFormat),
    }),
  }),
  previewVersion: query('GET /documents/:id/versions/:no/preview', {
    summary: 'What a version holds, to be read in the page.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId, no: z.number().int().min(1) }),
    output: Preview,
  }),
  compareVersions: query('GET /documents/:id/comparison', {
    summary: 'Two versions side by side, by paragraph and word; also of two documents.',
    access: may(permissions.read),
    input: z.object({
      id: DocumentId,
      older: z.number().int().min(1),
      newer: z.number().int().min(1),
      /** The document of the newer one, where it is another. */
      with: DocumentId.optional(),
    }),
    output: Comparison,
    problems: [problems.NotComparable],
  }),
}
