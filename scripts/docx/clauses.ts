import { paragraph, run } from './word-xml.ts'

/** Parts of our own templates: numbered headings and clauses, tables of facts, the places to sign. */

const numbered = (text: string, style: string, level: number, list: number) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`

/** A numbered heading with its clauses; `list` begins the count anew in an annex (2, 3 or 4). */
export const section = (heading: string, clauses: readonly string[], list = 2): string =>
  numbered(heading, 'Heading1', 0, list) +
  clauses.map((one) => (one.startsWith('<w:') ? one : clause(one, list))).join('')

export const clause = (text: string, list = 2): string => numbered(text, 'Clause', 1, list)

/** Stands only where the field has a value. */
export const ifKnown = (name: string, text: string, otherwise = ''): string =>
  `{#kas ${name}}${text}{/kas ${name}}${otherwise && `{^kas ${name}}${otherwise}{/kas ${name}}`}`

/** The mark of restricted access, where there is one; else nothing. */
export const restrictionMark = paragraph('{#ak}') + paragraph('{rida}', 'Mark') + paragraph('{/ak}')

type Width = number
const cell = (content: string, width: Width) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content.startsWith('<w:p>') ? content : paragraph(content)}</w:tc>`
const row = (cells: readonly string[], isHeader = false) =>
  `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`

interface Grid {
  readonly style: 'List' | 'Facts'
  readonly widths: readonly Width[]
  readonly header?: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table with rows that are written here, and a header row that repeats on every page. */
export function grid({ style, widths, header, rows }: Grid): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const lines = [
    ...(header
      ? [
          row(
            header.map((text, at) => cell(text, widths[at] ?? 0)),
            true,
          ),
        ]
      : []),
    ...rows.map((texts) =>
      row(texts.map((text, at) => cell(at === 0 ? paragraph(text, 'FactName') : text, widths[at] ?? 0))),
    ),
  ]
  const look = `<w:tblLook w:firstRow="${header ? 1 : 0}" w:noVBand="1"/>`
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${lines.join('')}</w:tbl>${paragraph(run(''), 'Hair')}`
}

/** Names and texts, without a header. */
export const facts = (rows: readonly (readonly [name: string, text: string])[]): string =>
  grid({ style: 'Facts', widths: [3000, 6400], rows })

/** Who signs: one beside the other. */
export const signatures = (parties: readonly (readonly [part: string, name: string])[]): string =>
  paragraph('Allkirjad', 'Heading1') +
  grid({
    style: 'List',
    widths: parties.map(() => Math.floor(9400 / parties.length)),
    header: parties.map(([part]) => part),
    rows: [parties.map(([, name]) => name), parties.map(() => '(allkirjastatud digitaalselt)')],
  })
