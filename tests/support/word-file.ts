import PizZip from 'pizzip'
import { buildDocx } from '../../scripts/docx/package.ts'
import { paragraph, run } from '../../scripts/docx/word-xml.ts'

/** A Word file with these paragraphs; what begins with `<w:` stands in its body as it is. */
export const wordFile = (...paragraphs: readonly string[]): Uint8Array =>
  withParts(
    buildDocx({
      titleTag: 'Proov',
      subjectTag: 'Proov',
      body: paragraphs.map((text) => (/^<w:(p|tbl)[ >]/.test(text) ? text : paragraph(run(text)))).join(''),
    }),
    {
      'word/header.xml': (xml) => xml.replace(/\{agency\}/, 'Amet'),
      'word/footer.xml': dropTags,
      'docProps/core.xml': dropTags,
    },
  )

const dropTags = (xml: string) => xml.replace(/\{[^}]*\}/g, '')

/** The same file with parts changed or added. */
export function withParts(
  docx: Uint8Array,
  parts: Readonly<Record<string, string | ((before: string) => string)>>,
): Uint8Array {
  const zip = new PizZip(docx)
  for (const [name, part] of Object.entries(parts)) {
    zip.file(name, typeof part === 'string' ? part : part(zip.file(name)?.asText() ?? ''))
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

export const partOf = (docx: Uint8Array, name: string): string => new PizZip(docx).file(name)?.asText() ?? ''
