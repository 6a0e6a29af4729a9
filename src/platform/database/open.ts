import pg from 'pg'
import type { Config } from '../config.ts'
import { launchPostgres } from './launcher.ts'
import { type Connections, closePools, openPools, type Pools, withClient } from './pools.ts'
import { embeddedDatabase, embeddedRoles, prepareRoles, type RoleNames, readRoles } from './roles.ts'
import { startProblems } from './start-problems.ts'

export interface Database extends Pools {
  readonly kind: 'embedded' | 'server'
  /** False where one role does everything: then the server does not stop it from changing the audit. */
  readonly appendOnlyEnforced: boolean
  readonly roles: RoleNames
  /** A connection as the owner, closed after the work. */
  readonly asOwner: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>
  readonly stop: () => Promise<void>
}

export interface Opening {
  /** The server wants its own PostgreSQL's folder for itself; the CLI shares it. */
  readonly sole: boolean
  readonly onNotice?: (notice: 'lost' | 'restored') => void
}

/** @throws StartProblem */
export function openDatabase(config: Config, opening: Opening): Promise<Database> {
  return config.databaseUrls ? openServer(config.databaseUrls) : openEmbedded(config, opening)
}

async function openEmbedded(config: Config, opening: Opening): Promise<Database> {
  const server = await launchPostgres({
    dataFolder: config.dataFolder,
    chosen: config.dataFolderChosen,
    ...opening,
  })
  try {
    await withClient(server.connect('postgres'), prepareRoles)
  } catch (error) {
    await server.stop()
    throw error
  }
  const as = (user: string) => ({ ...server.connect(embeddedDatabase), user })
  const { owner, app, jobs } = embeddedRoles
  return assemble(
    { owner: as(owner), app: as(app), jobs: as(jobs) },
    {
      kind: 'embedded',
      appendOnlyEnforced: true,
      roles: embeddedRoles,
      stopServer: server.stop,
    },
  )
}

async function openServer(urls: NonNullable<Config['databaseUrls']>): Promise<Database> {
  const connections = {
    owner: { connectionString: urls.owner ?? urls.app },
    app: { connectionString: urls.app },
    jobs: { connectionString: urls.jobs ?? urls.app },
  }
  const answered = await Promise.all([
    examine(connections.owner, urls.owner ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'),
    examine(connections.app, 'DATABASE_URL'),
    examine(connections.jobs, urls.jobs ? 'DATABASE_JOBS_URL' : 'DATABASE_URL'),
  ])
  const [owner, app, jobs] = answered
  try {
    return assemble(connections, {
      kind: 'server',
      ...(await readRoles({ owner, app, jobs })),
      stopServer: async () => {},
    })
  } finally {
    await Promise.all(answered.map((client) => client.end()))
  }
}

async function examine(connection: pg.ClientConfig, setting: string): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 15_000 })
  try {
    await client.connect()
  } catch (error) {
    throw startProblems.unreachable(setting, error)
  }
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  )
  const [server] = rows
  if (server && server.number >= 150_000 && server.encoding === 'UTF8') return client
  await client.end()
  throw server && server.number >= 150_000
    ? startProblems.notUnicode(server.encoding)
    : startProblems.tooOld(server?.version ?? '?')
}

interface Assembly {
  readonly kind: Database['kind']
  readonly appendOnlyEnforced: boolean
  readonly roles: RoleNames
  readonly stopServer: () => Promise<void>
}

export function assemble(connections: Connections, { stopServer, ...facts }: Assembly): Database {
  const pools = openPools(connections)
  let stopped: Promise<void> | undefined
  return {
    ...facts,
    ...pools,
    asOwner: (work) => withClient(connections.owner, work),
    stop: () => {
      stopped ??= closePools(pools).then(stopServer)
      return stopped
    },
  }
}
