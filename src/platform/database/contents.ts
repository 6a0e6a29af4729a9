import pg from 'pg'
import type { BackupSequence, BackupTable, TableDigest } from './backup-file.ts'

/** What a backup takes along and a restore compares. */

/**
 * Our tables but the list of migrations, which migrating itself writes. Generated columns are left out, and
 * transaction numbers (`xid8`), which mean nothing in another cluster.
 */
export async function listTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(`
    select n.nspname as schema, c.relname as name,
      array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
      and n.nspname in (select module from kernel.migration) and c.oid <> 'kernel.migration'::regclass
    group by n.nspname, c.relname order by n.nspname, c.relname`)
  return rows
}

export async function listSequences(client: pg.Client): Promise<BackupSequence[]> {
  const { rows } = await client.query<BackupSequence>(`
    select schemaname as schema, sequencename as name, last_value::text as "lastValue" from pg_sequences
    where last_value is not null and schemaname in (select module from kernel.migration) order by 1, 2`)
  return rows
}

export async function digestTable(client: pg.Client, table: BackupTable): Promise<TableDigest> {
  await client.query(
    `set local intervalstyle = 'postgres'; set local datestyle = 'ISO'; set local timezone = 'UTC'`,
  )
  const { rows } = await client.query<TableDigest>(`
    select count(*)::float8 as rows,
      coalesce(sum(('x' || substr(md5(r::text), 1, 15))::bit(60)::bigint), 0)::text as sum
    from (select ${copiedColumns(table)} from ${nameOf(table)}) r`)
  return rows[0] ?? { rows: 0, sum: '0' }
}

export function nameOf({ schema, name }: { schema: string; name: string }): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`
}

export function copiedColumns({ columns }: BackupTable): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ')
}
