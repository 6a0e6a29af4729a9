import type pg from 'pg'
import { workerName } from './pools.ts'

/**
 * Frees the jobs that a killed process was carrying out, when no other process that carries out jobs is connected;
 * graphile-worker by itself would wait four hours. To be called before the own workers start.
 */
export async function freeAbandonedJobs(jobs: pg.Pool): Promise<void> {
  await jobs.query(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
     from (
       select locked_by from graphile_worker._private_jobs where locked_by is not null
       union select locked_by from graphile_worker._private_job_queues where locked_by is not null
     ) held
     where not exists (
       select from pg_stat_activity
       where datname = current_database() and usename = current_user and application_name like $1
         and application_name <> current_setting('application_name')
     )
     having count(*) > 0`,
    [`${workerName} %`],
  )
}
