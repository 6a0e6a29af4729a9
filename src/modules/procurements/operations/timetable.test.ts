import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { Problem } from '../../../kernel/problem.ts'
import { runClockJob } from '../../../kernel/road/react.ts'
import { Day } from '../../../kernel/values/day.ts'
import { tasks } from '../../tasks/contract.ts'
import { procurements } from '../contract.ts'
import { addTraining } from '../examples/procurement.ts'
import { addReadyTraining, announceTraining } from '../examples/timetable.ts'

const day = (text: string) => Day.parse(text)
const at = (text: string, time = '14:00') => ({ day: day(text), time })
const refusal = async (work: Promise<unknown>): Promise<Problem> => {
  const error = await work.then(
    () => assert.fail('nothing was refused'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof Problem, String(error))
  return error
}

describe('the timetable of a procurement', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  const translation = { title: 'Juhendmaterjalide tõlge', cpv: '79530000' }
  const announce = (
    of: { id: string; version: number },
    due: { day: Day; time: string } | null,
    more: { startsOn?: Day; volunteerFor?: 'A' | 'LM' | 'T' | 'LA'; ground?: string } = {},
  ) => stage.perform(procurements.announceProcurement, { ...of, id: of.id as never, due, ...more }, 'kati')

  it('starts nothing before everything is there, and names each thing that lacks', async () => {
    const { id } = await addTraining(stage)
    const refused = await refusal(announce({ id, version: 1 }, at('2026-12-10')))
    assert.equal(refused.type, 'procurements.NotReadyToAnnounce')
    const { gaps } = refused.data as { gaps: { step: string; what: string[] }[] }
    assert.deepEqual(
      gaps.map(({ step }) => step),
      ['declarations', 'brief', 'value', 'criteria'],
    )
    assert.deepEqual(gaps[0]?.what, ['Kati Kask'])
    const { can } = await stage.perform(procurements.readTimetable, { id }, 'anu')
    assert.deepEqual(can, [])
  })

  it('fixes start day, procedure and closing; each planned day becomes a task with its rule', async () => {
    const of = await addReadyTraining(stage)
    assert.deepEqual(await announce(of, at('2026-12-10')), { procedure: 'VO', version: of.version + 1 })
    const { procedure, startsOn, tendersDueAt, state } = await stage.perform(
      procurements.readProcurement,
      { id: of.id },
      'kati',
    )
    assert.deepEqual([procedure, startsOn, state], ['VO', '2026-11-23', 'announced'])
    assert.equal(tendersDueAt, '2026-12-10T12:00:00.000Z')
    const { items } = await stage.perform(tasks.listTasks, { text: 'supervisioon' }, 'kati')
    const closing = items.find(({ title }) => title.startsWith('Pakkumuste tähtaeg'))
    assert.deepEqual([closing?.dueDay, closing?.dueTime], ['2026-12-10', '14:00'])
    assert.match(closing?.rule?.explanation ?? '', /asutuse hankekorda/)
    const again = await refusal(announce({ id: of.id, version: of.version + 1 }, at('2026-12-10')))
    assert.equal(again.type, 'procurements.ProcurementAnnounced')
  })

  it('asks for approved documents under the act, and for a closing that the act allows', async () => {
    const of = await addReadyTraining(stage, translation, 6_100_000)
    const refused = await refusal(announce(of, at('2026-12-10')))
    assert.deepEqual(refused.data, { gaps: [{ step: 'documents', what: [] }] })
    const { steps, advice } = await stage.perform(procurements.readTimetable, { id: of.id }, 'anu')
    assert.equal(advice?.procedure, 'LM')
    const due = steps.find(({ step }) => step === 'due')
    // Planned for Monday, 7 December 2026: 15 days later is Tuesday, 22 December.
    assert.deepEqual([due?.earliest, due?.rule?.id], ['2026-12-22', 'd-201'])
  })

  it('gives nobody another procedure than the one wished for without a word', async () => {
    const of = await addReadyTraining(stage)
    const wished = await refusal(announce(of, at('2026-12-10'), { volunteerFor: 'T' }))
    assert.deepEqual(wished.data, { wished: 'T', required: 'VO', why: 'ground' })
    const ground = '§ 11 lg 1 p 7: üüritakse ainult ruum.'
    const seen = await stage.perform(
      procurements.previewAnnouncement,
      { id: of.id as never, startsOn: day('2026-11-23'), volunteerFor: 'LA', ground },
      'anu',
    )
    assert.deepEqual([seen.procedure, seen.due.needed, seen.gaps], ['LA', false, []])
    assert.equal((await announce(of, null, { volunteerFor: 'LA', ground })).procedure, 'LA')
    assert.equal((await stage.perform(procurements.readTimetable, { id: of.id }, 'anu')).ground, ground)
  })

  it('heeds what the lots come to where that is more than the value, also beside like purchases', async () => {
    const { id } = await addReadyTraining(stage)
    const lots = [{ title: 'Tallinn', valueCents: 60_000_000 }]
    await stage.perform(procurements.writeLots, { id, lots }, 'kati')
    const { advice } = await stage.perform(procurements.readTimetable, { id }, 'anu')
    assert.equal(advice?.procedure, 'SE')
  })

  it('judges a mixed contract by its parts, which are a share of its value', async () => {
    const of = await addReadyTraining(stage, {}, 9_000_000)
    const mix = (valueCents: number, version = of.version) =>
      stage.perform(
        procurements.setMixedParts,
        { id: of.id, version, parts: [{ cpv: '79530000', valueCents }] },
        'kati',
      )
    assert.equal((await refusal(mix(9_000_000))).type, 'procurements.MixedPartsTooLarge')
    await mix(5_000_000)
    const { advice, mixed } = await stage.perform(procurements.readTimetable, { id: of.id }, 'anu')
    assert.deepEqual([mixed.length, advice?.subjectKind], [1, 'asjad_teenused'])
    assert.match(advice?.explanation ?? '', /Sarnased ostud, mis kokku liidetakse/)
  })

  it('shows what moves before anything is kept, and keeps what is possible', async () => {
    const of = await addReadyTraining(stage)
    const plan = (step: 'due' | 'decide' | 'contract' | 'delivery', text: string) => ({
      step,
      day: day(text),
    })
    const { version } = await stage.perform(
      procurements.planTimetable,
      {
        ...of,
        steps: [
          plan('due', '2026-12-14'),
          plan('decide', '2026-12-16'),
          plan('contract', '2026-12-17'),
          plan('delivery', '2027-01-20'),
        ],
      },
      'kati',
    )
    const moved = { step: 'due' as const, day: day('2026-12-18'), time: '10:00' }
    const { steps } = await stage.perform(procurements.tryTimetable, { id: of.id, moved }, 'anu')
    const chain = steps.filter((one) => one.moved).map(({ step, was, day: to }) => [step, was, to])
    assert.deepEqual(chain, [
      ['due', '2026-12-14', '2026-12-18'],
      ['open', '2026-12-14', '2026-12-18'],
      ['decide', '2026-12-16', '2026-12-18'],
      ['contract', '2026-12-17', '2026-12-18'],
    ])
    const kept = await stage.perform(procurements.readTimetable, { id: of.id }, 'anu')
    assert.equal(kept.steps.find(({ step }) => step === 'due')?.day, '2026-12-14')
    const refused = await refusal(
      stage.perform(
        procurements.planTimetable,
        { id: of.id, version, steps: [plan('contract', '2026-12-15')] },
        'kati',
      ),
    )
    assert.equal(refused.type, 'procurements.TimetableNotPossible')
  })

  it('puts a closing off, never forward and never once it has passed, and tells of it', async () => {
    const { id } = await announceTraining(stage)
    const move = (text: string) =>
      stage.perform(procurements.moveDueMoment, { id, ...at(text), reason: 'Kirjeldus täpsustus.' }, 'kati')
    await move('2026-12-14')
    assert.equal((await refusal(move('2026-12-11'))).type, 'procurements.DueMomentEarlier')
    const { moves, dueAt } = await stage.perform(procurements.readTimetable, { id }, 'anu')
    assert.deepEqual(
      moves.map(({ from, to }) => [from, to]),
      [['2026-12-10T12:00:00.000Z', '2026-12-14T12:00:00.000Z']],
    )
    assert.equal(dueAt, '2026-12-14T12:00:00.000Z')
  })

  it('closes by the clock: its task is done', async () => {
    await announceTraining(stage, { title: 'Lepitajate talvekool' })
    const after = new Date('2026-12-10T12:01:00Z')
    const closing = async () => {
      const { items } = await stage.perform(tasks.listTasks, { text: 'talvekool', perPage: 50 }, 'kati')
      return items.find(({ title }) => title.startsWith('Pakkumuste tähtaeg'))?.state
    }
    assert.equal(await closing(), 'given')
    await runClockJob(stage.house, { name: 'procurements.closeTenders' }, after)
    assert.equal(await closing(), 'done')
  })

  it('begins no procedure tomorrow, and none with a closing in the past', async () => {
    const of = await addReadyTraining(stage)
    const later = await refusal(announce(of, at('2026-12-10'), { startsOn: day('2026-11-24') }))
    assert.equal(later.type, 'procurements.StartInFuture')
    assert.equal((await refusal(announce(of, at('2026-11-23', '09:59')))).type, 'procurements.DueMomentPast')
  })
})
