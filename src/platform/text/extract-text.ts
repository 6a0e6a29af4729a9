import type { ExtractedText } from '../../kernel/values/page-text.ts'
import { openContainer } from './containers.ts'
import { readDocx } from './docx.ts'
import { kindOfFile } from './kind-of-file.ts'
import { readPdf } from './pdf.ts'
import { readPlainFile } from './plain-text.ts'

export type FileToRead = {
  readonly bytes: Uint8Array
  /** Which of several documents in a signed container is meant. */
  readonly inner?: string
}

/** Reads a file in this thread, without limits on time and memory; `readText` sets these. */
export const extractText = async ({ bytes, inner }: FileToRead): Promise<ExtractedText> => {
  const kind = kindOfFile(bytes)
  if (kind === 'container') return extractText({ bytes: openContainer(bytes, inner) })
  if (kind === 'pdf') return readPdf(bytes)
  if (kind === 'docx') return readDocx(bytes)
  return readPlainFile(bytes)
}
