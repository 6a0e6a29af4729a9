import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** How each role connects. */
export interface Connections {
  readonly owner: pg.ClientConfig
  readonly app: pg.ClientConfig
  readonly jobs: pg.ClientConfig
}

export interface Pools {
  /** Reads and writes as the role `app`. */
  readonly app: pg.Pool
  /** As `app`, in read-only transactions. */
  readonly read: pg.Pool
  /** As the role that owns `graphile_worker`. */
  readonly jobs: pg.Pool
}

/** How the sessions of a process that carries out jobs are called. */
export const workerName = 'koosmeel jobs'

const utc = '-c timezone=UTC'
const limits = { statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 }

/** Connections of one process. Each is a PostgreSQL process with memory of its own; more of them only queue there. */
const most = { app: 6, read: 5, jobs: 4 }

export function openPools({ app, jobs }: Connections): Pools {
  return {
    app: openPool({ ...app, ...limits, options: utc, max: most.app, application_name: 'koosmeel' }),
    read: openPool({
      ...app,
      ...limits,
      options: `${utc} -c default_transaction_read_only=on`,
      max: most.read,
      application_name: 'koosmeel read',
    }),
    // A name of its own tells one process's workers from another's.
    jobs: openPool({
      ...jobs,
      options: utc,
      max: most.jobs,
      application_name: `${workerName} ${randomUUID()}`,
    }),
  }
}

/** Waits five seconds for connections that are still in use; whoever holds one longer loses it. */
export async function closePools(pools: Pools): Promise<void> {
  const ended = Promise.all([pools.app.end(), pools.read.end(), pools.jobs.end()])
  await Promise.race([ended, sleep(5000, undefined, { ref: false })])
}

/** One connection for one piece of work. */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...config, types, options: utc })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...config, types, idleTimeoutMillis: 30_000 })
  // A connection that dies while idle is replaced by the pool; the query in flight gets its own error.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

const dateOid = 1082
const dateArrayOid = 1182
const textArrayOid = 1009

/** Days stay `YYYY-MM-DD`: a Date would move them to the time zone of the computer. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === dateOid) return (text: string) => text
    return pg.types.getTypeParser(oid === dateArrayOid ? textArrayOid : oid, format as 'text')
  },
}
