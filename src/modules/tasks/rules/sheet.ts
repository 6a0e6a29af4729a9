import type { PersonId, RecordId } from '../../../kernel/contract.ts'
import type { SheetLine } from '../../../kernel/read-sheet.ts'
import type { Day } from '../../../kernel/values/day.ts'
import {
  type Cell,
  type Cells,
  type Heads,
  readDayCell,
  readTimeCell,
  textOf,
} from '../../../kernel/values/sheet-cells.ts'
import type { doubts, SheetRow } from '../contract/sheet.ts'
import { dueMoment } from './due.ts'

export type Doubt = (typeof doubts)[number]
type Column = 'title' | 'text' | 'doneMeans' | 'dueDay' | 'dueTime' | 'assignee' | 'duty'
export type TaskLine = SheetLine<Column>

export const taskHeads: Heads<Column> = {
  title: ['ülesanne', 'pealkiri', 'task', 'title', 'задача', 'название'],
  text: ['selgitus', 'kirjeldus', 'text', 'description', 'описание'],
  doneMeans: ['tehtud, kui', 'tehtud kui', 'done means', 'готово, когда'],
  dueDay: ['tähtaeg', 'tähtpäev', 'due', 'due date', 'срок'],
  dueTime: ['kell', 'kellaaeg', 'time', 'время'],
  assignee: ['täitja', 'vastutaja', 'e-post', 'assignee', 'исполнитель'],
  duty: ['tööülesanne', 'ülesande nr', 'duty', 'обязанность'],
}

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
export function understandRow({ row, cells }: TaskLine, known: Known): Understood {
  const day = readDayCell(cells.dueDay)
  const dueTime = textOf(cells.dueTime) ? readTimeCell(cells.dueTime) : timeBeside(cells.dueDay)
  const worker = findWorker(textOf(cells.assignee), known)
  const duty = findDuty(textOf(cells.duty), known.duties)
  return {
    row,
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

function doubtsOfWords(cells: Cells<Column>): Doubt[] {
  const title = textOf(cells.title)
  if (title === '') return ['titleMissing']
  if (title.length > 300) return ['titleLong']
  return textOf(cells.text).length > 20_000 || textOf(cells.doneMeans).length > 4000 ? ['textLong'] : []
}

function doubtsOfDue(
  cells: Cells<Column>,
  { day, dueTime }: { day: Day | undefined; dueTime: string | null },
  now: Date,
): Doubt[] {
  if (textOf(cells.dueDay) === '') return ['dueMissing']
  if (!day || (textOf(cells.dueTime) !== '' && dueTime === null)) return ['dueUnknown']
  return dueMoment(day, dueTime) <= now ? ['duePast'] : []
}

function doubtsOfPeople(
  cells: Cells<Column>,
  worker: Worker | undefined,
  duty: LabelledDuty | undefined,
): Doubt[] {
  const ofWorker: Doubt[] = worker ? (worker.mayBeGiven ? [] : ['giving']) : ['assigneeUnknown']
  return textOf(cells.duty) !== '' && !duty ? [...ofWorker, 'dutyUnknown'] : ofWorker
}
