import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues, Resolver } from 'react-hook-form'
import { z } from 'zod'
import { sayDayRefused } from '../../../kernel/values/day.ts'
import { errorMaps } from '../../../kernel/values/zod-locales.ts'
import { currentLocale } from '../../i18n.ts'
import { texts } from '../../texts.ts'

/** Checks with the contract's schema; messages are the server's, in the language of the screen. */
export function resolverFor(schema: z.ZodType): Resolver<FieldValues> {
  return (values, context, options) => {
    const check = zodResolver(schema as z.ZodType<FieldValues, FieldValues>, {
      error: errorMaps[currentLocale()] as never,
    })
    const result = check(withoutEmpty(schema, values), context, options) as ReturnType<Resolver<FieldValues>>
    return Promise.resolve(result).then((answer) => ({
      ...answer,
      errors: sayDays(answer.errors, values) as typeof answer.errors,
    })) as ReturnType<Resolver<FieldValues>>
  }
}

/** A day brings a message of its own, in the form of the API and in one language: here people read it. */
function sayDays(errors: object, values: unknown): object {
  const said = Object.entries(errors).map(([key, error]) => {
    const value = (values as Record<string, unknown> | undefined)?.[key]
    if (typeof error !== 'object' || error === null || key === 'ref') return [key, error]
    if (!('message' in error)) return [key, sayDays(error, value)]
    if (error.message !== sayDayRefused(value, 'et')) return [key, error]
    const message = isEmpty(value ?? null) ? required() : texts[currentLocale()].field.date
    return [key, { ...error, message }]
  })
  return Object.assign(Array.isArray(errors) ? [] : {}, Object.fromEntries(said))
}

const required = (): string =>
  z.string().safeParse(undefined, { error: errorMaps[currentLocale()] as never }).error?.issues[0]?.message ??
  ''

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
