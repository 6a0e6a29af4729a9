import type { Insertable, Updateable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { Whose } from './drafts.ts'

/** What the holder submitted and neither replaced nor withdrew. */
export const findStanding = (db: ReadDb, { box, holder }: Whose) =>
  db
    .selectFrom('tenders.submission')
    .select(['id', 'at', 'receipt'])
    .where('box', '=', box)
    .where('holder', '=', holder)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

export const findWithdrawn = (db: ReadDb, { box, holder }: Whose) =>
  db
    .selectFrom('tenders.submission')
    .select('endedAt')
    .where('box', '=', box)
    .where('holder', '=', holder)
    .where('endedAs', '=', 'withdrawn')
    .orderBy('endedAt', 'desc')
    .executeTakeFirst()

/** Ends the standing one; false when there is none. */
export async function endStanding(
  tx: Tx,
  { box, holder }: Whose,
  end: { endedAt: Date; endedAs: 'replaced' | 'withdrawn' },
): Promise<boolean> {
  const ended = await tx
    .updateTable('tenders.submission')
    .set(end)
    .where('box', '=', box)
    .where('holder', '=', holder)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

export async function addSubmission(
  tx: Tx,
  row: Pick<Insertable<DB['tenders.submission']>, 'box' | 'holder' | 'at' | 'manifest' | 'receipt'>,
  files: readonly string[],
): Promise<void> {
  const { id } = await tx
    .insertInto('tenders.submission')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = files.map((file, at) => ({ submission: id, no: at + 1, file }))
  await tx.insertInto('tenders.submissionFile').values(rows).execute()
}

/** The latest first. */
export const listStanding = (db: ReadDb, box: string) =>
  db
    .selectFrom('tenders.submission')
    .select(['id', 'at', 'manifest'])
    .where('box', '=', box)
    .where('endedAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()

/** Gives those that stand their numbers in the order of arrival, and lets go of the sealed files of the others. */
export async function numberStanding(tx: Tx, box: string): Promise<{ id: string; no: number }[]> {
  await tx
    .deleteFrom('tenders.submissionFile')
    .where('submission', 'in', (of) =>
      of
        .selectFrom('tenders.submission')
        .select('id')
        .where('box', '=', box)
        .where('endedAt', 'is not', null),
    )
    .execute()
  const standing = await tx
    .selectFrom('tenders.submission')
    .select('id')
    .where('box', '=', box)
    .where('endedAt', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const numbered = standing.map(({ id }, at) => ({ id, no: at + 1 }))
  for (const { id, no } of numbered) await changeSubmission(tx, id, { no })
  return numbered
}

export const changeSubmission = (tx: Tx, id: string, change: Updateable<DB['tenders.submission']>) =>
  tx.updateTable('tenders.submission').set(change).where('id', '=', id).execute()

export const findSubmission = (db: ReadDb, id: string) =>
  db
    .selectFrom('tenders.submission as s')
    .innerJoin('tenders.box as b', 'b.procurement', 's.box')
    .select(['s.id', 's.box', 's.at', 's.no', 's.manifest', 's.tender', 's.brokenAt', 'b.openedKey'])
    .where('s.id', '=', id)
    .executeTakeFirst()

/** Of an opened box, in the order of arrival. */
export const listOpened = (db: ReadDb, box: string) =>
  db
    .selectFrom('tenders.submission')
    .select(['no', 'at', 'tender', 'brokenAt'])
    .where('box', '=', box)
    .where('no', 'is not', null)
    .orderBy('no')
    .execute()

/** Those that were opened and are neither out of the box nor found broken. */
export async function countInBox(db: ReadDb, box: string): Promise<number> {
  const opened = await listOpened(db, box)
  return opened.filter(({ tender, brokenAt }) => !tender && !brokenAt).length
}

export const removeSealedFiles = (tx: Tx, submission: string) =>
  tx.deleteFrom('tenders.submissionFile').where('submission', '=', submission).execute()

/** One row a link: a later try is counted in it. Answers how many they are. */
export async function addRefusal(tx: Tx, row: Insertable<DB['tenders.refusal']>): Promise<number> {
  const { times } = await tx
    .insertInto('tenders.refusal')
    .values(row)
    .onConflict((on) =>
      on.columns(['box', 'holder']).doUpdateSet((eb) => ({
        lastAt: eb.ref('excluded.lastAt'),
        times: eb('tenders.refusal.times', '+', 1),
      })),
    )
    .returning('times')
    .executeTakeFirstOrThrow()
  return times
}

export const listRefusals = (db: ReadDb, box: string) =>
  db.selectFrom('tenders.refusal').selectAll().where('box', '=', box).orderBy('at').execute()

export const changeRefusal = (
  tx: Tx,
  id: string,
  told: { tendererName: string; registryCode: string | null },
) => tx.updateTable('tenders.refusal').set(told).where('id', '=', id).execute()
