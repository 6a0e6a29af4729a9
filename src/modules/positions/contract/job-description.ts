import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { JobDescriptionReading } from './reading.ts'

/** One version of a job description as it is printed: what was read and confirmed, and what the version adds. */
export const JobDescriptionPaper = z.object({
  /** Of the headings; the texts stay in the language of the document. */
  locale: z.enum(['et', 'en', 'ru']),
  agency: z.string(),
  versionNo: z.int().min(1),
  validFrom: Day,
  /** Null until it is signed. */
  signedOn: Day.nullable(),
  /** Name of the person who holds the position; empty when it is vacant. */
  holder: z.string(),
  description: JobDescriptionReading.omit({
    isJobDescription: true,
    doubts: true,
    refusal: true,
    annexes: true,
  }),
})

export type JobDescriptionPaper = z.infer<typeof JobDescriptionPaper>
