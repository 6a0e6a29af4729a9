import type { ExtractedText } from '../../kernel/values/page-text.ts'
import { openThread, TooMuchWork } from '../thread/thread.ts'
import type { FileToRead } from './extract-text.ts'
import { type UnreadableData, UnreadableFile, type UnreadableReason } from './unreadable-file.ts'

export type TextAnswer =
  | { readonly text: ExtractedText }
  | { readonly code: UnreadableReason; readonly data: UnreadableData }

export type ReadTextOptions = {
  readonly inner?: string
  /** All that a person could search for: every file of a container, also the cells of a workbook. */
  readonly everything?: boolean
}

/** Bytes that a file to read may have at most. */
export const largestReadableFile = 20 * 1024 * 1024

/** A reader of its own limits; the program has one, which serves everybody in turn. */
export function openTextReader(limits: { readonly seconds: number; readonly memoryMb: number }) {
  const thread = openThread<FileToRead, TextAnswer>(new URL('./read-text-thread.ts', import.meta.url), limits)

  return async (bytes: Uint8Array, options: ReadTextOptions = {}): Promise<ExtractedText> => {
    if (bytes.length === 0) throw new UnreadableFile('empty')
    if (bytes.length > largestReadableFile)
      throw new UnreadableFile('tooLarge', { limit: largestReadableFile })
    const answer = await thread.ask({ bytes, ...options }).catch((error) => {
      throw error instanceof TooMuchWork ? new UnreadableFile('tooMuchWork') : error
    })
    if ('text' in answer) return answer.text
    throw new UnreadableFile(answer.code, answer.data)
  }
}

/**
 * Reads the text of a TXT, PDF, DOCX, ODT, or of a signed container that holds one of these; the content decides which.
 * Works in a thread of its own, so that a hostile file costs bounded time and memory.
 * Throws `UnreadableFile`.
 */
export const readText = openTextReader({ seconds: 30, memoryMb: 384 })
