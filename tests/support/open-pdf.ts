import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type OpenPdf = {
  pages: number
  /** Of all pages in reading order, with single spaces. */
  text: string
  title: string
  language: string
  tagged: boolean
  /** The packet that says which PDF/A or PDF/UA it is. */
  xmp: string
  links: string[]
  /** How often each structure tag stands in it: { H1: 2, Table: 3, … }. */
  tags: Record<string, number>
}

/** Opens a PDF with another program than the one that made it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  )
  const [metadata, mark, texts, links, tags] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
    Promise.all(pages.map(readText)),
    Promise.all(pages.map(readLinks)),
    countTags(pages),
  ])
  const info = metadata.info as { Title?: string; Language?: string }
  const opened = {
    pages: document.numPages,
    text: texts.join(' ').replace(/\s+/g, ' '),
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: Boolean((mark as { Marked?: boolean } | null)?.Marked),
    xmp: await readXmp(document),
    links: links.flat(),
    tags,
  }
  await task.destroy()
  return opened
}

async function readText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
}

async function readLinks(page: PDFPageProxy): Promise<string[]> {
  const annotations = await page.getAnnotations()
  return annotations.flatMap(({ url }: { url?: string }) => (url ? [url] : []))
}

type Node = { role?: string; children?: Node[] }

async function countTags(pages: PDFPageProxy[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const count = ({ role, children = [] }: Node) => {
    if (role) counts[role] = (counts[role] ?? 0) + 1
    children.forEach(count)
  }
  for (const page of pages) count(((await page.getStructTree()) ?? {}) as Node)
  return counts
}

async function readXmp(document: PDFDocumentProxy): Promise<string> {
  const data = await document.getData()
  return (
    Buffer.from(data)
      .toString('latin1')
      .match(/<\?xpacket begin[\s\S]*?<\?xpacket end/)?.[0] ?? ''
  )
}
