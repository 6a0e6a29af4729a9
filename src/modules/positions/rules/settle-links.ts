import type { DutyLinkShown } from '../contract/version.ts'
import { type DutyText, readsSame } from './likeness.ts'

interface Sides {
  readonly older: readonly (DutyText & { readonly id: string })[]
  readonly newer: readonly DutyText[]
}
type Edge = Pick<DutyLinkShown, 'from' | 'to'>

/**
 * The kind of each link from where it leads: nowhere is ended, several ends are a split, several beginnings a
 * merger; one to one is kept where duty and results read the same and changed otherwise.
 */
export function settleLinks(links: readonly Edge[], { older, newer }: Sides): DutyLinkShown[] {
  const count = (of: (link: Edge) => boolean) => links.filter(of).length
  return links.map(({ from, to }): DutyLinkShown => {
    if (to === null) return { from, to, kind: 'ended' }
    if (count((one) => one.from === from) > 1) return { from, to, kind: 'split' }
    if (count((one) => one.to === to) > 1) return { from, to, kind: 'merged' }
    const [before, after] = [older.find((duty) => duty.id === from), newer[to]]
    return { from, to, kind: before && after && readsSame(before, after) ? 'kept' : 'changed' }
  })
}
