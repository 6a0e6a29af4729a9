import type { ReadDuty } from '../contract/reading.ts'
import type { DutyLinkShown } from '../contract/version.ts'
import { contained, likeness, plainText } from './likeness.ts'
import { settleLinks } from './settle-links.ts'

export interface KnownDuty {
  readonly id: string
  readonly no: string
  readonly text: string
  readonly results: readonly KnownResult[]
}
export interface KnownResult {
  readonly id: string
  readonly text: string
  readonly kind: string
}

/** Below it two texts are taken for different duties. */
const enoughAlike = 0.45
/** So much of the words of one duty has to stand in the other for a split or a merger. */
const enoughContained = 0.7

/**
 * What became of each earlier duty, as far as their texts tell: a proposal for a person to correct.
 * Every earlier duty has at least one link.
 */
export function proposeLinks(older: readonly KnownDuty[], newer: readonly ReadDuty[]): DutyLinkShown[] {
  const links = pairAlike(older, newer)
  const unused = newer.flatMap((_, to) => (links.some((link) => link.to === to) ? [] : [to]))
  for (const to of unused) {
    const text = newer[to]?.text ?? ''
    const from = older.find((duty) => contained(text, duty.text) >= enoughContained)
    if (from) links.push({ from: from.id, to, kind: 'split' })
  }
  for (const duty of older.filter((one) => !links.some((link) => link.from === one.id))) {
    const to = newer.findIndex((one) => contained(duty.text, one.text) >= enoughContained)
    links.push(to < 0 ? { from: duty.id, to: null, kind: 'ended' } : { from: duty.id, to, kind: 'merged' })
  }
  const settled = settleLinks(links, { older, newer })
  return settled.sort(byOrderOf(older))
}

/** One to one: the same text first, then the most alike. */
function pairAlike(older: readonly KnownDuty[], newer: readonly ReadDuty[]): DutyLinkShown[] {
  const pairs = older.flatMap((duty) =>
    newer.map((one, to) => {
      const same = plainText(duty.text) === plainText(one.text)
      return { from: duty.id, to, score: same ? 2 : likeness(duty.text, one.text) }
    }),
  )
  const links: DutyLinkShown[] = []
  for (const { from, to, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < enoughAlike) break
    if (links.some((link) => link.from === from || link.to === to)) continue
    links.push({ from, to, kind: score === 2 ? 'kept' : 'changed' })
  }
  return links
}

const byOrderOf = (older: readonly KnownDuty[]) => {
  const place = new Map(older.map((duty, index) => [duty.id, index]))
  return (a: DutyLinkShown, b: DutyLinkShown) =>
    (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0) || (a.to ?? -1) - (b.to ?? -1)
}

export interface ResultLink {
  readonly old: string
  readonly new: string
}

/**
 * Which new result carries an earlier one on, inside linked duties: the same text, else the most alike,
 * else the only one, else the only one of its kind. Without one the evidence stays with the duty.
 */
export function linkResults(
  pairs: readonly { older: KnownDuty; newer: readonly KnownDuty[] }[],
): ResultLink[] {
  return pairs.flatMap(({ older, newer }) => {
    const candidates = newer.flatMap((duty) => duty.results)
    return older.results.flatMap((result) => {
      const next = successorOf(result, candidates, older.results.length)
      return next ? [{ old: result.id, new: next.id }] : []
    })
  })
}

function successorOf(result: KnownResult, candidates: readonly KnownResult[], siblings: number) {
  const same = candidates.find((one) => plainText(one.text) === plainText(result.text))
  if (same) return same
  const ranked = candidates.map((one) => ({ one, score: likeness(one.text, result.text) }))
  const [best] = ranked.sort((a, b) => b.score - a.score)
  if (best && best.score >= enoughAlike) return best.one
  if (candidates.length === 1 && siblings === 1) return candidates[0]
  const alike = candidates.filter((one) => one.kind === result.kind && one.kind !== 'byHand')
  return alike.length === 1 ? alike[0] : undefined
}
