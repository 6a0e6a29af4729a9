import type { House } from '../kernel/house.ts'
import type { Tx } from '../kernel/record.ts'
import { enqueue } from '../kernel/road/tell.ts'

const hour = 3_600_000
const day = 24 * hour

/** How long what has an end is kept, in milliseconds. */
const kept = { repeats: day, counts: day, bodies: 30 * day, letters: 365 * day }

/**
 * Removes what has served: answers kept for repetitions, counts of calls, letters after a year (their bodies
 * went when they left; of those that never did, after a month), files that nothing refers to. Orders itself anew,
 * once an hour.
 */
export async function tidyUp(house: House, now: Date): Promise<void> {
  const before = (age: number) => new Date(now.getTime() - age)
  await house.write.transaction().execute(async (tx) => {
    await orderTidying(tx, now)
    await tx.deleteFrom('kernel.repeat').where('at', '<', before(kept.repeats)).execute()
    await tx.deleteFrom('kernel.callCount').where('windowStart', '<', before(kept.counts)).execute()
    await emptyLetters(tx, before(kept.bodies))
    await tx.deleteFrom('kernel.letter').where('createdAt', '<', before(kept.letters)).execute()
  })
  await house.capabilities.files.collect()
}

/** Nobody waits any more for what could not be sent in a month. */
const emptyLetters = (tx: Tx, before: Date) =>
  tx
    .updateTable('kernel.letter')
    .set((eb) => ({
      body: null,
      state: eb
        .case()
        .when('state', '=', 'waiting')
        .then('withdrawn' as const)
        .else(eb.ref('state'))
        .end(),
    }))
    .where('createdAt', '<', before)
    .where('body', 'is not', null)
    .execute()

/** One order at a time: a second one with the same key replaces it. */
export const orderTidying = (tx: Tx, now: Date): Promise<void> =>
  enqueue(tx, { task: 'tidy', payload: {}, runAt: new Date(now.getTime() + hour), key: 'tidy' })
