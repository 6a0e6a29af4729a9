import { z } from 'zod'

/**
 * Something that happened, in the past tense (`tasks.TaskGiven`). Its data holds ids, days and
 * numbers, never names or other personal values: facts are permanent. One whose data has `undoes` takes
 * another one back: that one stays in the history and is evidence no more.
 */
export interface FactType<D extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly data: D
}

export function fact<D extends z.ZodType = z.ZodObject<Record<never, never>>>(
  name: string,
  data?: D,
): FactType<D> {
  return { name, data: data ?? (z.object({}) as unknown as D) }
}

/** A fact as it is read back: who, when, on which record. */
export interface Fact<D = unknown> {
  readonly id: string
  readonly name: string
  readonly at: Date
  readonly person: string | null
  readonly onBehalfOf: string | null
  readonly record: string | null
  readonly data: D
}
