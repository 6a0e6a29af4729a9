import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { ProcedureCode, ProcurementState } from '../contract/kind.ts'
import { dataWords } from '../texts/data-out.ts'
import { procedureWords, stateWords } from '../texts/kinds.ts'

export interface SheetRow {
  readonly title: string
  readonly state: ProcurementState
  readonly procedure: string | null
  readonly cpv: string | null
  readonly budgetYear: number
  readonly valueCents: string | null
  readonly startsOn: string | null
  readonly tendersDueAt: Date | null
  readonly decidedAt: Date | null
  readonly winners: string | null
  readonly contractedAt: Date | null
  readonly contractCents: string | null
  readonly ownerName: string | null
  readonly registerReference: string | null
}

type Kind = 'text' | 'number' | 'money' | 'day' | 'moment'
const kinds: readonly Kind[] = [
  ...(['text', 'text', 'text', 'text', 'number', 'money', 'day', 'moment', 'day', 'text'] as const),
  ...(['day', 'money', 'text', 'text'] as const),
]
const widths = [44, 18, 24, 10, 12, 18, 12, 18, 12, 34, 12, 18, 22, 16]

/** Procurements as a sheet; amounts are without VAT. */
export function procurementSheet(rows: readonly SheetRow[], locale: Locale) {
  const { sheet, columns } = dataWords[locale]
  const euros = (cents: string | null) => (cents === null ? null : Number(cents) / 100)
  return {
    name: sheet,
    columns: columns.map((title, at) => ({ title, kind: kinds[at] ?? 'text', width: widths[at] ?? 16 })),
    rows: rows.map((row) => [
      row.title,
      stateWords[locale][row.state],
      row.procedure && procedureWords[locale][row.procedure as ProcedureCode],
      row.cpv,
      row.budgetYear,
      euros(row.valueCents),
      row.startsOn,
      row.tendersDueAt,
      row.decidedAt && dayOf(row.decidedAt),
      row.winners,
      row.contractedAt && dayOf(row.contractedAt),
      euros(row.contractCents),
      row.ownerName,
      row.registerReference,
    ]),
  }
}
