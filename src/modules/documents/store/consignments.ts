import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { ConsignmentState } from '../contract/consignment.ts'

const shown = (db: ReadDb) =>
  db
    .selectFrom('documents.consignment as c')
    .innerJoin('documents.registerEntry as e', 'e.id', 'c.entry')
    .leftJoin('kernel.record as who', 'who.id', 'c.orderedBy')
    .selectAll('c')
    .select(['e.reference', 'who.title as who'])
export type ConsignmentRow = Awaited<ReturnType<typeof listConsignments>>[number]

export const listConsignments = (db: ReadDb, document: string) =>
  shown(db)
    .where('c.document', '=', document)
    .orderBy('c.orderedAt', 'desc')
    .orderBy('c.id', 'desc')
    .execute()

interface Question {
  readonly states?: readonly ConsignmentState[] | undefined
  /** Of the reference. */
  readonly text?: string | undefined
}
export const listAllConsignments = (db: ReadDb, question: Question & { offset: number; limit: number }) =>
  shown(db)
    .$if(question.states !== undefined, (q) => q.where('c.state', 'in', question.states ?? []))
    .$if(Boolean(question.text), (q) => q.where('e.reference', 'ilike', likeOf(question.text)))
    .orderBy('c.orderedAt', 'desc')
    .orderBy('c.id', 'desc')
    .offset(question.offset)
    .limit(question.limit)
    .execute()

const likeOf = (text = ''): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

export async function countConsignments(db: ReadDb, { states, text }: Question): Promise<number> {
  const { count } = await db
    .selectFrom('documents.consignment as c')
    .innerJoin('documents.registerEntry as e', 'e.id', 'c.entry')
    .$if(Boolean(text), (q) => q.where('e.reference', 'ilike', likeOf(text)))
    .$if(states !== undefined, (q) => q.where('c.state', 'in', states ?? []))
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const addConsignment = (
  tx: Tx,
  row: { document: string; entry: string; orderedAt: Date; orderedBy: string | null; nextAt: Date },
) =>
  tx
    .insertInto('documents.consignment')
    .values({ ...row, state: 'waiting' })
    .returning('id')
    .executeTakeFirstOrThrow()

export const findConsignment = (db: ReadDb, id: string) => shown(db).where('c.id', '=', id).executeTakeFirst()

/** What is to be sent or asked about now, held by this transaction; another worker's is left to it. */
export const lockDueConsignments = (tx: Tx, now: Date) =>
  tx
    .selectFrom('documents.consignment')
    .selectAll()
    .where('state', 'in', ['waiting', 'sent'])
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .limit(20)
    .forUpdate()
    .skipLocked()
    .execute()
export type DueConsignment = Awaited<ReturnType<typeof lockDueConsignments>>[number]

export const changeConsignment = (
  tx: Tx,
  id: string,
  change: {
    state?: ConsignmentState
    attempts?: number
    nextAt?: Date | null
    problem?: string | null
    sentAt?: Date
    receivedAt?: Date
    receipt?: string
  },
) => tx.updateTable('documents.consignment').set(change).where('id', '=', id).execute()
