import type { ExtractedText, TextDoubt } from '../../kernel/values/page-text.ts'
import { decodeText } from './decode-text.ts'
import { readPages } from './printed-layout.ts'
import type { PrintedPage, PrintedSpan } from './printed-page.ts'

export const readPlainFile = (bytes: Uint8Array): ExtractedText => {
  const { text, encoding, guessed } = decodeText(bytes)
  return readPlainText(text, guessed ? [{ code: 'encodingGuessed', detail: encoding }] : [])
}

/** Reads typed or pasted text; form feeds part the pages, wide gaps and tabs the columns. */
export const readPlainText = (text: string, doubts: readonly TextDoubt[] = []): ExtractedText => {
  const pages = text
    .replace(/^\ufeff/, '')
    .split('\f')
    .map(toPage)
  if (pages.every((page) => page.spans.length === 0)) {
    return { format: 'text', parts: [], furniture: [], doubts }
  }
  return { format: 'text', ...readPages(pages), doubts }
}

const toPage = (text: string): PrintedPage => {
  const lines = text.split(/\r\n|[\n\r\u2028]/)
  return { height: lines.length, rules: [], spans: lines.flatMap(toSpans) }
}

/** Cells are parted by a tab, a bar or at least three spaces. */
const toSpans = (line: string, y: number): PrintedSpan[] => {
  const cells = /^\s*\|.*\|\s*$/.test(line) ? line.replace(/\|/g, '   ') : line
  const even = cells.replace(/\u00a0/g, ' ').replace(/\t/g, (_, at: number) => ' '.repeat(at === 0 ? 1 : 4))
  return Array.from(even.matchAll(/\S+(?: {1,2}\S+)*/g), (match) => ({
    text: match[0],
    x: match.index,
    y,
    width: match[0].length,
    size: 1,
    bold: false,
  }))
}
