import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/record.ts'
import { chunkBytes } from './chunks.ts'

export interface KeptFile {
  /** Id in `kernel.file`, for the module's own row. */
  readonly file: string
  readonly size: number
  readonly sha256: string
}

/**
 * Keeps what a command itself has made, in the command's own transaction: either both are there or neither. Other
 * connections aren't needed, so that many at once can't wait for each other. Equal content is kept once.
 */
export async function keepFile(tx: Tx, bytes: Uint8Array): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(bytes).digest()
  const made = await sql<{ id: string }>`
    insert into kernel.file (sha256, size) values (${sha256}, ${bytes.length})
    on conflict (sha256) do nothing returning id`.execute(tx)
  const own = made.rows[0]?.id
  if (own) await writeChunks(tx, own, bytes)
  const file = own ?? (await findEqual(tx, sha256))
  return { file, size: bytes.length, sha256: sha256.toString('hex') }
}

async function writeChunks(tx: Tx, file: string, bytes: Uint8Array): Promise<void> {
  for (let no = 0; no * chunkBytes < bytes.length; no++) {
    const chunk = Buffer.from(bytes.subarray(no * chunkBytes, (no + 1) * chunkBytes))
    await sql`insert into kernel.file_chunk (file, no, bytes) values (${file}, ${no}, ${chunk})`.execute(tx)
  }
}

/** Held, so that it isn't collected in the same moment. */
async function findEqual(tx: Tx, sha256: Buffer): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from kernel.file where sha256 = ${sha256} for key share`.execute(tx)
  if (!rows[0]) throw new Error('An equal file was collected in the same moment')
  return rows[0].id
}
