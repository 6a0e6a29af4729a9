import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { Absence } from '../contract.ts'

export interface AbsenceWish {
  readonly id?: string
  readonly person?: string | undefined
  readonly substitute?: string
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  /** Without those that were ended early. */
  readonly standing?: boolean
  readonly page?: number
  readonly perPage?: number
}

function matching({ id, person, substitute, from, until, standing }: AbsenceWish) {
  return sql`from people.absence a
    join people.person p on p.id = a.person left join people.person s on s.id = a.substitute
    where (${id ?? null}::uuid is null or a.id = ${id ?? null})
      and (${person ?? null}::uuid is null or a.person = ${person ?? null})
      and (${substitute ?? null}::uuid is null or a.substitute = ${substitute ?? null})
      and (${from ?? null}::date is null or a.until_day >= ${from ?? null})
      and (${until ?? null}::date is null or a.from_day <= ${until ?? null})
      and (not ${standing ?? false} or a.ended_at is null)`
}

/** Absences that touch the days, the nearest first. */
export async function listAbsences(db: ReadDb, wish: AbsenceWish): Promise<Absence[]> {
  const { page = 1, perPage = 200 } = wish
  const { rows } = await sql<Omit<Absence, 'endedAt'> & { endedAt: Date | null }>`
    select a.id, jsonb_build_object('id', p.id, 'name', p.name) as person,
      a.from_day as "from", a.until_day as until,
      case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as substitute,
      coalesce(to_jsonb(a.handed_over), '"all"') as handed_over, a.ended_at
    ${matching(wish)}
    order by a.from_day, a.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows.map((row) => ({ ...row, endedAt: row.endedAt?.toISOString() ?? null }))
}

export async function countAbsences(db: ReadDb, wish: AbsenceWish): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total ${matching(wish)}`.execute(db)
  return rows[0]?.total ?? 0
}

/** Days on which the person is away, in so far as nobody ended them early. */
export const listAwayDays = (db: ReadDb, person: string, from: Day) =>
  db
    .selectFrom('people.absence')
    .select(['fromDay as from', 'untilDay as until'])
    .$narrowType<{ from: Day; until: Day }>()
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .where('untilDay', '>=', from)
    .orderBy('fromDay')
    .execute()

export const addAbsence = (
  tx: Tx,
  absence: {
    person: string
    fromDay: Day
    untilDay: Day
    substitute: string | null
    handedOver: string[] | null
    recordedAt: Date
    recordedBy: string | null
  },
) => tx.insertInto('people.absence').values(absence).returning('id').executeTakeFirstOrThrow()

export const endAbsence = (tx: Tx, id: string, endedAt: Date) =>
  tx.updateTable('people.absence').set({ endedAt }).where('id', '=', id).execute()

export const lockAbsence = (tx: Tx, id: string) =>
  tx.selectFrom('people.absence').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
