import type { FieldType, PlainFieldType } from '../../../kernel/values/template-field.ts'
import type { TemplatePlace, TemplateTag, WritingFault } from '../../../kernel/values/word-template.ts'
import { baseOf, type Catalogue, formsOf, type KnownField } from './field-catalogue.ts'

/** Mistakes that follow from what the catalogue knows; those of writing were found in the file itself. */
export const catalogueFaults = [
  'unknownField',
  'outsideList',
  'notAList',
  'listAsField',
  'inItself',
  'tooDeep',
] as const
export type FaultCode = (typeof catalogueFaults)[number] | WritingFault['code']

export interface FoundFault {
  readonly code: FaultCode
  readonly tag: string
  readonly place: TemplatePlace
  /** The list that a column belongs to, or the known name that is nearest. */
  readonly hint?: string | undefined
}

const deepest = 3

/** Everything in a template that the catalogue can't fill, in the order of the file. */
export const checkTags = (tags: readonly TemplateTag[], catalogue: Catalogue): FoundFault[] =>
  tags.flatMap((tag) => checkTag(tag, { catalogue, lists: [] }))

interface Scope {
  readonly catalogue: Catalogue
  /** Names of the lists around, the outermost first. */
  readonly lists: readonly string[]
}

function checkTag(tag: TemplateTag, scope: Scope): FoundFault[] {
  const { kind, name, asks, inside, place } = tag
  const fault = (code: FaultCode, hint?: string): FoundFault => ({ code, tag: name, place, hint })
  const here = findField(name, scope)
  if (!here) return [missingFault(fault, name, scope), ...inside.flatMap((one) => checkTag(one, scope))]
  const isList = here.type === 'list'
  const within = (lists: readonly string[]) => inside.flatMap((one) => checkTag(one, { ...scope, lists }))
  if (kind === 'field') return isList ? [fault('listAsField')] : []
  if (kind === 'inverted' || asks) return within(scope.lists)
  if (!isList)
    return here.type === 'yesNo' ? within(scope.lists) : [fault('notAList'), ...within(scope.lists)]
  if (scope.lists.includes(name)) return [fault('inItself')]
  const own = scope.lists.length >= deepest ? [fault('tooDeep')] : []
  return [...own, ...within([...scope.lists, name])]
}

/** A name means the column of the innermost list that has it, else the field itself. */
function findField(name: string, { catalogue, lists }: Scope): Pick<KnownField, 'type'> | undefined {
  const column = lists
    .toReversed()
    .map((list) => catalogue.get(list)?.columns.get(name))
    .find(Boolean)
  return column ? { type: column } : catalogue.get(name)
}

function missingFault(
  fault: (code: FaultCode, hint?: string) => FoundFault,
  name: string,
  { catalogue }: Scope,
): FoundFault {
  const owner = [...catalogue].find(([, { columns }]) => columns.has(name))
  return owner ? fault('outsideList', owner[0]) : fault('unknownField', nearest(name, [...catalogue.keys()]))
}

/** The known name that differs least, where few letters differ. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(name.length / 4))
  const [best] = known
    .map((one) => ({ one, distance: distanceBetween(name, one) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
  return best?.one
}

/** How many letters must be added, dropped or changed. */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const change = (row[j] ?? 0) + (to[j] === letter ? 0 : 1)
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

export interface UnknownName {
  readonly name: string
  /** As far as its writing tells: `hind.sõnadega` is money, `kasTasuline` a question. */
  readonly type: FieldType
  readonly columns: { readonly name: string; readonly type: PlainFieldType }[]
}

/** Names that nothing fills, so that their writer may make them fields of the template's own. */
export function listUnknown(tags: readonly TemplateTag[], catalogue: Catalogue): UnknownName[] {
  const found = new Map<string, UnknownName>()
  const elsewhere = new Set([...catalogue.values()].flatMap(({ columns }) => [...columns.keys()]))
  const visit = (tag: TemplateTag, list: UnknownName | undefined): void => {
    const name = baseOf(tag.name)
    const type = guessType(tag)
    const unknown = !catalogue.has(tag.name)
    if (unknown && list && type !== 'list') addColumn(list, { name, type })
    const own = unknown && !list && !elsewhere.has(tag.name)
    const before = found.get(name) ?? { name, type, columns: [] }
    const entry = before.type === 'text' ? { ...before, type } : before
    if (own) found.set(name, entry)
    for (const one of tag.inside) visit(one, own && type === 'list' ? entry : list)
  }
  for (const tag of tags) visit(tag, undefined)
  return [...found.values()]
}

function addColumn({ columns }: UnknownName, column: UnknownName['columns'][number]): void {
  const at = columns.findIndex(({ name }) => name === column.name)
  if (at === -1) columns.push(column)
  else if (columns[at]?.type === 'text') columns[at] = column
}

function guessType({ kind, asks, name }: TemplateTag): FieldType {
  const form = name.slice(baseOf(name).length + 1)
  const [known] = Object.entries(formsOf).find(([, forms]) => forms?.includes(form)) ?? []
  if (known) return known as FieldType
  // By habit a question is called *kas…*: `{#kasTasuline}`.
  if (/(^|\.)kas\p{Lu}/u.test(name)) return 'yesNo'
  return kind === 'section' && !asks ? 'list' : 'text'
}
