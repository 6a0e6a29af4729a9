import { type Insertable, sql, type Updateable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

/** Without the asker: what is shown never holds him. */
const columns = [
  'q.id',
  'q.procurement',
  'q.no',
  'q.source',
  'q.text',
  'q.askedAt',
  'q.toldText',
  'q.answer',
  'q.answeredAt',
] as const

const shown = (db: ReadDb) =>
  db
    .selectFrom('tenders.question as q')
    .leftJoin('kernel.record as who', 'who.id', 'q.answeredBy')
    .select(columns)
    .select('who.title as who')

export const listQuestions = (db: ReadDb, procurement: string) =>
  shown(db).where('q.procurement', '=', procurement).orderBy('q.no').execute()
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number]

export const findQuestion = (db: ReadDb, id: string) => shown(db).where('q.id', '=', id).executeTakeFirst()

/** With the asker, for the check that his name doesn't go out. */
export const lockQuestion = (tx: Tx, id: string) =>
  tx.selectFrom('tenders.question').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export async function nextQuestionNo(tx: Tx, procurement: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tenders.question ${procurement}`}, 0))`.execute(
    tx,
  )
  const { no } = await tx
    .selectFrom('tenders.question')
    .select(({ fn }) => fn.max('no').as('no'))
    .where('procurement', '=', procurement)
    .executeTakeFirstOrThrow()
  return (no ?? 0) + 1
}

export const addQuestion = (tx: Tx, row: Insertable<DB['tenders.question']>) =>
  tx.insertInto('tenders.question').values(row).execute()

export const changeQuestion = (tx: Tx, id: string, change: Updateable<DB['tenders.question']>) =>
  tx.updateTable('tenders.question').set(change).where('id', '=', id).execute()

export const listUnanswered = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.question')
    .select(['id', 'no'])
    .where('procurement', '=', procurement)
    .where('answeredAt', 'is', null)
    .orderBy('no')
    .execute()
