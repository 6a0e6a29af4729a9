import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { PlannedStepName } from '../contract/timetable.ts'

export interface PlannedRow {
  readonly step: PlannedStepName
  readonly day: string
  readonly time: string | null
}

export async function listPlanned(db: ReadDb, procurement: string): Promise<PlannedRow[]> {
  const rows = await db
    .selectFrom('procurements.timetableStep')
    .select(['step', 'day', 'time'])
    .where('procurement', '=', procurement)
    .execute()
  return rows as PlannedRow[]
}

/** Keeps these days; those of other steps stay as they are. */
export async function setPlanned(tx: Tx, procurement: string, rows: readonly PlannedRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('procurements.timetableStep')
    .values(rows.map((row) => ({ procurement, ...row })))
    .onConflict((on) =>
      on.columns(['procurement', 'step']).doUpdateSet((eb) => ({
        day: eb.ref('excluded.day'),
        time: eb.ref('excluded.time'),
      })),
    )
    .execute()
}

export const addDueMove = (
  tx: Tx,
  row: {
    procurement: string
    fromAt: Date | null
    toAt: Date
    reason: string
    movedAt: Date
    movedBy: string | null
  },
) => tx.insertInto('procurements.dueMove').values(row).execute()

/** Newest first, with the names of those who moved. */
export const listDueMoves = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.dueMove as m')
    .leftJoin('kernel.record as who', 'who.id', 'm.movedBy')
    .select(['m.fromAt', 'm.toAt', 'm.reason', 'm.movedAt', 'who.title as by'])
    .where('m.procurement', '=', procurement)
    .orderBy('m.movedAt', 'desc')
    .execute()

/** Procurements whose tenders closed between the two moments and were not opened. */
export async function listJustClosed(
  db: ReadDb,
  { since, until }: { since: Date; until: Date },
): Promise<string[]> {
  const rows = await db
    .selectFrom('procurements.procurement')
    .select('id')
    .where('tendersDueAt', '>', since)
    .where('tendersDueAt', '<=', until)
    .where('openedAt', 'is', null)
    .where('endedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
