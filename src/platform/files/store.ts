import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import type { FileAnswer } from '../../kernel/contract.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import type { Tx } from '../../kernel/record.ts'
import { type ByteRange, inChunks, partsOf } from './chunks.ts'
import { collectFiles } from './collect.ts'
import { cleanFileName } from './file-name.ts'
import { type FormatAnswer, formatOf, isSignedPdf, type PartedFile } from './format-of.ts'
import { type KeptFile, keepFile } from './keep.ts'

export interface Sender {
  /** Whose upload it is (`actorKey`): nobody else can use it. */
  readonly owner: string
  readonly name: string
  /** What the sender says it is; not to be trusted. */
  readonly mediaType: string
  /** Bytes by which sealing makes it longer than what was sent. */
  readonly overhead?: number
}

export interface ReceivedFile {
  /** For 24 hours, to be given to a command. */
  readonly upload: string
  readonly name: string
  readonly size: number
}

export interface TakenFile {
  /** Id in `kernel.file`, for the module's own row. */
  readonly file: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

/** Contents of files, kept in the database: 256 KiB a row, equal contents once. */
export interface FileStore {
  readonly maxBytes: number
  /**
   * Takes a stream in before and outside any transaction. What breaks off half-way leaves nothing.
   * @throws TooLarge
   */
  receive(content: AsyncIterable<Uint8Array>, sender: Sender): Promise<ReceivedFile>
  /**
   * Makes an upload a command's own, in its transaction; from then on the module's row keeps the file.
   * @throws NotFound when it is not this owner's, older than 24 hours, or taken already.
   */
  take(tx: Tx, claim: { upload: string; owner: string }): Promise<TakenFile>
  /** What an upload of one's own holds, left where it is. @throws NotFound as `take` does */
  peek(claim: { upload: string; owner: string }): Promise<TakenFile>
  /** Keeps what a command has made, in its transaction. */
  keep(tx: Tx, bytes: Uint8Array): Promise<KeptFile>
  /** @throws NotFound */
  find(file: string): Promise<{ size: number; sha256: string }>
  /** What the content is, whatever its name says. @throws NotFound */
  formatOf(file: string): Promise<FormatAnswer>
  /** Whether a PDF has a signature inside; nothing says whether it holds. @throws NotFound */
  isSignedPdf(file: string): Promise<boolean>
  /** Removes what nothing has referred to for a day; answers how many. */
  collect(): Promise<number>
  /** The bytes, one chunk in memory at a time. Whether one may see them is the caller's to know. */
  read(file: string, range?: ByteRange): AsyncIterable<Buffer>
  /** A kept file as the answer of a download: streamed, in parts where they are asked for. @throws NotFound */
  answer(file: string, as: { fileName: string; type?: string; inline?: boolean }): Promise<FileAnswer>
}

export function createFileStore(pools: { app: pg.Pool; read: pg.Pool }, maxBytes: number): FileStore {
  return {
    maxBytes,
    receive: (content, sender) =>
      receive(pools.app, content, { ...sender, maxBytes: maxBytes + (sender.overhead ?? 0) }),
    take,
    peek: (claim) => peek(pools.read, claim),
    keep: keepFile,
    collect: () => collectFiles(pools.app),
    find: (file) => find(pools.read, file),
    formatOf: async (file) => formatOf(await parted(pools.read, file)),
    isSignedPdf: async (file) => isSignedPdf(await parted(pools.read, file)),
    read: (file, range) => read(pools.read, file, range),
    answer: async (file, as) => {
      const known = await find(pools.read, file)
      const stream = (range?: ByteRange) =>
        ReadableStream.from(read(pools.read, file, range)) as ReadableStream<Uint8Array>
      // Nothing is read before somebody takes it: of the whole and the parts only one is.
      return { type: 'application/octet-stream', ...as, bytes: stream(), kept: { ...known, read: stream } }
    },
  }
}

async function parted(pool: pg.Pool, file: string): Promise<PartedFile> {
  const { size } = await find(pool, file)
  return { size, read: (range) => read(pool, file, range) }
}

async function receive(
  pool: pg.Pool,
  content: AsyncIterable<Uint8Array>,
  { owner, name, mediaType, maxBytes }: Sender & { maxBytes: number },
): Promise<ReceivedFile> {
  const { rows } = await pool.query<{ id: string }>('insert into kernel.file default values returning id')
  const own = rows[0]?.id ?? ''
  try {
    const { size, sha256 } = await writeChunks(pool, content, { file: own, maxBytes })
    const file = { own, sha256, size, owner, name: cleanFileName(name), mediaType: mediaType.slice(0, 200) }
    return { upload: await settle(pool, file), name: file.name, size }
  } catch (error) {
    await removeUnfinished(pool, own)
    throw error
  }
}

async function writeChunks(
  pool: pg.Pool,
  content: AsyncIterable<Uint8Array>,
  { file, maxBytes }: { file: string; maxBytes: number },
): Promise<{ size: number; sha256: Buffer }> {
  const hash = createHash('sha256')
  let [size, no] = [0, 0]
  for await (const bytes of inChunks(content)) {
    size += bytes.length
    if (size > maxBytes) throw kernelProblems.TooLarge({ limitMegabytes: Math.floor(maxBytes / 1024 / 1024) })
    hash.update(bytes)
    await pool.query('insert into kernel.file_chunk (file, no, bytes) values ($1, $2, $3)', [file, no, bytes])
    no += 1
  }
  return { size, sha256: hash.digest() }
}

interface Unsettled {
  readonly own: string
  readonly sha256: Buffer
  readonly size: number
  readonly owner: string
  readonly name: string
  readonly mediaType: string
}

/** Gives the content its hash, or, where the same content is there already, uses that. */
async function settle(pool: pg.Pool, file: Unsettled): Promise<string> {
  try {
    return await addUpload(pool, file)
  } catch (error) {
    if ((error as pg.DatabaseError).code !== uniqueViolation) throw error
    const upload = await addUploadOfEqual(pool, file)
    // The equal one was collected in the same moment: now ours can have the hash.
    if (!upload) return addUpload(pool, file)
    await removeUnfinished(pool, file.own)
    return upload
  }
}

const uniqueViolation = '23505'

async function addUpload(pool: pg.Pool, { own, sha256, size, owner, name, mediaType }: Unsettled) {
  const { rows } = await pool.query<{ id: string }>(
    `with settled as (update kernel.file set sha256 = $2, size = $3 where id = $1 returning id)
     insert into kernel.upload (owner, name, media_type, file) select $4, $5, $6, id from settled returning id`,
    [own, sha256, size, owner, name, mediaType],
  )
  if (!rows[0]) throw kernelProblems.NotFound({})
  return rows[0].id
}

async function addUploadOfEqual(pool: pg.Pool, { sha256, owner, name, mediaType }: Unsettled) {
  const { rows } = await pool.query<{ id: string }>(
    `with equal as (select id from kernel.file where sha256 = $1 for key share)
     insert into kernel.upload (owner, name, media_type, file) select $2, $3, $4, id from equal returning id`,
    [sha256, owner, name, mediaType],
  )
  return rows[0]?.id
}

async function removeUnfinished(pool: pg.Pool, file: string): Promise<void> {
  await pool.query('delete from kernel.file where id = $1 and sha256 is null', [file])
}

async function take(tx: Tx, { upload, owner }: { upload: string; owner: string }): Promise<TakenFile> {
  const { rows } = await sql<TakenFile>`
    with taken as (
      delete from kernel.upload
      where id = ${upload} and owner = ${owner} and at > now() - interval '24 hours'
      returning file, name, media_type
    )
    select t.file, t.name, t.media_type as "mediaType", f.size::float8 as size
    from taken t join kernel.file f on f.id = t.file for key share of f`.execute(tx)
  if (!rows[0]) throw kernelProblems.NotFound({})
  return rows[0]
}

async function peek(pool: pg.Pool, { upload, owner }: { upload: string; owner: string }): Promise<TakenFile> {
  const { rows } = await pool.query<TakenFile>(
    `select u.file, u.name, u.media_type as "mediaType", f.size::float8 as size
     from kernel.upload u join kernel.file f on f.id = u.file
     where u.id = $1 and u.owner = $2 and u.at > now() - interval '24 hours'`,
    [upload, owner],
  )
  if (!rows[0]) throw kernelProblems.NotFound({})
  return rows[0]
}

async function find(pool: pg.Pool, file: string): Promise<{ size: number; sha256: string }> {
  const { rows } = await pool.query<{ size: number; sha256: string }>(
    `select size::float8 as size, encode(sha256, 'hex') as sha256 from kernel.file where id = $1 and sha256 is not null`,
    [file],
  )
  if (!rows[0]) throw kernelProblems.NotFound({})
  return rows[0]
}

async function* read(pool: pg.Pool, file: string, range?: ByteRange): AsyncGenerator<Buffer> {
  const { size } = await find(pool, file)
  const last = size - 1
  for (const { no, from, to } of partsOf({ from: range?.from ?? 0, to: Math.min(range?.to ?? last, last) })) {
    const { rows } = await pool.query<{ bytes: Buffer }>(
      'select bytes from kernel.file_chunk where file = $1 and no = $2',
      [file, no],
    )
    if (!rows[0]) throw new Error(`Chunk ${no} of file ${file} is missing`)
    yield rows[0].bytes.subarray(from, to + 1)
  }
}
