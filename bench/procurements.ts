import type pg from 'pg'
import type { CallOf } from '../src/kernel/contract.ts'
import type { procurements } from '../src/modules/procurements/contract.ts'
import type { rulebook } from '../src/modules/rulebook/contract.ts'

/** How many past purchases there are, in ten imports over three years. */
export const purchases = 100_000
const imports = 10

interface Given {
  readonly team: string
  readonly persons: readonly string[]
  /** Two parts of words, of which the subjects are made. */
  readonly firsts: string
  readonly seconds: string
}

/** Past purchases as an agency's accounts have them: a tenth of them trainings, a few of them of one series. */
export async function addPurchases(client: pg.ClientBase, given: Given): Promise<void> {
  const { team, persons, firsts, seconds } = given
  await client.query(insertImports, [imports, team, persons])
  await client.query(insertPurchases, [purchases, firsts, seconds])
}

const insertImports = `
  with records as (
    insert into kernel.record (kind, title, owner, team, audience)
    select 'purchaseImport', 'Ostud ' || n, ($3::uuid[])[1], $2::uuid, case when n % 3 = 0 then 'team' else 'agency' end
    from generate_series(1, $1::int) n returning id
  )
  insert into procurements.purchase_import (id, imported_at, imported_by)
  select id, now(), ($3::uuid[])[1] from records`

/** $1 how many, $2 and $3 parts of words. */
const insertPurchases = `
  with words as (
    select string_to_array($2, ' ') as firsts, string_to_array($3, ' ') as seconds
  ), lots as (
    select array_agg(id) as ids from procurements.purchase_import
  )
  insert into procurements.purchase (import, subject, cpv, series, value_cents, bought_on)
  select ids[1 + n % cardinality(ids)],
    firsts[1 + n * 7 % 30] || seconds[1 + n / 30 % 30] || ' ' || firsts[1 + n / 11 % 30] || seconds[1 + n * 13 % 30],
    case when n % 10 = 0 then '80500000' else lpad((n * 7919 % 99999999)::text, 8, '0') end,
    case when n % 200 = 0 then 'Perelepitajate koolitused' end,
    1000 + n * 37 % 2000000, current_date - n % 1095
  from words, lots, generate_series(1, $1::int) n`

type Watched = CallOf<typeof procurements.watchSplitting>
const year = new Date().getFullYear()
/** A need as it stands after some of its words, of a series, and of a CPV group alone. */
export const watched: readonly Watched[] = [
  { subject: 'koolituspäev', budgetYear: year, valueCents: 1_200_000 },
  { subject: 'koolituskava lepituskohtumine', cpv: '80500000', budgetYear: year, valueCents: 1_200_000 },
  {
    ...{ subject: 'perelepitajate koolitus', cpv: '80500000', series: 'Perelepitajate koolitused' },
    ...{ subjectKind: 'sotsiaalteenused' as const, startsOn: `${year}-12-07` as never },
    ...{ budgetYear: year, valueCents: 1_200_000 },
  },
  { subject: 'andmekaitseanalüüs veebileht', budgetYear: year, valueCents: 0 },
]

type Typed = CallOf<typeof rulebook.searchCodes>
/** CPV as one types it: a word letter by letter, mistyped, digits. */
export const typedCodes: readonly Typed[] = [
  'k',
  'koo',
  'koolitus',
  'tõlke',
  'kooltus',
  '805',
  'training',
].map((text) => ({ text }))
