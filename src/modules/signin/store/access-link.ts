import type { ReadDb, Tx } from '../../../kernel/record.ts'

export const addAccessLink = (
  tx: Tx,
  link: { scope: string; record: string; tokenHash: Buffer; givenAt: Date; endsAt: Date | null },
) => tx.insertInto('signin.accessLink').values(link).returning('id').executeTakeFirstOrThrow()

export const endAccessLink = (tx: Tx, id: string, now: Date) =>
  tx
    .updateTable('signin.accessLink')
    .set({ endsAt: now })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('endsAt', 'is', null), eb('endsAt', '>', now)]))
    .execute()

export const findAccessLink = (db: ReadDb, tokenHash: Buffer, now: Date) =>
  db
    .selectFrom('signin.accessLink')
    .select(['id', 'scope', 'record'])
    .where('tokenHash', '=', tokenHash)
    .where((eb) => eb.or([eb('endsAt', 'is', null), eb('endsAt', '>', now)]))
    .executeTakeFirst()
