export interface Link {
  readonly old: string
  readonly new: string | null
}

/**
 * For each of the ids and all their predecessors: which of the ids carry it on.
 * Follows the links back through any number of versions.
 */
export function followLinks(
  ids: readonly string[],
  links: readonly Link[],
): Map<string, ReadonlySet<string>> {
  const before = new Map<string, string[]>()
  for (const { old, new: next } of links) {
    if (next !== null) before.set(next, [...(before.get(next) ?? []), old])
  }
  const carried = new Map<string, Set<string>>()
  for (const id of ids) {
    const open = [id]
    const seen = new Set(open)
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      carried.set(at, (carried.get(at) ?? new Set()).add(id))
      for (const earlier of before.get(at) ?? []) {
        if (!seen.has(earlier)) open.push(earlier)
        seen.add(earlier)
      }
    }
  }
  return carried
}
