import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type CastKey, cast, emailOf } from '../src/demo/cast.ts'
import { fillDemo } from '../src/demo/fill-demo.ts'
import { actorOf, type Invited } from '../src/demo/invite-cast.ts'
import type { CallOf, Operation, PersonId, TeamId } from '../src/kernel/contract.ts'
import { verifyAudit } from '../src/kernel/road/audit-chain.ts'
import { perform } from '../src/kernel/road/perform.ts'
import { addDays } from '../src/kernel/values/day.ts'
import { dayOf } from '../src/kernel/values/tallinn-time.ts'
import { documents } from '../src/modules/documents/contract.ts'
import { people } from '../src/modules/people/contract.ts'
import { positions } from '../src/modules/positions/contract.ts'
import { tasks } from '../src/modules/tasks/contract.ts'
import { type OpenStage, setStage } from './support/stage.ts'

describe('the demonstration', () => {
  let stage: OpenStage
  let invited: Invited
  before(async () => {
    stage = await setStage({ bare: true })
    await fillDemo(stage.house, stage.now)
    invited = await findInvited()
  })
  after(() => stage.database.stop())

  const as = <O extends Operation>(key: CastKey, operation: O, input: CallOf<O>) =>
    perform(stage.house, operation, input, { actor: actorOf(invited, key), now: stage.now })

  async function findInvited(): Promise<Invited> {
    const { read } = stage.house
    const { id } = await read.selectFrom('people.team').select('id').executeTakeFirstOrThrow()
    const rows = await read.selectFrom('people.person').select(['id', 'email']).execute()
    const persons = Object.entries(cast).map(([key, { name }]) => [
      key,
      rows.find(({ email }) => email === emailOf(name))?.id as PersonId,
    ])
    return { team: id as TeamId, persons: Object.fromEntries(persons) }
  }

  it('shows on the desk what is late, due today, due this week and waits for others', async () => {
    const desk = await as('kati', tasks.readDesk, {})
    assert.deepEqual(
      [desk.late, desk.dueToday, desk.thisWeek, desk.waiting].map((list) => list.length),
      // Late among them: tenders that came in and that nobody has opened.
      [2, 2, 4, 2],
    )
    assert.ok(desk.later >= 8, `${desk.later} later`)
  })

  it('holds a year of tasks, in time and late, returned and withdrawn', async () => {
    const { items } = await as('piret', tasks.listTasks, { perPage: 200 })
    const count = (state: string) =>
      items.filter((task) => task.state === state && task.source === null).length
    assert.ok(items.length >= 100 && items.length < 200, `${items.length} tasks`)
    for (const [state, least] of [
      ['accepted', 60],
      ['done', 20],
      ['taken', 10],
      ['given', 8],
    ] as const)
      assert.ok(count(state) >= least, `${count(state)} are ${state}`)
    assert.deepEqual([count('returned'), count('withdrawn')], [1, 1])
    const days = items.map((task) => task.dueDay).sort()
    assert.ok((days[0] ?? '') < addDays(dayOf(stage.now), -300), `the first is due on ${days[0]}`)
    assert.ok((days.at(-1) ?? '') > addDays(dayOf(stage.now), 30), `the last is due on ${days.at(-1)}`)
  })

  it('proves each of the ten expected results over the year, and leaves two gaps in the quarter', async () => {
    const { items } = await as('kati', positions.listPositions, {})
    const [position] = items
    assert.ok(position?.mine)
    const until = dayOf(stage.now)
    const gapsSince = async (days: number) => {
      const question = { id: position.id, from: addDays(until, -days), until }
      const { duties } = await as('kati', positions.readEvidence, question)
      assert.equal(duties.length, 7)
      const results = duties.flatMap((duty) => duty.results)
      assert.equal(results.length, 10)
      return results.filter(({ gap }) => gap !== null).map(({ kind }) => kind)
    }
    assert.deepEqual(await gapsSince(365), [])
    assert.deepEqual(await gapsSince(90), ['foreignPractice', 'proposals'])
  })

  it('lets Kati substitute Piret, who is away today', async () => {
    const [absence] = await as('kati', people.listActingFor, {})
    assert.equal(absence?.person.name, cast.piret.name)
    const [position] = (await as('kati', positions.listPositions, {})).items
    const { order } = await as('kati', positions.readPosition, { id: position?.id ?? '' })
    assert.deepEqual(
      order[0]?.people.map(({ name, away }) => [name, away !== null]),
      [[cast.piret.name, true]],
    )
  })

  it('has a second version of the job description, and a review that both have begun to write', async () => {
    const [found] = (await as('kati', positions.listPositions, {})).items
    const { versions, reviews } = await as('kati', positions.readPosition, { id: found?.id ?? '' })
    assert.deepEqual(
      versions.map(({ no }) => no),
      [2, 1],
    )
    const review = await as('kati', positions.readReview, { id: reviews[0]?.id ?? '' })
    const words = review.duties.flatMap((duty) => duty.results)
    assert.ok(words.some(({ employee }) => employee !== '') && words.some(({ manager }) => manager !== ''))
    assert.equal(review.holderConfirmedAt, null)
  })

  it('takes contracts from a draft through a returned round to signatures and a number', async () => {
    const { items } = await as('kati', documents.listDocuments, { perPage: 100, sort: 'title' })
    const states = items.map(({ title, state, reference }) => `${title}: ${state} ${reference ?? ''}`.trim())
    assert.deepEqual(states, [
      'Hankeplaan 2027, versioon 1: approved',
      'Koolitaja pakkumuse hinnakujundus: draft',
      'Koolitusleping: kõrge konfliktiga pered: registered 5-3/2-1',
      'Koolitusleping: lapse ärakuulamine lepituses: registered 5-3/1-1',
      'Koolitusleping: lepitaja eneseabi ja superviisor: inApproval',
      'Kutse Valgamaa infopäevale: registered 5-2/1-1',
      'Küsimus lepitaja kutse kohta: registered 5-2/2-1',
      'Sügisseminari kava mustand: draft',
      'Tõlkeleping: infovoldik vene keelde: registered 5-3/3-1',
      'Vastus Valgamaa omavalitsustele infopäeva kohta: registered 5-2/1-2',
    ])
    const waiting = await as('toomas', documents.listApprovals, {})
    assert.deepEqual(
      waiting.items.map(({ title }) => title),
      ['Koolitusleping: lepitaja eneseabi ja superviisor'],
    )
  })

  it('proves contracts made in time by what was registered and approved', async () => {
    const [position] = (await as('kati', positions.listPositions, {})).items
    const until = dayOf(stage.now)
    const question = { id: position?.id ?? '', from: addDays(until, -365), until }
    const { duties } = await as('kati', positions.readEvidence, question)
    const result = duties.flatMap(({ results }) => results).find(({ kind }) => kind === 'contractsInTime')
    const shares = result?.indicators.map(({ key, value, of }) => `${key} ${value}${of ? `/${of}` : ''}`)
    for (const share of ['contractsApproved 3', 'registeredOnTime 3/3', 'signedAfterRound 3/3'].map(
      (key) => `documents.${key}`,
    ))
      assert.ok(shares?.includes(share), `${share} among ${shares}`)
  })

  it('writes to nobody: every address is one that cannot exist', async () => {
    const rows = await stage.house.read.selectFrom('people.person').select('email').execute()
    const letters = await stage.house.read.selectFrom('kernel.letter').select('recipient').execute()
    assert.equal(rows.length, Object.keys(cast).length)
    for (const address of [...rows.map(({ email }) => email), ...letters.map(({ recipient }) => recipient)])
      assert.match(address, /\.example$/)
  })

  it('comes the usual road: everything is in the audit, and nothing happened after now', async () => {
    const { rows, broken } = await verifyAudit(stage.house.read)
    assert.ok(rows > 350, `${rows} rows`)
    assert.equal(broken, undefined)
    assert.deepEqual(await listFactsAfter(stage, stage.now), [])
  })
})

it('can be told half an hour after midnight on a Saturday after a holiday', async () => {
  const stage = await setStage({ bare: true })
  const now = new Date('2027-01-01T22:30:00Z')
  await fillDemo(stage.house, now)
  assert.deepEqual(await listFactsAfter(stage, now), [])
  await stage.database.stop()
})

const listFactsAfter = ({ house }: OpenStage, moment: Date) =>
  house.read.selectFrom('kernel.fact').select('name').where('at', '>', moment).execute()
