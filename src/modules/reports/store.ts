import type { Actor } from '../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../kernel/record.ts'
import type { Day } from '../../kernel/values/day.ts'
import type { ReviewPack } from './contract/review-pack.ts'
import type { PackFormat } from './contract.ts'

const packs = (db: ReadDb) =>
  db
    .selectFrom('reports.pack as p')
    .innerJoin('kernel.record as record', 'record.id', 'p.id')
    .leftJoin('kernel.record as place', 'place.id', 'p.position')
    .select(['p.id', 'p.position', 'p.review', 'p.requestedAt', 'p.stoppedAt', 'p.failedAt'])
    .select(['place.title as positionTitle', 'record.version as recordVersion'])
    .select((e) => [
      e.ref('p.firstDay').$castTo<Day>().as('firstDay'),
      e.ref('p.lastDay').$castTo<Day>().as('lastDay'),
    ])

export const findPack = (db: ReadDb, actor: Actor, id: string) =>
  packs(db).where('p.id', '=', id).where(visibleTo(actor)).executeTakeFirst()
export type PackRow = NonNullable<Awaited<ReturnType<typeof findPack>>>

export const listPacks = (db: ReadDb, actor: Actor, position: string | undefined): Promise<PackRow[]> => {
  const seen = packs(db).where(visibleTo(actor))
  const found = position ? seen.where('p.position', '=', position) : seen
  return found.orderBy('p.requestedAt', 'desc').limit(50).execute()
}

export const listFiles = (db: ReadDb, of: readonly string[]) =>
  of.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('reports.packFile')
        .select(['pack', 'file', 'bytes'])
        .select((e) => e.ref('format').$castTo<PackFormat>().as('format'))
        .where('pack', 'in', of)
        .orderBy('madeAt')
        .execute()

/** The pack with its content, held so that stopping it waits; undefined when it is stopped or has failed. */
export const lockUnfinished = (tx: Tx, id: string) =>
  tx
    .selectFrom('reports.pack')
    .select(['id', 'content'])
    .where('id', '=', id)
    .where('stoppedAt', 'is', null)
    .where('failedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export const addPack = (
  tx: Tx,
  {
    content,
    ...row
  }: {
    id: string
    position: string
    review: string | null
    firstDay: Day
    lastDay: Day
    locale: string
    content: ReviewPack
    requestedBy: string | null
    requestedAt: Date
  },
) =>
  tx
    .insertInto('reports.pack')
    .values({ ...row, content: JSON.stringify(content) })
    .execute()

export const addFile = (
  tx: Tx,
  row: { pack: string; format: PackFormat; file: string; bytes: number; madeAt: Date },
) => tx.insertInto('reports.packFile').values(row).execute()

export const stopPack = (tx: Tx, id: string, at: Date) =>
  tx.updateTable('reports.pack').set({ stoppedAt: at }).where('id', '=', id).execute()

export const failPack = (tx: Tx, id: string, failure: { at: Date; problem: string }) =>
  tx
    .updateTable('reports.pack')
    .set({ failedAt: failure.at, problem: failure.problem })
    .where('id', '=', id)
    .execute()
