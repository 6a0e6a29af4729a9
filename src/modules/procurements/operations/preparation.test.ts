import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { documents } from '../../documents/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import { type InvolvedPart, type ProcurementId, problems, procurements } from '../contract.ts'
import {
  addDeclaredTraining,
  addPreparedTraining,
  trainingBrief,
  trainingCriteria,
} from '../examples/preparation.ts'
import { addTraining } from '../examples/procurement.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

const brief = { ...trainingBrief, stages: [...trainingBrief.stages], parts: [...trainingBrief.parts] }
const refusedBy = (problem: { type: string }, data?: object) => ({
  type: problem.type,
  ...(data && { data }),
})
const name = (id: ProcurementId, people: Partial<Record<CastName, InvolvedPart[]>>, as: CastName = 'kati') =>
  stage.perform(
    procurements.nameInvolved,
    {
      id,
      people: Object.entries(people).map(([who, parts]) => ({
        person: stage.person(who as CastName),
        parts,
      })),
    },
    as,
  )
const declare = (id: ProcurementId, as: CastName, conflict: string | null = null) =>
  stage.perform(procurements.declareInterests, { id, conflict }, as)
const read = (id: ProcurementId, as: CastName = 'kati') =>
  stage.perform(procurements.readProcurement, { id }, as)

describe('who takes part in a procurement', () => {
  it('is asked by letter to declare, and nothing else opens before', async () => {
    const { id } = await addTraining(stage)
    await declare(id, 'kati')
    await name(id, { kati: ['responsible'], maarja: ['brief'], jaan: ['evaluator'] })
    const letters = (await stage.letters()).filter(({ kind }) => kind === 'procurements.declaration')
    assert.equal(
      letters.some(({ to }) => to === 'maarja.soo@amet.example'),
      true,
    )
    assert.deepEqual((await read(id)).can, ['change', 'involve', 'declare'])
    await declare(id, 'jaan')
    await assert.rejects(
      stage.perform(procurements.writeBrief, { id, version: 0, ...brief }, 'maarja'),
      refusedBy(problems.DeclarationsMissing, { names: ['Maarja Soo'] }),
    )
    await declare(id, 'maarja')
    assert.deepEqual((await read(id, 'maarja')).can, ['declare', 'brief'])
    const { missing } = await stage.perform(procurements.writeBrief, { id, version: 0, ...brief }, 'maarja')
    assert.deepEqual(missing, [])
  })

  it('has the declaration among the tasks until it is made, and again when named again', async () => {
    const { id } = await addTraining(stage, { title: 'Tubade sisustus' })
    const tasksOf = async (who: CastName) => {
      const wish = { text: 'Tubade sisustus', kind: 'deadline' as const }
      const { items } = await stage.perform(tasks.listTasks, wish, 'kati')
      const own = items.filter(({ assignee }) => assignee.id === stage.person(who))
      return own.map(({ state, dueDay }) => `${state} ${dueDay}`)
    }
    await name(id, { kati: ['responsible'], maarja: ['brief'], jaan: ['evaluator'] })
    assert.deepEqual(await tasksOf('maarja'), ['given 2026-11-24'])
    await declare(id, 'maarja')
    await name(id, { kati: ['responsible'], maarja: ['brief'] })
    assert.deepEqual(
      [await tasksOf('maarja'), await tasksOf('jaan')],
      [['done 2026-11-24'], ['withdrawn 2026-11-24']],
    )
    await name(id, { kati: ['responsible'], maarja: ['brief'], jaan: ['opener'] })
    assert.deepEqual(await tasksOf('jaan'), ['given 2026-11-24'])
    await declare(id, 'jaan', 'Minu abikaasa on pakkuja juhatuses.')
    assert.deepEqual(await tasksOf('jaan'), ['done 2026-11-24'])
  })

  it('is out with a declared conflict; what binds him is told to few', async () => {
    const { id } = await addTraining(stage)
    await name(id, { kati: ['responsible'], jaan: ['evaluator'] })
    await declare(id, 'jaan', 'Minu abikaasa on pakkuja juhatuses.')
    const seen = async (as: CastName) =>
      (await stage.perform(procurements.listInvolved, { id }, as)).items.find(
        ({ person }) => person === stage.person('jaan'),
      )
    assert.notEqual((await seen('kati'))?.outAt, null)
    assert.equal((await seen('kati'))?.conflict, 'Minu abikaasa on pakkuja juhatuses.')
    assert.equal((await seen('anu'))?.conflict, null)
    await assert.rejects(
      name(id, { kati: ['responsible'], jaan: ['opener'] }),
      refusedBy(problems.PersonOut, { name: 'Jaan Tamm' }),
    )
    await assert.rejects(declare(id, 'jaan'), refusedBy(problems.PersonOut))
  })

  it('leads it no more when he is bound himself: the manager names another', async () => {
    const { id } = await addTraining(stage)
    await declare(id, 'kati', 'Olen pakkuja osanik.')
    assert.equal((await read(id)).responsible, null)
    await assert.rejects(name(id, { maarja: ['responsible'] }), refusedBy(problems.NotResponsible))
    await name(id, { maarja: ['responsible'] }, 'piret')
    assert.equal((await read(id)).responsible?.name, 'Maarja Soo')
  })

  it('declares in his own name only, never in another’s place', async () => {
    const { id } = await addTraining(stage)
    await assert.rejects(declare(id, 'piret'), refusedBy(problems.OwnDeclarationOnly))
  })
})

