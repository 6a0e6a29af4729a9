import { z } from 'zod'
import type { CallOf } from '../../../kernel/contract.ts'
import { type BriefName, briefFields } from '../contract/brief-fields.ts'
import type { Brief, procurements } from '../contract.ts'

const text = (max: number) => z.string().max(max).nullable().optional()
const typed = {
  line: text(300),
  lines: text(8000),
  day: text(10),
  number: z.number().min(0).nullable().optional(),
}

/** A brief as it is typed: empty texts, and sums in euros. */
export const TypedBrief = z.object({
  training: z.boolean(),
  said: z.object(
    Object.fromEntries(briefFields.map(({ name, type }) => [name, typed[type]])) as {
      [N in BriefName]: (typeof typed)[keyof typeof typed]
    },
  ),
  stages: z.array(z.object({ title: z.string().trim().min(1).max(300), result: text(300), due: text(10) })),
  parts: z.array(
    z.object({ title: z.string().trim().min(1).max(300), euros: z.number().min(0).max(1_000_000_000) }),
  ),
})
export interface TypedBrief {
  training: boolean
  said: { [N in BriefName]?: string | number | null | undefined }
  stages: { title: string; result?: string | null; due?: string | null }[]
  parts: { title: string; euros: number }[]
}

export const typedFrom = ({ training, said, stages, parts, plannedName, version }: Brief): TypedBrief => ({
  training,
  said: { ...(version === 0 && { nameInPlan: plannedName }), ...said },
  stages: stages.map((stage) => ({ ...stage })),
  parts: parts.map(({ title, cents }) => ({ title, euros: cents / 100 })),
})

type Wanted = Omit<CallOf<typeof procurements.writeBrief>, 'id' | 'version'>

/** What the contract wants of what was typed: what is empty is left out. */
export function briefFrom({ training, said, stages, parts }: TypedBrief): Wanted {
  const filled = Object.entries(said).filter(
    ([, value]) => value !== null && value !== '' && value !== undefined,
  )
  return {
    training,
    said: Object.fromEntries(filled) as Wanted['said'],
    stages: stages.map(({ title, result, due }) => ({ title, result: result || null, due: due || null })),
    parts: parts.map(({ title, euros }) => ({ title, cents: Math.round(euros * 100) })),
  }
}
