import type { House } from '../../kernel/house.ts'
import { enqueue } from '../../kernel/road/tell.ts'
import type { Log } from '../log.ts'
import type { Mailer } from './mailer.ts'

export interface PostOffice {
  readonly house: House
  readonly mailer: Mailer
  readonly from: string
  readonly log: Log
}

/**
 * Sends one letter of the outbox. Once it has gone its body is emptied; what may pass is thrown, so that the job
 * comes again later; what will not pass ends as `failed` with a reason that names no one.
 */
export async function deliverLetter(office: PostOffice, id: string): Promise<void> {
  const { house, mailer, from } = office
  const letter = await house.write
    .selectFrom('kernel.letter')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (letter?.state !== 'waiting' || !letter.body) return
  // Without a server there is nothing to try again: the letter waits until one is set, see `postWaitingLetters`.
  if (!mailer.configured) return settle(house, id, { state: 'waiting', problem: 'notConfigured' })
  const { subject, text } = JSON.parse(house.capabilities.secrets.unwrap(letter.body)) as {
    subject: string
    text: string
  }
  const messageId = `${id}@${new URL(house.baseUrl).hostname}`
  const delivery = await mailer.send({ from, to: letter.recipient, subject, text, messageId })
  if (delivery.outcome === 'sent')
    return settle(house, id, { state: 'sent', sentAt: new Date(), body: null, problem: null })
  await settle(house, id, {
    state: delivery.outcome === 'failed' ? 'failed' : 'waiting',
    problem: delivery.reason,
  })
  if (delivery.outcome === 'retry') throw new Error(`letter not sent: ${delivery.reason}`)
}

const freshDays = 2

/**
 * At start, once letters can leave: orders anew those that waited for a server. What is older than two days
 * has lost its sense and is withdrawn.
 */
export async function postWaitingLetters({ house, mailer }: PostOffice, now: Date): Promise<void> {
  if (!mailer.configured) return
  const old = new Date(now.getTime() - freshDays * 86_400_000)
  await house.write.transaction().execute(async (tx) => {
    const waiting = tx
      .updateTable('kernel.letter')
      .where('state', '=', 'waiting')
      .where('problem', '=', 'notConfigured')
    await waiting.where('createdAt', '<', old).set({ state: 'withdrawn', body: null }).execute()
    const fresh = await waiting.set({ problem: null }).returning('id').execute()
    for (const { id } of fresh)
      await enqueue(tx, { task: 'mail', payload: { letter: id }, key: `mail:${id}` })
  })
}

interface Settled {
  state: 'sent' | 'waiting' | 'failed'
  problem: string | null
  sentAt?: Date
  body?: null
}

async function settle(house: House, id: string, change: Settled): Promise<void> {
  await house.write
    .updateTable('kernel.letter')
    .set((eb) => ({ ...change, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    // Taken back while it was being tried: only what has gone anyway is told.
    .where('state', 'in', change.state === 'sent' ? ['waiting', 'withdrawn'] : ['waiting'])
    .execute()
}
