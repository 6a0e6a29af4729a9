import type { CallOf } from '../src/kernel/contract.ts'
import type { House } from '../src/kernel/house.ts'
import { procurements } from '../src/modules/procurements/contract.ts'
import { records } from '../src/modules/records/contract.ts'
import { rulebook } from '../src/modules/rulebook/contract.ts'
import { tasks } from '../src/modules/tasks/contract.ts'
import type { Database } from '../src/platform/database/open.ts'
import { type Agency, everywhere } from './agency.ts'
import { capture, type Question } from './capture.ts'
import { documentSearches } from './documents.ts'
import { typedCodes, watched } from './procurements.ts'

/** What is compared: questions that both servers get in turn. */
export interface Scenario {
  readonly key: string
  readonly title: string
  readonly aim: string
  readonly questions: readonly Question[]
  /** Requests in one round. */
  readonly count: number
}

interface Place {
  readonly house: House
  readonly database: Database
  readonly agency: Agency
}

export async function listScenarios(place: Place): Promise<Scenario[]> {
  const ids = await listIds(place)
  const of = (
    key: string,
    questions: readonly Question[],
    about: Pick<Scenario, 'title' | 'aim' | 'count'>,
  ) => ({
    key,
    questions,
    ...about,
  })
  const list = { aim: '≥ 0.5, p99 ≤ 2×', count: 150 }
  const search = { aim: '≥ 0.8', count: 150 }
  return [
    of('read', await reads(place, ids), { title: 'A small read', aim: '≥ 0.5', count: 2000 }),
    of('open', await lists(place, open), { title: 'List: open tasks of the team, first due first', ...list }),
    of('mine', await lists(place, mine), { title: 'List: mine in two states, last due first', ...list }),
    of('text', await lists(place, text), { title: 'List: a word in the title, by title', ...list }),
    of('rare', await searches(place, rare), { title: 'Search: words of a few entries', ...search }),
    of('mistyped', await searches(place, mistyped), { title: 'Search: mistyped', ...search }),
    of('common', await searches(place, common), { title: 'Search: words of most entries', ...search }),
    of('documents', await searches(place, documentSearches, ['document']), {
      title: 'Search: words in the texts of documents',
      ...search,
    }),
    of('watch', await watches(place), {
      title: 'Splitting watch over 100,000 past purchases, while one writes',
      aim: '≥ 0.8',
      count: 100,
    }),
    of('codes', await codes(place), {
      title: 'CPV search as one types; bare: an answer of nothing',
      aim: '–',
      // Fewer than its limit lets through in a minute.
      count: 80,
    }),
    of('comment', comments(place, ids), { title: 'Command: a comment (audit, fact)', aim: '–', count: 300 }),
    of('task', gifts(place), { title: 'Command: giving a task (audit, fact, job)', aim: '–', count: 150 }),
  ]
}

async function listIds({ database, agency }: Place): Promise<string[]> {
  const { rows } = await database.read.query<{ id: string }>(
    `select id from kernel.record where kind = 'task' and team = $1 order by md5(id::text) limit 50`,
    [agency.team],
  )
  return rows.map(({ id }) => id)
}

const reads = (place: Place, ids: readonly string[]) =>
  Promise.all(
    ids.map((id) =>
      capture(place, { operation: records.readRecord, input: { id: id as never }, actor: place.agency.kati }),
    ),
  )

type Wish = CallOf<typeof tasks.listTasks>
const open: Wish[] = [1, 2, 3, 10].map((page) => ({ open: true, sort: 'due', page }))
const mine: Wish[] = [1, 2, 5].map((page) => ({
  assignee: ['me'],
  states: ['given', 'taken'],
  sort: '-due',
  page,
}))
const text: Wish[] = ['kava', 'leping', 'hankepäev'].map((word) => ({
  text: word,
  open: true,
  sort: 'title',
}))

const lists = (place: Place, wishes: readonly Wish[]) =>
  Promise.all(
    wishes.map((input) => capture(place, { operation: tasks.listTasks, input, actor: place.agency.kati })),
  )

const rare = ['koolituskava 4321', 'hankeleping 77', 'seiremudel 120', 'kutsememo 31', 'veebileht 90001']
const mistyped = ['kooltuskava', 'hankeelping', 'ettepanekku', 'voldikk pere', 'andmekaitsse']
const common = [everywhere, 'koosta', 'pere', 'k', 'kava']

const searches = (place: Place, texts: readonly string[], kinds?: string[]) =>
  Promise.all(
    texts.map((one) => {
      const input = { text: one, ...(kinds && { kinds }) }
      return capture(place, { operation: records.searchRecords, input, actor: place.agency.kati })
    }),
  )

const watches = (place: Place) =>
  Promise.all(
    watched.map((input) =>
      capture(place, { operation: procurements.watchSplitting, input, actor: place.agency.kati }),
    ),
  )

const codes = (place: Place) =>
  Promise.all(
    typedCodes.map((input) =>
      capture(place, { operation: rulebook.searchCodes, input, actor: place.agency.kati }),
    ),
  )

const words = 'Täpsustan: kokkuvõte peab jõudma kõigi osalejateni enne kuu lõppu.'

const comments = ({ agency: { kati } }: Place, ids: readonly string[]): Question[] =>
  ids.map((id) => ({
    shot: { path: `/api/records/${id}/comments`, method: 'POST', body: JSON.stringify({ text: words }) },
    statements: [
      {
        text: 'insert into records.comment (record, person, at, text) values ($1, $2, now(), $3) returning id',
        values: [id, personOf(kati)],
      },
    ],
  }))

const gifts = ({ agency: { kati, team } }: Place): Question[] => {
  const dueDay = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const assignee = personOf(kati)
  const task = { title: 'Kooskõlasta koolituskava', text: words, doneMeans: '', assignee, dueDay }
  const statement = `
    with added as (
      insert into kernel.record (kind, title, owner, team) values ('task', $1, $2, $3) returning id
    )
    insert into tasks.task (id, text, assignee, giver, given_at, changed_at, due_at, due_day)
    select id, $5, $2, $2, now(), now(), $4::date + interval '22 hours', $4::date from added returning id`
  return [
    {
      shot: { path: '/api/tasks', method: 'POST', body: JSON.stringify(task) },
      statements: [{ text: statement, values: [task.title, assignee, team, dueDay] }],
    },
  ]
}

const personOf = (actor: Agency['kati']): string => ('person' in actor ? actor.person : '')
