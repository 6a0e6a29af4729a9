import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { strToU8, zipSync } from 'fflate'

/** A paragraph of a Word file; `list` makes it a numbered or bulleted one of that level. */
export type WordParagraph = {
  readonly text: string
  readonly list?: 'number' | 'bullet'
  readonly level?: number
}
export type WordBlock = WordParagraph | { readonly rows: readonly (readonly WordCell[])[] }
export type WordCell = {
  readonly paragraphs: readonly WordParagraph[]
  readonly merged?: 'restart' | 'continue'
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const numbering = `<w:numbering ${namespace}>
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`

/** A Word file with real list numbering and table cells. */
export const wordFile = (blocks: readonly WordBlock[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespace}><w:body>${blocks.map(writeBlock).join('')}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(numbering),
  })

const writeBlock = (block: WordBlock): string =>
  'rows' in block
    ? `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map(writeCell).join('')}</w:tr>`).join('')}</w:tbl>`
    : writeParagraph(block)

const writeCell = ({ paragraphs, merged }: WordCell): string => {
  const merge = merged ? `<w:tcPr><w:vMerge${merged === 'restart' ? ' w:val="restart"' : ''}/></w:tcPr>` : ''
  return `<w:tc>${merge}${paragraphs.map(writeParagraph).join('') || '<w:p/>'}</w:tc>`
}

const writeParagraph = ({ text, list, level = 0 }: WordParagraph): string => {
  const place = `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list === 'number' ? 1 : 2}"/></w:numPr></w:pPr>`
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<w:p>${list ? place : ''}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`
}

export const cell = (...texts: readonly string[]): WordCell => ({
  paragraphs: texts.map((text) => ({ text })),
})

/** A PDF from Typst markup. */
export const pdfFile = (markup: string): Uint8Array => {
  const page = '#set page(width: 210mm, height: 297mm, margin: 25mm)\n#set text(size: 11pt, lang: "et")\n'
  return new Uint8Array(NodeCompiler.create().pdf({ mainFileContent: page + markup }))
}

/** A signed container; the signature itself isn't checked by the reader of texts. */
export const container = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.etsi.asic-e+zip'), { level: 0 }],
    ...files,
    'META-INF/manifest.xml': strToU8('<manifest/>'),
    'META-INF/signatures0.xml': strToU8('<asic/>'),
  })

/** An OpenDocument text with this body. */
export const odtFile = (body: string, manifest = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  })

/** What office programs write around a file that a password closes. */
export function closedOffice(): Uint8Array {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(2, 48)
  bytes.write('Root Entry', 1536, 'utf16le')
  bytes.write('EncryptedPackage', 1664, 'utf16le')
  return bytes
}
