import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CallOf } from '../../../kernel/contract.ts'
import { procurements } from '../contract.ts'
import { contracted } from '../examples/outcome.ts'
import { type BoughtRow, importPast, purchaseSheet } from '../examples/purchase.ts'
import { addReadyTraining } from '../examples/timetable.ts'

const bought = (subject: string): BoughtRow => [subject, '80500000-9', 36_500, '2026-11-23', '', 'K-9']

describe('a contract made here and an imported purchase of its day and amount', () => {
  let stage: OpenStage
  let made: Awaited<ReturnType<typeof contracted>>
  before(async () => {
    stage = await setStage()
    await importPast(stage, { rows: [bought('Perelepitajate koolitus'), bought('Superviisori tasu')] })
    made = await contracted(stage)
  })
  after(() => stage.database.stop())

  const twins = async () =>
    (await stage.perform(procurements.listContracts, { id: made.id }, 'kati')).items[0]?.twins ?? []
  const judge = (purchase: string, verdict: 'same' | 'another') =>
    stage.perform(procurements.judgeTwin, { ...made, purchase, verdict }, 'kati')
  const watch = (more: Partial<CallOf<typeof procurements.watchSplitting>> = {}) =>
    stage.perform(
      procurements.watchSplitting,
      {
        subject: 'Lepitajate koolitus',
        cpv: '80500000',
        budgetYear: 2026,
        startsOn: '2026-12-07' as never,
        ...more,
      },
      'kati',
    )

  it('count once until somebody has said, and the doubt is told', async () => {
    const [asked, ...none] = await twins()
    assert.deepEqual([asked?.verdict, none], [null, []])
    const { doubled, twelve, sentence } = await watch()
    assert.deepEqual([doubled, twelve.count], [{ cents: 3_650_000, count: 1 }, 2])
    assert.match(sentence, /Neid on loetud üks kord/)
  })

  it('count both once a person says that they are two, and the next one is asked about', async () => {
    const [first] = await twins()
    await judge(first?.purchase ?? '', 'another')
    assert.deepEqual(
      (await twins()).map(({ verdict }) => verdict),
      ['another', null],
    )
    assert.equal((await watch()).twelve.count, 2, 'the other one is in doubt now')
    await judge((await twins())[1]?.purchase ?? '', 'another')
    assert.deepEqual([(await watch()).twelve.count, (await watch()).doubled.count], [3, 0])
    await judge(first?.purchase ?? '', 'same')
    assert.deepEqual([(await watch()).twelve.count, (await watch()).doubled.count], [2, 0])
  })

  it('is imported later only where a person says that it is another purchase', async () => {
    const upload = () => purchaseSheet(stage, [bought('Hoopis teine koolitus')])
    const read = await stage.perform(procurements.readPurchaseSheet, { upload: await upload() }, 'kati')
    assert.deepEqual(read.rows[0]?.doubts, ['madeHere'])
    const save = async (another: number[]) =>
      stage.perform(procurements.importPurchases, { title: 'Veel', upload: await upload(), another }, 'kati')
    await assert.rejects(save([]))
    const before = (await watch()).twelve.count
    await save([read.rows[0]?.row ?? 0])
    assert.deepEqual([(await watch()).twelve.count, (await watch()).doubled.count], [before + 1, 0])
  })
})

describe('the parts of a mixed contract', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  const mixed = async () => {
    const { id, version } = await addReadyTraining(stage, { budgetYear: 2026 })
    const catering = { cpv: '55520000', valueCents: 900_000 }
    return { id, version, parts: [catering] }
  }

  it('are asked about where another purchase is of their CPV group, either way', async () => {
    const { id, ...rest } = await mixed()
    await stage.perform(procurements.setMixedParts, { id, ...rest }, 'kati')
    await importPast(stage, { rows: [['Seminari toitlustus', '55520000-1', 4_800, '2026-10-05', '', 'A-1']] })
    const own = await stage.perform(procurements.readWatch, { id }, 'kati')
    assert.deepEqual(
      own.likes.map(({ way, verdict, valueCents }) => [way, verdict, valueCents]),
      [['part', null, 480_000]],
    )
    const need = { subject: 'Lõunasöögid koolitusel', cpv: '55520000', budgetYear: 2026 }
    const { likes } = await stage.perform(procurements.watchSplitting, need, 'kati')
    const [part] = likes.filter(({ source }) => source === 'procurement')
    assert.deepEqual([part?.id, part?.way, part?.valueCents], [id, 'part', 900_000])
  })

  it('come along in a copy without their sums, which the start then asks for', async () => {
    const { id: from, ...rest } = await mixed()
    await stage.perform(procurements.setMixedParts, { id: from, ...rest }, 'kati')
    const wish = { id: from, title: 'Supervisioon 2028', budgetYear: 2028 }
    const { id } = await stage.perform(procurements.copyProcurement, wish, 'kati')
    const { mixed: parts, gaps } = await stage.perform(procurements.readTimetable, { id }, 'kati')
    assert.deepEqual(parts, [{ cpv: '55520000', subjectKind: null, valueCents: null }])
    assert.ok(gaps.some(({ step }) => step === 'mixed'))
  })
})
