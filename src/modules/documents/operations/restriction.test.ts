import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { Problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { documents } from '../contract.ts'
import { addLetter } from '../examples/document.ts'
import { restrictLetter } from '../examples/restriction.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
after(() => stage.database.stop())

const secret = 'restriction.ground.trade-secret'
const personal = 'restriction.ground.private-life'
const read = (id: string, who: 'kati' | 'anu' | 'piret' = 'kati') =>
  stage.perform(documents.readRestrictions, { id: id as never }, who)
const refusal = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => (error instanceof Problem ? error.type : Promise.reject(error)),
  )

describe('a restricted document', () => {
  it('is not there for readers, nor for those of whom only some may see it', async () => {
    const { id, version, restriction } = await restrictLetter(stage)
    assert.equal(await refusal(read(id, 'anu')), 'kernel.NotFound')
    assert.equal(await refusal(stage.perform(documents.readDocument, { id }, 'rein')), 'kernel.NotFound')
    const { items } = await stage.perform(documents.listDocuments, { text: 'koolituse korralduse' }, 'anu')
    assert.ok(items.every((one) => one.id !== id))
    await stage.perform(
      documents.liftRestriction,
      { id, version, restriction, reason: 'Vajadus kadus.' },
      'kati',
    )
    assert.equal((await read(id, 'anu')).restricted, false)
  })

  it('opens only when the last of its grounds is lifted, and keeps each with its reason', async () => {
    const { id } = await addLetter(stage)
    const grounds = [{ ground: secret }, { ground: personal }]
    const startsOn = Day.parse('2026-11-20')
    let { version } = await stage.perform(
      documents.restrictDocument,
      { id, version: 1, grounds, startsOn },
      'kati',
    )
    const both = await read(id)
    assert.equal(both.endsOn, '2101-11-20')
    assert.deepEqual(
      both.items.map(({ endsOn, holder }) => [endsOn, holder]),
      [
        ['2031-11-20', 'Sotsiaalkindlustusamet'],
        ['2101-11-20', 'Sotsiaalkindlustusamet'],
      ],
    )
    assert.ok(both.items.every(({ ground }) => ground.doubts.includes('unverified')))
    const [first, second] = both.items.map((one) => one.id)
    const lift = (restriction = '') =>
      stage.perform(documents.liftRestriction, { id, version, restriction, reason: 'Alus kadus.' }, 'kati')
    version = (await lift(second)).version
    assert.equal((await read(id)).restricted, true)
    assert.equal((await read(id)).endsOn, '2031-11-20')
    version = (await lift(first)).version
    const open = await read(id)
    assert.equal(open.restricted, false)
    assert.deepEqual(open.mark, [])
    assert.deepEqual(
      open.items.map(({ lifted }) => lifted?.reason),
      ['Alus kadus.', 'Alus kadus.'],
    )
    assert.equal(await refusal(lift(first)), 'documents.RestrictionLifted')
  })

  it('is extended once, by the manager, up to ten years in all', async () => {
    const { id, version, restriction } = await restrictLetter(stage)
    const extend = (seen: number, who: 'kati' | 'piret') =>
      stage.perform(
        documents.extendRestriction,
        { id, version: seen, restriction, reason: 'Ärisaladus kestab.' },
        who,
      )
    assert.equal(await refusal(extend(version, 'kati')), 'kernel.NotAllowed')
    const next = await extend(version, 'piret')
    assert.equal((await read(id)).endsOn, '2036-11-23')
    assert.equal(await refusal(extend(next.version, 'piret')), 'documents.NotExtendable')
  })

  it('is not restricted twice on one ground', async () => {
    const { id, version } = await restrictLetter(stage)
    const again = { id, version, grounds: [{ ground: secret }] }
    assert.equal(
      await refusal(stage.perform(documents.restrictDocument, again, 'kati')),
      'documents.GroundSetAlready',
    )
  })

  it('gets a task of its owner before the end, whose title tells nothing of it', async () => {
    const { id } = await addLetter(stage, { title: 'Väga salajane hinnakujundus' })
    const old = { id, version: 1, grounds: [{ ground: secret }], startsOn: Day.parse('2022-01-05') }
    await stage.perform(documents.restrictDocument, old, 'kati')
    const tasks = await stage.house.read
      .selectFrom('tasks.task as t')
      .innerJoin('kernel.record as r', 'r.id', 't.id')
      .select(['t.dueDay', 't.assignee', 'r.title'])
      .where('t.source', '=', id)
      .where('t.sourceKey', 'like', 'restriction:%')
      .execute()
    assert.deepEqual(
      tasks.map(({ dueDay, assignee }) => [dueDay, assignee]),
      [['2026-12-06', stage.person('kati')]],
    )
    assert.doesNotMatch(tasks[0]?.title ?? '', /salajane/)
  })
})
