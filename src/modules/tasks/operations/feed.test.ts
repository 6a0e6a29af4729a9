import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { taskFor } from '../../../../tests/support/task-plan.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { people } from '../../people/contract.ts'
import { tasks } from '../contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
const gone = { type: kernelProblems.NotFound.type }
const guest = { kind: 'guest', visitor: 'calendar' } as const
const tokenOf = (url: string) => url.split('/').at(-2) ?? ''

async function readFeed(url: string) {
  const answer = await stage.perform(tasks.readFeed, { token: tokenOf(url) }, guest)
  const text = new TextDecoder().decode(answer.bytes as Uint8Array)
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  const textOf = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name) ?? '')
  return { text, events: events.map((event) => (name: string) => textOf(event, name)) }
}

describe('the calendar feed', () => {
  it('shows one’s own due days to whoever has the address, the hour in Tallinn’s zone', async () => {
    const timed = taskFor(stage, 'kati', {
      title: 'Kella peale',
      dueTime: '12:00',
      text: 'Mari Mets, 5551234',
    })
    await stage.perform(tasks.giveTask, timed, 'piret')
    await stage.perform(tasks.giveTask, taskFor(stage, 'kati', { title: 'Terve päev' }), 'piret')
    await stage.perform(tasks.giveTask, taskFor(stage, 'maarja', { title: 'Maarja oma' }), 'piret')
    const { url } = await stage.perform(tasks.makeFeed, {}, 'kati')
    const { text, events } = await readFeed(url)
    assert.deepEqual(events.map((of) => [of('summary'), of('dtend') || of('dtstart'), of('status')]).sort(), [
      ['Kella peale', '2026-11-27T12:00:00', 'CONFIRMED'],
      ['Terve päev', '2026-11-28', 'CONFIRMED'],
    ])
    assert.match(text, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Tallinn/)
    assert.doesNotMatch(text, /Mari Mets|5551234|Piret/, 'no names, and nothing of the explanation')
  })

  it('keeps the uid of a task, counts its changes, and cancels what was withdrawn', async () => {
    const { id } = await stage.perform(tasks.giveTask, taskFor(stage, 'jaan', { title: 'Muutuv' }), 'piret')
    const { url } = await stage.perform(tasks.makeFeed, {}, 'jaan')
    const seen = async () => {
      const [of] = (await readFeed(url)).events
      return { uid: of?.('uid'), sequence: Number(of?.('sequence')), status: of?.('status') }
    }
    const first = await seen()
    await stage.perform(tasks.moveTasks, { ids: [id], dueDay: '2026-12-01' }, 'piret')
    const moved = await seen()
    await stage.perform(tasks.withdrawTask, { id, reason: 'Pole vaja' }, 'piret')
    const withdrawn = await seen()
    assert.deepEqual([moved.uid, withdrawn.uid], [first.uid, first.uid])
    assert.ok(first.sequence < moved.sequence && moved.sequence < withdrawn.sequence)
    assert.deepEqual([first.status, withdrawn.status], ['CONFIRMED', 'CANCELLED'])
  })

  it('has one address at a time; a new one, an end or leaving stops the old one', async () => {
    const own = await setStage()
    const make = async () => tokenOf((await own.perform(tasks.makeFeed, {}, 'liis')).url)
    const open = (token: string) => own.perform(tasks.readFeed, { token }, guest)
    const first = await make()
    await open(first)
    const second = await make()
    await assert.rejects(open(first), gone)
    await own.perform(tasks.endFeed, {}, 'liis')
    await assert.rejects(open(second), gone)
    assert.deepEqual(await own.perform(tasks.readMyFeed, {}, 'liis'), { since: null })
    const third = await make()
    await own.perform(people.endPerson, { id: own.person('liis') }, 'piret')
    await assert.rejects(open(third), gone)
    await assert.rejects(open('x'.repeat(43)), gone)
  })

  it('leaves nothing of its address in the database', async () => {
    const { url } = await stage.perform(tasks.makeFeed, {}, 'maarja')
    const { rows } = await stage.database.app.query(
      `select (select count(*) from tasks.feed t where t::text like '%' || $1 || '%')
            + (select count(*) from kernel.audit a where a::text like '%' || $1 || '%')
            + (select count(*) from kernel.repeat r where r::text like '%' || $1 || '%') as found`,
      [tokenOf(url)],
    )
    assert.equal(Number(rows[0].found), 0)
  })
})
