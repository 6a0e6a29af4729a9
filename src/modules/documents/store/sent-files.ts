import { sql } from 'kysely'
import type { ReadDb } from '../../../kernel/record.ts'

interface SentFile {
  readonly id: string
  readonly file: string
  readonly name: string
  readonly format: string
  readonly size: string
  readonly no: number
}

/** The accepted container, where everybody has signed, or the scan of the paper; else the newest version. */
export async function listSentFiles(db: ReadDb, document: string): Promise<SentFile[]> {
  const { rows } = await sql<SentFile>`
    with signed as (
      select id, file, name, 'container' as format, size, 0 as no from documents.container
      where document = ${document} and accepted_at is not null and complete_at is not null
      order by accepted_at desc limit 1
    ), paper as (
      select id, file, name, 'pdf' as format, size, 0 as no from documents.paper_signing
      where document = ${document} and withdrawn_at is null and not exists (select from signed) limit 1
    ), newest as (
      select id, file, name, format, size, no from documents.version
      where document = ${document} and file is not null order by no desc limit 1
    )
    select * from signed union all select * from paper
    union all select * from newest where not exists (select from signed) and not exists (select from paper)`.execute(
    db,
  )
  return rows
}
