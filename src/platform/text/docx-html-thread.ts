import mammoth from 'mammoth'
import { answerQuestions } from '../thread/answer.ts'
import { cleanHtml } from './clean-html.ts'
import type { HtmlAnswer } from './docx-html.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { unzip } from './zip.ts'

answerQuestions(async (bytes: Uint8Array): Promise<HtmlAnswer> => {
  try {
    // Judged before the library unpacks it: its size, its names, what it says of itself.
    if (!unzip(bytes, () => true).has('word/document.xml')) return { refused: 'wrongType' }
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return cleanHtml(value)
  } catch (error) {
    return { refused: error instanceof UnreadableFile ? error.code : 'damaged' }
  }
})
