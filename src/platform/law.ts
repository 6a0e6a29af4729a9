import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInForce, isWordUnit, LawRow, type LawUnit } from '../kernel/values/law-row.ts'

/** The rules that the program ships with. */
export const lawFolder = fileURLToPath(new URL('../../law', import.meta.url))

const columns = [
  ...['id', 'key', 'act', 'section', 'valid_from', 'valid_to', 'text_known_until', 'compared_with'],
  ...['applies_to', 'value', 'unit'],
  ...['what_et', 'what_en', 'what_ru', 'source', 'read_on', 'certainty', 'note'],
]

/** The files of `law/` can't be trusted; each defect names file, line and column. */
export class LawFaulty extends Error {
  override readonly name = 'LawFaulty'
  readonly defects: readonly string[]

  constructor(defects: readonly string[]) {
    super(`Õigusreeglite failides on vigu, paranda need enne käivitamist:\n${defects.join('\n')}`)
    this.defects = defects
  }
}

interface PlacedRow {
  readonly place: string
  readonly row: LawRow
}

/**
 * Reads every `*.tsv` of the folder, one file an act. Throws `LawFaulty` with all defects at once: a column
 * missing or unknown, a date that doesn't exist, a value that doesn't fit its unit, two acts in one file,
 * two rows of one key in force on the same day.
 */
export async function readLaw(folder: string): Promise<LawRow[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const defects: string[] = names.length > 0 ? [] : [`${folder}: ühtegi .tsv-faili ei ole`]
  const placed: PlacedRow[] = []
  for (const name of names)
    placed.push(...parseAct(name, await readFile(join(folder, name), 'utf8'), defects))
  defects.push(...findOverlaps(placed))
  if (defects.length > 0) throw new LawFaulty(defects)
  return placed.map(({ row }) => row)
}

function parseAct(name: string, text: string, defects: string[]): PlacedRow[] {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n')
  const wrong = findWrongColumns(head.split('\t'))
  if (wrong.length > 0) {
    defects.push(`${name}:1: ${wrong.join(', ')}`)
    return []
  }
  const order = head.split('\t')
  const rows = lines.flatMap((line, at) => parseLine({ place: `${name}:${at + 2}`, line, order }, defects))
  const acts = [...new Set(rows.map(({ row }) => row.act))]
  if (acts.length > 1) defects.push(`${name}: ühes failis on mitme akti read (${acts.join(', ')})`)
  return rows
}

const findWrongColumns = (found: readonly string[]): string[] => [
  ...columns.filter((column) => !found.includes(column)).map((column) => `veerg „${column}” puudub`),
  ...found.filter((column) => !columns.includes(column)).map((column) => `tundmatu veerg „${column}”`),
  ...found
    .filter((column, at) => found.indexOf(column) !== at)
    .map((column) => `veerg „${column}” on kaks korda`),
]

function parseLine(at: { place: string; line: string; order: string[] }, defects: string[]): PlacedRow[] {
  const { place, line, order } = at
  const cells = line.split('\t')
  if (cells.length !== order.length) {
    defects.push(`${place}: veerge on ${cells.length}, peab olema ${order.length}`)
    return []
  }
  const cell = Object.fromEntries(order.map((column, index) => [column, cells[index] ?? '']))
  const read = LawRow.safeParse(shapeRow(cell))
  const faults = read.success ? findValueFaults(read.data) : read.error.issues.map(sayIssue)
  defects.push(...faults.map((fault) => `${place}: ${fault}`))
  return read.success ? [{ place, row: read.data }] : []
}

function shapeRow(cell: Record<string, string>): Record<keyof LawRow, unknown> {
  const known = (column: string) => cell[column] || null
  return {
    id: known('id'),
    key: cell.key,
    act: cell.act,
    section: known('section'),
    validFrom: known('valid_from'),
    validTo: known('valid_to'),
    textKnownUntil: known('text_known_until'),
    comparedWith: cell.compared_with,
    appliesTo: cell.applies_to?.split(' ').filter(Boolean),
    value: readValue(known('value'), cell.unit as LawUnit),
    unit: cell.unit,
    what: { et: cell.what_et, en: cell.what_en, ru: cell.what_ru },
    source: cell.source,
    readOn: known('read_on'),
    certainty: cell.certainty,
    note: known('note'),
  }
}

const readValue = (text: string | null, unit: LawUnit): string | number | null =>
  text === null || isWordUnit(unit) || !/^\d+(\.\d+)?$/.test(text) ? text : Number(text)

const sayIssue = (issue: { path: PropertyKey[]; message: string }): string =>
  `${issue.path.join('.')}: ${issue.message}`

function findValueFaults({ value, unit, validFrom, validTo }: LawRow): string[] {
  const faults: string[] = []
  if (typeof value === 'string' && !isWordUnit(unit))
    faults.push(`value: „${value}” ei ole arv, ühik on ${unit}`)
  if (validFrom && validTo && validTo < validFrom)
    faults.push(`valid_to: ${validTo} on enne algust ${validFrom}`)
  return faults
}

function findOverlaps(placed: readonly PlacedRow[]): string[] {
  const order = ({ row }: PlacedRow) => `${row.key}\t${row.validFrom ?? ''}`
  const ordered = placed.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  return ordered.flatMap((later, at) => {
    const earlier = ordered[at - 1]
    if (earlier === undefined || earlier.row.key !== later.row.key) return []
    const start = later.row.validFrom
    if (start !== null && !isInForce(earlier.row, start)) return []
    return [`${later.place}: võti „${later.row.key}” kehtib samal päeval ka real ${earlier.place}`]
  })
}
