import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { Person } from '../contract.ts'

export interface PeopleWish {
  readonly text?: string | undefined
  readonly team?: readonly string[] | undefined
  readonly role?: readonly string[] | undefined
  readonly state: 'here' | 'left'
}
type PersonRow = Omit<Person, 'leftAt'> & { leftAt: Date | null }

const memberships = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', m.id, 'role', m.role, 'since', m.started_at,
    'team', case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end
  ) order by t.name nulls first), '[]')
  from people.membership m left join people.team t on t.id = m.team
  where m.person = person.id and m.ended_at is null)`

const awayOn = (today: Day) => sql`(
  select jsonb_build_object(
    'absence', a.id, 'until', a.until_day,
    'substitute', case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end)
  from people.absence a left join people.person s on s.id = a.substitute
  where a.person = person.id and a.ended_at is null and ${today}::date between a.from_day and a.until_day
  limit 1)`

function matching(wish: PeopleWish, actor: Actor) {
  const text = wish.text ? `%${wish.text.replace(/[\\%_]/g, '\\$&')}%` : null
  const [teams, roles] = [wish.team, wish.role].map((list) => (list?.length ? [...list] : null))
  return sql`from people.person person join kernel.record record on record.id = person.id
    where ${visibleTo(actor)} and (person.left_at is null) = ${wish.state === 'here'}
      and (${text}::text is null or person.name ilike ${text} or person.title ilike ${text} or person.email ilike ${text})
      and (coalesce(${teams}::text[], ${roles}::text[]) is null or exists (
        select from people.membership m
        where m.person = person.id and m.ended_at is null
          and (${teams}::uuid[] is null or m.team = any(${teams}::uuid[]))
          and (${roles}::text[] is null or m.role = any(${roles}::text[]))))`
}

/** One page of people by name, and how many there are. */
export async function listPeople(
  db: ReadDb,
  wish: PeopleWish & { actor: Actor; today: Day; page: number; perPage: number },
): Promise<{ items: Person[]; total: number }> {
  const where = matching(wish, wish.actor)
  const { rows } = await sql<PersonRow>`
    select person.id, person.name, person.email, person.title, person.left_at,
      ${memberships} as memberships, ${awayOn(wish.today)} as away
    ${where}
    order by person.name, person.id
    limit ${wish.perPage} offset ${(wish.page - 1) * wish.perPage}`.execute(db)
  const counted = await sql<{ total: number }>`select count(*)::int as total ${where}`.execute(db)
  return { items: rows.map(dated), total: counted.rows[0]?.total ?? 0 }
}

const dated = (row: PersonRow): Person => ({ ...row, leftAt: row.leftAt?.toISOString() ?? null })

/** @throws NotFound */
export async function getPerson(db: ReadDb, actor: Actor, id: string, today: Day) {
  const { rows } = await sql<PersonRow & { locale: Locale; digest: boolean; version: number }>`
    select person.id, person.name, person.email, person.title, person.left_at, person.locale, person.digest,
      record.version, ${memberships} as memberships, ${awayOn(today)} as away
    from people.person person join kernel.record record on record.id = person.id
    where person.id = ${id} and ${visibleTo(actor)}`.execute(db)
  const [row] = rows
  if (!row) throw kernelProblems.NotFound({})
  return { ...row, leftAt: row.leftAt?.toISOString() ?? null }
}

/** The person's row, held until the transaction ends. @throws NotFound */
export async function lockPerson(tx: Tx, id: string) {
  const row = await tx
    .selectFrom('people.person')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw kernelProblems.NotFound({})
  return row
}

const contactColumns = ['id', 'name', 'email', 'title', 'locale', 'digest', 'leftAt'] as const

export const listContacts = (db: ReadDb, ids: readonly string[]) =>
  db.selectFrom('people.person').select(contactColumns).where('id', 'in', ids).orderBy('name').execute()

export const findByEmail = (db: ReadDb, email: string) =>
  db
    .selectFrom('people.person')
    .select(contactColumns)
    .where('email', '=', email)
    .where('leftAt', 'is', null)
    .executeTakeFirst()

/** @returns nothing when somebody here has the address already, also when they came at the same moment */
export const addPerson = (
  tx: Tx,
  person: { id: string; name: string; email: string; title: string; locale: Locale },
) =>
  tx
    .insertInto('people.person')
    .values(person)
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()

export const changePerson = (
  tx: Tx,
  id: string,
  change: Partial<{
    name: string
    email: string
    title: string
    locale: Locale
    digest: boolean
    leftAt: Date
  }>,
) =>
  tx
    .updateTable('people.person')
    .set(change)
    .where('id', '=', id)
    .returning(['locale', 'digest'])
    .executeTakeFirstOrThrow()
