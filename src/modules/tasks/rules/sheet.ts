import type { PersonId, RecordId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import type { doubts, SheetRow } from '../contract/sheet.ts'
import { dueMoment } from './due.ts'

export type Doubt = (typeof doubts)[number]
export const columns = ['title', 'text', 'doneMeans', 'dueDay', 'dueTime', 'assignee', 'duty'] as const
type Column = (typeof columns)[number]

/** Words in the first row by which a column is known, in any of the languages. */
const heads: Record<Column, readonly string[]> = {
  title: ['ülesanne', 'pealkiri', 'task', 'title', 'задача', 'название'],
  text: ['selgitus', 'kirjeldus', 'text', 'description', 'описание'],
  doneMeans: ['tehtud, kui', 'tehtud kui', 'done means', 'готово, когда'],
  dueDay: ['tähtaeg', 'tähtpäev', 'due', 'due date', 'срок'],
  dueTime: ['kell', 'kellaaeg', 'time', 'время'],
  assignee: ['täitja', 'vastutaja', 'e-post', 'assignee', 'исполнитель'],
  duty: ['tööülesanne', 'ülesande nr', 'duty', 'обязанность'],
}

/** What stands in a cell; a date is what Excel shows, without a zone. */
export type Cell = string | number | boolean | { day: string; time?: string } | null | undefined

/** Which column stands where; null when the sheet has no column of titles. */
export function findColumns(head: readonly Cell[]): Map<Column, number> | null {
  const words = head.map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  )
  const found = columns.flatMap((column): [Column, number][] => {
    const at = words.findIndex((word) => heads[column].includes(word))
    return at === -1 ? [] : [[column, at]]
  })
  return found.some(([column]) => column === 'title') ? new Map(found) : null
}

/** A day as a date cell, `22.11.2026` or `2026-11-22`; undefined when it can't be read. */
export function readDayCell(cell: Cell): Day | undefined {
  if (typeof cell === 'object' && cell) return Day.safeParse(cell.day).data
  const text = String(cell ?? '').trim()
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const iso = year && day && month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return Day.safeParse(iso).data
}

/** `12.00`, `9:30`, `9` or a time cell → `12:00`, `09:30`, `09:00`; null when nothing or no time is there. */
export function readTimeCell(cell: Cell): string | null {
  if (typeof cell === 'object' && cell) return cell.time ?? null
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(textOf(cell)) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}

export const textOf = (cell: Cell): string =>
  (typeof cell === 'object' && cell ? cell.day : String(cell ?? '')).trim()

export type Cells = Readonly<Record<Column, Cell>> & { readonly row: number }

/** Somebody who does work here. */
export interface Worker {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Whether the one who imports may give them tasks, and in which team. */
  readonly mayBeGiven: boolean
  readonly team: string | null
}
export interface LabelledDuty {
  readonly id: string
  readonly label: string | null
  readonly title: string
}
export interface Known {
  readonly me: string
  readonly now: Date
  readonly workers: readonly Worker[]
  /** The newest first. */
  readonly duties: readonly LabelledDuty[]
}

/** A row as it was understood, and the team that its task will belong to. */
export type Understood = SheetRow & { readonly team: string | null }

/** Reads one row; whatever is not certain is a doubt, and nothing is guessed. */
export function understandRow(cells: Cells, known: Known): Understood {
  const day = readDayCell(cells.dueDay)
  const dueTime = textOf(cells.dueTime) ? readTimeCell(cells.dueTime) : timeBeside(cells.dueDay)
  const worker = findWorker(textOf(cells.assignee), known)
  const duty = findDuty(textOf(cells.duty), known.duties)
  return {
    row: cells.row,
    title: textOf(cells.title),
    text: textOf(cells.text),
    doneMeans: textOf(cells.doneMeans),
    dueDay: day ?? null,
    dueTime,
    assignee: worker ? { id: worker.id as PersonId, name: worker.name } : null,
    duty: duty ? { id: duty.id as RecordId, no: duty.label } : null,
    doubts: [
      ...doubtsOfWords(cells),
      ...doubtsOfDue(cells, { day, dueTime }, known.now),
      ...doubtsOfPeople(cells, worker, duty),
    ],
    team: worker?.team ?? null,
  }
}

/** A date cell may hold its hour itself. */
const timeBeside = (cell: Cell): string | null => (typeof cell === 'object' && cell?.time) || null

function findWorker(who: string, { me, workers }: Known): Worker | undefined {
  if (who === '') return workers.find(({ id }) => id === me)
  const wanted = who.toLowerCase()
  const found = workers.filter(({ name, email }) => [name, email].some((one) => one.toLowerCase() === wanted))
  return found.length === 1 ? found[0] : undefined
}

/** The same number and words in several versions are one duty; different words are no certain match. */
function findDuty(no: string, duties: readonly LabelledDuty[]): LabelledDuty | undefined {
  const found = duties.filter(({ label }) => label === no)
  return new Set(found.map(({ title }) => title)).size === 1 ? found[0] : undefined
}

function doubtsOfWords(cells: Cells): Doubt[] {
  const title = textOf(cells.title)
  if (title === '') return ['titleMissing']
  if (title.length > 300) return ['titleLong']
  return textOf(cells.text).length > 20_000 || textOf(cells.doneMeans).length > 4000 ? ['textLong'] : []
}

function doubtsOfDue(
  cells: Cells,
  { day, dueTime }: { day: Day | undefined; dueTime: string | null },
  now: Date,
): Doubt[] {
  if (textOf(cells.dueDay) === '') return ['dueMissing']
  if (!day || (textOf(cells.dueTime) !== '' && dueTime === null)) return ['dueUnknown']
  return dueMoment(day, dueTime) <= now ? ['duePast'] : []
}

function doubtsOfPeople(cells: Cells, worker: Worker | undefined, duty: LabelledDuty | undefined): Doubt[] {
  const ofWorker: Doubt[] = worker ? (worker.mayBeGiven ? [] : ['giving']) : ['assigneeUnknown']
  return textOf(cells.duty) !== '' && !duty ? [...ofWorker, 'dutyUnknown'] : ofWorker
}
