import type pg from 'pg'

/** What stands in a database, read from its own catalogue. Names are as in SQL. */
export interface TableDescription {
  readonly schema: string
  readonly name: string
  readonly kind: 'table' | 'view'
  readonly comment: string | null
  readonly columns: readonly ColumnDescription[]
  /** Keys and checks as SQL, e.g. `PRIMARY KEY (id)`. */
  readonly constraints: readonly string[]
  /** Indexes that no constraint made, as SQL. */
  readonly indexes: readonly string[]
  /** A view's query. */
  readonly query: string | null
  /** What the application's role may do, e.g. `INSERT, SELECT`. */
  readonly rights: string
}

export interface ColumnDescription {
  readonly name: string
  /** As in SQL: `timestamp with time zone`, `text[]`. */
  readonly type: string
  readonly nullable: boolean
  /** The default, or the expression of a generated column. */
  readonly default: string | null
  readonly generated: boolean
  readonly identity: boolean
}

/** Tables and views of all our schemas, in the order of their names. */
export async function describeTables(
  client: Pick<pg.Client, 'query'>,
  app: string,
): Promise<TableDescription[]> {
  const { rows } = await client.query<TableDescription>(tablesQuery, [app])
  return rows
}

const tablesQuery = `
select n.nspname as schema, c.relname as name, case c.relkind when 'v' then 'view' else 'table' end as kind,
  obj_description(c.oid, 'pg_class') as comment,
  (select json_agg(json_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', not a.attnotnull,
      'default', pg_get_expr(d.adbin, d.adrelid), 'generated', a.attgenerated <> '', 'identity', a.attidentity <> ''
    ) order by a.attnum)
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  coalesce((select json_agg(pg_get_constraintdef(k.oid) order by position(k.contype::text in 'pufcx'), k.conname)
    from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')), '[]') as constraints,
  coalesce((select json_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid::regclass::text)
    from pg_index i where i.indrelid = c.oid
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
    ), '[]') as indexes,
  case c.relkind when 'v' then pg_get_viewdef(c.oid) end as query,
  (select coalesce(string_agg(r, ', ' order by r), '')
    from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) r where has_table_privilege($1, c.oid, r)) as rights
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v')
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker', 'public')
order by n.nspname, c.relname`
