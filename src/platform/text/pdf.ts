import { getDocument, OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ExtractedText } from '../../kernel/values/page-text.ts'
import { drawnRules } from './drawn-rules.ts'
import { restoreHyphens } from './hidden-hyphens.ts'
import { readPages } from './printed-layout.ts'
import type { PrintedPage, PrintedSpan } from './printed-page.ts'
import { UnreadableFile } from './unreadable-file.ts'

const maxPages = 300
/** Of the size of the font. */
const hyphenWidth = 0.33

/** Reads the text with its places. Throws `UnreadableFile`: damaged, encrypted, noTextInPdf, tooMuchWork. */
export const readPdf = async (bytes: Uint8Array): Promise<ExtractedText> => {
  const pages = await readPrintedPages(bytes)
  if (pages.every((page) => page.spans.length === 0)) throw new UnreadableFile('noTextInPdf')
  return { format: 'pdf', ...readPages(pages), doubts: [] }
}

const readPrintedPages = async (bytes: Uint8Array): Promise<PrintedPage[]> => {
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  })
  try {
    const document = await loading.promise
    if (document.numPages > maxPages) throw new UnreadableFile('tooMuchWork')
    const pages: PrintedPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number)))
    }
    return pages
  } catch (error) {
    throw toUnreadable(error)
  } finally {
    await loading.destroy()
  }
}

const toUnreadable = (error: unknown): unknown => {
  if (error instanceof UnreadableFile) return error
  const name = error instanceof Error ? error.name : ''
  return new UnreadableFile(name === 'PasswordException' ? 'encrypted' : 'damaged')
}

const readPage = async (page: PDFPageProxy): Promise<PrintedPage> => {
  const viewport = page.getViewport({ scale: 1 })
  const drawing = await page.getOperatorList()
  const content = await page.getTextContent({ disableNormalization: true })
  const items = content.items.filter((item) => 'str' in item)
  const texts = restoreHyphens(
    items.map((item) => item.str),
    printedText(drawing),
  )
  const spans = items.map((item, at): PrintedSpan => {
    const [, , c = 0, d = 0, x = 0, y = 0] = Util.transform(viewport.transform, item.transform) as number[]
    const text = (texts[at] ?? '').normalize('NFKC')
    const size = Math.hypot(c, d)
    const width = item.width + (text.endsWith('-') && !item.str.endsWith('-') ? hyphenWidth * size : 0)
    return { text, x, y, width, size, bold: isBold(page, item.fontName) }
  })
  return { height: viewport.height, spans, rules: drawnRules(drawing, viewport.transform) }
}

type Drawing = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

const printedText = (drawing: Drawing): string =>
  drawing.fnArray
    .map((operation, at) => (operation === OPS.showText ? runText(drawing.argsArray[at]) : ''))
    .join('')

const runText = (args: unknown): string => {
  const [glyphs] = args as [({ unicode?: string } | number)[]]
  return glyphs.map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? ''))).join('')
}

const isBold = (page: PDFPageProxy, font: string): boolean => {
  if (!page.commonObjs.has(font)) return false
  const known = page.commonObjs.get(font) as { name?: string; bold?: boolean } | null
  return known?.bold === true || /bold|black|heavy/i.test(known?.name ?? '')
}
