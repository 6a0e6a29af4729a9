import { z } from 'zod'
import { internal } from '../../../kernel/access.ts'
import { query } from '../../../kernel/contract.ts'
import { FileFormat } from '../../../kernel/values/file-format.ts'
import { DocumentId } from './ids.ts'
import { DocumentKind, DocumentState } from './kind.ts'

export const lendingOperations = {
  lendNewestVersion: query('internal', {
    summary: 'A document with the file of its newest version, as the one who asks may see it.',
    access: internal(['procurements', 'tenders']),
    input: z.object({ id: DocumentId }),
    output: z.object({
      id: DocumentId,
      title: z.string(),
      kind: DocumentKind,
      state: DocumentState,
      restricted: z.boolean(),
      about: z.uuid().nullable(),
      /** Null where it has no file, or its content was disposed of. */
      newest: z
        .object({
          no: z.number().int(),
          file: z.uuid(),
          name: z.string(),
          format: FileFormat,
          size: z.number(),
          sha256: z.string(),
        })
        .nullable(),
    }),
  }),
}
