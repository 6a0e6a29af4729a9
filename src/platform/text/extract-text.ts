import type { ExtractedText } from '../../kernel/values/page-text.ts'
import { openAll, openContainer } from './containers.ts'
import { isDdoc, openDdoc } from './ddoc.ts'
import { readDocx } from './docx.ts'
import { kindOfFile } from './kind-of-file.ts'
import { readOdt } from './odt.ts'
import { readPdf } from './pdf.ts'
import { readPlainFile } from './plain-text.ts'
import { readSheet } from './sheet.ts'
import { UnreadableFile } from './unreadable-file.ts'

export type FileToRead = {
  readonly bytes: Uint8Array
  /** Which of several documents in a signed container is meant. */
  readonly inner?: string
  /** Every file of a container, and workbooks too. */
  readonly everything?: boolean
}

/** Reads a file in this thread, without limits on time and memory; `readText` sets these. */
export const extractText = async ({ bytes, inner, everything }: FileToRead): Promise<ExtractedText> => {
  const kind = kindOfFile(bytes)
  if (everything && kind === 'container') return readAll(openAll(bytes))
  if (everything && kind === 'text' && isDdoc(bytes)) return readAll(openDdoc(bytes))
  if (kind === 'container') return extractText({ bytes: openContainer(bytes, inner) })
  if (kind === 'pdf') return readPdf(bytes)
  if (kind === 'docx') return readDocx(bytes)
  if (kind === 'odt') return readOdt(bytes)
  if (kind === 'text') return readPlainFile(bytes)
  if (!everything) throw new UnreadableFile('wrongType', { found: 'spreadsheet' })
  return readSheet(bytes)
}

/** One after another. What can't be read is passed over, unless nothing can. */
const readAll = async (files: readonly Uint8Array[]): Promise<ExtractedText> => {
  const texts: ExtractedText[] = []
  let refusal: unknown = new UnreadableFile('noDocumentInContainer')
  for (const bytes of files) {
    try {
      texts.push(await extractText({ bytes, everything: true }))
    } catch (error) {
      refusal = error
    }
  }
  if (texts.length === 0) throw refusal
  return { format: 'text', parts: texts.flatMap(({ parts }) => parts), furniture: [], doubts: [] }
}
