import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { TieBreak } from '../contract/scoring.ts'
import type { Score } from '../rules/score.ts'

export interface Place {
  readonly procurement: string
  readonly lot: string | null
}

const ofLot = (lot: string | null) => (lot === null ? ('is' as const) : ('=' as const))

export const findEvaluation = (db: ReadDb, { procurement, lot }: Place) =>
  db
    .selectFrom('tenders.evaluation as e')
    .leftJoin('kernel.record as who', 'who.id', 'e.settledBy')
    .select(['e.id', 'e.revealedAt', 'e.settledAt', 'who.title as settler'])
    .where('e.procurement', '=', procurement)
    .where('e.lot', ofLot(lot), lot)
    .executeTakeFirst()
export type EvaluationRow = NonNullable<Awaited<ReturnType<typeof findEvaluation>>>

/** Kept by this transaction: sheets, agreements and the settlement come one after another. Begun when first needed. */
export async function lockEvaluation(tx: Tx, place: Place): Promise<EvaluationRow> {
  await tx
    .insertInto('tenders.evaluation')
    .values(place)
    .onConflict((on) => on.doNothing())
    .execute()
  await tx
    .selectFrom('tenders.evaluation')
    .select('id')
    .where('procurement', '=', place.procurement)
    .where('lot', ofLot(place.lot), place.lot)
    .forUpdate()
    .execute()
  return (await findEvaluation(tx, place)) as EvaluationRow
}

export const changeEvaluation = (
  tx: Tx,
  id: string,
  change: { revealedAt?: Date | null; settledAt?: Date | null; settledBy?: string | null },
) => tx.updateTable('tenders.evaluation').set(change).where('id', '=', id).execute()

/** What everyone said of himself, the newest declaration of each. */
export const listRelations = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.relation')
    .select(['person', 'tender', 'declaredAt'])
    .where('procurement', '=', procurement)
    .orderBy('declaredAt')
    .execute()

export interface NewRelation {
  readonly procurement: string
  readonly person: string
  readonly tender: string | null
  readonly what: string | null
  readonly declaredAt: Date
}
export const addRelations = (tx: Tx, relations: readonly NewRelation[]) =>
  tx
    .insertInto('tenders.relation')
    .values([...relations])
    .execute()

export interface ScoreRow extends Score {
  readonly reason: string
}
export interface SheetRow {
  readonly evaluator: string
  readonly name: string
  readonly handedInAt: Date | null
  readonly scores: ScoreRow[]
}

