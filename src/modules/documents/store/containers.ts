import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'

export interface NewContainer {
  readonly document: string
  readonly version: string
  readonly file: string
  readonly name: string
  readonly size: number
  readonly sha256: Buffer
  readonly addedAt: Date
  readonly addedBy: string | null
  readonly onBehalfOf: string | null
  readonly verdict: 'intact' | 'unchecked'
  readonly reading: string
  readonly acceptedAt: Date | null
  readonly completeAt: Date | null
  readonly signedAt: Date | null
}
export const addContainer = (tx: Tx, container: NewContainer) =>
  tx.insertInto('documents.container').values(container).returning('id').executeTakeFirstOrThrow()

const columns = [
  'c.id',
  'c.file',
  'c.name',
  'c.size',
  'c.version',
  'c.addedAt',
  'c.verdict',
  'c.reading',
  'c.legal',
  'c.acceptedAt',
  'c.completeAt',
  'c.signedAt',
] as const

/** Containers, the newest first, with who brought them and which version they hold. */
export const listContainers = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.container as c')
    .leftJoin('documents.version as v', 'v.id', 'c.version')
    .leftJoin('kernel.record as who', 'who.id', 'c.addedBy')
    .select(columns)
    .select(['v.no', 'who.title as addedByName'])
    .where('c.document', '=', document)
    .orderBy('c.addedAt', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
export type ContainerRow = Awaited<ReturnType<typeof listContainers>>[number]

export const findContainer = (db: ReadDb, document: string, id: string) =>
  db
    .selectFrom('documents.container as c')
    .select(columns)
    .where('c.document', '=', document)
    .where('c.id', '=', id)
    .executeTakeFirst()

export const changeContainer = (
  tx: Tx,
  id: string,
  change: { legal?: string; acceptedAt?: Date | null; completeAt?: Date | null },
) => tx.updateTable('documents.container').set(change).where('id', '=', id).execute()

/**
 * SHA-256 of the newest versions of other documents of the same matter, as far as the actor may see them and
 * they are settled: annexes that are signed together.
 */
export async function listSettledBeside(
  tx: Tx,
  actor: Actor,
  { id, about }: { id: string; about: string | null },
): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: string }>`
    select encode(v.sha256, 'hex') as sha256
    from documents.document d
    join kernel.record record on record.id = d.id
    join documents.document_state s on s.id = d.id
    join documents.version v on v.document = d.id
    where d.id <> ${id} and (d.about = ${about} or d.about = ${id}) and ${visibleTo(actor)}
      and s.state in ('approved', 'signed', 'registered')
      and v.no = (select max(no) from documents.version where document = d.id)`.execute(tx)
  return new Set(rows.map(({ sha256 }) => sha256))
}
