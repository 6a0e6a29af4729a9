import type { ReadDb } from '../../../kernel/record.ts'
import { bytesText, textBytes } from '../../../kernel/sealing/bytes.ts'
import type { LinkKeys } from '../../../kernel/sealing/link-key.ts'
import { lock, unlock } from '../../../kernel/sealing/lock.ts'
import type { FilePart, Statement } from '../contract/box-part.ts'
import { ownPurposes } from '../rules/seal-purposes.ts'
import { listDraftFiles } from '../store/drafts.ts'

interface Draft {
  readonly statement: Statement | null
  readonly files: readonly (FilePart & { readonly file: string })[]
}

/** What the holder has put together so far, opened with his link's key. */
export async function readDraft(
  db: ReadDb,
  { keys }: { keys: LinkKeys },
  draft: { id: string; own: Buffer | null } | undefined,
): Promise<Draft> {
  if (!draft) return { statement: null, files: [] }
  const rows = await listDraftFiles(db, draft.id)
  const files = rows.map(async ({ id, file, own }) => ({
    ...{ id, file },
    ...(await openOwn<Omit<FilePart, 'id'>>(keys, ownPurposes.file, own)),
  }))
  const statement = draft.own && (await openOwn<Statement>(keys, ownPurposes.statement, draft.own))
  return { statement, files: await Promise.all(files) }
}

export const sealOwn = async ({ key }: LinkKeys, purpose: string, what: object): Promise<Buffer> =>
  Buffer.from(await lock(key, purpose, textBytes(JSON.stringify(what))))

export const openOwn = async <T>({ key }: LinkKeys, purpose: string, own: Buffer): Promise<T> =>
  JSON.parse(bytesText(await unlock(key, purpose, own))) as T
