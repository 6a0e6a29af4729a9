import { createHash } from 'node:crypto'
import { backupProblems } from './backup-problems.ts'

/**
 * A backup is one gzip stream of frames: a letter for the kind, four bytes for the length, the payload. `header`,
 * then for each table `table`, `data`…, `tableEnd`; then `sequences`, `jobs`… and `end`, which holds the SHA-256 of all
 * frames before it. A file without its `end` was broken off.
 */
export const frameKinds = {
  header: 'H',
  table: 'T',
  data: 'D',
  tableEnd: 'E',
  sequences: 'S',
  jobs: 'J',
  end: 'Z',
} as const

export type FrameKind = (typeof frameKinds)[keyof typeof frameKinds]

export interface Frame {
  readonly kind: FrameKind
  readonly payload: Buffer
}

export interface BackupHeader {
  readonly format: 1
  readonly madeAt: string
  /** Names and checksums, in order: the schema of what follows. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[]
}

export interface BackupTable {
  readonly schema: string
  readonly name: string
  readonly columns: readonly string[]
}

/** Independent of the order of rows, which a restored table need not keep. */
export interface TableDigest {
  readonly rows: number
  readonly sum: string
}

export interface BackupSequence {
  readonly schema: string
  readonly name: string
  readonly lastValue: string
}

export interface BackupJob {
  readonly task: string
  readonly payload: unknown
  readonly queue: string | null
  readonly runAt: string
  readonly maxAttempts: number
  readonly key: string | null
}

const headBytes = 5
const longestFrame = 64 * 1024 * 1024

/** Closes the stream of frames with its digest. */
export async function* encodeFrames(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  for await (const frame of frames) {
    const bytes = encode(frame)
    digest.update(bytes)
    yield bytes
  }
  yield encode({ kind: frameKinds.end, payload: digest.digest() })
}

/** @throws StartProblem when the bytes are no backup, were changed, or break off. */
export async function* decodeFrames(bytes: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  const digest = createHash('sha256')
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of bytes) {
    rest = rest.length === 0 ? part : Buffer.concat([rest, part])
    for (let size = frameSize(rest); size !== undefined && rest.length >= size; size = frameSize(rest)) {
      const frame = decode(rest.subarray(0, size))
      if (frame.kind === frameKinds.end) return checkDigest(frame.payload, digest.digest())
      digest.update(rest.subarray(0, size))
      rest = rest.subarray(size)
      yield frame
    }
  }
  throw backupProblems.brokenOff()
}

export function jsonFrame(kind: FrameKind, value: unknown): Frame {
  return { kind, payload: Buffer.from(JSON.stringify(value)) }
}

function encode({ kind, payload }: Frame): Buffer {
  const head = Buffer.alloc(headBytes)
  head.write(kind, 0, 'latin1')
  head.writeUInt32BE(payload.length, 1)
  return Buffer.concat([head, payload])
}

function decode(bytes: Buffer): Frame {
  const letter = bytes.toString('latin1', 0, 1)
  const kind = Object.values(frameKinds).find((known) => known === letter)
  if (!kind) throw backupProblems.notABackup()
  return { kind, payload: bytes.subarray(headBytes) }
}

function frameSize(bytes: Buffer): number | undefined {
  if (bytes.length < headBytes) return undefined
  const length = bytes.readUInt32BE(1)
  if (length > longestFrame) throw backupProblems.notABackup()
  return headBytes + length
}

function checkDigest(kept: Buffer, computed: Buffer): void {
  if (!kept.equals(computed)) throw backupProblems.changed()
}
