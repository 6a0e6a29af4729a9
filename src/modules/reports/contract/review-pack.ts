import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'

/** Where a claim comes from. Only web addresses: a paper is opened by people who trust it. */
const Source = z.url({ protocol: /^https?$/ })

/** A number computed from records, with the list behind it. */
export const PackIndicator = z.object({
  name: z.string(),
  /** Somebody's word, or a rule left knowingly: in its own colour. */
  tone: z.enum(['word', 'exception']).optional(),
  value: z.number(),
  /** The whole of which `value` is a part: 7 of 8. */
  of: z.number().optional(),
  /** In the reader's language, e.g. "päeva"; empty for plain counts. */
  unit: z.string(),
  /** In percent where there is `of`, otherwise in `unit`. Without a target no percentage is printed. */
  target: z.number().optional(),
  /** One sentence: what is counted, and how. */
  why: z.string(),
  /** Address of the list behind the number. */
  link: Source.optional(),
})

export const PackEvidence = z.object({
  date: Day,
  sentence: z.string(),
  /** Address of the record that proves it. */
  link: Source,
  who: z.string(),
  byHand: z.boolean(),
})

export const PackResult = z.object({
  text: z.string(),
  indicators: z.array(PackIndicator),
  evidence: z.array(PackEvidence),
  gaps: z.array(z.string()),
  /** Empty until they are written. */
  employeeWords: z.string(),
  managerWords: z.string(),
})

export const PackDuty = z.object({ no: z.string(), text: z.string(), results: z.array(PackResult) })

/** A proposal to change the job description. */
export const PackProposal = z.object({
  date: Day,
  who: z.string(),
  text: z.string(),
  reason: z.string(),
  link: Source,
})

/** The yearly review on paper, in the order of the job description. Texts are in `locale` already. */
export const ReviewPack = z.object({
  locale: z.enum(['et', 'en', 'ru']),
  agency: z.string(),
  position: z.string(),
  unit: z.string(),
  holder: z.string(),
  manager: z.string(),
  period: z.object({ from: Day, until: Day }),
  madeAt: z.iso.datetime({ offset: true }),
  /** Address of the review that this is a print of. */
  link: Source,
  duties: z.array(PackDuty),
  proposals: z.array(PackProposal),
})

export type PackIndicator = z.infer<typeof PackIndicator>
export type PackEvidence = z.infer<typeof PackEvidence>
export type PackResult = z.infer<typeof PackResult>
export type ReviewPack = z.infer<typeof ReviewPack>
