import { type Kysely, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type CallOf, changes, type Operation, type OutputOf } from '../contract.ts'
import type { House, Room } from '../house.ts'
import type { CommandContext } from '../module.ts'
import { Problem } from '../problem.ts'
import type { Tx } from '../record.ts'
import type { DB } from '../tables.ts'
import type { Locale } from '../words.ts'
import { checkAccess } from './access.ts'
import { writeAudit } from './audit.ts'
import { checkLimit } from './limit.ts'
import { mask } from './mask.ts'
import { parseInput } from './parse.ts'
import { rememberAnswer, repeated } from './repeat.ts'
import { postLetter, takeBackLetters, tellFact } from './tell.ts'

/** One call, wherever it comes from: HTTP, a page, the CLI, a job, a test. */
export interface Call {
  readonly actor: Actor
  readonly locale?: Locale
  /** The moment by the database's clock; asked from the database when absent. */
  readonly now?: Date
  /** Idempotency key of a command. */
  readonly key?: string | undefined
}
type Settled = Required<Omit<Call, 'key'>> & Pick<Call, 'key'>

/**
 * The one road that every request takes:
 * access → limit → parse → repeat? → transaction (read only for a query) → handler → audit → commit → output.
 */
export async function perform<O extends Operation>(
  house: House,
  operation: O,
  input: CallOf<O>,
  call: Call,
): Promise<OutputOf<O>> {
  const room = roomOf(house, operation)
  const settled = { locale: 'et' as const, ...call, now: call.now ?? (await databaseNow(house.read)) }
  try {
    checkAccess(operation, call.actor)
    await checkLimit(house.write, operation, call.actor, settled.now)
    const parsed = parseInput(operation, input, settled.locale)
    const answer = changes(operation) ? command : look
    return (await answer(house, room, parsed, settled)) as OutputOf<O>
  } catch (error) {
    if (error instanceof Problem) {
      if (!isDocumented(operation, error)) house.onUndocumented?.(operation.name, error.type)
      if (error.recorded) await recordRefusal(house, operation, settled, error)
    }
    throw error
  }
}

async function command(house: House, room: Room, input: unknown, call: Settled): Promise<unknown> {
  const { operation } = room
  const { key, actor } = call
  return house.write.transaction().execute(async (tx) => {
    const before = key && (await repeated(tx, { operation, actor, key, input }))
    if (before) return before.output
    const output = await inside(house, room, input, { ...call, tx })
    if (key) await rememberAnswer(tx, { operation, actor, key }, output)
    return output
  })
}

/** A command's handler with its audit row, inside a transaction that may already hold others. */
async function inside(
  house: House,
  room: Room,
  input: unknown,
  call: Settled & { tx: Tx },
): Promise<unknown> {
  const { operation, handler } = room
  const context = commandContext(house, operation.module, input, call)
  const output = operation.output.parse(await handler(context))
  const { actor, now, tx } = call
  await writeAudit(tx, {
    at: now,
    operation: operation.name,
    outcome: 'done',
    ...told(operation, actor, input),
  })
  return output
}

/** What the audit may know of who did it and with what: under seal neither. */
const told = (operation: Operation, actor: Actor, input: unknown) =>
  operation.sealed && actor.kind === 'link'
    ? { actor: { ...actor, link: 'sealed' }, input: {} }
    : { actor, input: mask(operation.input, input) }

async function look(house: House, room: Room, input: unknown, call: Settled): Promise<unknown> {
  const { operation } = room
  const output = await reading(house, room, input, { ...call, db: house.read })
  if (operation.look) {
    // Committed before the answer leaves: no log, no answer.
    const entry = {
      at: call.now,
      operation: operation.name,
      actor: call.actor,
      input: mask(operation.input, input),
    }
    await writeAudit(house.write, { ...entry, outcome: 'looked', purpose: operation.look })
  }
  return output
}

async function reading(
  house: House,
  room: Room,
  input: unknown,
  call: Settled & { db: Kysely<DB> },
): Promise<unknown> {
  const { operation, handler } = room
  const { actor, now, locale, db } = call
  const context = {
    ...shared(house, { actor, now, locale }),
    input,
    db,
    ask: (asked: Operation, question: unknown) => {
      const next = askedRoom(house, { asked, actor, asker: operation.module })
      return reading(house, next, parseInput(asked, question, locale), call)
    },
  }
  return operation.output.parse(await handler(context))
}

/** The context of a command, a reaction or a clock job. */
export function commandContext<I>(
  house: House,
  module: string,
  input: I,
  call: Settled & { tx: Tx },
): CommandContext<I> {
  const { actor, now, locale, tx } = call
  const ask = (asked: Operation, question: unknown) => {
    const next = askedRoom(house, { asked, actor, asker: module })
    const parsed = parseInput(asked, question, locale)
    return changes(asked)
      ? inside(house, next, parsed, call)
      : reading(house, next, parsed, { ...call, db: tx })
  }
  return {
    ...shared(house, { actor, now, locale }),
    input,
    tx,
    ask: ask as CommandContext<I>['ask'],
    tell: (fact, record, data) => tellFact(house, tx, { fact, record, data, actor, now }),
    send: (letter) => postLetter(house, tx, letter, now),
    takeBack: (letters) => takeBackLetters(tx, letters),
  }
}

const shared = (house: House, call: Pick<Settled, 'actor' | 'now' | 'locale'>) => ({
  ...call,
  baseUrl: house.baseUrl,
  capabilities: house.capabilities,
  offers: house.offers,
  texts: house.texts,
})

function askedRoom(
  house: House,
  { asked, actor, asker }: { asked: Operation; actor: Actor; asker: string },
): Room {
  checkAccess(asked, actor, asker)
  return roomOf(house, asked)
}

function roomOf(house: House, operation: Operation): Room {
  const room = house.rooms.get(operation.name)
  if (!room) throw new Error(`No module serves ${operation.name}`)
  return room
}

/** The kernel's own refusals may come from anywhere; a module's must stand in the contract. */
const isDocumented = (operation: Operation, problem: Problem): boolean =>
  problem.type.startsWith('kernel.') ||
  (operation.problems ?? []).some((known) => known.type === problem.type)

async function recordRefusal(
  house: House,
  operation: Operation,
  call: Settled,
  problem: Problem,
): Promise<void> {
  const { actor } = told(operation, call.actor, {})
  const entry = { at: call.now, operation: operation.name, actor, input: {}, problem: problem.type }
  await house.write.transaction().execute(async (tx) => {
    const isTold = problem.kept ? await problem.kept(tx) : true
    if (isTold) await writeAudit(tx, { ...entry, outcome: 'refused' })
  })
}

async function databaseNow(read: Kysely<DB>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now()`.execute(read)
  const now = rows[0]?.now
  if (!now) throw new Error('The database told no time')
  return now
}
