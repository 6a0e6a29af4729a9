import { type Actor, isPermitted } from '../../../kernel/actor.ts'
import type { PersonId, UploadId } from '../../../kernel/contract.ts'
import { implement, type QueryContext } from '../../../kernel/module.ts'
import { readSheet } from '../../../kernel/read-sheet.ts'
import { changeRecord } from '../../../kernel/record.ts'
import { textOf } from '../../../kernel/values/sheet-cells.ts'
import { type Person, people } from '../../people/contract.ts'
import { sheetOperations } from '../contract/sheet.ts'
import { facts, permissions, problems } from '../contract.ts'
import { tasksSheet } from '../papers.ts'
import { taskHeads, type Understood, understandRow, type Worker } from '../rules/sheet.ts'
import * as others from '../store/others.ts'
import * as store from '../store/tasks.ts'
import { demandPerson, mine, show, wishOf, workingTeams } from './shared.ts'
import { addTask } from './task.ts'

const mostRows = 10_000
const mostImported = 2000

export const sheetHandlers = implement(sheetOperations, {
  async exportTasks({ input, actor, now, db, locale, capabilities }) {
    const wish = wishOf(actor, input)
    const rows = await store.listTasks(db, { actor, now, wish, sort: 'due', offset: 0, limit: mostRows })
    const dressed = rows.map((row) => ({
      ...show(row, { now, locale }),
      text: row.text,
      doneMeans: row.doneMeans,
      doneAt: row.doneAt,
    }))
    const bytes = await capabilities.sheets.write([tasksSheet(dressed, locale)])
    return {
      fileName: 'ulesanded.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes,
    }
  },

  async readTaskSheet(context) {
    return { rows: await readRows(context, context.input.upload) }
  },

  async importTasks(context) {
    const { input, actor, now, tx } = context
    const rows = (await readRows({ ...context, db: tx }, input.upload)).filter(
      ({ row }) => !input.leaveOut.includes(row),
    )
    const doubtful = rows.filter((row) => row.doubts.length > 0).map(({ row }) => row)
    if (doubtful.length || rows.length === 0) throw problems.SheetHasDoubts({ rows: doubtful })
    const { id } = await others.addImport(tx, demandPerson(actor), now)
    const origin = { giver: mine(actor), import: id, audience: 'team' as const }
    for (const row of rows) await addTask(context, { ...planOf(row), ...origin })
    return { import: id, tasks: rows.length }
  },

  async withdrawImport({ input, actor, now, tx, tell }) {
    const found = await others.lockImport(tx, input.id)
    if (!found || found.withdrawnAt || found.person !== demandPerson(actor)) throw problems.ImportNotYours({})
    const all = await store.listTasksOfImport(tx, input.id)
    const begun = all.filter(({ state }) => state !== 'given')
    if (begun.length) throw problems.ImportUnderWay({ tasks: begun.length })
    for (const { id } of all) {
      const row = await store.findTask(tx, actor, id)
      await store.changeTask(tx, id, { state: 'withdrawn' }, now)
      if (row) await changeRecord(tx, id, { version: row.version, endedAt: now })
      if (row) await tell(facts.TaskWithdrawn, id, { assignee: row.assignee as PersonId })
    }
    await others.withdrawImport(tx, input.id, now)
    return { tasks: all.length }
  },
})

function planOf({ row, assignee, dueDay, duty, doubts: _, ...plan }: Understood) {
  if (!assignee || !dueDay) throw problems.SheetHasDoubts({ rows: [row] })
  return { ...plan, assignee: assignee.id, dueDay, serves: duty ? [{ duty: duty.id, result: null }] : [] }
}

type Asking = Pick<QueryContext<unknown>, 'actor' | 'now' | 'ask' | 'capabilities' | 'db'>

/** The rows of an uploaded sheet as they are understood, each with its doubts. */
async function readRows(context: Asking, upload: UploadId): Promise<Understood[]> {
  const { actor, now, db } = context
  const sheet = await readSheet(context, { upload, heads: taskHeads, needed: ['title'], most: mostImported })
  if ('unreadable' in sheet) throw problems.SheetUnreadable({ reason: sheet.unreadable })
  const { lines } = sheet
  const labels = [...new Set(lines.map(({ cells }) => textOf(cells.duty)).filter(Boolean))]
  const duties = labels.length ? await others.listDutiesByLabel(db, actor, labels) : []
  const known = { me: mine(actor), now, duties, workers: await listWorkers(context) }
  return lines.map((line) => understandRow(line, known))
}

/** Everyone here, with whether and in which team the actor may give them tasks. */
async function listWorkers({ actor, ask }: Pick<Asking, 'actor' | 'ask'>): Promise<Worker[]> {
  const workers: Worker[] = []
  for (let page = 1, total = 1; workers.length < total; page += 1) {
    const answer = await ask(people.listPeople, { page, perPage: 200 })
    if (answer.items.length === 0) break
    total = answer.total
    workers.push(...answer.items.map((person) => workerOf(actor, person)))
  }
  return workers
}

function workerOf(actor: Actor, { id, name, email, memberships }: Person): Worker {
  const teams = workingTeams(memberships)
  const own = id === mine(actor)
  const team = own ? teams[0] : teams.find((one) => isPermitted(actor, permissions.give, one))
  return { id, name, email, mayBeGiven: own || team !== undefined, team: team ?? null }
}
