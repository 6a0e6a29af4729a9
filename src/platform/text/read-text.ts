import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ExtractedText } from '../../kernel/values/page-text.ts'
import type { FileToRead } from './extract-text.ts'
import { type UnreadableData, UnreadableFile, type UnreadableReason } from './unreadable-file.ts'

export type TextAnswer =
  | { readonly text: ExtractedText }
  | { readonly code: UnreadableReason; readonly data: UnreadableData }

export type ReadTextOptions = {
  readonly inner?: string
  /** All that a person could search for: every file of a container, also the cells of a workbook. */
  readonly everything?: boolean
  /** Milliseconds until the reading is given up. */
  readonly patience?: number
  /** MiB of memory for the reading. */
  readonly memory?: number
}

/** Bytes that a file to read may have at most. */
export const largestReadableFile = 20 * 1024 * 1024

/**
 * Reads the text of a TXT, PDF, DOCX, ODT, or of a signed container that holds one of these; the content decides which.
 * Works in a thread of its own, so that a hostile file costs bounded time and memory.
 * Throws `UnreadableFile`.
 */
export const readText = async (bytes: Uint8Array, options: ReadTextOptions = {}): Promise<ExtractedText> => {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (bytes.length > largestReadableFile) throw new UnreadableFile('tooLarge', { limit: largestReadableFile })
  const { inner, everything, patience = 30_000, memory = 384 } = options
  const file = { bytes, ...(inner !== undefined && { inner }), ...(everything && { everything }) }
  const answer = await askWorker(file, { patience, memory })
  if ('text' in answer) return answer.text
  throw new UnreadableFile(answer.code, answer.data)
}

type Limits = { readonly patience: number; readonly memory: number }

const askWorker = async (file: FileToRead, { patience, memory }: Limits): Promise<TextAnswer> => {
  const worker = new Worker(new URL('./read-text-worker.mjs', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  })
  const end = AbortSignal.timeout(patience)
  try {
    const [answer] = await once(worker, 'message', { signal: end })
    return answer
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (end.aborted || code === 'ERR_WORKER_OUT_OF_MEMORY') throw new UnreadableFile('tooMuchWork')
    throw error
  } finally {
    await worker.terminate()
  }
}
