import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { taskFor } from '../../../../tests/support/task-plan.ts'
import type { FileAnswer, UploadId } from '../../../kernel/contract.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { problems, tasks } from '../contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
const refusedBy = (problem: { type: string }) => ({ type: problem.type })

const heads = ['Ülesanne', 'Tähtaeg', 'Kell', 'Täitja']
async function upload(rows: string[][], by: CastName = 'piret'): Promise<UploadId> {
  const columns = heads.map((title) => ({ title, kind: 'text' as const }))
  const bytes = await stage.house.capabilities.sheets.write([{ name: 'Ülesanded', columns, rows }])
  return stage.upload(by, 'ülesanded.xlsx', bytes)
}
const good = ['Koosta ülevaade', '01.12.2026', '12.00', 'Kati Kask']
const bad = ['Olematu päev', '31.02.2027', '', 'Kati Kask']

async function bytesOf({ bytes }: FileAnswer): Promise<Uint8Array> {
  return new Uint8Array(await new Response(bytes as Uint8Array<ArrayBuffer>).arrayBuffer())
}
const countTasks = async (text: string) => (await stage.perform(tasks.listTasks, { text }, 'piret')).total

describe('a sheet of tasks', () => {
  it('is read row by row with its doubts, and nothing is saved', async () => {
    const { rows } = await stage.perform(tasks.readTaskSheet, { upload: await upload([good, bad]) }, 'piret')
    assert.deepEqual(
      rows.map(({ row, title, dueDay, dueTime, assignee, doubts }) => [
        row,
        title,
        dueDay,
        dueTime,
        assignee?.name,
        doubts,
      ]),
      [
        [2, 'Koosta ülevaade', '2026-12-01', '12:00', 'Kati Kask', []],
        [3, 'Olematu päev', null, null, 'Kati Kask', ['dueUnknown']],
      ],
    )
    assert.equal(await countTasks('Olematu päev'), 0)
  })

  it('is saved whole or not at all; what is in doubt can be left out', async () => {
    const file = await upload([['Imporditud', ...good.slice(1)], bad])
    await assert.rejects(stage.perform(tasks.importTasks, { upload: file }, 'piret'), {
      type: problems.SheetHasDoubts.type,
      data: { rows: [3] },
    })
    assert.equal(await countTasks('Imporditud'), 0)
    const done = await stage.perform(tasks.importTasks, { upload: file, leaveOut: [3] }, 'piret')
    assert.equal(done.tasks, 1)
    const { items } = await stage.perform(tasks.listTasks, { text: 'Imporditud' }, 'kati')
    assert.deepEqual(
      items.map(({ giver, assignee, dueTime }) => [giver.name, assignee.name, dueTime]),
      [['Piret Oja', 'Kati Kask', '12:00']],
    )
  })

  it('is taken back while nobody has begun, and only by who brought it in', async () => {
    const rows = ['Esimene toodud', 'Teine toodud'].map((title) => [title, ...good.slice(1)])
    const done = await stage.perform(tasks.importTasks, { upload: await upload(rows) }, 'piret')
    const back = { id: done.import }
    await assert.rejects(
      stage.perform(tasks.withdrawImport, back, 'maarja'),
      refusedBy(problems.ImportNotYours),
    )
    assert.deepEqual(await stage.perform(tasks.withdrawImport, back, 'piret'), { tasks: 2 })
    const { total } = await stage.perform(tasks.listTasks, { text: 'toodud', open: true }, 'piret')
    assert.equal(total, 0)
    const begun = await stage.perform(tasks.importTasks, { upload: await upload(rows) }, 'piret')
    const { items } = await stage.perform(tasks.listTasks, { text: 'Esimene toodud', open: true }, 'kati')
    await stage.perform(tasks.takeTask, { id: items[0]?.id as never }, 'kati')
    const late = stage.perform(tasks.withdrawImport, { id: begun.import }, 'piret')
    await assert.rejects(late, refusedBy(problems.ImportUnderWay))
  })

  it('lets nobody give tasks to others who may not', async () => {
    const file = await upload([good], 'maarja')
    const { rows } = await stage.perform(tasks.readTaskSheet, { upload: file }, 'maarja')
    assert.deepEqual(rows[0]?.doubts, ['giving'])
  })

  const broken: readonly [string, string, Uint8Array][] = [
    ['is empty', 'tühi.xlsx', new Uint8Array([32])],
    ['is a text with another name', 'tekst.xlsx', new TextEncoder().encode('Ülesanne;Tähtaeg')],
    ['is a cut-off ZIP', 'poolik.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
  ]
  for (const [what, name, bytes] of broken)
    it(`is refused when it ${what}`, async () => {
      const file = await stage.upload('piret', name, bytes)
      const reading = stage.perform(tasks.readTaskSheet, { upload: file }, 'piret')
      await assert.rejects(reading, refusedBy(problems.SheetUnreadable))
    })

  it('of somebody else is not there', async () => {
    const file = await upload([good], 'kati')
    const reading = stage.perform(tasks.readTaskSheet, { upload: file }, 'piret')
    await assert.rejects(reading, refusedBy(kernelProblems.NotFound))
  })

  it('goes out in the shape in which it can come in again', async () => {
    const plan = taskFor(stage, 'kati', { title: '=2+2 on valem', text: 'Selgitus', dueTime: '15:30' })
    await stage.perform(tasks.giveTask, plan, 'piret')
    const answer = await stage.perform(tasks.exportTasks, { text: '=2+2' }, 'piret')
    const file = await stage.upload('piret', 'tagasi.xlsx', await bytesOf(answer))
    const { rows } = await stage.perform(tasks.readTaskSheet, { upload: file }, 'piret')
    assert.deepEqual(
      rows.map(({ title, text, dueDay, dueTime, assignee, doubts }) => [
        title,
        text,
        dueDay,
        dueTime,
        assignee?.name,
        doubts,
      ]),
      [['=2+2 on valem', 'Selgitus', '2026-11-27', '15:30', 'Kati Kask', []]],
    )
  })
})
