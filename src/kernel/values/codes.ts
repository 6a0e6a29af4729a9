import { z } from 'zod'
import { Certainty } from './law-row.ts'

/** CPV 2008 without its check digit. */
const Code = z.string().regex(/^\d{8}$/)

export const CpvCode = z.object({
  code: Code,
  /** The code above it in the tree; empty at the top. */
  parent: z.union([Code, z.literal('')]),
  et: z.string().min(1),
  en: z.string().min(1),
  /** `1` on the list of Article 77 of Directive 2014/24/EU: contracts that may be reserved. */
  reserved: z.enum(['', '1']),
})
export type CpvCode = z.output<typeof CpvCode>

const read = { source: z.string().min(1), read_on: z.string(), certainty: Certainty }

/** A range of codes in a group of Annex XIV, both ends within. */
export const AnnexRange = z.object({
  no: z.coerce.number().int().min(1).max(15),
  from: Code,
  to: Code,
  subject_kind: z.string().min(1),
  title_et: z.string().min(1),
  title_en: z.string().min(1),
  title_ru: z.string().min(1),
  ...read,
})
export type AnnexRange = z.output<typeof AnnexRange>

/** Divisions (first two digits) of goods, services or works, both ends within. */
export const NatureRange = z.object({
  from: z.string().regex(/^\d{2}$/),
  to: z.string().regex(/^\d{2}$/),
  nature: z.enum(['goods', 'services', 'works']),
  subject_kind: z.string().min(1),
  ...read,
})
export type NatureRange = z.output<typeof NatureRange>

/** Eight digits of a code as people write it, with or without its check digit; undefined when it is none. */
export const bareCode = (text: string): string | undefined =>
  /^(\d{8})(?:\s*-?\s*\d)?$/.exec(text.trim())?.[1]

/** The range that the code lies in: an entry of its own before a range, as the annex names it. */
export function annexOf<R extends Pick<AnnexRange, 'from' | 'to'>>(
  annex: readonly R[],
  code: string,
): R | undefined {
  const within = annex.filter(({ from, to }) => from <= code && code <= to)
  return within.find(({ from, to }) => from === to) ?? within[0]
}

export const natureOf = (natures: readonly NatureRange[], code: string): NatureRange | undefined =>
  natures.find(({ from, to }) => from <= code.slice(0, 2) && code.slice(0, 2) <= to)
