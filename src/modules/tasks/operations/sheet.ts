import { actorKey, isPermitted } from '../../../kernel/actor.ts'
import type { PersonId, RecordId, UploadId } from '../../../kernel/contract.ts'
import { type CommandContext, implement, type QueryContext } from '../../../kernel/module.ts'
import { changeRecord, type ReadDb } from '../../../kernel/record.ts'
import { type Person, people } from '../../people/contract.ts'
import { sheetOperations } from '../contract/sheet.ts'
import { permissions, problems, type SheetRow } from '../contract.ts'
import { tasksSheet } from '../papers.ts'
import { dueMoment } from '../rules/due.ts'
import { type Cell, columns, type Doubt, findColumns, readDayCell, readTimeCell } from '../rules/sheet.ts'
import * as others from '../store/others.ts'
import * as store from '../store/tasks.ts'
import { demandPerson, mine, show } from './shared.ts'
import { addTask } from './task.ts'

const mostRows = 10_000
const mostImported = 2000

export const sheetHandlers = implement(sheetOperations, {
  async exportTasks({ input, actor, now, db, locale, capabilities }) {
    const { assignee, giver, ...rest } = input
    const person = (who: string | undefined) => (who === 'me' ? mine(actor) : who)
    const wish = { ...rest, assignee: person(assignee), giver: person(giver) }
    const rows = await store.listTasks(db, { actor, now, wish, sort: 'due', offset: 0, limit: mostRows })
    const dressed = rows.map((row) => ({
      ...show(row, now),
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
    for (const row of rows) await addRow(context, row, id)
    return { import: id, tasks: rows.length }
  },

  async withdrawImport({ input, actor, now, tx }) {
    const found = await others.lockImport(tx, input.id)
    if (!found || found.withdrawnAt || found.person !== demandPerson(actor)) throw problems.ImportNotYours({})
    const all = await store.listTasksOfImport(tx, input.id)
    const begun = all.filter(({ state }) => state !== 'given')
    if (begun.length) throw problems.ImportUnderWay({ tasks: begun.length })
    for (const { id } of all) {
      const row = await store.findTask(tx, actor, id)
      await store.changeTask(tx, id, { state: 'withdrawn' }, now)
      if (row) await changeRecord(tx, id, { version: row.version, endedAt: now })
    }
    await others.withdrawImport(tx, input.id, now)
    return { tasks: all.length }
  },
})

async function addRow(context: CommandContext<unknown>, row: SheetRow, id: string): Promise<void> {
  const { assignee, dueDay, title, text, doneMeans, dueTime, duty } = row
  if (!assignee || !dueDay) throw problems.SheetHasDoubts({ rows: [row.row] })
  const [who] = (await listStaff(context)).filter((one) => one.id === assignee.id)
  const team = who?.memberships.find((one) => one.team)?.team?.id ?? null
  const serves = duty ? [{ duty: duty.id, result: null }] : []
  const plan = { title, text, doneMeans, dueDay, dueTime, serves, audience: 'team' as const }
  await addTask(context, { ...plan, assignee: assignee.id, giver: mine(context.actor), team, import: id })
}

type Asking = Pick<QueryContext<unknown>, 'actor' | 'now' | 'ask' | 'capabilities'>

/** The rows of an uploaded sheet as they are understood, each with its doubts. */
async function readRows(context: Asking & { db: ReadDb }, upload: UploadId): Promise<SheetRow[]> {
  const { actor, capabilities } = context
  const file = await capabilities.files.peek({ upload, owner: actorKey(actor) })
  const [sheet] = await readWorkbook(capabilities, file.file)
  const [head = [], ...body] = sheet?.rows ?? []
  const places = findColumns(head)
  if (!places) throw problems.SheetUnreadable({ reason: 'columns' })
  const filled = body
    .map((cells, at) => ({ cells, row: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))
  if (filled.length > mostImported) throw problems.SheetUnreadable({ reason: 'tooManyRows' })
  const staff = await listStaff(context)
  const cellsOf = (cells: readonly Cell[]) =>
    Object.fromEntries(columns.map((column) => [column, cells[places.get(column) ?? -1]])) as Record<
      (typeof columns)[number],
      Cell
    >
  const named = filled.map(({ cells, row }) => ({ row, ...cellsOf(cells) }))
  const labels = [...new Set(named.flatMap(({ duty }) => (duty ? [String(duty).trim()] : [])))]
  const duties = labels.length ? await others.listDutiesByLabel(context.db, labels) : []
  return named.map((cells) => readRow(context, cells, { staff, duties }))
}

type Cells = Record<(typeof columns)[number], Cell> & { row: number }
interface Known {
  readonly staff: readonly Person[]
  readonly duties: readonly { id: string; label: string | null; owner: string | null }[]
}

function readRow({ actor, now }: Asking, cells: Cells, { staff, duties }: Known): SheetRow {
  const text = (cell: Cell) => (typeof cell === 'object' && cell ? cell.day : String(cell ?? '')).trim()
  const [title, day, who, no] = [
    text(cells.title),
    readDayCell(cells.dueDay),
    text(cells.assignee),
    text(cells.duty),
  ]
  const dueTime = readTimeCell(cells.dueTime)
  const me = mine(actor)
  const person = who
    ? staff.find((one) => [one.name, one.email].some((known) => known.toLowerCase() === who.toLowerCase()))
    : staff.find((one) => one.id === me)
  const duty =
    duties.find((one) => one.label === no && (!person || !one.owner || one.owner === person.id)) ??
    duties.find((one) => one.label === no)
  const mayGive =
    person &&
    (person.id === me ||
      person.memberships.some(({ team }) => team && isPermitted(actor, permissions.give, team.id)))
  const doubts: (Doubt | false | undefined)[] = [
    !title && 'titleMissing',
    title.length > 300 && 'titleLong',
    !text(cells.dueDay) && 'dueMissing',
    Boolean(text(cells.dueDay)) && !day && 'dueUnknown',
    day && dueMoment(day, dueTime) <= now && 'duePast',
    !person && 'assigneeUnknown',
    Boolean(no) && !duty && 'dutyUnknown',
    person && !mayGive && 'giving',
  ]
  return {
    row: cells.row,
    title,
    text: text(cells.text),
    doneMeans: text(cells.doneMeans),
    dueDay: day ?? null,
    dueTime,
    assignee: person ? { id: person.id as PersonId, name: person.name } : null,
    duty: duty ? { id: duty.id as RecordId, no: duty.label } : null,
    doubts: doubts.filter((doubt): doubt is Doubt => Boolean(doubt)),
  }
}

async function listStaff({ ask }: Pick<Asking, 'ask'>): Promise<readonly Person[]> {
  const { items } = await ask(people.listPeople, { page: 1, perPage: 200, state: 'here' })
  return items
}

async function readWorkbook(capabilities: Asking['capabilities'], file: string) {
  const parts: Buffer[] = []
  for await (const part of capabilities.files.read(file)) parts.push(part)
  try {
    return await capabilities.sheets.read(Buffer.concat(parts))
  } catch (error) {
    const { code } = error as { code?: string }
    if (!(error instanceof Error) || error.name !== 'BadWorkbook' || !code) throw error
    throw problems.SheetUnreadable({ reason: code })
  }
}
