import type { ReadDb, Tx } from '../../../kernel/record.ts'

type Purpose = 'make' | 'sign-in'

export const keepChallenge = (
  tx: Tx,
  offer: { browserHash: Buffer; purpose: Purpose; challenge: string; endsAt: Date },
) =>
  tx
    .insertInto('signin.passkeyChallenge')
    .values(offer)
    .onConflict((on) => on.columns(['browserHash', 'purpose']).doUpdateSet(offer))
    .execute()

export const takeChallenge = (tx: Tx, wanted: { browserHash: Buffer; purpose: Purpose; now: Date }) =>
  tx
    .deleteFrom('signin.passkeyChallenge')
    .where('browserHash', '=', wanted.browserHash)
    .where('purpose', '=', wanted.purpose)
    .where('endsAt', '>', wanted.now)
    .returning('challenge')
    .executeTakeFirst()

export const listPasskeys = (db: ReadDb, person: string) =>
  db
    .selectFrom('signin.passkey')
    .select(['id', 'credential', 'transports', 'name', 'backedUp', 'madeAt', 'usedAt'])
    .where('person', '=', person)
    .orderBy('madeAt')
    .execute()

export const lockPasskey = (tx: Tx, credential: string) =>
  tx
    .selectFrom('signin.passkey')
    .selectAll()
    .where('credential', '=', credential)
    .forUpdate()
    .executeTakeFirst()

export const addPasskey = (
  tx: Tx,
  passkey: {
    person: string
    credential: string
    publicKey: Buffer
    counter: number
    transports: string[]
    backedUp: boolean
    name: string
    madeAt: Date
  },
) => tx.insertInto('signin.passkey').values(passkey).returning('id').executeTakeFirstOrThrow()

export const notePasskeyUsed = (
  tx: Tx,
  id: string,
  proof: { counter: number; backedUp: boolean; usedAt: Date },
) => tx.updateTable('signin.passkey').set(proof).where('id', '=', id).execute()

export const renamePasskey = (tx: Tx, own: { id: string; person: string }, name: string) =>
  tx
    .updateTable('signin.passkey')
    .set({ name })
    .where('id', '=', own.id)
    .where('person', '=', own.person)
    .returning('id')
    .executeTakeFirst()

export const removePasskey = (tx: Tx, own: { id: string; person: string }) =>
  tx
    .deleteFrom('signin.passkey')
    .where('id', '=', own.id)
    .where('person', '=', own.person)
    .returning('id')
    .executeTakeFirst()
