import type { House } from '../../kernel/house.ts'
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
    .execute()
}
