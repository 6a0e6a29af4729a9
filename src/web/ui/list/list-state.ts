import { useEffect, useMemo, useState } from 'react'
import { type Search, useSearchPlace } from '../../place.ts'
import type { Choice } from '../form/choice-fields.tsx'

/** A filter of a list; what is chosen stands in the address under `id`. */
export type Filter =
  /** Any of these; the query gets a list of values. */
  | { id: string; label: string; kind: 'choices'; choices: readonly Choice[] }
  /** Only those that are so; the query gets `true`. */
  | { id: string; label: string; kind: 'flag' }
  /** Between two days; the query gets `<id>From` and `<id>To`. */
  | { id: string; label: string; kind: 'period' }

interface ListOptions {
  /** Saved views and chosen columns are kept under this name. */
  id: string
  filters?: readonly Filter[]
  /** Column id, with `-` before it for descending. */
  sort?: string
  perPage?: number
  /** What the list shows when it is opened by an address that asks for nothing. */
  opensOn?: Search | undefined
}

/** A list's filters, sorting and page, read from the address and written there. */
export interface ListState<Q> {
  id: string
  filters: readonly Filter[]
  /** Input of the list's query: `{ page, perPage, sort, text, …filters }`. */
  query: Q
  sort: string | undefined
  page: number
  perPage: number
  search: Search
  /** Filters and text that are on. */
  chosen: Search
  /** The same with the sorting: what a saved view keeps. */
  view: Search
  /** Changes the address and goes to the first page, unless the page itself is changed. */
  change: (next: Search) => void
}

/** `const list = useList<CallOf<typeof tasks.listTasks>>({ id: 'tasks', filters, sort: 'due' })`. */
export function useList<Q>({ id, filters = [], sort, perPage = 50, opensOn }: ListOptions): ListState<Q> {
  const [search, change] = useOpening(opensOn)
  const page = Math.max(1, Number(search.page) || 1)
  const sorted = textOf(search.sort) ?? sort
  const query = useMemo(
    () => ({ page, perPage, sort: sorted, text: textOf(search.text), ...filterValues(filters, search) }) as Q,
    [page, perPage, sorted, search, filters],
  )
  const ours = ['text', ...filters.flatMap(namesOf)]
  return {
    id,
    filters,
    query: query,
    sort: sorted,
    page,
    perPage,
    search,
    chosen: pick(search, ours),
    view: pick(search, ['sort', ...ours]),
    change: (next) => change('page' in next ? next : { page: undefined, ...next }),
  }
}

/** The first look writes itself into the address, so that “all” can be chosen after it. */
function useOpening(opensOn: Search | undefined): ReturnType<typeof useSearchPlace> {
  const [search, change] = useSearchPlace()
  const asksNothing = Object.keys(search).length === 0
  const [opening, setOpening] = useState(opensOn !== undefined && asksNothing)
  useEffect(() => {
    if (!opening) return
    if (asksNothing && opensOn) change(opensOn)
    else setOpening(false)
  }, [opening, asksNothing, opensOn, change])
  return [opening && asksNothing && opensOn ? opensOn : search, change]
}

/** Names in the address that a filter uses. */
export const namesOf = (filter: Filter): string[] =>
  filter.kind === 'period' ? [`${filter.id}From`, `${filter.id}To`] : [filter.id]

export const valuesOf = (search: Search, name: string): string[] => [search[name] ?? []].flat()

function filterValues(filters: readonly Filter[], search: Search): Record<string, unknown> {
  const entries = filters.flatMap((filter) =>
    namesOf(filter).map((name): [string, unknown] => [name, queried(filter, valuesOf(search, name))]),
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function queried(filter: Filter, values: string[]): unknown {
  if (values.length === 0) return undefined
  if (filter.kind === 'choices') return values
  return filter.kind === 'flag' ? true : values[0]
}

const pick = (search: Search, names: readonly string[]): Search =>
  Object.fromEntries(names.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])))

const textOf = (value: string | string[] | undefined): string | undefined => [value].flat()[0] || undefined
