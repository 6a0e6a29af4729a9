import { cast, emailOf } from '../src/demo/cast.ts'
import type { Actor } from '../src/kernel/actor.ts'
import type { PersonId, TeamId } from '../src/kernel/contract.ts'
import type { House } from '../src/kernel/house.ts'
import { perform } from '../src/kernel/road/perform.ts'
import { people } from '../src/modules/people/contract.ts'
import { signin } from '../src/modules/signin/contract.ts'
import type { Database } from '../src/platform/database/open.ts'
import { addDocuments } from './documents.ts'
import { addPurchases } from './procurements.ts'

/** How many tasks there are; each is also an entry of the search. */
export const tasks = 100_000
/** Stands in every entry. */
export const everywhere = 'perelepitus'

/** Two words that make a compound, so that the vocabulary is as large as that of real work. */
const firsts =
  'koolitus hanke lepingu teabe pere lepitus tagasiside aruande kohtumis osaleja veebi seire arendus eelarve kutse ' +
  'juhendi küsitlus partneri omavalitsus tööplaani ruumi esitlus koostöö ajakava lisa andmekaitse täiendus lapse ' +
  'nõustamis kvaliteedi'
const seconds =
  'kava päev leping fail tabel kokkuvõte ülevaade ettepanek pakkumus memo nimekiri päring vastus kinnitus eelnõu ' +
  'voldik artikkel küsimustik leht arve märge otsus protokoll tellimus tähtaeg analüüs mudel näidis vorm teade'
const verbs = 'koosta kontrolli saada täienda kooskõlasta uuenda kutsu arhiveeri tutvusta hinda'

export interface Agency {
  readonly team: TeamId
  readonly persons: readonly PersonId[]
  /** Kati Kask as the server sees her: a specialist who sees what her team does. */
  readonly kati: Actor
  /** Her session's cookie. */
  readonly session: string
}

/** The cast in an empty database, Kati signed in, and a hundred thousand tasks and documents, nine tenths of them her team's. */
export async function settle(house: House, database: Database): Promise<Agency> {
  const { team, persons } = await invite(house)
  await database.asOwner(async (client) => {
    await client.query('alter table kernel.record disable trigger gather_words')
    await client.query(insertRecords, [tasks, team, persons, firsts, seconds, verbs, everywhere])
    await client.query(insertTasks, [persons])
    await client.query(insertPeople)
    await client.query(insertDuties)
    await client.query(insertServing)
    await addDocuments(client, { team, persons, firsts, seconds })
    await client.query(insertWords)
    await client.query('alter table kernel.record enable trigger gather_words')
    await client.query('vacuum analyze')
  })
  const { actor: kati, session } = await signIn(house, cast.kati.name)
  return { team, persons, kati, session }
}

/** Past purchases, many of them alike: after them no training is a small purchase any more. */
export const addPastPurchases = (database: Database, { team, persons }: Agency): Promise<void> =>
  database.asOwner(async (client) => {
    await addPurchases(client, { team, persons, firsts, seconds })
    await client.query('vacuum analyze')
  })

async function invite(house: House): Promise<Pick<Agency, 'team' | 'persons'>> {
  const call = { actor: { kind: 'system', name: 'signin' } as const }
  const { siim, ...others } = cast
  const first = { agency: 'Amet', team: 'Perelepituse tiim', name: siim.name, email: emailOf(siim.name) }
  const { team } = await perform(house, people.createAgency, { ...first, locale: 'et' }, call)
  const persons: PersonId[] = []
  for (const { name, title, role } of Object.values(others)) {
    const person = { name, title, role, email: emailOf(name), team, invite: false }
    persons.push((await perform(house, people.addPerson, person, call)).id)
  }
  return { team, persons }
}

export async function signIn(house: House, name: string): Promise<{ actor: Actor; session: string }> {
  const email = emailOf(name)
  const link = await perform(house, signin.makeLink, { email }, { actor: { kind: 'system', name: 'cli' } })
  const key = { token: link?.path.split('#')[1] ?? '', browser: 'a browser of the bench' }
  const { session } = await perform(house, signin.signInByLink, key, {
    actor: { kind: 'guest', visitor: 'bench' },
  })
  const credentials = { session: session.token }
  const http = { actor: { kind: 'system', name: 'http' } as const }
  const { actor } = await perform(house, signin.readActor, credentials, http)
  if (!actor) throw new Error(`${name} could not sign in`)
  return { actor, session: session.token }
}

/** $1 how many, $2 team, $3 people, $4 and $5 parts of words, $6 verbs, $7 the word of every entry. */
const insertRecords = `
  with words as (
    select string_to_array($4, ' ') as firsts, string_to_array($5, ' ') as seconds, string_to_array($6, ' ') as verbs
  ), numbered as (
    select n, now() - make_interval(hours => ($1::int - n) / 6) as made,
      firsts[1 + n * 7 % 30] || seconds[1 + n / 30 % 30] as thing, firsts[1 + n / 11 % 30] || seconds[1 + n * 13 % 30] as other,
      verbs[1 + n * 3 % 10] as verb
    from words, generate_series(1, $1::int) n
  )
  insert into kernel.record (kind, title, search_text, owner, team, created_at, ended_at)
  select 'task', initcap(verb) || ' ' || thing || ' ' || n, concat_ws(' ', $7::text, other, thing || 'te', other || 'ga'),
    ($3::uuid[])[1 + n % cardinality($3::uuid[])], case when n % 10 > 0 then $2::uuid else uuidv7() end,
    made, case when n % 10 < 7 then made + interval '5 days' end
  from numbered`

const insertTasks = `
  insert into tasks.task (id, text, assignee, giver, given_at, changed_at, due_at, due_day, state, done_at)
  select r.id, 'Töö sisu. ' || r.search_text, r.owner, ($1::uuid[])[1], r.created_at, r.created_at, due, due::date,
    case when r.ended_at is not null then 'accepted' else (array['given', 'taken', 'returned'])[1 + no % 3] end, r.ended_at
  from (select *, row_number() over (order by id) as no from kernel.record where kind = 'task') r,
    lateral (select r.created_at + make_interval(days => 3 + (no % 60)::int) as due) d`

const insertPeople = `
  insert into kernel.record_person (record, person, part)
  select id, assignee, 'assignee' from tasks.task union all select id, giver, 'giver' from tasks.task`

const insertDuties = `
  insert into kernel.record (kind, title, label, audience)
  select 'duty', 'Ametijuhendi ülesanne ' || no, '3.' || no, 'agency' from generate_series(1, 7) no`

const insertServing = `
  insert into kernel.serving (record, duty)
  select t.id, duties.ids[1 + ('x' || right(t.id::text, 6))::bit(24)::int % 7]
  from tasks.task t, (select array_agg(id) as ids from kernel.record where kind = 'duty') duties`

const insertWords = `
  insert into kernel.word
  select word from ts_stat('select search from kernel.record')
  where length(word) between 3 and 40 and word !~ '[0-9@/._]' and word not in (select word from kernel.word)`
