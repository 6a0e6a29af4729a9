import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { freeAbandonedJobs } from './database/abandoned-jobs.ts'
import type { Log } from './log.ts'

/** How long jobs under way may take to end when the process stops; what is cut off is done after the next start. */
const patience = 10_000

/**
 * Carries out jobs for as long as the process lives. graphile-worker gives up when its connections break (PostgreSQL
 * was restarted), and then may never come to its end; so as soon as it begins to give up, the jobs it held are freed
 * and new workers take its place.
 */
export async function startWorkers(
  pool: pg.Pool,
  taskList: TaskList,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  let replacing = Promise.resolve()
  const begin = async (): Promise<Runner> => {
    const runner = await runJobs(pool, taskList, log)
    runner.events.once('pool:gracefulShutdown', () => {
      if (stopping) return
      // What may never end must not keep its clock either: the process could not end by itself then.
      setImmediate(() => runner.stop().catch(() => {}))
      replacing = replace()
    })
    return runner
  }
  const replace = async () => {
    for (let next: Runner | undefined; !next && !stopping; ) {
      await sleep(300)
      next = await begin().catch(() => undefined)
      if (next) current = next
    }
  }
  let current = await begin()
  return {
    async stop() {
      stopping = true
      await replacing
      await Promise.race([current.stop().catch(() => {}), sleep(patience, undefined, { ref: false })])
    },
  }
}

async function runJobs(pool: pg.Pool, taskList: TaskList, log: Log): Promise<Runner> {
  await freeAbandonedJobs(pool)
  const runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 3,
    pollInterval: 2000,
    noHandleSignals: true,
    // In batches a broken connection ends the workers; one by one it would end the whole process (unhandled rejection).
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn({ job: message }, 'job')
    }),
  })
  runner.promise.catch(() => {})
  return runner
}
