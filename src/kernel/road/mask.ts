import { z } from 'zod'

const longest = 200

/**
 * Input as the audit may keep it: fields with `.meta({ personal: true })` become `•••`, and long texts,
 * which may hold anything, only their length. Ids, days, numbers and choices stay.
 */
export function mask(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined || value === null) return value ?? null
  if (schema.meta()?.personal === true) return '•••'
  if (schema instanceof z.ZodObject) return maskObject(schema, value)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => mask(schema.element as z.ZodType, item))
  }
  const inner = unwrapped(schema)
  if (inner) return mask(inner, value)
  if (typeof value === 'string' && value.length > longest) return `… (${value.length})`
  if (typeof value === 'object') return maskUnknown(value)
  return value
}

function maskObject(schema: z.ZodObject, value: unknown): unknown {
  if (typeof value !== 'object') return '•••'
  const shape: Record<string, z.ZodType> = schema.shape
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => {
      const field = shape[key]
      return [key, field ? mask(field, item) : '•••']
    }),
  )
}

/** What no schema describes (unions, records): its shape may be kept, its texts not. */
function maskUnknown(value: object): unknown {
  const hidden = (item: unknown): unknown =>
    typeof item === 'string' ? '•••' : Array.isArray(item) ? item.length : typeof item
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hidden(item)]))
}

function unwrapped(schema: z.ZodType): z.ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return schema.unwrap() as z.ZodType
  }
  return undefined
}
