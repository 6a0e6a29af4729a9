import type { Fact, FactType } from '../../../kernel/fact.ts'
import type { EvidenceOffer, Indicator } from '../../../kernel/offers.ts'
import type { ResultKind } from '../contract/result-kind.ts'
import type { followLinks } from './follow-links.ts'

/** A fact with its record and what that serves. */
export interface ServingFact extends Fact {
  readonly title: string
  readonly recordKind: string
  readonly duty: string
  readonly result: string | null
}
export interface PlacedDuty {
  readonly id: string
  readonly results: readonly { readonly id: string; readonly kind: ResultKind }[]
}
/** An offer with the module that makes it. */
export interface NamedOffer extends EvidenceOffer {
  readonly module: string
}
export type Carried = ReturnType<typeof followLinks>

export interface Placement {
  /** By expected result: facts that its offers know, evidence or only counted. */
  readonly results: ReadonlyMap<string, readonly ServingFact[]>
  /** By duty: evidence of which nobody said which result it serves, and whose kind doesn't tell. */
  readonly loose: ReadonlyMap<string, readonly ServingFact[]>
}

/** Offers that speak of results of a kind; `*` speaks of any. */
export const offersFor = (offers: readonly NamedOffer[], kind: ResultKind): readonly NamedOffer[] =>
  offers.filter((offer) => offer.resultKind === kind || offer.resultKind === '*')

/** Whether an indicator, `tasks.onTime`, is one that results of this kind have. */
export const isOffered = (
  offers: readonly NamedOffer[],
  { kind, indicator }: { kind: ResultKind; indicator: string },
): boolean =>
  offersFor(offers, kind).some((offer) =>
    offer.indicators([]).some(({ key }) => `${offer.module}.${key}` === indicator),
  )

export const isEvidence = (offers: readonly EvidenceOffer[], fact: Fact): boolean =>
  offers.some((offer) => names(offer, offer.evidence, fact))

const isCounted = (offers: readonly EvidenceOffer[], fact: Fact): boolean =>
  isEvidence(offers, fact) || offers.some((offer) => names(offer, offer.counted ?? [], fact))

const names = (offer: EvidenceOffer, types: readonly FactType[], fact: Fact): boolean =>
  types.some(({ name }) => name === fact.name) && (offer.speaksOf?.(fact) ?? true)

/**
 * Puts each fact under the expected results it speaks for. A record that names a result speaks for that one
 * (or its successor); one that names only the duty, for the results whose kind the fact's offer names, or for
 * the duty's only result.
 */
export function placeEvidence(question: {
  duties: readonly PlacedDuty[]
  facts: readonly ServingFact[]
  offers: readonly NamedOffer[]
  carried: { duties: Carried; results: Carried }
}): Placement {
  const results = new Map<string, Map<string, ServingFact>>()
  const loose = new Map<string, Map<string, ServingFact>>()
  for (const fact of question.facts) {
    for (const duty of question.duties.filter((one) => question.carried.duties.get(fact.duty)?.has(one.id))) {
      const places = placesOf(fact, duty, question)
      for (const place of places) put(results, place, fact)
      const isNamed = fact.result !== null && question.carried.results.has(fact.result)
      if (places.length === 0 && !isNamed && isEvidence(question.offers, fact)) put(loose, duty.id, fact)
    }
  }
  return { results: listed(results), loose: listed(loose) }
}

function placesOf(
  fact: ServingFact,
  duty: PlacedDuty,
  { offers, carried }: { offers: readonly NamedOffer[]; carried: { results: Carried } },
): string[] {
  const counting = duty.results.filter((one) => isCounted(offersFor(offers, one.kind), fact))
  const named = fact.result === null ? undefined : carried.results.get(fact.result)
  const here = counting.filter((one) => named?.has(one.id))
  if (named) return here.map((one) => one.id)
  if (duty.results.length === 1) return counting.map((one) => one.id)
  return counting
    .filter((one) =>
      isCounted(
        offers.filter((offer) => offer.resultKind === one.kind),
        fact,
      ),
    )
    .map((one) => one.id)
}

function put(into: Map<string, Map<string, ServingFact>>, place: string, fact: ServingFact): void {
  const facts = into.get(place) ?? new Map<string, ServingFact>()
  into.set(place, facts.set(fact.id, fact))
}

const listed = (of: ReadonlyMap<string, ReadonlyMap<string, ServingFact>>) =>
  new Map([...of].map(([place, facts]) => [place, [...facts.values()]]))

export interface NamedIndicator extends Indicator {
  readonly module: string
  /** `tasks.onTime` */
  readonly name: string
}

/** The indicators of a result over its facts; an offer none of whose facts happened says nothing. */
export function computeIndicators(
  kind: ResultKind,
  facts: readonly ServingFact[],
  offers: readonly NamedOffer[],
): NamedIndicator[] {
  return offersFor(offers, kind).flatMap((offer) => {
    const own = facts.filter((fact) => isCounted([offer], fact))
    if (own.length === 0) return []
    return offer
      .indicators(own)
      .map((one) => ({ ...one, module: offer.module, name: `${offer.module}.${one.key}` }))
  })
}

/** Whether the target is reached; a target of something with a whole is a percentage of it. Null without a target. */
export function isReached(indicator: Pick<Indicator, 'value' | 'of'>, target: number | null): boolean | null {
  if (target === null) return null
  if (indicator.of === undefined) return indicator.value >= target
  return indicator.of === 0 ? null : indicator.value * 100 >= target * indicator.of
}

/** Nothing proves the result in the period: something planned will, or nothing is planned either. */
export const gapOf = (evidence: number, planned: number): 'planned' | 'nothing' | null =>
  evidence > 0 ? null : planned > 0 ? 'planned' : 'nothing'
