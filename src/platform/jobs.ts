import { Logger, type Runner, run } from 'graphile-worker'
import { type Kysely, sql } from 'kysely'
import type pg from 'pg'
import type { House } from '../kernel/house.ts'
import { sealAudit } from '../kernel/road/audit-chain.ts'
import { react, runClockJob, scheduleClockJob } from '../kernel/road/react.ts'
import type { DB } from '../kernel/tables.ts'
import type { Log } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import { deliverLetter } from './mail/outbox.ts'

export interface Workshop {
  readonly house: House
  readonly pool: pg.Pool
  readonly mailer: Mailer
  readonly mailFrom: string
  readonly log: Log
}

/** Starts what happens by itself: reactions, letters, the clock, the sealing of the audit. */
export async function startJobs(workshop: Workshop): Promise<{ stop(): Promise<void> }> {
  const { house, pool, log } = workshop
  const runner = await run({
    pgPool: pool,
    concurrency: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    noPreparedStatements: false,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn({ job: message }, 'job')
    }),
    taskList: tasksOf(workshop),
  })
  await house.write.transaction().execute(async (tx) => {
    for (const name of house.clockJobs.keys()) await scheduleClockJob(house, tx, name, await nowOf(tx))
  })
  const sealing = sealEverySecond(house.write, log)
  return { stop: () => stop(runner, sealing) }
}

const tasksOf = ({ house, mailer, mailFrom, log }: Workshop) => ({
  react: async (job: unknown) =>
    react(house, job as { fact: string; reaction: string }, await nowOf(house.read)),
  clock: async (job: unknown) => runClockJob(house, job as { name: string }, await nowOf(house.read)),
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

async function stop(runner: Runner, sealing: { stop(): Promise<void> }): Promise<void> {
  await runner.stop().catch(() => {})
  await sealing.stop()
}

function sealEverySecond(write: Kysely<DB>, log: Log) {
  let last: Promise<unknown> = Promise.resolve()
  const seal = () => sealAudit(write).catch((error: unknown) => log.warn({ err: error }, 'audit not sealed'))
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
