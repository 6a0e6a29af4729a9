import { openThread, TooMuchWork } from '../thread/thread.ts'
import { largestReadableFile } from './read-text.ts'
import { UnreadableFile, type UnreadableReason } from './unreadable-file.ts'

export type HtmlAnswer =
  | { readonly html: string; readonly cut: boolean }
  | { readonly refused: UnreadableReason }

const thread = openThread<Uint8Array, HtmlAnswer>(new URL('./docx-html-thread.ts', import.meta.url), {
  seconds: 20,
  memoryMb: 384,
})

/**
 * A Word file as HTML of few tags: paragraphs, headings, lists, tables, marks of letters. No scripts, styles,
 * addresses or pictures. Throws `UnreadableFile`.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<{ html: string; cut: boolean }> {
  if (bytes.length > largestReadableFile) throw new UnreadableFile('tooLarge', { limit: largestReadableFile })
  const answer = await thread.ask(bytes).catch((error) => {
    throw error instanceof TooMuchWork ? new UnreadableFile('tooMuchWork') : error
  })
  if ('refused' in answer) throw new UnreadableFile(answer.refused)
  return answer
}
