/** A small builder of WordprocessingML: just what our templates need. Texts may hold tags such as {agency}. */

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A run of text, in a character style when one is named. */
export function run(text: string, style?: string): string {
  const properties = style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : ''
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** A paragraph of runs, or of plain text, in a paragraph style. */
export function paragraph(content: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}${content.startsWith('<w:') ? content : run(content)}</w:p>`
}

const fieldMark = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/** A field (PAGE, NUMPAGES, HYPERLINK "…"): unlike relationships its instruction may hold a tag. */
export function field(instruction: string, shown: string): string {
  const code = `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`
  return fieldMark('begin') + code + fieldMark('separate') + shown + fieldMark('end')
}

export const link = (addressTag: string, text: string) =>
  field(`HYPERLINK "${addressTag}"`, run(text, 'Hyperlink'))

/** What stands between is repeated for each item of a list, or left out when the value is empty. */
export const each = (name: string, ...content: string[]) =>
  paragraph(`{#${name}}`) + content.join('') + paragraph(`{/${name}}`)

/** What stands between is there only when the value is empty or false. */
export const unless = (name: string, ...content: string[]) =>
  paragraph(`{^${name}}`) + content.join('') + paragraph(`{/${name}}`)

type Column = { title: string; content: string /** In twentieths of a point. */; width: number }

/** A table whose header row repeats on every page and whose one other row is repeated for each item of `name`. */
export function listTable(name: string, columns: Column[]): string {
  const last = columns.length - 1
  const header = columns.map(({ title, width }) => cell(paragraph(title), width)).join('')
  const row = columns.map(({ content, width }, index) => {
    const open = index === 0 ? run(`{#${name}}`) : ''
    const close = index === last ? run(`{/${name}}`) : ''
    return cell(
      content.startsWith('<w:p>') ? wrapParagraphs(content, open, close) : paragraph(open + content + close),
      width,
    )
  })
  const headerRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header}</w:tr>`
  return table('List', columns, `${headerRow}<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.join('')}</w:tr>`)
}

/** Where a cell holds paragraphs, the marks of the row's loop get hair-thin ones of their own: a cell must end in one. */
function wrapParagraphs(content: string, open: string, close: string): string {
  return (open && paragraph(open, 'Hair')) + content + (close && paragraph(close, 'Hair'))
}

/** A table of two columns without a header row: names and their texts. */
export function factTable(name: string): string {
  const columns = [{ width: 2600 }, { width: 6800 }]
  const names = cell(paragraph(run(`{#${name}}`) + run('{name}'), 'FactName'), 2600)
  const texts = cell(paragraph(run('{text}') + run(`{/${name}}`)), 6800)
  return table('Facts', columns, `<w:tr><w:trPr><w:cantSplit/></w:trPr>${names}${texts}</w:tr>`)
}

const cell = (content: string, width: number) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`

function table(style: string, columns: { width: number }[], rows: string): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const look =
    style === 'List'
      ? '<w:tblLook w:firstRow="1" w:noVBand="1"/>'
      : '<w:tblLook w:firstRow="0" w:noVBand="1"/>'
  const properties = `<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr>`
  const grid = columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
}

export const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
