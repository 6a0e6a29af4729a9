import { answerQuestions } from '../thread/answer.ts'
import { extractText, type FileToRead } from './extract-text.ts'
import type { TextAnswer } from './read-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

answerQuestions(async (file: FileToRead): Promise<TextAnswer> => {
  try {
    return { text: await extractText(file) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, data: error.data }
    throw error
  }
})
