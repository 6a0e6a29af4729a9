import { UnreadableFile } from './unreadable-file.ts'
import { listEntries } from './zip.ts'

export type KindOfFile = 'pdf' | 'docx' | 'odt' | 'sheet' | 'container' | 'text'

/** A file of files, as old office programs wrote it and newer ones do around what a password closes. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]

const signatures: readonly (readonly [found: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['application/gzip', [0x1f, 0x8b]],
  ['application/x-7z-compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['application/x-rar', [0x52, 0x61, 0x72, 0x21]],
  ['application/msword', oldOffice],
  ['application/rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['application/x-executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['application/x-msdownload', [0x4d, 0x5a, 0x90]],
]

/** Judges by the content, never by the name. Throws `UnreadableFile`: empty, encrypted, wrongType, damaged, pathTrick. */
export const kindOfFile = (bytes: Uint8Array): KindOfFile => {
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (hasPdfHeader(bytes)) return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b])) return kindOfZip(bytes)
  if (startsWith(bytes, oldOffice) && isClosedOffice(bytes)) throw new UnreadableFile('encrypted')
  const known = signatures.find(([, signature]) => startsWith(bytes, signature))
  if (known) throw new UnreadableFile('wrongType', { found: known[0] })
  if (!looksLikeText(bytes)) throw new UnreadableFile('wrongType', { found: 'application/octet-stream' })
  return 'text'
}

/** Some programs put a few bytes before the header. */
const hasPdfHeader = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-') &&
  !Buffer.from(bytes.subarray(0, 4)).equals(zipHeader)

const zipHeader = Buffer.from([0x50, 0x4b, 0x03, 0x04])

const kindOfZip = (bytes: Uint8Array): KindOfFile => {
  const names = listEntries(bytes).map((entry) => entry.name)
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('xl/workbook.xml')) return 'sheet'
  if (names.some((name) => /^META-INF\/.*signatures.*\.xml$/i.test(name)) || names[0] === 'mimetype') {
    return names.includes('content.xml') ? 'odt' : 'container'
  }
  throw new UnreadableFile('wrongType', { found: 'application/zip' })
}

const isClosedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const looksLikeText = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true
  const sample = bytes.subarray(0, 64 * 1024)
  const odd = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return odd === 0 || (odd / sample.length < 0.002 && !sample.includes(0))
}
