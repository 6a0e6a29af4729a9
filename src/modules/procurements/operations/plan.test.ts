import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { Problem } from '../../../kernel/problem.ts'
import { documents } from '../../documents/contract.ts'
import { procurements } from '../contract.ts'
import { addPlanWithRow, publishPlan, trainingRow } from '../examples/plan.ts'

const guest = { kind: 'guest', visitor: 'test' } as const
const refusal = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => (error instanceof Problem ? error.type : Promise.reject(error)),
  )

describe('the yearly plan', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  const show = () => stage.perform(procurements.showPublicPlan, { year: '2027', lang: 'et' }, guest)

  it('is public from its approval on and not before, and as it was approved', async () => {
    const { id } = await addPlanWithRow(stage)
    assert.equal((await show()).plan, null)
    const { document } = await stage.perform(procurements.makePlanVersion, { id, valuesShown: false }, 'kati')
    assert.equal((await show()).plan, null, 'a version that nobody approved is not public')
    await approve(stage, document)
    const { plan } = await show()
    assert.equal(plan?.no, 1)
    assert.deepEqual(
      plan.rows.map(({ subject, valueCents, responsible }) => [subject, valueCents, responsible]),
      [['Perelepitajate supervisioon', null, 'Kati Kask']],
    )
    const { rows } = await stage.perform(procurements.readPlan, { id }, 'kati')
    const [row] = rows
    assert.ok(row)
    await stage.perform(
      procurements.changePlanRow,
      { ...trainingRow, id, row: row.id, version: row.version, subject: 'Muudetud nimetus' },
      'kati',
    )
    assert.equal((await show()).plan?.rows[0]?.subject, 'Perelepitajate supervisioon')
    assert.equal((await stage.perform(procurements.readPlan, { id }, 'kati')).changedSince, true)
  })

  it('makes no version that says the same as the one before, and none of nothing', async () => {
    const { id } = await stage.perform(procurements.addPlan, { budgetYear: 2028 }, 'kati')
    assert.equal(
      await refusal(stage.perform(procurements.makePlanVersion, { id }, 'kati')),
      'procurements.PlanEmpty',
    )
    await stage.perform(procurements.addPlanRow, { id, ...trainingRow }, 'kati')
    await stage.perform(procurements.makePlanVersion, { id }, 'kati')
    assert.equal(
      await refusal(stage.perform(procurements.makePlanVersion, { id }, 'kati')),
      'procurements.PlanUnchanged',
    )
    assert.equal(
      await refusal(stage.perform(procurements.addPlan, { budgetYear: 2028 }, 'piret')),
      'procurements.PlanExists',
    )
  })

  it('tells the second of two who change one row', async () => {
    const { id } = await stage.perform(procurements.addPlan, { budgetYear: 2029 }, 'kati')
    const { row } = await stage.perform(procurements.addPlanRow, { id, ...trainingRow }, 'kati')
    const change = { ...trainingRow, id, row, version: 1 }
    await stage.perform(procurements.changePlanRow, { ...change, quarter: 2 }, 'kati')
    assert.equal(
      await refusal(stage.perform(procurements.changePlanRow, { ...change, quarter: 3 }, 'piret')),
      'kernel.ChangedMeanwhile',
    )
  })

  it('begins one procurement from a row, with what the row says; the row then stays', async () => {
    const { id } = await stage.perform(procurements.addPlan, { budgetYear: 2030 }, 'kati')
    const { row } = await stage.perform(procurements.addPlanRow, { id, ...trainingRow }, 'kati')
    const begun = await stage.perform(procurements.beginPlanRow, { id, row }, 'kati')
    const { title, budgetYear, series } = await stage.perform(procurements.readProcurement, begun, 'kati')
    assert.deepEqual([title, budgetYear, series], [trainingRow.subject, 2030, trainingRow.series])
    for (const again of [procurements.beginPlanRow, procurements.dropPlanRow])
      assert.equal(await refusal(stage.perform(again, { id, row }, 'kati')), 'procurements.PlanRowBegun')
  })
})

describe('a version of the plan', () => {
  it('is not what another file in its document was approved as', async () => {
    const stage = await setStage()
    const { id } = await addPlanWithRow(stage)
    const { document } = await stage.perform(procurements.makePlanVersion, { id, valuesShown: true }, 'kati')
    const upload = await stage.upload('kati', 'muu.txt', new TextEncoder().encode('Hoopis muu plaan.'))
    await stage.perform(documents.addVersion, { id: document as never, upload, after: 1 }, 'kati')
    await approve(stage, document)
    const { plan } = await stage.perform(procurements.showPublicPlan, { lang: 'et' }, guest)
    assert.equal(plan, null)
    await stage.database.stop()
  })

  it('shows values to the public where it was made so', async () => {
    const stage = await setStage()
    await publishPlan(stage)
    const { plan } = await stage.perform(procurements.showPublicPlan, { lang: 'et' }, guest)
    assert.equal(plan?.rows[0]?.valueCents, trainingRow.valueCents)
    await stage.database.stop()
  })
})

async function approve(stage: OpenStage, document: string): Promise<void> {
  const id = document as never
  const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
  const sha256 = all[0]?.sha256 ?? ''
  const steps = [{ stage: 1, to: { person: stage.person('piret') }, workingDays: 3 }]
  await stage.perform(documents.askApproval, { id, sha256, steps }, 'kati')
  const { items } = await stage.perform(documents.readRounds, { id }, 'piret')
  await stage.perform(documents.approveStep, { id, step: items[0]?.steps[0]?.id ?? '', sha256 }, 'piret')
  await stage.runJobs()
}
