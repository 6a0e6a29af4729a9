import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues, Resolver } from 'react-hook-form'
import { z } from 'zod'
import { errorMaps } from '../../../kernel/values/zod-locales.ts'
import { currentLocale } from '../../i18n.ts'

/** Checks with the contract's schema; messages are the server's, in the language of the screen. */
export function resolverFor(schema: z.ZodType): Resolver<FieldValues> {
  return (values, context, options) => {
    const check = zodResolver(schema as z.ZodType<FieldValues, FieldValues>, {
      error: errorMaps[currentLocale()] as never,
    })
    return check(withoutEmpty(schema, values), context, options) as ReturnType<Resolver<FieldValues>>
  }
}

/** An empty optional field is absent (or null), as the contract means it, and no empty text. */
function withoutEmpty(schema: z.ZodType, values: FieldValues): FieldValues {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    isEmpty(value) ? emptyOf(schema, name) : value,
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (typeof value === 'string' && value.trim() === '')

function emptyOf(schema: z.ZodType, name: string): unknown {
  const field = fieldOf(schema, name)
  return [undefined, null, ''].find((empty) => field?.safeParse(empty).success)
}

/** Whether the contract takes the field empty. */
export function isOptional(schema: z.ZodType, name: string): boolean {
  const field = fieldOf(schema, name)
  if (!field) return false
  return [undefined, null, '', []].some((empty) => field.safeParse(empty).success)
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  return schema instanceof z.ZodObject ? (schema.shape[name] as z.ZodType | undefined) : undefined
}
