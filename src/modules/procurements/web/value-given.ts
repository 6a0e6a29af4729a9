import { z } from 'zod'
import type { LotId } from '../contract/ids.ts'
import { ValueGiven, ValueMethod } from '../contract/value.ts'
import { centsOf, Euros, eurosOf, SignedEuros } from './amounts.ts'

const emptyAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().optional())

/** What is typed of a value: euros, counts, months; the contract wants cents and hundredths. */
export const Typed = z.object({
  vat: z.enum(['without', 'with']),
  total: Euros,
  count: z.number().positive().max(10_000_000).multipleOf(0.01).nullable().optional(),
  unit: Euros,
  month: Euros,
  months: z.number().int().min(1).max(1200).nullable().optional(),
  rental: z.boolean(),
  interest: Euros,
  residual: Euros,
  framework: Euros,
  options: Euros,
  renewals: Euros,
  others: Euros,
  before: Euros,
  change: SignedEuros,
  ahead: Euros,
  method: emptyAsNull(ValueMethod),
  ownWay: z.array(z.string()),
  note: z.string().max(2000),
})
export interface Typed {
  vat: 'without' | 'with'
  total: number | null
  count: number | null
  unit: number | null
  month: number | null
  months: number | null
  rental: boolean
  interest: number | null
  residual: number | null
  framework: number | null
  options: number | null
  renewals: number | null
  others: number | null
  before: number | null
  change: number | null
  ahead: number | null
  method: string | null
  ownWay: string[]
  note: string
}

export const typedFrom = (given: ValueGiven | null): Typed => ({
  vat: given?.vat ?? 'without',
  total: eurosOf(given?.total),
  count: given?.units ? given.units.hundredths / 100 : null,
  unit: eurosOf(given?.units?.unitCents),
  month: eurosOf(given?.monthly?.cents),
  months: given?.monthly?.months ?? null,
  rental: Boolean(given?.rental),
  interest: eurosOf(given?.rental?.interest),
  residual: eurosOf(given?.rental?.residual),
  framework: eurosOf(given?.framework),
  options: eurosOf(given?.options || null),
  renewals: eurosOf(given?.renewals || null),
  others: eurosOf(given?.others || null),
  before: eurosOf(given?.regular?.before),
  change: eurosOf(given?.regular?.change || null),
  ahead: eurosOf(given?.regular?.ahead),
  method: given?.method ?? null,
  ownWay: given?.ownWay ?? [],
  note: given?.note ?? '',
})

/** What the contract wants of it; undefined while something typed can't be read. */
export function givenFrom(typed: Typed): ValueGiven | undefined {
  const read = Typed.safeParse(typed)
  if (!read.success) return undefined
  const { count, unit, month, before, ahead } = typed
  const regular = before != null || ahead != null
  return ValueGiven.parse({
    vat: typed.vat,
    total: centsOf(typed.total),
    units: count && unit != null ? { hundredths: Math.round(count * 100), unitCents: centsOf(unit) } : null,
    monthly: month == null ? null : { cents: centsOf(month), months: typed.months ?? null },
    rental: typed.rental
      ? { interest: centsOf(typed.interest) ?? 0, residual: centsOf(typed.residual) ?? 0 }
      : null,
    framework: centsOf(typed.framework),
    options: centsOf(typed.options) ?? 0,
    renewals: centsOf(typed.renewals) ?? 0,
    others: centsOf(typed.others) ?? 0,
    regular: regular
      ? { before: centsOf(before), change: centsOf(typed.change) ?? 0, ahead: centsOf(ahead) }
      : null,
    method: typed.method || null,
    ownWay: typed.ownWay as LotId[],
    note: typed.note,
  })
}
