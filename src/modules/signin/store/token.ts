import type { ReadDb, Tx } from '../../../kernel/record.ts'

export const addToken = (
  tx: Tx,
  token: {
    person: string
    name: string
    secretHash: Buffer
    scopes: string[]
    madeAt: Date
    endsAt: Date
  },
) => tx.insertInto('signin.token').values(token).returning('id').executeTakeFirstOrThrow()

export const listTokens = (db: ReadDb, person: string, now: Date) =>
  db
    .selectFrom('signin.token')
    .select(['id', 'name', 'scopes', 'madeAt', 'endsAt', 'usedAt'])
    .where('person', '=', person)
    .where('endsAt', '>', now)
    .orderBy('madeAt')
    .execute()

export const removeToken = (tx: Tx, own: { id: string; person: string }) =>
  tx
    .deleteFrom('signin.token')
    .where('id', '=', own.id)
    .where('person', '=', own.person)
    .returning('id')
    .executeTakeFirst()

/** Everything with which the person could sign in. */
export async function removeKeysOf(tx: Tx, person: string): Promise<void> {
  for (const table of [
    'signin.session',
    'signin.link',
    'signin.linkWish',
    'signin.passkey',
    'signin.identity',
    'signin.token',
  ] as const)
    await tx.deleteFrom(table).where('person', '=', person).execute()
}

/** What can't be used any more. */
export async function removeEnded(tx: Tx, { now, idleSince }: { now: Date; idleSince: Date }): Promise<void> {
  for (const table of [
    'signin.session',
    'signin.link',
    'signin.token',
    'signin.passkeyChallenge',
    'signin.oidcAttempt',
  ] as const)
    await tx.deleteFrom(table).where('endsAt', '<=', now).execute()
  await tx.deleteFrom('signin.session').where('seenAt', '<=', idleSince).execute()
  await tx.deleteFrom('signin.linkWish').where('at', '<=', idleSince).execute()
}
