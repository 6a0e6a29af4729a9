import type { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Capabilities } from './capabilities.ts'
import type {
  CallOf,
  Command,
  Download,
  FileAnswer,
  InputOf,
  Operation,
  OutputOf,
  Page,
  Query,
} from './contract.ts'
import type { Fact, FactType } from './fact.ts'
import type { Offers } from './offers.ts'
import type { AnyDrawings } from './page.ts'
import type { ProblemType } from './problem.ts'
import type { ReadDb, Tx } from './record.ts'
import type { Locale, ModuleTexts } from './words.ts'

/** What every handler gets. There is no request here: only parsed input. */
interface Context {
  readonly actor: Actor
  readonly now: Date
  readonly locale: Locale
  /** Address of the installation, for links in letters. */
  readonly baseUrl: string
  readonly capabilities: Capabilities
  /** What all modules offer, by module name. */
  readonly offers: ReadonlyMap<string, Offers>
  /** Words of all modules, by module name: what shows other modules' facts says them with these. */
  readonly texts: ReadonlyMap<string, ModuleTexts>
}

export interface QueryContext<I> extends Context {
  readonly input: I
  readonly db: ReadDb
  /** Asks another module's query, for the same actor. */
  ask<O extends Query>(operation: O, input: CallOf<O>): Promise<OutputOf<O>>
}

export interface CommandContext<I> extends Context {
  readonly input: I
  readonly tx: Tx
  /** Asks another module, in the same transaction, for the same actor. */
  ask<O extends Query | Command>(operation: O, input: CallOf<O>): Promise<OutputOf<O>>
  /** Says what happened: one fact row, and one job for each reaction, in this transaction. */
  tell<F extends FactType>(fact: F, record: string | null, data: z.input<F['data']>): Promise<string>
  /** Puts a letter into the outbox and answers its id; it leaves after the commit. */
  send(letter: Letter): Promise<string>
  /** Takes back those of the letters that have not left; answers which they were. */
  takeBack(letters: readonly string[]): Promise<string[]>
}

/** A letter to one person or address. `kind` (`tasks.digest`) is what the administrator may see of it. */
export interface Letter {
  readonly kind: string
  readonly to: string
  readonly person?: string
  readonly subject: string
  readonly text: string
  /** Letters that may be taken back wait; default at once. */
  readonly after?: Date
}

export type Handler<O extends Operation> = O extends Query | Page
  ? (context: QueryContext<InputOf<O>>) => Promise<OutputOf<O>>
  : O extends Download
    ? (context: QueryContext<InputOf<O>>) => Promise<FileAnswer>
    : (context: CommandContext<InputOf<O>>) => Promise<OutputOf<O>>

export type Handlers<C extends Record<string, Operation>> = { readonly [K in keyof C]: Handler<C[K]> }
// biome-ignore lint/suspicious/noExplicitAny: handlers of many modules in one list; each was checked where it was written
export type AnyHandlers = Readonly<Record<string, (context: any) => Promise<unknown>>>

/** Types the handlers of a contract: one for each entry, none missing, answers as promised. */
export const implement = <C extends Record<string, Operation>>(
  _contract: C,
  handlers: Handlers<C>,
): Handlers<C> => handlers

/** What a module does when a fact happened elsewhere; at least once, so the kernel remembers that it did. */
export interface Reaction<F extends FactType = FactType> {
  readonly to: F
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: a list of reactions to different facts
  readonly run: (context: CommandContext<Fact<any>>, prepared: any) => Promise<void>
  /** What takes long (reading a file), done before the transaction so that none stays open for it. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly prepare?: (context: Preparation<Fact<any>>) => Promise<unknown>
}
/** What long work before a transaction gets. It may be done again, so it changes nothing. */
export type Preparation<I> = Pick<QueryContext<I>, 'input' | 'db' | 'capabilities'>

export const reaction = <F extends FactType, P = undefined>(
  name: string,
  to: F,
  run: (context: CommandContext<Fact<z.output<F['data']>>>, prepared: P) => Promise<void>,
  prepare?: (context: Preparation<Fact<z.output<F['data']>>>) => Promise<P>,
): Reaction => ({ name, to, run, ...(prepare && { prepare }) })

/** What happens by the clock, in Tallinn's time. */
export interface ClockJob {
  readonly name: string
  /** `08:00`, or every so many minutes. */
  readonly at: { readonly daily: string } | { readonly everyMinutes: number }
  readonly run: (context: CommandContext<undefined>) => Promise<void>
}

export interface ModuleParts {
  readonly name: string
  readonly contract: Readonly<Record<string, Operation>>
  readonly operations: AnyHandlers
  readonly problems?: Readonly<Record<string, ProblemType>>
  readonly facts?: Readonly<Record<string, FactType>>
  readonly texts: ModuleTexts
  readonly reactions?: readonly Reaction[]
  readonly jobs?: readonly ClockJob[]
  readonly offers?: Offers
  readonly pages?: AnyDrawings
}
export interface Module extends ModuleParts {}

/** Gathers the files of a module; `modules.ts` lists it. */
export const module = (parts: ModuleParts): Module => parts
