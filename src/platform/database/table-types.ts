import type { ColumnDescription, TableDescription } from './description.ts'

/** The TypeScript of `src/kernel/tables.ts`: one interface a table, and `DB` that lists them for Kysely. */
export function renderTableTypes(tables: readonly TableDescription[]): string {
  const imports = ['ColumnType', 'GeneratedAlways']
  const body = [...tables.map(renderTable), renderList(tables)].join('\n')
  const used = imports.filter((name) => new RegExp(`\\b${name}<`).test(`${shared}${body}`))
  return `${head}\nimport type { ${used.join(', ')} } from 'kysely'\n${shared}\n${body}`
}

const head =
  '/** Written by scripts/generate-tables.ts from the migrated database; change a migration instead. */\n'

const shared = `
/** May be left out of an insert. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>

/** Counts and sums come as text, since they may be larger than a number holds exactly. */
export type Int8 = ColumnType<string, string | number | bigint, string | number | bigint>

/** Comes parsed; goes in as \`JSON.stringify(value)\`. */
export type Json = ColumnType<unknown, string, string>

export type Numeric = ColumnType<string, string | number, string | number>

export type Timestamp = ColumnType<Date, Date | string, Date | string>
`

function renderTable(table: TableDescription): string {
  const columns = table.columns.map((column) => `  ${camelCase(column.name)}: ${typeOf(column, table)}\n`)
  return `export interface ${interfaceName(table)} {\n${columns.join('')}}\n`
}

function renderList(tables: readonly TableDescription[]): string {
  const entries = tables.map(
    (table) => `  '${table.schema}.${camelCase(table.name)}': ${interfaceName(table)}\n`,
  )
  return `export interface DB {\n${entries.join('')}}\n`
}

/** `kernel.audit_seal` is `KernelAuditSeal`. */
function interfaceName({ schema, name }: TableDescription): string {
  const camel = camelCase(`${schema}_${name}`)
  return camel.charAt(0).toUpperCase() + camel.slice(1)
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function typeOf(column: ColumnDescription, table: TableDescription): string {
  const base = choicesOf(column.name, table) ?? scalarOf(column.type)
  const type = column.nullable ? `${base} | null` : base
  if (column.generated) return `GeneratedAlways<${type}>`
  return column.identity || column.default !== null ? `Generated<${type}>` : type
}

/** A column with \`check (state in ('a', 'b'))\` has just these values. */
function choicesOf(name: string, { constraints }: TableDescription): string | undefined {
  const start = new RegExp(`^CHECK \\(\\(\\(?"?${name}"?\\)? = ANY \\(+ARRAY\\[([^\\]]+)\\]`)
  const list = constraints.map((constraint) => start.exec(constraint)?.[1]).find(Boolean)
  const values = list?.match(/'[^']+'/g)
  return values?.join(' | ')
}

const scalars: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  bytea: 'Buffer',
  bigint: 'Int8',
  'double precision': 'number',
  integer: 'number',
  json: 'Json',
  jsonb: 'Json',
  numeric: 'Numeric',
  real: 'number',
  smallint: 'number',
  'timestamp with time zone': 'Timestamp',
}

/** Days, intervals, identifiers and everything unnamed here are text. */
function scalarOf(type: string): string {
  if (type.endsWith('[]')) return `${scalarOf(type.slice(0, -2))}[]`
  return scalars[type.replace(/\(.*\)/, '')] ?? 'string'
}
