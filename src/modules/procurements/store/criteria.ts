import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type {
  ComparisonMethod,
  Criterion,
  CriterionInput,
  PriceFormula,
  TieBreak,
} from '../contract/criteria.ts'

export interface ComparisonRow {
  readonly method: ComparisonMethod
  readonly reason: string | null
  readonly priceFormula: PriceFormula
  readonly tieBreaks: TieBreak[]
  readonly lifeCycle: string | null
  readonly version: number
  readonly writtenAt: Date
}

export async function findComparison(db: ReadDb, procurement: string): Promise<ComparisonRow | undefined> {
  const row = await db
    .selectFrom('procurements.comparison')
    .select(['method', 'reason', 'priceFormula', 'tieBreaks', 'lifeCycle', 'version', 'writtenAt'])
    .where('procurement', '=', procurement)
    .executeTakeFirst()
  return row as ComparisonRow | undefined
}

export async function listCriteria(db: ReadDb, procurement: string): Promise<Criterion[]> {
  const rows = await db
    .selectFrom('procurements.criterion')
    .select(['id', 'lot', 'no', 'title', 'kind', 'weight', 'looksAt', 'link', 'usedToQualify', 'steps'])
    .where('procurement', '=', procurement)
    .orderBy('no')
    .execute()
  return rows as unknown as Criterion[]
}

export interface WrittenComparison extends Omit<ComparisonRow, 'tieBreaks'> {
  readonly procurement: string
  readonly tieBreaks: readonly TieBreak[]
  readonly writtenBy: string | null
}

/** Replaces how the tenders of a procurement are compared. */
export async function setComparison(
  tx: Tx,
  row: WrittenComparison,
  criteria: readonly CriterionInput[],
): Promise<void> {
  const { procurement, ...change } = { ...row, tieBreaks: [...row.tieBreaks] }
  await tx
    .insertInto('procurements.comparison')
    .values({ procurement, ...change })
    .onConflict((on) => on.column('procurement').doUpdateSet(change))
    .execute()
  await tx.deleteFrom('procurements.criterion').where('procurement', '=', procurement).execute()
  await tx
    .insertInto('procurements.criterion')
    .values(
      criteria.map((one, at) => ({ ...one, procurement, no: at + 1, steps: JSON.stringify(one.steps) })),
    )
    .execute()
}

/** After lots were taken away: their own criteria go with them. */
export const removeCriteriaOfGoneLots = (tx: Tx, procurement: string) =>
  tx
    .deleteFrom('procurements.criterion')
    .where('procurement', '=', procurement)
    .where('lot', 'is not', null)
    .where('lot', 'not in', (lots) =>
      lots.selectFrom('procurements.lot').select('id').where('procurement', '=', procurement),
    )
    .execute()
