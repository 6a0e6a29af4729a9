import { crc32, inflateRawSync } from 'node:zlib'
import { UnreadableFile } from './unreadable-file.ts'

const maxEntries = 2_000
const documentTotal = 64 * 1024 * 1024
const maxRatio = 200
/** Small well-packed parts are ordinary; the ratio counts from here on. */
const ratioFrom = 1024 * 1024

export type DirectoryEntry = {
  /** Folders end with a slash. */
  readonly name: string
  readonly flags: number
  /** 0 as it is, 8 packed. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

export type ZipFile = {
  readonly entries: readonly DirectoryEntry[]
  /** Unpacks one entry; what has come out of the file is counted over all calls. */
  read(entry: DirectoryEntry): Uint8Array
}

/**
 * Opens a ZIP after judging its directory, and counts what really comes out of it.
 * @param total bytes that may come out of it at most.
 * Throws `UnreadableFile`: damaged, encrypted, zipBomb, pathTrick.
 */
export const openZip = (bytes: Uint8Array, total: number): ZipFile => {
  const entries = listEntries(bytes)
  judgeEntries(entries, { fileSize: bytes.length, total })
  judgePlaces(bytes, entries)
  let left = total
  return {
    entries,
    read(entry) {
      const content = inflateEntry(bytes, entry, left)
      left -= content.length
      return content
    },
  }
}

/** The wanted files of a ZIP that is a document. Throws as {@link openZip} does. */
export const unzip = (bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> => {
  const zip = openZip(bytes, documentTotal)
  return new Map(
    zip.entries.filter((entry) => wanted(entry.name)).map((entry) => [entry.name, zip.read(entry)]),
  )
}

/** Names in the directory of a ZIP, in its order. */
export const listEntries = (bytes: Uint8Array): DirectoryEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findDirectoryEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // ZIP64 marks: only files that are far too large for us need them.
  if (count === 0xffff || at === 0xffffffff) throw new UnreadableFile('zipBomb')
  if (count > maxEntries) throw new UnreadableFile('zipBomb')
  return Array.from({ length: count }, () => {
    const entry = readEntry(view, bytes, at)
    at = entry.next
    return entry
  })
}

const findDirectoryEnd = (view: DataView): number => {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    const isEnd = view.getUint32(at, true) === 0x06054b50
    if (isEnd && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new UnreadableFile('damaged')
}

const readEntry = (view: DataView, bytes: Uint8Array, at: number) => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
    throw new UnreadableFile('damaged')
  const nameLength = view.getUint16(at + 28, true)
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > view.byteLength) throw new UnreadableFile('damaged')
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    next,
  }
}

type Sizes = { readonly fileSize: number; readonly total: number }

const judgeEntries = (entries: readonly DirectoryEntry[], { fileSize, total: most }: Sizes): void => {
  const names = new Set<string>()
  for (const { name } of entries) {
    if (isTrick(name) || names.has(name.toLowerCase()))
      throw new UnreadableFile('pathTrick', { files: [name] })
    names.add(name.toLowerCase())
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > most || (total > ratioFrom && total > fileSize * maxRatio)) throw new UnreadableFile('zipBomb')
}

/**
 * Entries lie one after another, and each says of itself what the directory says of it: two programs that read
 * the same file must see the same.
 */
const judgePlaces = (bytes: Uint8Array, entries: readonly DirectoryEntry[]): void => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let free = 0
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < free || !isSameEntry(view, entry)) throw new UnreadableFile('damaged')
    free = contentStart(view, entry) + entry.packed
  }
  if (free > bytes.length) throw new UnreadableFile('damaged')
}

const isSameEntry = (
  view: DataView,
  { name, flags, method, offset: at, ...entry }: DirectoryEntry,
): boolean => {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) return false
  const nameEnd = at + 30 + view.getUint16(at + 26, true)
  if (nameEnd > view.byteLength) return false
  const localName = new Uint8Array(view.buffer, view.byteOffset + at + 30, nameEnd - at - 30)
  const localFlags = view.getUint16(at + 6, true)
  // Programs that stream write the sizes after the content, or into an extra field.
  const sizesFollow = (localFlags & 8) !== 0 || view.getUint32(at + 18, true) === 0xffffffff
  return (
    new TextDecoder().decode(localName) === name &&
    view.getUint16(at + 8, true) === method &&
    (localFlags & 1) === (flags & 1) &&
    (sizesFollow ||
      (view.getUint32(at + 14, true) === entry.crc &&
        view.getUint32(at + 18, true) === entry.packed &&
        view.getUint32(at + 22, true) === entry.size))
  )
}

const contentStart = (view: DataView, { offset: at }: DirectoryEntry): number =>
  at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)

const isTrick = (name: string): boolean =>
  /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').some((part) => part === '..')

const inflateEntry = (bytes: Uint8Array, entry: DirectoryEntry, room: number): Uint8Array => {
  if (entry.flags & 1) throw new UnreadableFile('encrypted')
  const packed = packedBytes(bytes, entry)
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableFile('damaged')
  // The directory may lie about sizes, so what comes out is limited and compared as well.
  const content = entry.method === 0 ? packed : inflate(packed, Math.min(entry.size, room))
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new UnreadableFile('damaged')
  return content
}

const packedBytes = (bytes: Uint8Array, entry: DirectoryEntry): Uint8Array => {
  const start = contentStart(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry)
  return bytes.subarray(start, start + entry.packed)
}

const inflate = (packed: Uint8Array, limit: number): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new UnreadableFile(bomb ? 'zipBomb' : 'damaged')
  }
}
