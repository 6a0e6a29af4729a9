import type { Kysely } from 'kysely'
import type { Capabilities } from './capabilities.ts'
import type { Operation } from './contract.ts'
import type { AnyHandlers, ClockJob, Module, Reaction } from './module.ts'
import type { Offers } from './offers.ts'
import type { AnyDrawings } from './page.ts'
import type { DB } from './tables.ts'
import type { ModuleTexts } from './words.ts'

/** A contract entry with the handler that serves it. */
export interface Room {
  readonly operation: Operation
  readonly handler: AnyHandlers[string]
}

/** Everything that `perform` stands on: the databases, the rooms, the outside world. No state of its own. */
export interface House {
  /** May write; used inside transactions of commands. */
  readonly write: Kysely<DB>
  /** Connections that PostgreSQL itself keeps read-only. */
  readonly read: Kysely<DB>
  readonly rooms: ReadonlyMap<string, Room>
  readonly reactions: ReadonlyMap<string, readonly Reaction[]>
  readonly clockJobs: ReadonlyMap<string, ClockJob>
  /** Drawings of the public pages, by the operation that they show. */
  readonly pages: ReadonlyMap<string, AnyDrawings[string]>
  readonly modules: readonly Module[]
  readonly offers: ReadonlyMap<string, Offers>
  readonly texts: ReadonlyMap<string, ModuleTexts>
  readonly capabilities: Capabilities
  readonly baseUrl: string
  /** Told when an operation refuses with a problem that its contract doesn't name; tests fail on it. */
  readonly onUndocumented?: ((operation: string, problem: string) => void) | undefined
}

interface Foundations {
  write: Kysely<DB>
  read: Kysely<DB>
  modules: readonly Module[]
  capabilities: Capabilities
  baseUrl: string
  onUndocumented?: House['onUndocumented']
}

/** Builds the house from its modules. */
export function buildHouse(foundations: Foundations): House {
  const { modules } = foundations
  const rooms = modules.flatMap((module) =>
    Object.entries(module.contract).map(([key, operation]): [string, Room] => {
      const handler = module.operations[key]
      if (!handler) throw new Error(`No handler for ${operation.name}`)
      return [operation.name, { operation, handler }]
    }),
  )
  const reactions = new Map<string, Reaction[]>()
  for (const one of modules.flatMap((module) => module.reactions ?? [])) {
    reactions.set(one.to.name, [...(reactions.get(one.to.name) ?? []), one])
  }
  const clockJobs = modules
    .flatMap((module) => module.jobs ?? [])
    .map((job): [string, ClockJob] => [job.name, job])
  const pages = modules.flatMap(({ name, pages }) =>
    Object.entries(pages ?? {}).map(([key, draw]): [string, AnyDrawings[string]] => [`${name}.${key}`, draw]),
  )
  const offers = new Map(modules.map(({ name, offers }) => [name, offers ?? {}]))
  const texts = new Map(modules.map(({ name, texts }) => [name, texts]))
  return {
    ...foundations,
    rooms: new Map(rooms),
    reactions,
    clockJobs: new Map(clockJobs),
    pages: new Map(pages),
    offers,
    texts,
  }
}
