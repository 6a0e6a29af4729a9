import type { FileFormat } from '../../kernel/values/file-format.ts'

/** A file of which parts can be read: bytes `from` to `to`, both counted in. */
export interface PartedFile {
  readonly size: number
  read(range: { from: number; to: number }): AsyncIterable<Uint8Array>
}

/** What the content is, or a word for what it looks like, when documents take no such file. */
export type FormatAnswer = { readonly format: FileFormat } | { readonly found: string }

const headBytes = 4096
/** A ZIP's list of entries stands at its end; that of an office file or a container is shorter than this. */
const tailBytes = 1024 * 1024

/** Looks at the head of a file, and of a ZIP also at its list of entries: never at the whole. */
export async function formatOf(file: PartedFile): Promise<FormatAnswer> {
  const head = await gather(file, { from: 0, to: Math.min(headBytes, file.size) - 1 })
  if (head.length === 0) return { found: 'empty' }
  if (startsWith(head, 'PK')) return ofZip(await gather(file, tailOf(file)))
  if (head.subarray(0, 1024).includes('%PDF-')) return { format: 'pdf' }
  if (startsWith(head, '\x89PNG\r\n')) return { format: 'png' }
  if (startsWith(head, '\xff\xd8\xff')) return { format: 'jpeg' }
  const known = foreign.find(([start]) => startsWith(head, start))
  if (known) return { found: known[1] }
  if (/<SignedDoc\b/.test(head.toString('latin1'))) return { format: 'ddoc' }
  return looksLikeText(head) ? { format: 'text' } : { found: 'binary' }
}

const foreign: readonly (readonly [start: string, found: string])[] = [
  ['\xd0\xcf\x11\xe0', 'old office or encrypted office file'],
  ['{\\rtf', 'rtf'],
  ['GIF8', 'gif'],
  ['7z\xbc\xaf', '7z'],
  ['Rar!', 'rar'],
  ['\x1f\x8b', 'gzip'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
]

const tailOf = ({ size }: PartedFile) => ({ from: Math.max(0, size - tailBytes), to: size - 1 })

function ofZip(list: Buffer): FormatAnswer {
  const has = (name: string) => list.includes(name, 0, 'latin1')
  if (has('vbaProject.bin')) return { found: 'macros' }
  if (has('word/document.xml')) return { format: 'docx' }
  if (has('xl/workbook.xml')) return { format: 'xlsx' }
  if (/META-INF\/[^\0]*(signatures|timestamp)[^\0]*\.(xml|p7s|tst)/i.test(list.toString('latin1'))) {
    return { format: 'container' }
  }
  return has('content.xml') ? { format: 'odt' } : { found: 'zip' }
}

async function gather(file: PartedFile, range: { from: number; to: number }): Promise<Buffer> {
  const parts: Uint8Array[] = []
  if (range.to >= range.from) for await (const part of file.read(range)) parts.push(part)
  return Buffer.concat(parts)
}

const startsWith = (bytes: Buffer, start: string): boolean =>
  bytes.subarray(0, start.length).equals(Buffer.from(start, 'latin1'))

function looksLikeText(head: Buffer): boolean {
  if (startsWith(head, '\xff\xfe') || startsWith(head, '\xfe\xff')) return true
  return !head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}
