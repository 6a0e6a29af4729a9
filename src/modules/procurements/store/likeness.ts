import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { LikenessWay, LikePurchase, Verdict } from '../contract/watch.ts'
import type { Sums } from '../rules/watch.ts'
import { plannedCents } from './procurements.ts'

/** What like ones are looked for by, and within which periods. */
export interface Likeness {
  readonly procurement: string | null
  readonly planRow: string | null
  readonly subject: string
  /** CPV group, three digits. */
  readonly group: string | null
  /** CPV groups of the other parts of a mixed contract. */
  readonly partGroups: readonly string[]
  readonly series: string | null
  readonly budgetYear: number
  readonly from: Day
  readonly until: Day
  /** The share of trigrams from which words are taken to be alike. */
  readonly nearness: number
}

interface LikeRow {
  readonly id: string
  readonly source: LikePurchase['source']
  readonly subject: string
  readonly cpv: string | null
  /** Null while nobody has said what it costs. */
  readonly cents: number | null
  readonly on: Day | null
  readonly team: string | null
  readonly way: LikenessWay
  readonly inYear: boolean
  readonly inTwelve: boolean
  readonly verdict: Verdict | null
  readonly reason: string | null
  readonly judgedAt: string | null
  readonly judgedBy: string | null
}
interface Found {
  readonly year: Sums
  readonly twelve: Sums
  /** Those of both periods that the actor may not see. */
  readonly hidden: Sums
  /** Left out because a contract made here is perhaps the same purchase, and nobody has said. */
  readonly doubled: { readonly cents: number; readonly count: number }
  readonly likes: readonly LikeRow[]
}

/**
 * Like purchases of the whole agency: sums of all of them, and the largest of them, told only as far as the actor may
 * see them. One statement: the candidates are found by three indexes and added up where they are.
 */
export async function findLike(db: ReadDb, actor: Actor, likeness: Likeness): Promise<Found> {
  const { rows } = await sql<Found>`
    with candidate as (${purchases(likeness)} union all ${procurements(likeness)} union all ${planned(likeness)}),
    judgment as (
      select distinct on (j.other) j.other, j.verdict, j.reason, j.judged_at, j.judged_by
      from procurements.likeness_judgment j where j.procurement = ${likeness.procurement}
      order by j.other, j.judged_at desc, j.id desc
    ),
    weighed as materialized (
      select c.*, j.reason, j.judged_at, j.judged_by,
        coalesce(j.verdict, case when c.way in ('series', 'cpv') then 'like' end) as verdict
      from candidate c left join judgment j on j.other = c.id
    ),
    twin as materialized (${twins(likeness)}),
    judged as materialized (
      select c.id, c.source, c.record, c.subject, c.cpv, c.cents, c."on", c.way, c.reason, c.judged_at, c.judged_by, c.verdict,
        c.in_year and not coalesce(t.in_year, false) as in_year,
        c.in_twelve and not coalesce(t.in_twelve, false) as in_twelve
      from weighed c left join twin t on t.purchase = c.id
      where t.purchase is null or c.in_year and not t.in_year or c.in_twelve and not t.in_twelve
    ),
    seen as (
      select record.id from kernel.record record
      where record.id in (select record from judged) and ${visibleTo(actor)}
    )
    select ${sumsWhere(sql`in_year`)} as year, ${sumsWhere(sql`in_twelve`)} as twelve,
      ${sumsWhere(sql`(in_year or in_twelve) and record not in (select id from seen)`)} as hidden,
      (select jsonb_build_object('cents', coalesce(sum(cents), 0), 'count', count(*)) from twin where not is_said) as doubled,
      (select coalesce(jsonb_agg(to_jsonb(l) order by (l."inYear" or l."inTwelve") desc, l.cents desc nulls last, l.id), '[]')
        from (${largest}) l) as likes`.execute(db)
  return rows[0] as Found
}

/** Imported purchases that are, or perhaps are, a contract made here, with the periods in which that counts already. */
const twins = ({ procurement }: Likeness) => sql`
  select t.purchase, u.cents, t.verdict is not null as is_said,
    coalesce(p.in_year, true) as in_year, coalesce(p.in_twelve, true) as in_twelve
  from procurements.contract_twin t
    join procurements.contract c on c.id = t.contract
    join weighed u on u.id = t.purchase
    left join weighed p on p.id = c.procurement and (p.verdict = 'like' or p.verdict is not distinct from u.verdict)
  where coalesce(t.verdict, 'same') = 'same' and (c.procurement = ${procurement}
    or u.in_year and p.in_year or u.in_twelve and p.in_twelve)`

interface Columns {
  readonly series: string
  readonly cpv: string
  readonly subject: string
}

const wayOf = ({ series, group, subject, nearness }: Likeness, columns: Columns) => sql`case
  when lower(${sql.ref(columns.series)}) = ${series?.toLowerCase() ?? null} then 'series'
  when left(${sql.ref(columns.cpv)}, 3) = ${group} then 'cpv'
  when similarity(${sql.ref(columns.subject)}, ${subject}) >= ${nearness} then 'text' else 'part' end`

