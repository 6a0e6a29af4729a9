import type { ReadDb, Tx } from '../../../kernel/record.ts'

type Profile = 'directory' | 'tara'

export const addAttempt = (
  tx: Tx,
  attempt: { stateHash: Buffer; browserHash: Buffer; profile: Profile; secrets: Buffer; endsAt: Date },
) => tx.insertInto('signin.oidcAttempt').values(attempt).execute()

export const takeAttempt = (tx: Tx, wanted: { stateHash: Buffer; browserHash: Buffer; now: Date }) =>
  tx
    .deleteFrom('signin.oidcAttempt')
    .where('stateHash', '=', wanted.stateHash)
    .where('browserHash', '=', wanted.browserHash)
    .where('endsAt', '>', wanted.now)
    .returning(['profile', 'secrets'])
    .executeTakeFirst()

export const findIdentity = (db: ReadDb, subjectHash: Buffer) =>
  db.selectFrom('signin.identity').select('person').where('subjectHash', '=', subjectHash).executeTakeFirst()

/** @returns nothing when the subject, or the person in this profile, is linked already */
export const addIdentity = (
  tx: Tx,
  identity: { person: string; profile: Profile; subjectHash: Buffer; linkedAt: Date },
) =>
  tx
    .insertInto('signin.identity')
    .values(identity)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()

export const removeIdentity = (tx: Tx, person: string, profile: Profile) =>
  tx.deleteFrom('signin.identity').where('person', '=', person).where('profile', '=', profile).execute()

export const listProfilesOf = async (db: ReadDb, person: string): Promise<Profile[]> => {
  const rows = await db.selectFrom('signin.identity').select('profile').where('person', '=', person).execute()
  return rows.map(({ profile }) => profile)
}
