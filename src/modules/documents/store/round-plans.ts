import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { StepWish } from '../contract/approval.ts'
import type { DocumentKind } from '../contract/kind.ts'

/** Ready-made rounds by name; data of the agency, seen by all who work with documents. */
export const listPlans = (db: ReadDb) =>
  db
    .selectFrom('documents.roundPlan as p')
    .innerJoin('kernel.record as record', 'record.id', 'p.id')
    .select(['p.id', 'record.title', 'record.version', 'p.fromCents'])
    .select((eb) => [
      eb.ref('p.kinds').$castTo<DocumentKind[]>().as('kinds'),
      eb.ref('p.steps').$castTo<StepWish[]>().as('steps'),
    ])
    .where('p.endedAt', 'is', null)
    .orderBy('record.title')
    .execute()
    .then((rows) =>
      rows.map((row) => ({ ...row, fromCents: row.fromCents === null ? null : Number(row.fromCents) })),
    )
export type PlanRow = Awaited<ReturnType<typeof listPlans>>[number]

/** Names of people, for the steps of plans. */
export const listNames = (db: ReadDb, people: readonly string[]) =>
  people.length === 0
    ? Promise.resolve([])
    : db.selectFrom('kernel.record').select(['id', 'title']).where('id', 'in', people).execute()

interface PlanWish {
  readonly kinds: DocumentKind[]
  readonly fromCents: number | null
  readonly steps: readonly StepWish[]
}
const stored = ({ kinds, fromCents, steps }: PlanWish) => ({
  kinds,
  fromCents,
  steps: JSON.stringify(steps),
})

export const addPlan = (tx: Tx, plan: PlanWish & { id: string; addedAt: Date; addedBy: string | null }) =>
  tx
    .insertInto('documents.roundPlan')
    .values({ id: plan.id, addedAt: plan.addedAt, addedBy: plan.addedBy, ...stored(plan) })
    .execute()

export const changePlan = (tx: Tx, id: string, plan: PlanWish) =>
  tx.updateTable('documents.roundPlan').set(stored(plan)).where('id', '=', id).execute()

export const endPlan = (tx: Tx, id: string, endedAt: Date) =>
  tx.updateTable('documents.roundPlan').set({ endedAt }).where('id', '=', id).execute()