describe('the preparation of a procurement', () => {
  it('refuses weights of 99 % and says what is missing', async () => {
    const { id } = await addDeclaredTraining(stage)
    const [price, quality] = trainingCriteria.criteria
    assert.ok(price && quality)
    const criteria = [price, { ...quality, weight: 3900 }]
    await assert.rejects(
      stage.perform(procurements.writeCriteria, { id, version: 0, ...trainingCriteria, criteria }, 'kati'),
      refusedBy(problems.WeightsNotWhole, { sum: 9900, lot: null }),
    )
  })

  it('quotes § 85 for what begins under its new text, and nothing for what began before', async () => {
    const rulesOf = async (startsOn: string) => {
      const { id } = await addPreparedTraining(stage, { startsOn: startsOn as never })
      const { checks } = await stage.perform(procurements.readCriteria, { id }, 'anu')
      return checks.find(({ check }) => check === 'weights')
    }
    assert.equal((await rulesOf('2026-11-05'))?.cite, 'RHS § 85 lg 9')
    assert.equal((await rulesOf('2026-10-30'))?.cite, null)
  })

  it('is kept from two who write at once', async () => {
    const { id } = await addPreparedTraining(stage)
    await assert.rejects(
      stage.perform(procurements.writeBrief, { id, version: 0, ...brief }, 'kati'),
      refusedBy(kernelProblems.ChangedMeanwhile),
    )
  })

  it('is copied without declarations, values and days that have passed', async () => {
    const { id: from } = await addPreparedTraining(stage)
    await name(from, { kati: ['responsible'], maarja: ['brief'] })
    const wish = { id: from, title: 'Supervisioon 2028', budgetYear: 2028 }
    const { id } = await stage.perform(procurements.copyProcurement, wish, 'piret')
    const copy = await read(id, 'piret')
    assert.equal(copy.copiedFrom?.id, from)
    assert.equal(copy.responsible?.name, 'Piret Oja')
    const { items } = await stage.perform(procurements.listInvolved, { id }, 'piret')
    assert.deepEqual(items.map(({ name, declaredAt }) => [name, declaredAt]).toSorted(), [
      ['Maarja Soo', null],
      ['Piret Oja', null],
    ])
    const { said, parts, missing } = await stage.perform(procurements.readBrief, { id }, 'piret')
    assert.equal(said.aim, trainingBrief.said.aim)
    assert.deepEqual([parts, missing], [[], ['plan', 'contractDay']])
    const { criteria } = await stage.perform(procurements.readCriteria, { id }, 'piret')
    assert.deepEqual(
      criteria.map(({ weight }) => weight),
      [6000, 4000],
    )
  })

  it('keeps the ids of lots that stand already', async () => {
    const { id } = await addDeclaredTraining(stage)
    const write = (lots: { id?: never; title: string }[]) =>
      stage.perform(procurements.writeLots, { id, lots }, 'kati')
    const first = await write([{ title: 'Tallinn' }, { title: 'Tartu' }])
    const kept = first.lots.find(({ title }) => title === 'Tartu')
    const { lots } = await write([{ id: kept?.id as never, title: 'Tartu ja Narva' }])
    assert.deepEqual(
      lots.map(({ id, no, title }) => [id, no, title]),
      [[kept?.id, 1, 'Tartu ja Narva']],
    )
    await assert.rejects(
      write([{ title: 'Tartu' }, { title: 'tartu' }]),
      refusedBy(problems.SameLotTwice, { title: 'tartu' }),
    )
  })

  it('is changed by who is responsible and the manager, not by a colleague', async () => {
    const { id } = await addTraining(stage)
    const { version } = await read(id)
    const change = (as: CastName, at = version) =>
      stage.perform(procurements.changeProcurement, { id, version: at, cpv: '80500000-9' }, as)
    await assert.rejects(change('maarja'), refusedBy(kernelProblems.NotAllowed))
    await change('piret')
    assert.equal((await read(id)).cpv, '80500000')
    await assert.rejects(change('kati'), refusedBy(kernelProblems.ChangedMeanwhile))
  })
})

describe('documents of a procurement', () => {
  it('are filled from the brief: the shipped invitation asks for nothing that was written already', async () => {
    const { id } = await addPreparedTraining(stage, { funding: 'Riigieelarve' })
    const about = id as never
    const document = await stage.perform(
      documents.addDocument,
      { kind: 'invitation', title: 'Kutse', about },
      'kati',
    )
    const template = await stage.perform(documents.takeShipped, { key: 'invitation' }, 'kati')
    const { chosen } = await stage.perform(
      documents.readGeneration,
      { ...document, template: template.id },
      'kati',
    )
    const said = (name: string) => chosen?.fields.find((field) => field.name === name)?.value
    assert.equal(said('eesmärk'), trainingBrief.said.aim)
    assert.equal(said('rahastamine'), 'Riigieelarve')
    assert.equal(said('lepinguKuupäev'), '2027-01-04')
    assert.deepEqual(
      (said('kriteeriumid') as { osakaal: number }[]).map(({ osakaal }) => osakaal),
      [60, 40],
    )
    assert.deepEqual(said('etapid'), [
      { nimetus: 'Esimene kohtumine', tulemus: 'Rühmad on kokku saanud', tähtaeg: '2027-01-20' },
    ])
  })
})
