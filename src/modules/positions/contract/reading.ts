import { z } from 'zod'

const NamedText = z.object({ name: z.string(), text: z.string() })
const PlacedText = z.object({ where: z.string(), text: z.string() })

export const ReadDuty = z.object({
  /** As printed ("3.1"); empty where the document doesn't number its duties. */
  no: z.string(),
  /** Sub-points stand inside the text, with their markers. */
  text: z.string(),
  results: z.array(z.string()),
})

export const RefusalReason = z.enum([
  'noText',
  'noDuties',
  'contract',
  'advertisement',
  'orderOnly',
  'otherDocument',
])

/** What was understood of a job description. Texts are whole: as in the source, without its line breaks. */
export const JobDescriptionReading = z.object({
  isJobDescription: z.boolean(),
  /** The heading of the document as printed, e.g. "AMETIJUHEND" or "AUTOJUHI AMETIJUHEND". */
  title: z.string(),
  general: z.object({
    position: z.string(),
    unit: z.string(),
    manager: z.string(),
    /** Titles in the order of the document. */
    substitutedBy: z.array(z.string()),
    substitutes: z.array(z.string()),
  }),
  purpose: z.string(),
  duties: z.array(ReadDuty),
  rights: z.array(z.string()),
  responsibilities: z.array(z.string()),
  tools: z.string(),
  requirements: z.array(NamedText),
  competences: z.array(z.object({ group: z.string(), items: z.array(z.string()) })),
  additionalCompetences: z.array(NamedText),
  review: z.string(),
  /** How many people sign; who they are isn't read. */
  signatures: z.object({ count: z.int().min(0) }),
  /** Where the reader isn't certain and a person decides, in Estonian. */
  doubts: z.array(PlacedText),
  /** Expected results of which it isn't certain to which duty they belong. */
  unpairedResults: z.array(z.string()),
  /** Text of the document that has no place above, with the heading it stands under. */
  elsewhere: z.array(PlacedText),
  /** Why the text isn't taken for a job description. */
  refusal: z.object({ reason: RefusalReason, text: z.string() }).nullable(),
  /** The job descriptions in the file when there are several: one of them has to be chosen by `index`. */
  annexes: z.array(z.object({ index: z.int().min(0), title: z.string(), position: z.string() })),
})

export type JobDescriptionReading = z.infer<typeof JobDescriptionReading>
export type ReadDuty = z.infer<typeof ReadDuty>
export type RefusalReason = z.infer<typeof RefusalReason>
export type PlacedText = z.infer<typeof PlacedText>
export type NamedText = z.infer<typeof NamedText>

/** A reading in which nothing was found. */
export const emptyReading: JobDescriptionReading = {
  isJobDescription: false,
  title: '',
  general: { position: '', unit: '', manager: '', substitutedBy: [], substitutes: [] },
  purpose: '',
  duties: [],
  rights: [],
  responsibilities: [],
  tools: '',
  requirements: [],
  competences: [],
  additionalCompetences: [],
  review: '',
  signatures: { count: 0 },
  doubts: [],
  unpairedResults: [],
  elsewhere: [],
  refusal: null,
  annexes: [],
}
