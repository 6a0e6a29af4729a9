import type { PersonId } from '../../../kernel/contract.ts'
import { type Cell, textOf } from '../../../kernel/values/sheet-cells.ts'
import type { Nature, SubjectKind } from '../contract/kind.ts'
import { subjectKinds } from '../contract/kind.ts'
import type { PlanSheetRow, planDoubts } from '../contract/plan-sheet.ts'
import { subjectWords } from '../texts/kinds.ts'
import { natureWords, planColumnHeads } from '../texts/plan-kinds.ts'
import { readCpvCell, readEuros } from './amount-cells.ts'

export type PlanDoubt = (typeof planDoubts)[number]
/** Columns of the sheet, out and in. */
export const planColumns = [
  'no',
  'subject',
  'nature',
  'subjectKind',
  'cpv',
  'value',
  'quarter',
  'responsible',
  'contractResponsible',
  'funding',
  'series',
] as const
export type PlanColumn = (typeof planColumns)[number]
export type PlanCells = Partial<Record<PlanColumn, Cell>>

const locales = ['et', 'en', 'ru'] as const

/** Words in the first row by which a column is known, in each language. */
export const planHeads = Object.fromEntries(
  planColumns.map((column) => [
    column,
    locales.map((locale) => planColumnHeads[locale][column].toLowerCase()),
  ]),
) as Record<PlanColumn, string[]>

export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly email: string
}
export interface PlanKnown {
  readonly people: readonly KnownPerson[]
  /** Every CPV code that there is. */
  readonly codes: ReadonlySet<string>
  /** Rows of the plan as they are, told apart by subject and value. */
  readonly there: ReadonlySet<string>
}

export const keyOfRow = (subject: string, valueCents: number | null): string =>
  `${subject.trim().toLowerCase()}|${valueCents ?? ''}`

/** Reads one row; whatever is not certain is a doubt, and nothing is guessed. */
export function understandPlanRow(row: number, cells: PlanCells, known: PlanKnown): PlanSheetRow {
  const subject = textOf(cells.subject)
  const value = readEuros(cells.value)
  const valueCents = value && 'cents' in value ? value.cents : null
  const read = readKinds(cells, known.codes)
  const responsible = findPerson(cells.responsible, known.people)
  const contractResponsible = findPerson(cells.contractResponsible, known.people)
  const doubts: (PlanDoubt | false)[] = [
    subject === '' && 'subjectMissing',
    subject.length > 300 && 'subjectLong',
    ...doubtsOfKinds(cells, read),
    value !== null && 'doubt' in value && value.doubt,
    (responsible === undefined || contractResponsible === undefined) && 'personUnknown',
    known.there.has(keyOfRow(subject, valueCents)) && 'alreadyThere',
  ]
  return {
    ...{ row, subject, valueCents },
    nature: read.nature ?? null,
    subjectKind: read.subjectKind ?? null,
    cpv: read.cpv ?? null,
    quarter: read.quarter ?? null,
    responsible: responsible ?? null,
    contractResponsible: contractResponsible ?? null,
    funding: textOf(cells.funding).slice(0, 300) || null,
    series: textOf(cells.series).slice(0, 300) || null,
    doubts: doubts.filter((doubt) => doubt !== false),
  }
}

interface Kinds {
  readonly nature: Nature | undefined
  readonly subjectKind: SubjectKind | undefined
  readonly cpv: string | undefined
  readonly quarter: number | undefined
}

function readKinds(cells: PlanCells, codes: PlanKnown['codes']): Kinds {
  const cpv = readCpvCell(cells.cpv)
  const quarter = { I: 1, II: 2, III: 3, IV: 4 }[
    textOf(cells.quarter)
      .replace(/[.\s].*$/u, '')
      .toUpperCase()
  ]
  const digit = /^([1-4])(?:\D|$)/.exec(textOf(cells.quarter))?.[1]
  return {
    nature: findWord(cells.nature, ['goods', 'services', 'works'] as const, natureWords),
    subjectKind: findWord(cells.subjectKind, subjectKinds, subjectWords),
    cpv: cpv && codes.has(cpv) ? cpv : undefined,
    quarter: quarter ?? (digit ? Number(digit) : undefined),
  }
}

/** What is written there and was not understood. */
const doubtsOfKinds = (
  cells: PlanCells,
  { nature, subjectKind, cpv, quarter }: Kinds,
): (PlanDoubt | false)[] => [
  textOf(cells.nature) !== '' && !nature && 'natureUnknown',
  textOf(cells.subjectKind) !== '' && !subjectKind && 'subjectKindUnknown',
  textOf(cells.cpv) !== '' && !cpv && 'cpvUnknown',
  textOf(cells.quarter) !== '' && !quarter && 'quarterUnknown',
]

/** A code, or its words in any language. */
function findWord<K extends string>(
  cell: Cell,
  codes: readonly K[],
  words: Readonly<Record<(typeof locales)[number], Readonly<Record<K, string>>>>,
): K | undefined {
  const text = textOf(cell).toLowerCase()
  return codes.find(
    (code) => code === text || locales.some((locale) => words[locale][code].toLowerCase() === text),
  )
}

/** By name or address; null when nobody is written there, undefined when it is not certain who. */
function findPerson(
  cell: Cell,
  people: readonly KnownPerson[],
): { id: PersonId; name: string } | null | undefined {
  const wanted = textOf(cell).toLowerCase()
  if (wanted === '') return null
  const found = people.filter(({ name, email }) => [name, email].some((one) => one.toLowerCase() === wanted))
  const [only] = found
  return only && found.length === 1 ? { id: only.id as PersonId, name: only.name } : undefined
}
