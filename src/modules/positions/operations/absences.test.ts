import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { people } from '../../people/contract.ts'
import { positions, problems } from '../contract.ts'
import { saveSample } from '../examples/sample.ts'

let stage: OpenStage
let position: string
const prepare = async () => {
  stage = await setStage()
  position = (await saveSample(stage)).position
}
const days = { from: '2026-11-30', until: '2026-12-04' }
const isAway = (name: 'piret' | 'maarja' | 'jaan' | 'liis', substitute: 'toomas' | 'anu' = 'toomas') =>
  stage.perform(people.recordMyAbsence, { ...days, substitute: stage.person(substitute) }, name)

describe('being away', () => {
  beforeEach(prepare)
  afterEach(() => stage.database.stop())

  it('puts the first one present in the order into one’s place', async () => {
    await isAway('piret')
    const preview = await stage.perform(positions.previewAbsence, { id: position, ...days }, 'kati')
    const went = await stage.perform(positions.goAway, { id: position, ...days }, 'kati')
    assert.equal(went.substitute.name, 'Maarja Soo')
    assert.deepEqual(preview.substitute, went.substitute)
    assert.deepEqual(
      went.order.map(({ person, verdict }) => [person?.name, verdict]),
      [
        ['Piret Oja', 'away'],
        ['Maarja Soo', 'chosen'],
        ['Jaan Tamm', 'later'],
        ['Liis Lepp', 'later'],
      ],
    )
    assert.match(went.reason.steps[0] ?? '', /Piret Oja on ise ära 30\.11\.2026–04\.12\.2026/)
    const absence = await stage.perform(people.readAbsence, { id: went.absence }, 'kati')
    assert.deepEqual([absence.substitute?.name, absence.handedOver], ['Maarja Soo', 'all'])
  })

  it('hands over only what was chosen', async () => {
    const id = '01940000-0000-7000-8000-000000000001'
    const went = await stage.perform(positions.goAway, { id: position, ...days, handedOver: [id] }, 'kati')
    const absence = await stage.perform(people.readAbsence, { id: went.absence }, 'kati')
    assert.deepEqual(absence.handedOver, [id])
  })

  it('is refused when nobody of the order is present, and names the order', async () => {
    for (const name of ['piret', 'maarja', 'jaan', 'liis'] as const) await isAway(name)
    const preview = await stage.perform(positions.previewAbsence, { id: position, ...days }, 'kati')
    assert.equal(preview.substitute, null)
    await assert.rejects(stage.perform(positions.goAway, { id: position, ...days }, 'kati'), {
      type: problems.NobodyPresent.type,
    })
  })

  it('is said by the holder or the manager, and by nobody else', async () => {
    const wish = { id: position, ...days }
    await assert.rejects(stage.perform(positions.goAway, wish, 'maarja'), {
      type: problems.NotYourPosition.type,
    })
    assert.equal((await stage.perform(positions.goAway, wish, 'piret')).substitute.name, 'Piret Oja')
  })

  it('is refused backwards, in the past and twice', async () => {
    const go = (change: object) =>
      stage.perform(positions.goAway, { id: position, ...days, ...change }, 'kati')
    await assert.rejects(go({ until: '2026-11-29' }), { type: problems.PeriodBackwards.type })
    await assert.rejects(go({ from: '2026-01-05', until: '2026-01-06' }), { type: 'people.AbsencePast' })
    await go({})
    await assert.rejects(go({}), { type: 'people.AbsenceOverlaps' })
  })

  it('ends with a summary of what was done in one’s place', async () => {
    const { held } = await saveSample(stage)
    const went = await stage.perform(
      positions.goAway,
      { id: position, from: '2026-11-23', until: '2026-11-27' },
      'kati',
    )
    const maarja = stage.inPlaceOf({ id: went.absence, absent: 'kati', substitute: 'piret' })
    const note = { id: held, happenedOn: '2026-11-23', note: 'Infotund.' }
    await stage.perform(positions.addEvidence, note, maarja)
    const week = { from: '2026-11-23', until: '2026-11-27' }
    const { items } = await stage.perform(positions.readReturnSummary, week, 'kati')
    assert.deepEqual(
      items.map(({ who, sentence }) => [who, /lisas käsitsi tõendi/.test(sentence)]),
      [['Piret Oja', true]],
    )
    assert.deepEqual((await stage.perform(positions.readReturnSummary, week, 'maarja')).items, [])
  })
})
