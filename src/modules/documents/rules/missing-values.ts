import type { FieldValue, FieldValues, PlainValue } from '../../../kernel/values/template-field.ts'
import type { TemplateTag } from '../../../kernel/values/word-template.ts'
import type { Locale } from '../../../kernel/words.ts'
import { baseOf, type Catalogue } from './field-catalogue.ts'

interface Row {
  readonly list: string
  readonly values: Readonly<Record<string, PlainValue>>
}
interface Sight {
  readonly values: FieldValues
  readonly catalogue: Catalogue
  /** Names whose absence the template speaks of itself: `{^x}`, `{#kas x}`. */
  readonly handled: ReadonlySet<string>
  /** The rows around, the innermost first. */
  readonly rows: readonly Row[]
}

/**
 * Names that the template would show and the values don't have, in the order of the file; columns as `list.column`.
 * What is asked for with `kas` or has its own text for “none” is not missing.
 */
export function findMissing(
  tags: readonly TemplateTag[],
  { values, catalogue }: Pick<Sight, 'values' | 'catalogue'>,
): string[] {
  const sight = { values, catalogue, handled: new Set(listHandled(tags)), rows: [] }
  return [...new Set(tags.flatMap((tag) => missingIn(tag, sight)))]
}

const listHandled = (tags: readonly TemplateTag[]): string[] =>
  tags.flatMap(({ kind, asks, name, inside }) => [
    ...(kind === 'inverted' || asks ? [name] : []),
    ...listHandled(inside),
  ])

function missingIn(tag: TemplateTag, sight: Sight): string[] {
  const { name, kind, asks } = tag
  const row = rowWith(name, sight)
  const value = row ? row.values[baseOf(name)] : sight.values[baseOf(name)]
  const within = (rows = sight.rows) => tag.inside.flatMap((one) => missingIn(one, { ...sight, rows }))
  if (kind === 'inverted') return says(value) ? [] : within()
  if (asks) return says(value) ? within() : []
  if (kind === 'field') return isEmpty(value) && demanded(name, row, sight) ? [fullName(name, row)] : []
  if (sight.catalogue.get(name)?.type !== 'list') return value === true ? within() : []
  if (!Array.isArray(value) || isEmpty(value))
    return sight.handled.has(name) || !demanded(name, row, sight) ? [] : [name]
  return value.flatMap((values) => within([{ list: name, values }, ...sight.rows]))
}

const rowWith = (name: string, { rows }: Sight) =>
  rows.find(({ values }) => Object.hasOwn(values, baseOf(name)))

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const says = (value: FieldValue | undefined) => !isEmpty(value) && value !== false

const demanded = (name: string, row: Row | undefined, { catalogue }: Sight): boolean =>
  !catalogue.get(row?.list ?? baseOf(name))?.optional
const fullName = (name: string, row: Row | undefined) => (row ? `${row.list}.${baseOf(name)}` : baseOf(name))

/** How a missing name is called: “Etapid: hind” for a column, the field's own label else. */
export function labelOf(name: string, catalogue: Catalogue, locale: Locale): string {
  const field = catalogue.get(name)
  if (field) return field.label[locale]
  const at = name.lastIndexOf('.')
  return `${catalogue.get(name.slice(0, at))?.label[locale] ?? name.slice(0, at)}: ${name.slice(at + 1)}`
}
