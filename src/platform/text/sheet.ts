import { type ExtractedText, type TextPart, textLine } from '../../kernel/values/page-text.ts'
import { childAt, childElements, parseXml, type XmlElement } from './xml.ts'
import { unzip } from './zip.ts'

const strings = 'xl/sharedStrings.xml'
const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name)

/** Reads what the cells of a workbook say, a row a line, for searching. Throws as `unzip` does. */
export const readSheet = (bytes: Uint8Array): ExtractedText => {
  const files = unzip(bytes, (name) => name === strings || isSheet(name))
  const shared = childrenOf(parse(files.get(strings)), 'si').map(textIn)
  const sheets = [...files]
    .filter(([name]) => isSheet(name))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  const parts = sheets.map(([, sheet]): TextPart => {
    const rows = childElements(childAt(parse(sheet), 'sheetData') ?? nothing, 'row')
    return { kind: 'table', whole: true, rows: rows.map((row) => readRow(row, shared)) }
  })
  return { format: 'sheet', parts, furniture: [], doubts: [] }
}

const nothing: XmlElement = { name: '', attributes: {}, children: [] }

const parse = (bytes: Uint8Array | undefined): XmlElement | undefined =>
  (bytes && parseXml(new TextDecoder().decode(bytes))) || undefined

const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? childElements(element, name) : []

const readRow = (row: XmlElement, shared: readonly string[]) => ({
  gapBefore: false,
  cells: childElements(row, 'c').map((cell) => {
    const text = textOf(cell, shared)
    return text ? [textLine(text, { whole: true })] : []
  }),
})

function textOf(cell: XmlElement, shared: readonly string[]): string {
  const value = textIn(childAt(cell, 'v') ?? nothing)
  if (cell.attributes.t === 's') return shared[Number(value)] ?? ''
  return cell.attributes.t === 'inlineStr' ? textIn(childAt(cell, 'is') ?? nothing) : value
}

/** Texts of runs; how a word is pronounced (`rPh`) is none of it. */
const textIn = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'rPh' ? '' : textIn(child)))
    .join('')
