import { type Insertable, type SelectQueryBuilder, sql, type Updateable } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { countSome } from '../../../kernel/count-some.ts'
import { type ReadDb, servingsOf, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { ProcedureCode, ProcurementState } from '../contract/kind.ts'

export interface ProcurementWish {
  readonly states?: readonly ProcurementState[] | undefined
  readonly budgetYears?: readonly number[] | undefined
  /** The year of their start day. */
  readonly startsIn?: number | undefined
  readonly procedures?: readonly ProcedureCode[] | undefined
  readonly responsible?: readonly string[] | undefined
  /** Those in which this person takes part. */
  readonly involved?: string | undefined
  readonly duty?: readonly string[] | undefined
  readonly text?: string | undefined
  /** The moment by which a state is judged. */
  readonly now: Date
}

type Joined = DB & { p: DB['procurements.procurement']; record: DB['kernel.record'] }
type Procurements<O> = SelectQueryBuilder<Joined, 'p' | 'record', O>

const visibleProcurements = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('procurements.procurement as p')
    .innerJoin('kernel.record as record', 'record.id', 'p.id')
    .where(visibleTo(actor))

const stateOf = sql<ProcurementState>`(
  select s.state from procurements.procurement_state s where s.id = p.id)`

/** An announced procurement is closed from the moment at which tenders are due. */
const stateAt = (now: Date) =>
  sql<ProcurementState>`case when ${stateOf} = 'announced' and p.tenders_due_at <= ${now} then 'closed' else ${stateOf} end`

function narrow<O>(query: Procurements<O>, wish: ProcurementWish): Procurements<O> {
  const { states, budgetYears, startsIn, procedures, responsible, involved, duty, text, now } = wish
  return query
    .$if(states !== undefined, (q) => q.where(stateAt(now), 'in', states ?? []))
    .$if(budgetYears !== undefined, (q) => q.where('p.budgetYear', 'in', budgetYears ?? []))
    .$if(startsIn !== undefined, (q) => q.where(sql`extract(year from p.starts_on)`, '=', startsIn ?? 0))
    .$if(procedures !== undefined, (q) => q.where('p.procedure', 'in', procedures ?? []))
    .$if(responsible !== undefined, (q) => q.where('record.owner', 'in', responsible ?? []))
    .$if(involved !== undefined, (q) =>
      q.where(
        sql<boolean>`exists (select from procurements.involved i where i.procurement = p.id and i.person = ${involved} and i.out_at is null)`,
      ),
    )
    .$if(duty !== undefined, (q) =>
      q.where(
        sql<boolean>`exists (select from kernel.serving s where s.record = p.id and s.duty = any(${[...(duty ?? [])]}::uuid[]))`,
      ),
    )
    .$if(Boolean(text), (q) =>
      q.where(
        sql<boolean>`lower(record.title || ' ' || coalesce(p.cpv, '') || ' ' || coalesce(p.register_reference, '')) like ${`%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`,
      ),
    )
}

/** What the row of the plan says from which it was begun. */
const planned = (column: string) => sql<string | null>`(
  select ${sql.ref(column)} from procurements.plan_row r
  where r.procurement = p.id and r.dropped_at is null order by r.no limit 1)`
export const plannedCents = planned('r.valueCents')

/** A procurement with the names and titles that its line shows; where it was copied from, if that may be seen. */
function shown<O>(query: Procurements<O>, actor: Actor) {
  return query
    .leftJoin('kernel.record as owner', 'owner.id', 'record.owner')
    .selectAll('p')
    .select(['record.title', 'record.version', 'record.team', 'record.audience', 'record.owner'])
    .select('owner.title as ownerName')
    .select([
      stateOf.as('state'),
      sql<{ id: string; title: string } | null>`(
        select jsonb_build_object('id', record.id, 'title', record.title)
        from kernel.record where record.id = p.copied_from and ${visibleTo(actor)})`.as('source'),
      servingsOf('p.id').as('serves'),
      plannedCents.as('plannedCents'),
      planned('r.subject').as('plannedName'),
    ])
}
export type ProcurementRow = Awaited<ReturnType<typeof listProcurements>>[number]

const orders = {
  changed: sql`p.changed_at asc, p.id`,
  '-changed': sql`p.changed_at desc, p.id`,
  title: sql`record.title asc, p.id`,
  '-title': sql`record.title desc, p.id`,
  starts: sql`p.starts_on asc nulls last, p.id`,
  '-starts': sql`p.starts_on desc nulls last, p.id`,
  value: sql`p.value_cents asc nulls last, p.id`,
  '-value': sql`p.value_cents desc nulls last, p.id`,
} as const
export type ProcurementSort = keyof typeof orders

export interface ProcurementQuestion {
  readonly actor: Actor
  readonly wish: ProcurementWish
}

/** One page: the rows are chosen first and dressed afterwards, so that only those of the page are. */
export function listProcurements(
  db: ReadDb,
  of: ProcurementQuestion & { sort: ProcurementSort; offset: number; limit: number },
) {
  const page = narrow(visibleProcurements(db, of.actor), of.wish)
    .select(['p.id'])
    .orderBy(orders[of.sort])
    .offset(of.offset)
    .limit(of.limit)
  const dressed = db
    .selectFrom('procurements.procurement as p')
    .innerJoin('kernel.record as record', 'record.id', 'p.id')
    .where('p.id', 'in', (eb) => eb.selectFrom(page.as('page')).select('page.id'))
  return shown(dressed as unknown as Procurements<unknown>, of.actor)
    .orderBy(orders[of.sort])
    .execute()
}

/** At most `countedUpTo + 1`. */
export const countProcurements = (db: ReadDb, { actor, wish }: ProcurementQuestion) =>
  countSome(db, narrow(visibleProcurements(db, actor), wish).select('p.id'))

export const findProcurement = (db: ReadDb, actor: Actor, id: string): Promise<ProcurementRow | undefined> =>
  shown(
    visibleProcurements(db, actor).where('p.id', '=', id) as unknown as Procurements<unknown>,
    actor,
  ).executeTakeFirst()

/** The procurement, kept by this transaction until its end: one step comes after another. */
export async function lockProcurement(tx: Tx, actor: Actor, id: string): Promise<ProcurementRow | undefined> {
  await tx.selectFrom('procurements.procurement').select('id').where('id', '=', id).forUpdate().execute()
  return findProcurement(tx, actor, id)
}

export const addProcurement = (tx: Tx, row: Insertable<DB['procurements.procurement']>) =>
  tx.insertInto('procurements.procurement').values(row).execute()

/** Changes the row; its moments are what its state follows from. */
export const changeProcurement = (
  tx: Tx,
  id: string,
  change: Updateable<DB['procurements.procurement']> & { changedAt: Date },
) => tx.updateTable('procurements.procurement').set(change).where('id', '=', id).execute()

/** Of procurements by their ids, without what a page of one shows. */
export async function listMoments(db: ReadDb, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('procurements.procurement as p')
    .innerJoin('kernel.record as record', 'record.id', 'p.id')
    .select(['p.id', 'record.title', 'p.announcedAt', 'p.tendersDueAt', 'p.endedAt'])
    .where('p.id', 'in', ids)
    .execute()
}
