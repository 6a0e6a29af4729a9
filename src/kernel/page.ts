import type { InputOf, Operation, OutputOf, Page } from './contract.ts'
import type { Locale } from './words.ts'

/** What a public page is drawn from. */
export interface PageView<I, O> {
  readonly input: I
  readonly data: O
  readonly locale: Locale
  /** The form of this page that has just been done: its operation's key. */
  readonly done?: string | undefined
  /** The form of this page that was refused: its words, its fields' errors, and what had been typed. */
  readonly refused?: RefusedForm | undefined
}

export interface RefusedForm {
  readonly form: string
  readonly title: string
  readonly detail?: string | undefined
  readonly nextStep?: string | undefined
  readonly errors: readonly { readonly path: string; readonly message: string }[]
  readonly given: Readonly<Record<string, unknown>>
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
