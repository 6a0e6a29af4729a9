import { type Day, formatDay } from '../../kernel/values/day.ts'
import type { Locale } from '../../kernel/words.ts'
import { quarterNames } from './contract/plan.ts'
import type { PublicPlanRow } from './contract/public-plan.ts'
import { type PlanColumn, planColumns } from './rules/plan-sheet.ts'
import { type KeptPlanRow, totalOf } from './rules/plan-version.ts'
import { subjectWords } from './texts/kinds.ts'
import { planWords } from './texts/plan.ts'
import { natureWords, planColumnHeads, purchaseColumnHeads } from './texts/plan-kinds.ts'
import { euros } from './texts/value.ts'

interface For {
  readonly locale: Locale
  readonly budgetYear: number
}
const widths: Partial<Record<PlanColumn, number>> = {
  no: 6,
  subject: 50,
  nature: 16,
  subjectKind: 20,
  cpv: 12,
  value: 18,
  quarter: 10,
  responsible: 24,
  contractResponsible: 24,
  funding: 28,
  series: 28,
}
const kinds: Partial<Record<PlanColumn, 'number' | 'money'>> = { no: 'number', value: 'money' }

interface Bought extends Record<'subject' | 'boughtOn', string> {
  readonly cpv: string | null
  readonly valueCents: string
  readonly series: string | null
  readonly reference: string | null
}

/** Past purchases as a sheet; the same columns are read back in. */
export const purchaseSheet = (rows: readonly Bought[], locale: Locale) => {
  const heads = purchaseColumnHeads[locale]
  return {
    name: heads.sheet,
    columns: [
      { title: heads.subject, kind: 'text' as const, width: 50 },
      { title: heads.cpv, kind: 'text' as const, width: 12 },
      { title: heads.value, kind: 'money' as const, width: 18 },
      { title: heads.boughtOn, kind: 'day' as const, width: 14 },
      { title: heads.series, kind: 'text' as const, width: 28 },
      { title: heads.reference, kind: 'text' as const, width: 20 },
    ],
    rows: rows.map(({ subject, cpv, valueCents, boughtOn, series, reference }) => [
      ...[subject, cpv, Number(valueCents) / 100, boughtOn, series, reference],
    ]),
  }
}

/** The plan as a sheet; the same columns are read back in. */
export const planSheet = (rows: readonly KeptPlanRow[], { locale, budgetYear }: For) => ({
  name: planWords[locale].sheetName(budgetYear),
  columns: columnsOf(planColumns, locale),
  rows: rows.map((row) => [
    ...commonCells(row, locale),
    row.responsible,
    row.contractResponsible,
    row.funding,
    row.series,
  ]),
})

const publicColumns = planColumns.slice(0, 8)

/** The approved plan as anyone may have it. */
export const publicPlanSheet = (rows: readonly PublicPlanRow[], { locale, budgetYear }: For) => ({
  name: planWords[locale].sheetName(budgetYear),
  columns: columnsOf(publicColumns, locale),
  rows: rows.map((row) => [...commonCells(row, locale), row.responsible]),
})

const columnsOf = (columns: readonly PlanColumn[], locale: Locale) =>
  columns.map((column) => ({
    title: planColumnHeads[locale][column],
    kind: kinds[column] ?? ('text' as const),
    width: widths[column] ?? 20,
  }))

const commonCells = (row: Omit<PublicPlanRow, 'responsible'>, locale: Locale) => [
  row.no,
  row.subject,
  row.nature && natureWords[locale][row.nature],
  row.subjectKind && subjectWords[locale][row.subjectKind],
  row.cpv,
  row.valueCents === null ? null : row.valueCents / 100,
  row.quarter === null ? null : (quarterNames[row.quarter - 1] ?? null),
]

interface PlanPaper extends For {
  readonly agency: string
  readonly title: string
  readonly madeOn: Day
}

/** Everything that stands on the plan that is put up for approval. */
export function printPlan(
  rows: readonly KeptPlanRow[],
  { locale, agency, title, budgetYear, madeOn }: PlanPaper,
) {
  const words = planWords[locale]
  return {
    locale,
    words: { page: words.page },
    agency,
    title,
    subject: words.titleOf(budgetYear),
    madeOn,
    lead: words.paperLead(rows.length, euros(totalOf(rows), locale), formatDay(madeOn, locale)),
    heads: planColumns.map((column) => planColumnHeads[locale][column]),
    rows: rows.map((row) => [
      ...commonCells(row, locale).map((cell, at) =>
        at === 5 ? sayValue(row.valueCents, locale) : `${cell ?? ''}`,
      ),
      row.responsible ?? '',
      row.contractResponsible ?? '',
      row.funding ?? '',
      row.series ?? '',
    ]),
  }
}

const sayValue = (cents: number | null, locale: Locale): string =>
  cents === null ? '' : euros(cents, locale)