/** Every sheet with its points. Whoever asks decides whose may be shown. */
export const listSheets = (db: ReadDb, evaluation: string): Promise<SheetRow[]> =>
  db
    .selectFrom('tenders.sheet as s')
    .innerJoin('kernel.record as person', 'person.id', 's.evaluator')
    .select([
      's.evaluator',
      's.handedInAt',
      'person.title as name',
      sql<ScoreRow[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('tender', p.tender, 'criterion', p.criterion, 'share', p.share,
          'reason', p.reason)), '[]')
        from tenders.score p where p.evaluation = s.evaluation and p.evaluator = s.evaluator)`.as('scores'),
    ])
    .where('s.evaluation', '=', evaluation)
    .orderBy('person.title')
    .execute()

export interface OwnSheet {
  readonly evaluation: string
  readonly evaluator: string
}
/** Replaces the points of one's own sheet. */
export async function saveSheet(tx: Tx, own: OwnSheet, scores: readonly ScoreRow[]): Promise<void> {
  await tx
    .insertInto('tenders.sheet')
    .values(own)
    .onConflict((on) => on.doNothing())
    .execute()
  await tx
    .deleteFrom('tenders.score')
    .where('evaluation', '=', own.evaluation)
    .where('evaluator', '=', own.evaluator)
    .execute()
  const rows = scores.map((one) => ({ ...one, ...own }))
  if (rows.length) await tx.insertInto('tenders.score').values(rows).execute()
}

export const handIn = (tx: Tx, { evaluation, evaluator }: OwnSheet, handedInAt: Date) =>
  tx
    .updateTable('tenders.sheet')
    .set({ handedInAt })
    .where('evaluation', '=', evaluation)
    .where('evaluator', '=', evaluator)
    .execute()

export const listAgreements = (db: ReadDb, evaluation: string) =>
  db
    .selectFrom('tenders.agreement as a')
    .leftJoin('kernel.record as who', 'who.id', 'a.writtenBy')
    .select(['a.tender', 'a.criterion', 'a.share', 'a.reason', 'who.title as writtenBy'])
    .where('a.evaluation', '=', evaluation)
    .execute()

export interface NewAgreement extends ScoreRow {
  readonly evaluation: string
  readonly agreedAt: Date
  readonly writtenBy: string | null
}
export const setAgreement = (tx: Tx, agreement: NewAgreement) => {
  const { share, reason, agreedAt, writtenBy } = agreement
  return tx
    .insertInto('tenders.agreement')
    .values(agreement)
    .onConflict((on) =>
      on.columns(['evaluation', 'tender', 'criterion']).doUpdateSet({ share, reason, agreedAt, writtenBy }),
    )
    .execute()
}

export interface Draw {
  readonly order: readonly string[]
  readonly note: string
  readonly drawnAt: Date
  readonly drawnBy: string | null
}

/** The newest drawing of lots, with the name of whoever wrote it down. */
export async function findDraw(db: ReadDb, evaluation: string): Promise<Draw | undefined> {
  const rows = await db
    .selectFrom('tenders.draw as d')
    .leftJoin('kernel.record as who', 'who.id', 'd.drawnBy')
    .select(['d.tender', 'd.note', 'd.drawnAt', 'who.title as drawnBy'])
    .where('d.evaluation', '=', evaluation)
    .orderBy('d.drawnAt', 'desc')
    .orderBy('d.no')
    .execute()
  const [first] = rows
  if (!first) return undefined
  const order = rows.filter(({ drawnAt }) => +drawnAt === +first.drawnAt).map(({ tender }) => tender)
  return { ...first, order }
}

export const addDraw = (tx: Tx, evaluation: string, { order, ...rest }: Draw) => {
  const rows = order.map((tender, at) => ({ ...rest, evaluation, tender, no: at + 1 }))
  return tx.insertInto('tenders.draw').values(rows).execute()
}

export interface ResultRow {
  readonly evaluation: string
  readonly settledAt: Date
  readonly tender: string
  readonly priceCents: number
  readonly points: number
  readonly rank: number
  readonly decidedBy: TieBreak | null
}
export const addResults = async (tx: Tx, results: readonly ResultRow[]): Promise<void> => {
  if (results.length)
    await tx
      .insertInto('tenders.result')
      .values([...results])
      .execute()
}

export const listResults = (db: ReadDb, { id, settledAt }: Pick<EvaluationRow, 'id' | 'settledAt'>) =>
  db
    .selectFrom('tenders.result')
    .select(['tender', 'priceCents'])
    .where('evaluation', '=', id)
    .where('settledAt', '=', settledAt ?? new Date(0))
    .orderBy('rank')
    .execute()

/** What told tenders apart from their equals, as their evaluations are settled now. */
export const listDecidedBy = (db: ReadDb, tenders: readonly string[]) =>
  db
    .selectFrom('tenders.result as r')
    .innerJoin('tenders.evaluation as e', (on) =>
      on.onRef('e.id', '=', 'r.evaluation').onRef('e.settledAt', '=', 'r.settledAt'),
    )
    .select(['r.tender', 'e.lot', 'r.decidedBy'])
    .where('r.tender', '=', sql<string>`any(${[...tenders]}::uuid[])`)
    .where('r.decidedBy', 'is not', null)
    .$narrowType<{ decidedBy: TieBreak }>()
    .execute()

export const listNames = (db: ReadDb, people: readonly string[]) =>
  db
    .selectFrom('kernel.record')
    .select(['id', 'title as name'])
    .where('id', '=', sql<string>`any(${[...people]}::uuid[])`)
    .orderBy('title')
    .execute()

/** Whether the places of the procurement, or of one of its lots, are settled: no tender comes in beside them. */
export async function isSettled(db: ReadDb, procurement: string): Promise<boolean> {
  const found = await db
    .selectFrom('tenders.evaluation')
    .select('id')
    .where('procurement', '=', procurement)
    .where('settledAt', 'is not', null)
    .executeTakeFirst()
  return found !== undefined
}
