import type { InputOf, Operation, OutputOf, Page } from './contract.ts'
import type { Locale } from './words.ts'

/** What a public page is drawn from. */
export interface PageView<I, O> {
  readonly input: I
  readonly data: O
  readonly locale: Locale
}

/** A drawn page: `body` is HTML that its module's JSX made; the platform puts the frame around it. */
export interface DrawnPage {
  readonly title: string
  /** Whose page it is: the agency. */
  readonly site: string
  readonly body: string | Promise<string>
}

type PagesOf<C extends Record<string, Operation>> = {
  [K in keyof C as C[K] extends Page ? K : never]: C[K]
}
/** Drawings of a contract: one for each page, none missing. */
export type Drawings<C extends Record<string, Operation>> = {
  readonly [K in keyof PagesOf<C>]: (
    view: PageView<InputOf<PagesOf<C>[K]>, OutputOf<PagesOf<C>[K]>>,
  ) => DrawnPage
}
// biome-ignore lint/suspicious/noExplicitAny: drawings of many modules in one list; each was checked where it was written
export type AnyDrawings = Readonly<Record<string, (view: any) => DrawnPage>>
