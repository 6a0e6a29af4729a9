import { type ExtractedText, type TextLine, type TextPart, textLine } from '../../kernel/values/page-text.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { childAt, childElements, parseXml, type XmlElement } from './xml.ts'
import { unzip } from './zip.ts'

const [content, manifest] = ['content.xml', 'META-INF/manifest.xml']

/** Reads paragraphs, lists and tables of an OpenDocument text. Throws `UnreadableFile`: damaged, encrypted and those of `unzip`. */
export const readOdt = (bytes: Uint8Array): ExtractedText => {
  const files = unzip(bytes, (name) => name === content || name === manifest)
  const read = (name: string) => new TextDecoder().decode(files.get(name))
  // A password closes each file inside; the list of them says so.
  if (read(manifest).includes('encryption-data')) throw new UnreadableFile('encrypted')
  const body = childAt(parseXml(read(content)) ?? undefined, 'office:body', 'office:text')
  if (!body) throw new UnreadableFile('damaged')
  return { format: 'odt', parts: readBlocks(body), furniture: [], doubts: [] }
}

/** What stands only in the margin, or was taken out while changes were tracked. */
const silent =
  /^(text:tracked-changes|office:annotation|office:forms|text:sequence-decls|text:alphabetical-index-mark)$/

const readBlocks = (parent: XmlElement): TextPart[] =>
  childElements(parent).flatMap((child): TextPart[] => {
    if (silent.test(child.name)) return []
    if (child.name === 'text:p') return readLines(child, {})
    if (child.name === 'text:h') return readLines(child, { bold: true, gapBefore: true })
    if (child.name === 'table:table') return [{ kind: 'table', whole: true, rows: readRows(child) }]
    return readBlocks(child)
  })

const readLines = (paragraph: XmlElement, known: Partial<TextLine>): TextLine[] =>
  readText(paragraph)
    .split('\n')
    .map((text) => textLine(text, { whole: true, ...known }))
    .filter((line) => line.text)

const readText = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child
      if (silent.test(child.name)) return ''
      if (child.name === 'text:s') return ' '
      if (child.name === 'text:tab') return '\t'
      if (child.name === 'text:line-break') return '\n'
      return readText(child)
    })
    .join('')

/** Rows of a table, also those of its header and of groups. */
const readRows = (table: XmlElement): { cells: TextLine[][]; gapBefore: boolean }[] =>
  childElements(table).flatMap((child) => {
    if (child.name === 'table:table-row')
      return [{ cells: childElements(child, 'table:table-cell').map(readCell), gapBefore: true }]
    return /^table:table-(header-)?row(s|-group)$/.test(child.name) ? readRows(child) : []
  })

const readCell = (cell: XmlElement): TextLine[] =>
  readBlocks(cell).flatMap((part) =>
    part.kind === 'line' ? [part] : part.rows.flatMap((row) => row.cells.flat()),
  )
