import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { freeAbandonedJobs } from './database/abandoned-jobs.ts'
import type { Log } from './log.ts'

/**
 * Carries out jobs for as long as the process lives. graphile-worker gives up when its connections break (PostgreSQL
 * was restarted); then the jobs it held are freed and new workers start. `stop` lets what is under way end.
 */
export async function startWorkers(
  pool: pg.Pool,
  taskList: TaskList,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  let runner: Runner | undefined = await begin(pool, taskList, log)
  let stopping = false
  const supervise = async () => {
    while (!stopping) {
      await runner?.promise.catch((error: unknown) => log.warn({ err: error }, 'workers ended'))
      if (stopping) return
      await sleep(300)
      runner = await begin(pool, taskList, log).catch(() => undefined)
    }
  }
  const supervised = supervise()
  return {
    async stop() {
      stopping = true
      await runner?.stop().catch(() => {})
      await supervised
      await runner?.stop().catch(() => {})
    },
  }
}

async function begin(pool: pg.Pool, taskList: TaskList, log: Log): Promise<Runner> {
  await freeAbandonedJobs(pool)
  return run({
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
}
