import { z } from 'zod'
import type { FieldValue, FieldValues, PlainValue } from '../../../kernel/values/template-field.ts'
import type { FreeField } from '../contract/template.ts'
import type { Chosen } from './generation-page.tsx'

/** What a field of the form holds: sums in euros, a list as an array of rows in the order of the columns. */
export type Typed = PlainValue | { readonly cells: PlainValue[] }[]
type Type = FreeField['type']

const plainTyped = (type: Type, value: PlainValue): PlainValue => {
  if (type === 'yesNo') return value === true
  if (value === null) return type === 'text' || type === 'paragraphs' ? '' : null
  return type === 'money' ? Number(value) / 100 : value
}

/** What was typed the last time, or nothing yet. */
export function typedFrom({ type, columns, value }: Chosen['fields'][number]): Typed {
  if (type !== 'list') return plainTyped(type, Array.isArray(value) ? null : value)
  const rows = Array.isArray(value) ? value : []
  return rows.map((row) => ({
    cells: columns.map((column) => plainTyped(column.type, row[column.name] ?? null)),
  }))
}

export const emptyRow = ({ columns }: Pick<FreeField, 'columns'>) => ({
  cells: columns.map(({ type }) => plainTyped(type, null)),
})

const plainGiven = (type: Type, typed: PlainValue | undefined): PlainValue => {
  if (typed === undefined || typed === null || typed === '') return null
  return type === 'money' ? Math.round(Number(typed) * 100) : typed
}

export const valuesFrom = (fields: readonly FreeField[], typed: readonly Typed[]): FieldValues =>
  Object.fromEntries(fields.map((field, at) => [field.name, valueFrom(field, typed[at] ?? null)]))

function valueFrom({ type, columns }: FreeField, typed: Typed): FieldValue {
  if (!Array.isArray(typed)) return plainGiven(type, typed)
  return typed.map(({ cells }) =>
    Object.fromEntries(columns.map((column, at) => [column.name, plainGiven(column.type, cells[at])])),
  )
}

/** Nothing is demanded here: what is missing is told by the server, and one may go on with it. */
export function fieldOf({ type, columns }: FreeField, words: { wrongSum: string }): z.ZodType {
  if (type === 'list')
    return z.array(
      z.object({ cells: z.tuple(columns.map((column) => plainOf(column.type, words)) as never) }),
    )
  return plainOf(type, words)
}

function plainOf(type: Type, { wrongSum }: { wrongSum: string }): z.ZodType {
  if (type === 'yesNo') return z.boolean().optional()
  if (type === 'money') return z.number(wrongSum).min(0, wrongSum).nullable().optional()
  if (type === 'number') return z.number().nullable().optional()
  return z.string().max(20_000).nullable().optional()
}
