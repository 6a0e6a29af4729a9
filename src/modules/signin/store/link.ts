import { sql } from 'kysely'
import type { Tx } from '../../../kernel/record.ts'

/** This browser asked for a link of the person. */
export const addWish = (tx: Tx, wish: { person: string; browserHash: Buffer; at: Date }) =>
  tx
    .insertInto('signin.linkWish')
    .values(wish)
    .onConflict((on) => on.columns(['person', 'browserHash']).doUpdateSet({ at: wish.at }))
    .execute()

export const takeWish = (tx: Tx, person: string, browserHash: Buffer) =>
  tx
    .deleteFrom('signin.linkWish')
    .where('person', '=', person)
    .where('browserHash', '=', browserHash)
    .returning('at')
    .executeTakeFirst()

/** Links sent lately. Whoever asks for the same person at the same moment waits, so that letters are counted right. */
export async function lockSentLinks(tx: Tx, person: string, after: Date) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`signin.link ${person}`}, 0))`.execute(tx)
  return tx
    .selectFrom('signin.link')
    .select(['madeAt', 'endsAt', 'usedAt'])
    .where('person', '=', person)
    .where('anyBrowser', '=', false)
    .where('madeAt', '>', after)
    .execute()
}

export const addLink = (
  tx: Tx,
  link: { tokenHash: Buffer; person: string; madeAt: Date; endsAt: Date; anyBrowser: boolean },
) => tx.insertInto('signin.link').values(link).execute()

export const lockLink = (tx: Tx, tokenHash: Buffer) =>
  tx.selectFrom('signin.link').selectAll().where('tokenHash', '=', tokenHash).forUpdate().executeTakeFirst()

/** The link was used; the others that were sent to the same mailbox end with it. */
export async function spendLink(tx: Tx, link: { id: string; person: string }, now: Date) {
  await tx.updateTable('signin.link').set({ usedAt: now }).where('id', '=', link.id).execute()
  await tx
    .updateTable('signin.link')
    .set({ endsAt: now })
    .where('person', '=', link.person)
    .where('anyBrowser', '=', false)
    .where('usedAt', 'is', null)
    .where('endsAt', '>', now)
    .execute()
}

export const replaceSetUp = (tx: Tx, tokenHash: Buffer, madeAt: Date) =>
  tx
    .insertInto('signin.setUp')
    .values({ tokenHash, madeAt })
    .onConflict((on) => on.column('onlyOne').doUpdateSet({ tokenHash, madeAt }))
    .execute()

/** Takes the set-up away; of two who come at once, the second finds nothing. */
export const takeSetUp = (tx: Tx, tokenHash: Buffer) =>
  tx.deleteFrom('signin.setUp').where('tokenHash', '=', tokenHash).returning('madeAt').executeTakeFirst()