/** Alike by series, CPV group (also of a part) or words; trigrams know no capitals, their operator finds, the nearness decides. */
function isLike(likeness: Likeness, columns: Columns) {
  const { series, group, partGroups, nearness } = likeness
  const words = likeness.subject
  const subject = sql.ref(columns.subject)
  return sql`(lower(${sql.ref(columns.series)}) = ${series?.toLowerCase() ?? null}
    or left(${sql.ref(columns.cpv)}, 3) = any(${[...partGroups, ...(group ? [group] : [])]}::text[])
    or (${subject} % ${words} and similarity(${subject}, ${words}) >= ${nearness}))`
}

const purchases = (likeness: Likeness) => {
  const { budgetYear, from, until } = likeness
  const columns = { series: 'u.series', cpv: 'u.cpv', subject: 'u.subject' }
  const [first, last] = [`${budgetYear}-01-01`, `${budgetYear}-12-31`]
  return sql`
    select u.id, 'purchase' as source, u.import as record, u.subject, u.cpv, u.value_cents as cents, u.bought_on as "on",
      ${wayOf(likeness, columns)} as way,
      u.bought_on between ${first}::date and ${last}::date as in_year,
      u.bought_on between ${from}::date and ${until}::date as in_twelve
    from procurements.purchase u
    where u.bought_on between least(${first}::date, ${from}::date) and greatest(${last}::date, ${until}::date)
      and ${isLike(likeness, columns)}
      and not exists (select from procurements.purchase_import i where i.id = u.import and i.withdrawn_at is not null)`
}

/** A procurement that is not like counts by the parts of its mixed contract that are. */
const procurements = (likeness: Likeness) => {
  const { procurement, budgetYear, from, until } = likeness
  const columns = { series: 'p.series', cpv: 'p.cpv', subject: 'record.title' }
  const on = sql`coalesce((p.announced_at at time zone 'Europe/Tallinn')::date, p.starts_on)`
  const whole = sql`coalesce(p.own_cents, p.value_cents, ${plannedCents})`
  return sql`
    select p.id, 'procurement', p.id, record.title, p.cpv,
      case when whole.is_like then ${whole} else part.cents end, ${on},
      case when whole.is_like then ${wayOf(likeness, columns)} else 'part' end,
      p.budget_year = ${budgetYear}, coalesce(${on} between ${from}::date and ${until}::date, false)
    from procurements.procurement p join kernel.record record on record.id = p.id
      cross join lateral (select ${isLike(likeness, columns)} as is_like) whole
      cross join lateral (select count(*) as count, sum(m.value_cents)::bigint as cents from procurements.mixed_part m
        where m.procurement = p.id and left(m.cpv, 3) = ${likeness.group}) part
    where p.id is distinct from ${procurement} and p.ended_as is distinct from 'failed'
      and p.ended_as is distinct from 'cancelled'
      and (p.budget_year = ${budgetYear} or ${on} between ${from}::date and ${until}::date)
      and (whole.is_like or part.count > 0)`
}

/** What is planned for the year and not begun; this procurement's own row apart. */
const planned = (likeness: Likeness) => {
  const columns = { series: 'r.series', cpv: 'r.cpv', subject: 'r.subject' }
  return sql`
    select r.id, 'plan', r.plan, r.subject, r.cpv, r.value_cents, null::date,
      ${wayOf(likeness, columns)}, true, false
    from procurements.plan_row r join procurements.plan y on y.id = r.plan
    where y.budget_year = ${likeness.budgetYear} and r.dropped_at is null and r.procurement is null
      and r.id is distinct from ${likeness.planRow} and ${isLike(likeness, columns)}`
}

const sumsWhere = (period: ReturnType<typeof sql>) => sql`(
  select jsonb_build_object(
    'cents', coalesce(sum(cents) filter (where verdict = 'like'), 0),
    'count', count(*) filter (where verdict = 'like'),
    'undecidedCents', coalesce(sum(cents) filter (where verdict is null), 0),
    'undecidedCount', count(*) filter (where verdict is null))
  from judged where ${period})`

/** The thirty that matter most among those that the actor may see. */
const largest = sql`
  select t.id, t.source, t.subject, t.cpv, t.cents, t."on", team.title as team, t.way, t.in_year as "inYear",
    t.in_twelve as "inTwelve", t.verdict, t.reason, t.judged_at as "judgedAt", judge.title as "judgedBy"
  from (select * from judged where record in (select id from seen)
    order by (in_year or in_twelve) desc, cents desc nulls last, id limit 30) t
  join kernel.record own on own.id = t.record
  left join kernel.record team on team.id = own.team
  left join kernel.record judge on judge.id = t.judged_by`

/** Whether there is such a purchase, procurement or row of a plan that the actor may see. */
export async function isSeen(db: ReadDb, actor: Actor, id: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from kernel.record record
      where record.id in (
        select import from procurements.purchase where id = ${id}
        union all select id from procurements.procurement where id = ${id}
        union all select plan from procurements.plan_row where id = ${id})
      and ${visibleTo(actor)}) as found`.execute(db)
  return rows[0]?.found ?? false
}

export const addJudgment = (
  tx: Tx,
  row: {
    readonly procurement: string
    readonly other: string
    readonly verdict: Verdict
    readonly reason: string
    readonly judgedAt: Date
    readonly judgedBy: string | null
  },
) => tx.insertInto('procurements.likenessJudgment').values(row).execute()
