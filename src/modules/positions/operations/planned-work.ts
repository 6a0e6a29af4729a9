import type { QueryContext } from '../../../kernel/module.ts'
import type { Carried } from '../rules/place-evidence.ts'

/** Open work that will serve a duty, or one of its results where that was said. */
export interface Planned {
  readonly id: string
  readonly title: string
  readonly due: string | null
  readonly href: string | null
  readonly results: readonly string[]
  /** Whether it serves the duty without saying which of its results. */
  onlyDuty(duty: string): boolean
}

export async function listPlanned(
  _context: QueryContext<unknown>,
  _carried: { duties: Carried; results: Carried },
): Promise<Planned[]> {
  return []
}
