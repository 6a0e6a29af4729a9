import type { DutyLinkShown } from '../contract/version.ts'
import { plainText } from './likeness.ts'

interface Sides {
  readonly older: readonly { readonly id: string; readonly text: string }[]
  readonly newer: readonly { readonly text: string }[]
}
type Edge = Pick<DutyLinkShown, 'from' | 'to'>

/**
 * The kind of each link from where it leads: nowhere is ended, several ends are a split, several beginnings a
 * merger; one to one is kept where the text is the same and changed otherwise.
 */
export function settleLinks(links: readonly Edge[], { older, newer }: Sides): DutyLinkShown[] {
  const count = (of: (link: Edge) => boolean) => links.filter(of).length
  return links.map(({ from, to }): DutyLinkShown => {
    if (to === null) return { from, to, kind: 'ended' }
    if (count((one) => one.from === from) > 1) return { from, to, kind: 'split' }
    if (count((one) => one.to === to) > 1) return { from, to, kind: 'merged' }
    const before = older.find((duty) => duty.id === from)?.text ?? ''
    const same = plainText(before) === plainText(newer[to]?.text ?? '')
    return { from, to, kind: same ? 'kept' : 'changed' }
  })
}
