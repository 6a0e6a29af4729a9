import { compareDays, type Day } from '../../../kernel/values/day.ts'

/** The last version that has begun by the day; before the first one has begun, the first. */
export function versionInForce<V extends { readonly validFrom: Day }>(
  versions: readonly V[],
  on: Day,
): V | undefined {
  const inOrder = [...versions].sort((a, b) => compareDays(a.validFrom, b.validFrom))
  return inOrder.filter((version) => compareDays(version.validFrom, on) <= 0).at(-1) ?? inOrder[0]
}
