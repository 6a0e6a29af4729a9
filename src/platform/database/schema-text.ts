import type { TableDescription } from './description.ts'

/** The schema as SQL for reading: what all migrations together have made. */
export function renderSchema(tables: readonly TableDescription[]): string {
  return `${head}\n${tables.map(renderRelation).join('\n')}`
}

const head = `-- Written by scripts/generate-tables.ts from the migrated database, to be read; the migrations are the truth.
`

function renderRelation(table: TableDescription): string {
  const comment = table.comment ? `-- ${table.comment.replaceAll('\n', '\n-- ')}\n` : ''
  const rights = `-- application: ${table.rights || 'nothing'}\n`
  return comment + rights + (table.kind === 'view' ? renderView(table) : renderTable(table))
}

function renderView({ schema, name, query }: TableDescription): string {
  return `create view ${schema}.${name} as\n${query}\n`
}

function renderTable({ schema, name, columns, constraints, indexes }: TableDescription): string {
  const lines = [...columns.map(renderColumn), ...constraints]
  const body = lines.map((line) => `  ${line}`).join(',\n')
  return `create table ${schema}.${name} (\n${body}\n);\n${indexes.map((index) => `${index};\n`).join('')}`
}

function renderColumn(column: TableDescription['columns'][number]): string {
  const value = column.generated ? `generated always as (${column.default}) stored` : defaultOf(column)
  return [column.name, column.type, column.nullable ? '' : 'not null', value].filter(Boolean).join(' ')
}

function defaultOf(column: TableDescription['columns'][number]): string {
  if (column.identity) return 'generated as identity'
  return column.default === null ? '' : `default ${column.default}`
}
