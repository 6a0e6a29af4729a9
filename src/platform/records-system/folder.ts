import { createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import {
  type CapsulePiece,
  type Consignment,
  type RecordsSystem,
  RecordsUnreachable,
} from './records-system.ts'

/** A receipt is a few lines; more is not one. */
const receiptBytes = 64 * 1024

/**
 * A folder that the agency's records system reads: `<id>/capsule.xml` with `<id>/files/…`, and its answer in
 * `<id>.receipt`. A consignment is written aside and renamed into its place, so that none is ever seen half-done.
 */
export function recordsFolder(folder: string): RecordsSystem {
  return {
    deliver: (consignment) => reached(() => deliver(folder, consignment)),
    findReceipt: (id) => reached(() => findReceipt(join(folder, `${id}.receipt`))),
  }
}

async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new RecordsUnreachable(code ?? 'unknown', error)
  }
}

async function deliver(folder: string, { id, capsule, files }: Consignment): Promise<void> {
  const place = join(folder, id)
  if (await isThere(place)) return
  const aside = join(folder, `.${id}.part`)
  await rm(aside, { recursive: true, force: true })
  await mkdir(join(aside, 'files'), { recursive: true })
  for (const { name, content } of files) await write(join(aside, 'files', name), content())
  await write(join(aside, 'capsule.xml'), packed(capsule))
  await rename(aside, place)
}

async function write(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  await pipeline(Readable.from(content, { objectMode: false }), createWriteStream(path, { mode: 0o640 }))
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function* packed(pieces: readonly CapsulePiece[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (typeof piece === 'string') yield Buffer.from(piece)
    else yield* inBase64(Readable.from(piece.content(), { objectMode: false }).pipe(createGzip()))
  }
}

/** Three bytes are four letters: what is left over waits for the next chunk. */
async function* inBase64(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = Buffer.alloc(0)
  for await (const chunk of content) {
    const bytes = Buffer.concat([left, chunk])
    const whole = bytes.length - (bytes.length % 3)
    left = bytes.subarray(whole)
    if (whole > 0) yield Buffer.from(bytes.subarray(0, whole).toString('base64'))
  }
  if (left.length > 0) yield Buffer.from(left.toString('base64'))
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )

async function findReceipt(path: string): Promise<string | undefined> {
  if (!(await isThere(path))) return undefined
  const text = await readFile(path)
  return text.subarray(0, receiptBytes).toString('utf8').trim()
}
