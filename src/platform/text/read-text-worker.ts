import { parentPort, workerData } from 'node:worker_threads'
import { extractText, type FileToRead } from './extract-text.ts'
import type { TextAnswer } from './read-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

const answer = async (): Promise<TextAnswer> => {
  try {
    return { text: await extractText(workerData as FileToRead) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, data: error.data }
    throw error
  }
}

parentPort?.postMessage(await answer())
