import { getDocument, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ExtractedText } from '../../kernel/values/page-text.ts'
import { drawnRules } from './drawn-rules.ts'
import { readPages } from './printed-layout.ts'
import type { PrintedPage, PrintedSpan } from './printed-page.ts'
import { UnreadableFile } from './unreadable-file.ts'

const maxPages = 300

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
  const { items } = await page.getTextContent()
  const spans = items.flatMap((item): PrintedSpan[] => {
    if (!('str' in item) || !item.str.trim()) return []
    const [, , c = 0, d = 0, x = 0, y = 0] = Util.transform(viewport.transform, item.transform) as number[]
    return [
      { text: item.str, x, y, width: item.width, size: Math.hypot(c, d), bold: isBold(page, item.fontName) },
    ]
  })
  return { height: viewport.height, spans, rules: drawnRules(drawing, viewport.transform) }
}

const isBold = (page: PDFPageProxy, font: string): boolean => {
  if (!page.commonObjs.has(font)) return false
  const known = page.commonObjs.get(font) as { name?: string; bold?: boolean } | null
  return known?.bold === true || /bold|black|heavy/i.test(known?.name ?? '')
}
