import type { CallOf, RecordId } from '../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { Day } from '../../kernel/values/day.ts'
import { inEachLocale } from '../../kernel/values/local-text.ts'
import { type TaskId, tasks } from './contract.ts'

const dueDay = Day.parse('2026-12-01')

const plan = (stage: Stage, assignee: 'kati' | 'piret' = 'kati'): CallOf<typeof tasks.giveTask> => ({
  title: 'Ülevaade Soome mudelist juhtkonnale',
  text: 'Kaks lehekülge.',
  doneMeans: 'Kolm võrdlust, allikad juures.',
  assignee: stage.person(assignee),
  dueDay,
  dueTime: '12:00',
})

const given = async (stage: Stage): Promise<{ id: TaskId }> =>
  stage.perform(tasks.giveTask, plan(stage), 'piret')

const taken = async (stage: Stage) => {
  const task = await given(stage)
  await stage.perform(tasks.takeTask, task, 'kati')
  return task
}

const done = async (stage: Stage) => {
  const task = await given(stage)
  await stage.perform(tasks.finishTask, { ...task, result: 'Valmis.' }, 'kati')
  return task
}

const said = (text: string) => inEachLocale(() => text)

/** A record whose deadline it may be: any will do. */
const deadline = (stage: Stage) => ({
  key: 'review',
  title: 'Ametijuhendi ülevaatus',
  dueDay,
  assignee: stage.person('kati'),
  team: stage.team,
  rule: {
    id: 'position.yearly-review',
    source: said('ametijuhend p 8'),
    explanation: said('Üks aasta eelmisest.'),
  },
})

/** A sheet as people have it: the header in Estonian, one row. */
async function sheet(stage: Stage) {
  const columns = ['Ülesanne', 'Tähtaeg', 'Täitja'].map((title) => ({ title, kind: 'text' as const }))
  const rows = [['Koosta ülevaade', '01.12.2026', 'Kati Kask']]
  const bytes = await stage.makeSheet([{ name: 'Ülesanded', columns, rows }])
  return { upload: await stage.upload('piret', 'ulesanded.xlsx', bytes) }
}

export const examples = examplesOf(tasks, {
  readDesk: { as: 'kati', input: {} },
  listCalendar: { as: 'kati', input: { from: Day.parse('2026-11-01'), until: Day.parse('2026-12-31') } },
  giveTask: { as: 'piret', input: (stage) => plan(stage) },
  changeTask: {
    as: 'piret',
    input: async (stage) => ({
      ...(await given(stage)),
      version: 1,
      title: 'Ülevaade Soome ja Läti mudelist',
    }),
  },
  listTasks: { as: 'kati', input: { assignee: ['me'], open: true } },
  readTask: { as: 'kati', input: given },
  readAttachment: {
    as: 'kati',
    input: async (stage) => {
      const upload = await stage.upload('piret', 'naidis.txt', new TextEncoder().encode('Näidis'))
      const task = await stage.perform(tasks.giveTask, { ...plan(stage), attachments: [upload] }, 'piret')
      const { attachments } = await stage.perform(tasks.readTask, task, 'kati')
      return { ...task, attachment: attachments[0]?.id ?? '' }
    },
  },
  endRecurrence: {
    as: 'piret',
    input: (stage) => stage.perform(tasks.giveTask, { ...plan(stage), repeat: { every: 'month' } }, 'piret'),
  },
  readMyCounts: { as: 'kati', input: {} },
  takeTask: { as: 'kati', input: given },
  finishTask: { as: 'kati', input: async (stage) => ({ ...(await taken(stage)), result: 'Valmis.' }) },
  acceptTask: { as: 'piret', input: done },
  returnTask: {
    as: 'piret',
    input: async (stage) => ({ ...(await done(stage)), reason: 'Allikad puuduvad.' }),
  },
  withdrawTask: {
    as: 'piret',
    input: async (stage) => ({ ...(await given(stage)), reason: 'Pole enam vaja.' }),
  },
  undoStep: { as: 'kati', input: taken },
  finishTasks: {
    as: 'kati',
    input: async (stage) => ({ ids: [(await given(stage)).id, (await given(stage)).id] }),
  },
  moveTasks: {
    as: 'piret',
    input: async (stage) => ({ ids: [(await given(stage)).id], dueDay: Day.parse('2026-12-08') }),
  },
  setDeadlines: {
    as: { kind: 'system', name: 'positions' },
    input: (stage) => ({ record: stage.team as never, deadlines: [deadline(stage)] }),
  },
  listNextOf: {
    as: { kind: 'system', name: 'procurements' },
    input: (stage) => ({ records: [stage.person('maarja') as string as RecordId] }),
  },
  listOpenFor: {
    as: { kind: 'system', name: 'positions' },
    input: (stage) => ({ duties: [stage.team as never] }),
  },
  exportTasks: { as: 'kati', input: { assignee: ['me'] } },
  readTaskSheet: { as: 'piret', input: sheet },
  importTasks: { as: 'piret', input: sheet },
  withdrawImport: {
    as: 'piret',
    input: async (stage) => ({
      id: (await stage.perform(tasks.importTasks, await sheet(stage), 'piret')).import,
    }),
  },
  readMyFeed: { as: 'kati', input: {} },
  makeFeed: { as: 'kati', input: {} },
  endFeed: { as: 'kati', input: {} },
  readFeed: {
    as: { kind: 'guest', visitor: 'calendar' },
    input: async (stage) => {
      const { url } = await stage.perform(tasks.makeFeed, {}, 'kati')
      return { token: url.split('/').at(-2) ?? '' }
    },
  },
})
