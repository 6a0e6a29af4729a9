import type pg from 'pg'

/** How many documents there are, each with a text of about a kilobyte that search looks through. */
export const documents = 100_000

interface Given {
  readonly team: string
  readonly persons: readonly string[]
  /** Two parts of words, of which the texts are made. */
  readonly firsts: string
  readonly seconds: string
}

/** Documents with texts as they are after having been read; nine tenths of them are the team's. */
export async function addDocuments(client: pg.ClientBase, given: Given): Promise<void> {
  const { team, persons, firsts, seconds } = given
  await client.query(insertRecords, [documents, team, persons, firsts, seconds])
  await client.query(insertDocuments)
}

/** $1 how many, $2 team, $3 people, $4 and $5 parts of words. A word of 900 and now and then a number of its own. */
const insertRecords = `
  with words as (
    select string_to_array($4, ' ') as firsts, string_to_array($5, ' ') as seconds
  )
  insert into kernel.record (kind, title, search_text, owner, team, created_at)
  select 'document', 'Leping ' || n,
    (select string_agg(firsts[1 + (n * 7 + at * 13) % 30] || seconds[1 + (n / 30 + at * 11) % 30]
        || case when at % 40 = 0 then ' ' || n * 3 + at || '.' else '' end, ' ' order by at)
      from words, generate_series(1, 80) at),
    ($3::uuid[])[1 + n % cardinality($3::uuid[])], case when n % 10 > 0 then $2::uuid else uuidv7() end,
    now() - make_interval(hours => ($1::int - n) / 6)
  from generate_series(1, $1::int) n`

const insertDocuments = `
  insert into documents.document (id, kind, language, added_at, changed_at)
  select id, 'other', 'et', created_at, created_at from kernel.record where kind = 'document'`

/** What is searched for in the texts of documents: of few, of many, mistyped. */
export const documentSearches = [
  'koolituskava 120040',
  'hankeleping 77080',
  'andmekaitseanalüüs',
  'lepituspäev perekava',
  'kvaliteedipäevv',
]
