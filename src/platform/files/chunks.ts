/** Bytes a row of `kernel.file_chunk` holds; only the last one of a file is shorter. */
export const chunkBytes = 256 * 1024

/** Cuts a stream into pieces of `chunkBytes`, however it was cut before. */
export async function* inChunks(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const part of content) {
    let rest = part
    while (size + rest.length >= chunkBytes) {
      const cut = chunkBytes - size
      yield Buffer.concat([...parts, rest.subarray(0, cut)])
      rest = rest.subarray(cut)
      parts = []
      size = 0
    }
    if (rest.length > 0) parts.push(rest)
    size += rest.length
  }
  if (size > 0) yield Buffer.concat(parts)
}

/** The first and the last byte that are wanted, counted from 0. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

export interface ChunkPart extends ByteRange {
  readonly no: number
}

/** Which parts of which chunks make up a range. */
export function partsOf({ from, to }: ByteRange): ChunkPart[] {
  const [first, last] = [Math.floor(from / chunkBytes), Math.floor(to / chunkBytes)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const no = first + index
    const start = no * chunkBytes
    return { no, from: Math.max(from - start, 0), to: Math.min(to - start, chunkBytes - 1) }
  })
}
