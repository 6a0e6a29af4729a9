import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { ReviewPart } from '../contract/review.ts'

const reviews = (db: ReadDb) =>
  db
    .selectFrom('positions.review as r')
    .innerJoin('kernel.record as record', 'record.id', 'r.id')
    .select(['r.id', 'r.position', 'r.version', 'r.holder', 'r.manager'])
    .select(['r.holderConfirmedAt', 'r.managerConfirmedAt', 'record.version as recordVersion'])
    .select((e) => [
      e.ref('r.firstDay').$castTo<Day>().as('firstDay'),
      e.ref('r.lastDay').$castTo<Day>().as('lastDay'),
    ])

export const findReview = (db: ReadDb, actor: Actor, id: string) =>
  reviews(db).where('r.id', '=', id).where(visibleTo(actor)).executeTakeFirst()
export type ReviewRow = NonNullable<Awaited<ReturnType<typeof findReview>>>

export const listReviews = (db: ReadDb, actor: Actor, position: string) =>
  reviews(db)
    .where('r.position', '=', position)
    .where(visibleTo(actor))
    .orderBy('r.firstDay', 'desc')
    .execute()

/** The moment at which the last finished review was confirmed by both, whoever may see it. */
export async function findLastFinished(db: ReadDb, position: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('positions.review')
    .select((e) => e.fn<Date>('greatest', ['holderConfirmedAt', 'managerConfirmedAt']).as('at'))
    .where('position', '=', position)
    .where('holderConfirmedAt', 'is not', null)
    .where('managerConfirmedAt', 'is not', null)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

export const findOpenReview = (db: ReadDb, position: string) =>
  db
    .selectFrom('positions.review')
    .select('id')
    .where('position', '=', position)
    .where((e) => e.or([e('holderConfirmedAt', 'is', null), e('managerConfirmedAt', 'is', null)]))
    .executeTakeFirst()

export const lockReview = (tx: Tx, id: string) =>
  tx.selectFrom('positions.review').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

export const addReview = (
  tx: Tx,
  row: {
    id: string
    position: string
    version: string
    firstDay: Day
    lastDay: Day
    holder: string
    manager: string
    startedAt: Date
  },
) => tx.insertInto('positions.review').values(row).execute()

export const confirmReview = (tx: Tx, id: string, part: ReviewPart, at: Date) =>
  tx
    .updateTable('positions.review')
    .set(part === 'employee' ? { holderConfirmedAt: at } : { managerConfirmedAt: at })
    .where('id', '=', id)
    .execute()

export const listWords = (db: ReadDb, review: string) =>
  db
    .selectFrom('positions.reviewWord')
    .select(['result', 'part', 'text'])
    .where('review', '=', review)
    .execute()

export const writeWords = (
  tx: Tx,
  row: {
    review: string
    result: string
    part: ReviewPart
    text: string
    writtenBy: string | null
    writtenAt: Date
  },
) =>
  tx
    .insertInto('positions.reviewWord')
    .values(row)
    .onConflict((on) =>
      on
        .columns(['review', 'result', 'part'])
        .doUpdateSet({ text: row.text, writtenBy: row.writtenBy, writtenAt: row.writtenAt }),
    )
    .execute()

export const listProposals = (db: ReadDb, review: string) =>
  db
    .selectFrom('positions.reviewProposal')
    .select(['id', 'text', 'proposedBy', 'proposedAt'])
    .where('review', '=', review)
    .where('withdrawnAt', 'is', null)
    .orderBy('proposedAt')
    .execute()

export const addProposal = (
  tx: Tx,
  row: { review: string; text: string; proposedBy: string | null; proposedAt: Date },
) => tx.insertInto('positions.reviewProposal').values(row).returning('id').executeTakeFirstOrThrow()

export const withdrawProposal = (tx: Tx, of: { review: string; id: string; by: string | null; at: Date }) =>
  tx
    .updateTable('positions.reviewProposal')
    .set({ withdrawnAt: of.at })
    .where('review', '=', of.review)
    .where('id', '=', of.id)
    .where('proposedBy', 'is not distinct from', of.by)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
