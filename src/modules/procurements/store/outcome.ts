import type { ReadDb, Tx } from '../../../kernel/record.ts'

export interface NewOutcome {
  readonly tender: string
  readonly name: string
  readonly registryCode: string | null
  readonly priceCents: number | null
  readonly points: number | null
  readonly rank: number | null
  readonly reason: string
}

/** Replaces what a lot, or the whole, came to. */
export async function setOutcome(
  tx: Tx,
  { procurement, lot, at }: { procurement: string; lot: string | null; at: Date },
  lines: readonly NewOutcome[],
): Promise<void> {
  await tx
    .deleteFrom('procurements.outcome')
    .where('procurement', '=', procurement)
    .where('lot', lot === null ? 'is' : '=', lot)
    .execute()
  const rows = lines.map((line) => ({ ...line, procurement, lot, settledAt: at }))
  if (rows.length > 0) await tx.insertInto('procurements.outcome').values(rows).execute()
}

/** The best first, those rejected last. */
export const listOutcome = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.outcome as o')
    .leftJoin('procurements.lot as l', 'l.id', 'o.lot')
    .leftJoin('procurements.clearance as c', (join) =>
      join.onRef('c.procurement', '=', 'o.procurement').onRef('c.tender', '=', 'o.tender'),
    )
    .select(['o.lot', 'o.tender', 'o.name', 'o.registryCode', 'o.priceCents', 'o.points', 'o.rank'])
    .select(['o.reason', 'o.settledAt', 'c.tender as checked', 'c.clearAt', 'c.open'])
    .where('o.procurement', '=', procurement)
    .orderBy('l.no')
    .orderBy('o.rank', (by) => by.asc().nullsLast())
    .orderBy('o.name')
    .execute()
export type OutcomeRow = Awaited<ReturnType<typeof listOutcome>>[number]

export const setClearance = (
  tx: Tx,
  clearance: { procurement: string; tender: string; clearAt: Date | null; open: string[] },
) =>
  tx
    .insertInto('procurements.clearance')
    .values(clearance)
    .onConflict((on) =>
      on.columns(['procurement', 'tender']).doUpdateSet({ clearAt: clearance.clearAt, open: clearance.open }),
    )
    .execute()

export const findClearance = (db: ReadDb, procurement: string, tender: string) =>
  db
    .selectFrom('procurements.clearance')
    .select(['clearAt', 'open'])
    .where('procurement', '=', procurement)
    .where('tender', '=', tender)
    .executeTakeFirst()

export const listClearances = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.clearance')
    .select(['tender', 'clearAt', 'open'])
    .where('procurement', '=', procurement)
    .execute()
