import type { Fact, FactType } from './fact.ts'

/**
 * What a module offers to others that know it not by name: pure data and pure functions.
 * `positions` gathers evidence from here; `tasks` and `threads` will gather deadlines and steps.
 */
export interface EvidenceOffer {
  /** A kind of expected result from the closed list in `positions/contract.ts`. */
  readonly resultKind: string
  /** Facts that are evidence for it. */
  readonly evidence: readonly FactType[]
  /** Facts that the indicators count although they are no evidence (a return, a refusal). */
  readonly counted?: readonly FactType[]
  /** Indicators over the facts of the period; the ids behind each number go with it. */
  readonly indicators: (facts: readonly Fact[]) => readonly Indicator[]
}

export interface Indicator {
  /** Key of its words in the offering module's texts (`indicators`). */
  readonly key: string
  readonly value: number
  /** The whole that `value` is a part of, where a share makes sense. */
  readonly of?: number
  /** Facts behind the number. */
  readonly facts: readonly string[]
}

export interface Offers {
  readonly evidence?: readonly EvidenceOffer[]
  /** Kinds of record that search shows, with the screen's address of one. */
  readonly records?: Readonly<Record<string, { readonly href: (id: string) => string }>>
}
