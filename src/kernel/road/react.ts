import type { Fact } from '../fact.ts'
import type { House } from '../house.ts'
import type { Tx } from '../record.ts'
import { commandContext } from './perform.ts'
import { enqueue } from './tell.ts'

/**
 * Carries out one reaction to one fact, exactly once: that it was done is remembered in the same transaction.
 * @param job payload of a `react` job
 */
export async function react(house: House, job: { fact: string; reaction: string }, now: Date): Promise<void> {
  const row = house.read.selectFrom('kernel.fact').selectAll().where('id', '=', job.fact)
  const fact = (await row.executeTakeFirst()) as Fact | undefined
  const reaction = fact && house.reactions.get(fact.name)?.find((one) => one.name === job.reaction)
  if (!fact || !reaction) return
  const { read: db, capabilities } = house
  const prepared = await reaction.prepare?.({ input: fact, db, capabilities })
  await house.write.transaction().execute(async (tx) => {
    if (!(await isFirstTime(tx, job, now))) return
    const module = job.reaction.split('.')[0] ?? ''
    const call = { actor: { kind: 'system', name: module } as const, now, locale: 'et' as const, tx }
    await reaction.run(commandContext(house, module, fact, call), prepared)
  })
}

async function isFirstTime(tx: Tx, job: { fact: string; reaction: string }, now: Date): Promise<boolean> {
  const row = { fact: job.fact, name: job.reaction, at: now }
  const done = await tx
    .insertInto('kernel.reaction')
    .values(row)
    .onConflict((on) => on.doNothing())
    .returning('at')
    .executeTakeFirst()
  return Boolean(done)
}

/** Carries out a job of the clock and, in the same transaction, orders its next time. */
export async function runClockJob(house: House, job: { name: string }, now: Date): Promise<void> {
  const found = house.clockJobs.get(job.name)
  if (!found) return
  await house.write.transaction().execute(async (tx) => {
    await scheduleClockJob(house, tx, job.name, now)
    const module = job.name.split('.')[0] ?? ''
    const call = { actor: { kind: 'system', name: module } as const, now, locale: 'et' as const, tx }
    await found.run(commandContext(house, module, undefined, call))
  })
}

/** Orders the next time of a job of the clock; one order at a time for each. */
export async function scheduleClockJob(house: House, tx: Tx, name: string, now: Date): Promise<void> {
  const job = house.clockJobs.get(name)
  if (!job) return
  const runAt =
    'daily' in job.at
      ? house.capabilities.clock.nextDaily(job.at.daily, now)
      : new Date(now.getTime() + job.at.everyMinutes * 60_000)
  await enqueue(tx, { task: 'clock', payload: { name }, runAt, key: `clock:${name}` })
}
