import { describeTables } from './description.ts'
import type { Database } from './open.ts'
import { renderSchema } from './schema-text.ts'
import { renderTableTypes } from './table-types.ts'

/** The files that follow from the migrations: path in the repository → content. */
export async function renderGenerated(database: Database): Promise<Record<string, string>> {
  const tables = await database.asOwner((owner) => describeTables(owner, database.roles.app))
  return {
    'src/kernel/tables.ts': renderTableTypes(tables),
    'docs/generated/schema.sql': renderSchema(tables),
  }
}
