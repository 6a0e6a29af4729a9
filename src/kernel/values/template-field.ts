import { z } from 'zod'
import { LocalText } from './local-text.ts'

/** A name as it stands between braces: Estonian letters, digits, dots. */
export const FieldName = z
  .string()
  .trim()
  .normalize('NFC')
  .max(60)
  .regex(/^\p{L}[\p{L}\p{N}_]*(\.\p{L}[\p{L}\p{N}_]*)*$/u)

export const plainFieldTypes = ['text', 'day', 'money', 'number', 'yesNo'] as const
export type PlainFieldType = (typeof plainFieldTypes)[number]
export type FieldType = PlainFieldType | 'list'

/** `text` has no form · `day` YYYY-MM-DD · `money` whole cents · `list` rows of plain values by their names. */
export const PlainValue = z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()])
export type PlainValue = z.output<typeof PlainValue>
export const FieldValue = z.union([PlainValue, z.array(z.record(z.string(), PlainValue)).max(500)])
export type FieldValue = z.output<typeof FieldValue>
export const FieldValues = z.record(z.string(), FieldValue)
export type FieldValues = z.output<typeof FieldValues>

/** A field that a template may use, as a catalogue describes it. */
export interface TemplateField {
  readonly name: string
  readonly type: FieldType
  readonly says: LocalText
  readonly example: FieldValue
  /** Of a list. */
  readonly columns?: readonly TemplateField[] | undefined
  /** Often there is none, and nothing is missing then. */
  readonly optional?: boolean | undefined
}

const described = { name: FieldName, says: LocalText, example: FieldValue }
export const TemplateField = z.object({
  ...described,
  type: z.enum([...plainFieldTypes, 'list']),
  optional: z.boolean().optional(),
  columns: z.array(z.object({ ...described, type: z.enum(plainFieldTypes) })).optional(),
}) satisfies z.ZodType<TemplateField>
