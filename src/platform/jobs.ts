import { Logger } from 'graphile-worker'
import { type Kysely, sql } from 'kysely'
import type pg from 'pg'
import type { House } from '../kernel/house.ts'
import { sealAudit } from '../kernel/road/audit-chain.ts'
import { react, runClockJob, scheduleClockJob } from '../kernel/road/react.ts'
import type { DB } from '../kernel/tables.ts'
import { startWorkers } from './job-workers.ts'
import type { Log } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import { deliverLetter, postWaitingLetters } from './mail/outbox.ts'
import { orderTidying, tidyUp } from './tidy.ts'

export interface Workshop {
  readonly house: House
  readonly pool: pg.Pool
  readonly mailer: Mailer
  readonly mailFrom: string
  readonly log: Log
}

/** Starts what happens by itself: reactions, letters, the clock, the sealing of the audit. */
export async function startJobs(workshop: Workshop): Promise<{ stop(): Promise<void> }> {
  const { house, pool, log, mailer, mailFrom } = workshop
  await postWaitingLetters({ house, mailer, from: mailFrom, log }, await nowOf(house.read))
  const workers = await startWorkers(pool, tasksOf(workshop), log)
  await house.write.transaction().execute(async (tx) => {
    const now = await nowOf(tx)
    for (const name of house.clockJobs.keys()) await scheduleClockJob(house, tx, name, now)
    await orderTidying(tx, now)
  })
  const sealing = sealEverySecond(house.write, log)
  return {
    stop: async () => {
      await workers.stop()
      await sealing.stop()
    },
  }
}

const tasksOf = ({ house, mailer, mailFrom, log }: Workshop) => ({
  react: async (job: unknown) =>
    react(house, job as { fact: string; reaction: string }, await nowOf(house.read)),
  clock: async (job: unknown) => runClockJob(house, job as { name: string }, await nowOf(house.read)),
  tidy: async () => tidyUp(house, await nowOf(house.read)),
  mail: async (job: unknown) =>
    deliverLetter({ house, mailer, from: mailFrom, log }, (job as { letter: string }).letter),
})

/** Carries out the jobs that are due now, and those that they order, in this process; for tests and the demonstration. */
export async function runDueJobs(workshop: Workshop): Promise<void> {
  const { runOnce } = await import('graphile-worker')
  await runOnce({
    pgPool: workshop.pool,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    taskList: tasksOf(workshop),
  })
}

/** A batch at a time until nothing is left that can be sealed. */
async function sealAll(write: Kysely<DB>): Promise<void> {
  while ((await sealAudit(write)) > 0);
}

function sealEverySecond(write: Kysely<DB>, log: Log) {
  let last: Promise<unknown> = Promise.resolve()
  const seal = () => sealAll(write).catch((error: unknown) => log.warn({ err: error }, 'audit not sealed'))
  const timer = setInterval(() => {
    last = last.then(seal)
  }, 1000)
  return {
    stop: async () => {
      clearInterval(timer)
      await last
      await seal()
    },
  }
}

async function nowOf(db: Kysely<DB>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now()`.execute(db)
  return rows[0]?.now ?? new Date()
}
