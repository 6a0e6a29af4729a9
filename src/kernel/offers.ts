import type { z } from 'zod'
import type { OutputOf, Query } from './contract.ts'
import type { Fact, FactType } from './fact.ts'
import type { LocalText } from './values/local-text.ts'
import type { FieldValues, TemplateField } from './values/template-field.ts'

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
  /** Of which of these facts it speaks, where not of all: of contracts, not of letters. */
  readonly speaksOf?: (fact: Fact) => boolean
  /** Indicators over the facts of the period; the ids behind each number go with it. */
  readonly indicators: (facts: readonly Fact[]) => readonly Indicator[]
}

export interface Indicator {
  /** Key of its words in the offering module's texts (`indicators`). */
  readonly key: string
  readonly value: number
  /** The whole that `value` is a part of, where a share makes sense. */
  readonly of?: number
  /** What it stands on, where that is not a computed day or a file: somebody's word, a rule left knowingly. */
  readonly tone?: 'word' | 'exception'
  /** Facts behind the number. */
  readonly facts: readonly string[]
}

/** Fields of a kind of record, for Word templates of documents that belong to such a record. */
export interface FieldOffer {
  /** What the catalogue calls them. */
  readonly title: LocalText
  /** Their names begin with a word of their own: `ülesanne.tähtaeg`. */
  readonly fields: readonly TemplateField[]
  /** Asked with the record's id by the one who makes the document, so that nobody fills in what he may not see. */
  readonly ask: Query
  /** The answer as values by the names of the fields; what is left out is missing. */
  readonly read: (answer: unknown) => FieldValues
}

/** Types an offer of fields by the answer of the query that it is read from. */
export const fieldOffer = <O extends Query<z.ZodType, z.ZodType>>(
  ask: O,
  offer: Pick<FieldOffer, 'title' | 'fields'> & { read: (answer: OutputOf<O>) => FieldValues },
): FieldOffer => ({ ...offer, ask, read: offer.read as FieldOffer['read'] })

export interface Offers {
  /** By kind of record. */
  readonly fields?: Readonly<Record<string, FieldOffer>>
  readonly evidence?: readonly EvidenceOffer[]
  /** Kinds of record that search shows, with the screen's address of one. */
  readonly records?: Readonly<Record<string, { readonly href: (id: string) => string }>>
}
