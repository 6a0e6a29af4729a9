import type { z } from 'zod'
import type { FactType } from './fact.ts'
import type { ProblemType } from './problem.ts'

export const locales = ['et', 'en', 'ru'] as const
export type Locale = (typeof locales)[number]

/** What a refusal says: what is so, what that protects, and the nearest allowed step. */
export interface RefusalWords {
  readonly title: string
  readonly detail?: string | undefined
  readonly next?: string | undefined
}

/** What a sentence of history may ask for: names stand in the rows of others, facts hold only ids. */
export interface SentenceHelp {
  readonly who: string
  readonly person: (id: string | null | undefined) => string
  readonly record: (id: string | null | undefined) => string
  readonly day: (value: string | Date | null | undefined) => string
}

// biome-ignore lint/suspicious/noExplicitAny: parameters are checked by `defineTexts`, where the contract is known
type Sentence = (data: any, say: SentenceHelp) => string
export interface LocaleTexts {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly problems: Readonly<Record<string, (data: any) => RefusalWords>>
  readonly facts: Readonly<Record<string, Sentence>>
  /** Words of the indicators that the module offers as evidence, by their keys. */
  readonly indicators?: Readonly<Record<string, IndicatorWords>>
  /** How the audit calls an operation, by its key in the contract; its English summary where left out. */
  readonly operations?: Readonly<Record<string, string>>
}
export type OperationWords = Readonly<Record<Locale, Readonly<Record<string, string>>>>
/** `name` stands after the number ("accepted in time"); `why` says in one sentence what is counted. */
export interface IndicatorWords {
  readonly name: (value: number, of?: number) => string
  readonly why: string
}
export type ModuleTexts = Readonly<Record<Locale, LocaleTexts>>

/** What a problem's or a fact's words are made from. */
export type DataOf<T extends { readonly data: z.ZodType }> = z.output<T['data']>

type ProblemWords<P extends Record<string, ProblemType>> = {
  readonly [K in keyof P]: (data: z.output<P[K]['data']>) => RefusalWords
}
type FactWords<F extends Record<string, FactType>> = {
  readonly [K in keyof F]: (data: z.output<F[K]['data']>, say: SentenceHelp) => string
}
type Demanded<P extends Record<string, ProblemType>, F extends Record<string, FactType>> = {
  readonly problems: ProblemWords<P>
  readonly facts: FactWords<F>
}

/** The same keys and parameters as the Estonian words, with any words in them. */
export type SameShape<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => SameShape<R>
    : T extends readonly (infer I)[]
      ? readonly SameShape<I>[]
      : { readonly [K in keyof T]: SameShape<T[K]> }

/**
 * Words of a module: Estonian first, the other locales of the same shape. Words for each problem
 * and fact of the contract are demanded by type.
 *
 * `export const texts = defineTexts(problems, facts)({ et: { problems: …, facts: …, screen: … }, en: …, ru: … })`
 */
export const defineTexts =
  <P extends Record<string, ProblemType>, F extends Record<string, FactType>>(_problems: P, _facts: F) =>
  <const T extends Demanded<P, F>>(texts: { et: T; en: SameShape<T>; ru: SameShape<T> }) =>
    texts as { readonly et: SameShape<T>; readonly en: SameShape<T>; readonly ru: SameShape<T> }
