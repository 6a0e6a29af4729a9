import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Figure } from '../contract/data-out.ts'
import {
  listProcurements,
  type ProcurementQuestion,
  type ProcurementRow,
  type ProcurementSort,
} from './procurements.ts'

/** An Excel file of more rows would serve nobody. */
const mostRows = 10_000

const winnersOf = sql`
  select d.procurement, string_agg(l.name, '; ' order by l.name) as winners
  from procurements.decision d join procurements.decision_line l on l.decision = d.id
  where d.taken_back_at is null and l.result = 'awarded' group by d.procurement`

/** Procurements of a list with their winners and what the contracts are worth. */
export async function listSheetRows(
  db: ReadDb,
  question: ProcurementQuestion & { readonly sort: ProcurementSort },
): Promise<(ProcurementRow & { winners: string | null; contractCents: string | null })[]> {
  const all = await listProcurements(db, { ...question, offset: 0, limit: mostRows })
  const ids = all.map(({ id }) => id)
  const { rows } = await sql<{ id: string; winners: string | null; cents: string | null }>`
    select p.id, w.winners, c.cents
    from procurements.procurement p
    left join (${winnersOf}) w on w.procurement = p.id
    left join (select procurement, sum(value_cents) as cents from procurements.contract
      where signed_at is not null group by procurement) c on c.procurement = p.id
    where p.id = any(${ids}::uuid[])`.execute(db as Tx)
  const more = new Map(rows.map((row) => [row.id, row]))
  return all.map((row) => ({
    ...row,
    winners: more.get(row.id)?.winners ?? null,
    contractCents: more.get(row.id)?.cents ?? null,
  }))
}

/** A year in numbers, by procedure; of procurements that one may see. */
export async function listFigures(db: ReadDb, actor: Actor, year: number): Promise<Figure[]> {
  const { rows } = await sql<Figure>`
    select p.procedure, count(*)::int as count, coalesce(sum(p.value_cents), 0)::float8 as "valueCents",
      coalesce(sum(c.contracts), 0)::int as contracts, coalesce(sum(c.cents), 0)::float8 as "contractCents",
      (percentile_disc(0.5) within group (order by (p.contracted_at at time zone 'Europe/Tallinn')::date - (p.added_at at time zone 'Europe/Tallinn')::date)
        filter (where p.contracted_at is not null))::int as "leadDays",
      round(avg(t.tenders) * 100)::int as tenders
    from procurements.procurement p
    join kernel.record record on record.id = p.id
    left join (select procurement, count(*) as contracts, sum(value_cents) as cents from procurements.contract
      where signed_at is not null group by procurement) c on c.procurement = p.id
    left join (select d.procurement, count(distinct coalesce(l.tender::text, l.name)) as tenders
      from procurements.decision d join procurements.decision_line l on l.decision = d.id
      where d.taken_back_at is null group by d.procurement) t on t.procurement = p.id
    where extract(year from p.starts_on) = ${year} and ${visibleTo(actor)}
    group by p.procedure order by p.procedure nulls last`.execute(db as Tx)
  return rows
}
