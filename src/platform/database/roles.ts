import pg from 'pg'

/**
 * `owner` migrates and is then closed; `app` cannot change the audit or facts; `jobs` owns `graphile_worker`, whose
 * row security keeps the other two out.
 */
export interface RoleNames {
  readonly owner: string
  readonly app: string
  readonly jobs: string
}

export const embeddedRoles: RoleNames = {
  owner: 'koosmeel_owner',
  app: 'koosmeel_app',
  jobs: 'koosmeel_jobs',
}

export const embeddedDatabase = 'koosmeel'

/** Makes what is missing, so that a start that was killed half-way is finished by the next one. */
export async function prepareRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles union all select datname from pg_database',
  )
  const present = new Set(rows.map(({ name }) => name))
  for (const role of Object.values(embeddedRoles)) {
    if (!present.has(role)) await client.query(`create role ${pg.escapeIdentifier(role)} login`)
  }
  if (!present.has(embeddedDatabase)) await createDatabase(client, embeddedDatabase)
}

/** @param template a database whose content the new one gets; nobody may be connected to it. */
export async function createDatabase(client: pg.Client, name: string, template?: string): Promise<void> {
  const from = template ? `template ${pg.escapeIdentifier(template)} strategy file_copy` : ''
  await client.query(`create database ${pg.escapeIdentifier(name)} owner ${embeddedRoles.owner} ${from}`)
}

/** What a foreign server says about the roles it was given. */
export async function readRoles(clients: { owner: pg.Client; app: pg.Client; jobs: pg.Client }): Promise<{
  roles: RoleNames
  appendOnlyEnforced: boolean
}> {
  const [owner, app, jobs] = await Promise.all([clients.owner, clients.app, clients.jobs].map(readRole))
  const roles = { owner: owner?.name ?? '', app: app?.name ?? '', jobs: jobs?.name ?? '' }
  const { rows } = await clients.app.query<{ could: boolean }>(
    `select rolsuper or pg_has_role(current_user, $1, 'member') as could from pg_roles where rolname = current_user`,
    [roles.owner],
  )
  return { roles, appendOnlyEnforced: rows[0]?.could === false }
}

async function readRole(client: pg.Client): Promise<{ name: string } | undefined> {
  const { rows } = await client.query<{ name: string }>('select current_user as name')
  return rows[0]
}
