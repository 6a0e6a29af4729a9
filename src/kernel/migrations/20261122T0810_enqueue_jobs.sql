-- role: jobs
-- The queue's tables are closed to everybody but their owner (row security), so the application adds jobs
-- through this function: the job then commits, or not, together with what it belongs to.
create or replace function kernel.enqueue(
  task text,
  payload json default '{}',
  run_at timestamptz default null,
  job_key text default null,
  max_attempts int default null,
  queue text default null
) returns bigint
language sql
security definer
set search_path = pg_catalog
as $$
  select (graphile_worker.add_job(
    task, payload, queue_name => queue, run_at => run_at, max_attempts => max_attempts, job_key => job_key
  )).id
$$;

revoke all on function kernel.enqueue from public;
grant execute on function kernel.enqueue to :"app", :"owner";
