import { Kysely, type KyselyPlugin, PostgresDialect, PostgresQueryCompiler, type QueryResult } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../kernel/tables.ts'

/** Typed queries over a pool. Names are camelCase in TypeScript and snake_case in PostgreSQL; jsonb is left as it is. */
export const kyselyOf = (pool: pg.Pool): Kysely<DB> =>
  new Kysely<DB>({ dialect: new SnakeCaseDialect({ pool }), plugins: [camelCaseRows] })

/**
 * Renames while it writes the statement. Kysely's own plugin builds the whole tree of every statement anew for it,
 * which cost more than writing the statement.
 */
class SnakeCaseCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return super.sanitizeIdentifier(toSnakeCase(name))
  }
}

class SnakeCaseDialect extends PostgresDialect {
  override createQueryCompiler() {
    return new SnakeCaseCompiler()
  }
}

const camelCaseRows: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: renameColumns(result.rows) }),
}

type Rows = QueryResult<Record<string, unknown>>['rows']

/** All rows of an answer have the columns of the first. */
function renameColumns(rows: Rows): Rows {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map(toCamelCase)
  if (names.every((name, no) => name === columns[no])) return rows
  return rows.map((row) => {
    const renamed: Record<string, unknown> = {}
    for (let no = 0; no < columns.length; no += 1) renamed[names[no] as string] = row[columns[no] as string]
    return renamed
  })
}

const toSnakeCase = remembering((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
const toCamelCase = remembering((name) =>
  name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
)

/** There are only as many names as the program's own statements hold. */
function remembering(rename: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const renamed = known.get(name) ?? rename(name)
    if (!known.has(name)) known.set(name, renamed)
    return renamed
  }
}
