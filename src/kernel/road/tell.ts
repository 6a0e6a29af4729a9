import { sql } from 'kysely'
import { type Actor, personOf } from '../actor.ts'
import type { FactType } from '../fact.ts'
import type { House } from '../house.ts'
import type { Letter } from '../module.ts'
import type { Tx } from '../record.ts'

/** Writes the fact and one job for each reaction to it, in the transaction of the command. */
export async function tellFact(
  house: House,
  tx: Tx,
  told: { fact: FactType; record: string | null; data: unknown; actor: Actor; now: Date },
): Promise<string> {
  const data = JSON.stringify(told.fact.data.parse(told.data))
  const { id } = await tx
    .insertInto('kernel.fact')
    .values({
      name: told.fact.name,
      at: told.now,
      person: personOf(told.actor) ?? null,
      onBehalfOf: (told.actor.kind === 'user' && told.actor.onBehalfOf?.person) || null,
      record: told.record,
      data: sql`${data}::jsonb`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const reaction of house.reactions.get(told.fact.name) ?? []) {
    await enqueue(tx, { task: 'react', payload: { fact: id, reaction: reaction.name } })
  }
  return id
}

/** Puts a letter into the outbox, its body wrapped, and the job that sends it; answers the letter's id. */
export async function postLetter(house: House, tx: Tx, letter: Letter, now: Date): Promise<string> {
  const body = house.capabilities.secrets.wrap(JSON.stringify({ subject: letter.subject, text: letter.text }))
  const sendAfter = letter.after ?? now
  const { id } = await tx
    .insertInto('kernel.letter')
    .values({
      kind: letter.kind,
      recipient: letter.to,
      person: letter.person ?? null,
      body,
      sendAfter,
      createdAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await orderSending(tx, id, sendAfter)
  return id
}

/** Takes letters back that have not left (waiting or failed), with what stands in them; answers which they were. */
export async function takeBackLetters(tx: Tx, letters: readonly string[]): Promise<string[]> {
  const taken = await tx
    .updateTable('kernel.letter')
    .where('id', '=', sql<string>`any(${[...letters]}::uuid[])`)
    .where('state', 'in', ['waiting', 'failed'])
    .set({ state: 'withdrawn', body: null })
    .returning('id')
    .execute()
  return taken.map(({ id }) => id)
}

/** Orders the job that sends the letter, in place of one that waits for it already. */
export const orderSending = (tx: Tx, letter: string, runAt: Date): Promise<void> =>
  enqueue(tx, { task: 'mail', payload: { letter }, runAt, key: `mail:${letter}` })

export interface Job {
  readonly task: 'react' | 'mail' | 'clock' | 'tidy'
  readonly payload: Readonly<Record<string, unknown>>
  readonly runAt?: Date
  /** A second job with the same key replaces the first. */
  readonly key?: string
}

/** Adds a job in this transaction. */
export async function enqueue(tx: Tx, { task, payload, runAt, key }: Job): Promise<void> {
  await sql`select kernel.enqueue(${task}, ${JSON.stringify(payload)}::json, ${runAt ?? null}::timestamptz, ${key ?? null})`.execute(
    tx,
  )
}
