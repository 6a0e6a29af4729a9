import { z } from 'zod'

/** An amount typed in euros; parts of a cent are refused, not rounded: they could cross a threshold. */
export const NeededEuros = z.number().min(0).max(1_000_000_000).multipleOf(0.01)
export const Euros = NeededEuros.nullable().optional()

/** An amount that may be a loss or a fall. */
export const SignedEuros = z
  .number()
  .min(-1_000_000_000)
  .max(1_000_000_000)
  .multipleOf(0.01)
  .nullable()
  .optional()

export const centsOf = (euros: number | null | undefined): number | null =>
  typeof euros === 'number' ? Math.round(euros * 100) : null

export const eurosOf = (cents: number | null | undefined): number | null =>
  typeof cents === 'number' ? cents / 100 : null
