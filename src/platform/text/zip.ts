import { crc32, inflateRawSync } from 'node:zlib'
import { UnreadableFile } from './unreadable-file.ts'

const maxEntries = 2_000
const maxTotal = 64 * 1024 * 1024
const maxRatio = 200
/** Small well-packed parts are ordinary; the ratio counts from here on. */
const ratioFrom = 1024 * 1024

type DirectoryEntry = {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/**
 * Opens a ZIP after judging its directory, and counts what really comes out of it.
 * Throws `UnreadableFile`: damaged, encrypted, zipBomb, pathTrick.
 */
export const unzip = (bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> => {
  const entries = listEntries(bytes)
  judgeEntries(entries, bytes.length)
  const files = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of entries.filter((each) => wanted(each.name))) {
    const content = inflateEntry(bytes, entry, maxTotal - total)
    total += content.length
    files.set(entry.name, content)
  }
  return files
}

/** Names in the directory of a ZIP, in its order. */
export const listEntries = (bytes: Uint8Array): DirectoryEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findDirectoryEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) throw new UnreadableFile('zipBomb')
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: count }, () => {
    const entry = readEntry(view, bytes, at)
    at = entry.next
    return entry
  })
}

const findDirectoryEnd = (view: DataView): number => {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
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

const judgeEntries = (entries: readonly DirectoryEntry[], fileSize: number): void => {
  const names = new Set<string>()
  for (const { name } of entries) {
    if (isTrick(name) || names.has(name.toLowerCase()))
      throw new UnreadableFile('pathTrick', { files: [name] })
    names.add(name.toLowerCase())
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > maxTotal || (total > ratioFrom && total > fileSize * maxRatio))
    throw new UnreadableFile('zipBomb')
}

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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw new UnreadableFile('damaged')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
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
