import { z } from 'zod'

/** Where in a Word file something stands, as a person finds it there. */
export const TemplatePlace = z.object({
  part: z.enum(['body', 'header', 'footer', 'footnote', 'comment', 'properties', 'other']),
  /** Counted from 1 within the part; table cells count as they come. */
  paragraph: z.number().int(),
  /** The words around it. */
  around: z.string(),
})
export type TemplatePlace = z.output<typeof TemplatePlace>

/** What a template may ask of data: `{x}`, `{#x}…{/x}`, `{^x}…{/x}`; `{#kas x}` asks whether x has a value. */
export interface TemplateTag {
  readonly kind: 'field' | 'section' | 'inverted'
  readonly name: string
  /** Asks only whether there is a value (*kas*). */
  readonly asks: boolean
  readonly place: TemplatePlace
  readonly inside: readonly TemplateTag[]
}
/** Mistakes of writing that can be seen without knowing which fields there are. */
export const writingFaults = [
  'unclosedTag',
  'unopenedTag',
  'syntax',
  'unclosedSection',
  'unopenedSection',
  'crossedSections',
  'misplacedSection',
  'unfillable',
] as const

export const WritingFault = z.object({
  code: z.enum(writingFaults),
  /** What stands between the braces. */
  tag: z.string(),
  place: TemplatePlace,
})
export type WritingFault = z.output<typeof WritingFault>

/** Why a file can be no template at all. */
export const templateRefusals = [
  'notWord',
  'wordTemplate',
  'damaged',
  'encrypted',
  'macros',
  'bomb',
  'remote',
  'embedded',
  'tooMuch',
] as const
export const TemplateRefusal = z.enum(templateRefusals)
export type TemplateRefusal = z.output<typeof TemplateRefusal>

export interface TemplateInspection {
  readonly tags: readonly TemplateTag[]
  readonly faults: readonly WritingFault[]
}

/** Stand around a text that takes the place of a missing value; what stands between them comes out highlighted. */
export const missingMarks = ['\ue000', '\ue001'] as const
export const markMissing = (text: string): string => `${missingMarks[0]}${text}${missingMarks[1]}`
