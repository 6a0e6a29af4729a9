import type { PlacedLink } from './compare-readings.ts'
import { followLinks, type Link } from './follow-links.ts'
import { type DutyText, readsSame } from './likeness.ts'

interface Duty extends DutyText {
  readonly id: string
}
interface KnownLink extends Link {
  readonly kind: PlacedLink['kind']
}

/** What became of each duty of one version in another, however many versions lie between them. */
export function linksBetween(
  older: readonly Duty[],
  newer: readonly Duty[],
  links: readonly KnownLink[],
): PlacedLink[] {
  const carried = followLinks(
    newer.map((duty) => duty.id),
    links,
  )
  const successors = older.map((duty) => newer.filter((one) => carried.get(duty.id)?.has(one.id)))
  return older.flatMap((duty, from): PlacedLink[] => {
    const next = successors[from] ?? []
    if (next.length === 0) return [{ from, to: null, kind: 'ended' }]
    return next.map((one) => {
      const known = links.find((link) => link.old === duty.id && link.new === one.id)?.kind
      const merged = successors.filter((others) => others.includes(one)).length > 1
      const kind = next.length > 1 ? 'split' : merged ? 'merged' : readsSame(one, duty) ? 'kept' : 'changed'
      return { from, to: newer.indexOf(one), kind: known ?? kind }
    })
  })
}
