import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../kernel/tables.ts'

/** Typed queries over a pool. Names are camelCase in TypeScript and snake_case in PostgreSQL; jsonb is left as it is. */
export const kyselyOf = (pool: pg.Pool): Kysely<DB> =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
