import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { tasks } from '../../tasks/contract.ts'
import { positions, problems } from '../contract.ts'
import { saveSample } from '../examples/sample.ts'

let stage: OpenStage
let sample: Awaited<ReturnType<typeof saveSample>>
const year = { from: '2026-01-01', until: '2026-12-31' }
const prepare = async () => {
  stage = await setStage()
  sample = await saveSample(stage)
}
const start = async () =>
  (await stage.perform(positions.startReview, { id: sample.position, ...year }, 'piret')).review
const deadlinesOf = async (name: CastName) => {
  const wish = { assignee: [stage.person(name)], open: true }
  const { items } = await stage.perform(tasks.listTasks, wish, name)
  return items.filter((task) => task.source?.id === sample.position).map(({ dueDay }) => dueDay)
}

describe('the yearly review', () => {
  beforeEach(prepare)
  afterEach(() => stage.database.stop())

  it('takes the words of both, each for themselves, and ends when both have confirmed', async () => {
    const id = await start()
    await stage.perform(positions.writeWords, { id, result: sample.held, text: 'Kõik toimusid.' }, 'kati')
    await stage.perform(positions.writeWords, { id, result: sample.held, text: 'Nõus.' }, 'piret')
    await stage.perform(positions.proposeChange, { id, text: 'Lisada infopäevad.' }, 'kati')
    const review = await stage.perform(positions.readReview, { id }, 'piret')
    const words = review.duties[0]?.results[0]
    assert.deepEqual([words?.employee, words?.manager], ['Kõik toimusid.', 'Nõus.'])
    assert.deepEqual(
      review.proposals.map(({ text, by, mine }) => [text, by, mine]),
      [['Lisada infopäevad.', 'Kati Kask', false]],
    )
    assert.deepEqual(await stage.perform(positions.confirmReview, { id }, 'kati'), { finished: false })
    await assert.rejects(
      stage.perform(positions.writeWords, { id, result: sample.held, text: 'Veel.' }, 'kati'),
      { type: problems.ReviewConfirmed.type },
    )
    assert.deepEqual(await stage.perform(positions.confirmReview, { id }, 'piret'), { finished: true })
    await assert.rejects(stage.perform(positions.proposeChange, { id, text: 'Veel.' }, 'piret'), {
      type: problems.ReviewFinished.type,
    })
  })

  it('is seen by the two alone', async () => {
    const id = await start()
    for (const name of ['maarja', 'anu', 'toomas'] as const)
      await assert.rejects(stage.perform(positions.readReview, { id }, name), { type: 'kernel.NotFound' })
  })

  it('lets nobody speak for both sides by substituting', async () => {
    const id = await start()
    const absence = '01940000-0000-7000-8000-000000000001'
    const piretAsKati = stage.inPlaceOf({ id: absence, absent: 'kati', substitute: 'piret' })
    const words = { id, result: sample.held, text: 'Tubli olen.' }
    await assert.rejects(stage.perform(positions.writeWords, words, piretAsKati), {
      type: problems.OwnReview.type,
    })
    await assert.rejects(stage.perform(positions.confirmReview, { id }, piretAsKati), {
      type: problems.OwnReview.type,
    })
  })

  it('is held one at a time, between two people', async () => {
    await start()
    const again = { id: sample.position, ...year }
    await assert.rejects(stage.perform(positions.startReview, again, 'kati'), {
      type: problems.ReviewUnderWay.type,
    })
    const alone = { id: (await saveSample(stage)).position, holder: stage.person('kati'), manager: null }
    await stage.perform(positions.changeHolder, alone, 'piret')
    await assert.rejects(stage.perform(positions.startReview, { ...again, id: alone.id }, 'kati'), {
      type: problems.ReviewNeedsTwo.type,
    })
  })
})

describe('the day of the next review', () => {
  beforeEach(prepare)
  afterEach(() => stage.database.stop())

  const nextOf = async () =>
    (await stage.perform(positions.readPosition, { id: sample.position }, 'kati')).nextReview

  it('is a deadline of both, with the rule that made it', async () => {
    assert.equal((await nextOf())?.day, '2027-03-01')
    assert.deepEqual(
      [await deadlinesOf('kati'), await deadlinesOf('piret')],
      [['2027-03-01'], ['2027-03-01']],
    )
    const { items } = await stage.perform(tasks.listTasks, { assignee: [stage.person('kati')] }, 'kati')
    const rule = items.find((task) => task.source?.id === sample.position)?.rule
    assert.match(rule?.source ?? '', /vahetu juhiga üle kord aastas/)
    assert.match(rule?.explanation ?? '', /01\.03\.2026 \+ 12 kuud/)
  })

  it('moves to the chosen day when work organisation changes', async () => {
    const change = {
      id: sample.position,
      changedOn: '2026-11-20',
      reviewBy: '2026-12-15',
      note: 'Tiim liideti.',
    }
    await stage.perform(positions.noteOrganisationChange, change, 'kati')
    assert.deepEqual(await deadlinesOf('kati'), ['2026-12-15'])
    assert.match((await nextOf())?.reason.rule ?? '', /Töökorraldus muutus/)
  })

  it('is a year after a finished review, and goes with the people', async () => {
    const id = await start()
    await stage.perform(positions.confirmReview, { id }, 'kati')
    await stage.perform(positions.confirmReview, { id }, 'piret')
    assert.deepEqual(await deadlinesOf('kati'), ['2027-11-23'])
    const held = await stage.perform(tasks.listTasks, { kind: 'deadline', open: false, sort: 'due' }, 'kati')
    assert.deepEqual(
      held.items.filter(({ dueDay }) => dueDay === '2027-03-01').map(({ state }) => state),
      ['done', 'done'],
      'the review that was due is done',
    )
    const other = { id: sample.position, holder: stage.person('liis'), manager: stage.person('piret') }
    await stage.perform(positions.changeHolder, other, 'piret')
    assert.deepEqual([await deadlinesOf('kati'), await deadlinesOf('liis')], [[], ['2027-11-23']])
  })
})
