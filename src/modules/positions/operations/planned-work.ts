import type { QueryContext } from '../../../kernel/module.ts'
import { tasks } from '../../tasks/contract.ts'
import type { Carried } from '../rules/place-evidence.ts'
import { hrefOf } from './showing.ts'

/** Open work that will be evidence for a duty, or for one of its results where that was said. */
export interface Planned {
  readonly id: string
  readonly title: string
  readonly due: string
  readonly href: string | null
  readonly duties: ReadonlySet<string>
  readonly results: ReadonlySet<string>
}

/** As many duties as one question to `tasks` may name. */
const batch = 500

export async function listPlanned(
  context: Pick<QueryContext<unknown>, 'ask' | 'offers'>,
  carried: { duties: Carried; results: Carried },
): Promise<Planned[]> {
  const duties = [...carried.duties.keys()].slice(-batch)
  if (duties.length === 0) return []
  const { items } = await context.ask(tasks.listOpenFor, { duties })
  return items.map(({ id, title, due, duty, result }) => ({
    id,
    title,
    due,
    href: hrefOf(context, 'task', id),
    duties: carried.duties.get(duty) ?? new Set(),
    results: (result === null ? undefined : carried.results.get(result)) ?? new Set(),
  }))
}

/** What will prove a result: work that names it, or names only its duty. */
export const plannedFor = (planned: readonly Planned[], result: { id: string; duty: string }): Planned[] =>
  planned.filter(
    ({ duties, results }) => results.has(result.id) || (results.size === 0 && duties.has(result.duty)),
  )
