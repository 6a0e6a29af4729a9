import type { FileFormat } from '../../kernel/values/file-format.ts'
import { type DirectoryEntry, listEntries } from '../text/zip.ts'

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

/** Looks at the head of a file, and of a ZIP or an old office file at where its parts are listed: never at the whole. */
export async function formatOf(file: PartedFile): Promise<FormatAnswer> {
  const head = await gather(file, { from: 0, to: Math.min(headBytes, file.size) - 1 })
  if (head.length === 0) return { found: 'empty' }
  if (startsWith(head, 'PK')) return ofZip(file, head)
  if (startsWith(head, '\xd0\xcf\x11\xe0')) return ofCompound(file, head)
  if (head.subarray(0, 1024).includes('%PDF-')) return { format: 'pdf' }
  if (startsWith(head, '\x89PNG\r\n')) return { format: 'png' }
  if (startsWith(head, '\xff\xd8\xff')) return { format: 'jpeg' }
  const known = foreign.find(([start]) => startsWith(head, start))
  if (known) return { found: known[1] }
  if (/<SignedDoc\b/.test(head.toString('latin1'))) return { format: 'ddoc' }
  return looksLikeText(head) ? { format: 'text' } : { found: 'binary' }
}

/**
 * Whether a PDF is signed inside (PAdES): a dictionary that says which bytes a signature covers and of what kind it is.
 * A signature is added at the end of a file, so that is where it looks; whether it holds is not checked.
 */
export async function isSignedPdf(file: PartedFile): Promise<boolean> {
  const tail = await gather(file, { from: Math.max(0, file.size - tailBytes), to: file.size - 1 })
  const text = tail.toString('latin1')
  return /\/ByteRange\s*\[/.test(text) && /\/SubFilter\s*\/(adbe\.|ETSI\.CAdES)/.test(text)
}

const foreign: readonly (readonly [start: string, found: string])[] = [
  ['{\\rtf', 'rtf'],
  ['GIF8', 'gif'],
  ['7z\xbc\xaf', '7z'],
  ['Rar!', 'rar'],
  ['\x1f\x8b', 'gzip'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
]

/** By the names in its list of entries, and for OpenDocument and containers by what the first one says it is. */
async function ofZip(file: PartedFile, head: Buffer): Promise<FormatAnswer> {
  const entries = await entriesOf(file)
  if (!entries) return { found: 'zip' }
  const names = new Set(entries.map(({ name }) => name))
  if (entries.some(({ name }) => /(^|\/)vbaProject(Signature)?\.bin$/i.test(name))) return { found: 'macros' }
  if (names.has('word/document.xml')) return { format: 'docx' }
  if (names.has('xl/workbook.xml')) return { format: 'xlsx' }
  const said = mimetypeIn(head)
  if (said === 'application/vnd.oasis.opendocument.text' && names.has('content.xml'))
    return entries.some(({ name }) => /^(Basic|Scripts)\//.test(name))
      ? { found: 'macros' }
      : { format: 'odt' }
  const isSigned = entries.some(({ name }) =>
    /^META-INF\/[^/]*(signature|timestamp)[^/]*\.(xml|p7s|tst)$/i.test(name),
  )
  return isSigned || said.startsWith('application/vnd.etsi.asic-')
    ? { format: 'container' }
    : { found: 'zip' }
}

/** The list is read as if the file were only its end: where entries lie is not asked here. Nothing when it isn't there. */
async function entriesOf(file: PartedFile): Promise<DirectoryEntry[] | undefined> {
  const from = Math.max(0, file.size - tailBytes)
  const tail = await gather(file, { from, to: file.size - 1 })
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end === -1 || end + 22 > tail.length) return undefined
  const at = tail.readUInt32LE(end + 16) - from
  if (at < 0) return undefined
  tail.writeUInt32LE(at, end + 16)
  try {
    return listEntries(tail)
  } catch {
    return undefined
  }
}

/** The first entry, where it is `mimetype` and not packed. */
function mimetypeIn(head: Buffer): string {
  const isFirst = head.subarray(30, 38).toString('latin1') === 'mimetype' && head.readUInt16LE(8) === 0
  if (!isFirst) return ''
  const start = 38 + head.readUInt16LE(28)
  return head
    .subarray(start, start + Math.min(head.readUInt32LE(22), 100))
    .toString('latin1')
    .trim()
}

/**
 * A file of files as old office programs wrote it: old formats are not taken, but what a password closes (the
 * streams `EncryptionInfo` and `EncryptedPackage` in place of a newer format) is kept as it is.
 */
async function ofCompound(file: PartedFile, head: Buffer): Promise<FormatAnswer> {
  if (head.length < 512) return { found: 'old office' }
  const sectorBytes = head.readUInt16LE(30) === 12 ? 4096 : 512
  const at = (head.readUInt32LE(48) + 1) * sectorBytes
  // Its streams are listed from there on; a file with these two has few others.
  const directory = await gather(file, { from: at, to: Math.min(at + 8 * 512, file.size) - 1 })
  const isClosed = directory.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return isClosed ? { format: 'encrypted' } : { found: 'old office' }
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
