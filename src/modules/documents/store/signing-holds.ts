import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { LocalText } from '../../../kernel/values/local-text.ts'
import { type DocumentKind, documentKinds } from '../contract/kind.ts'
import type { SigningHold } from '../contract/signing-hold.ts'

export interface HoldRow {
  readonly startsAt: Date | null
  readonly endsAt: Date | null
  readonly reason: LocalText
  readonly rule: string | null
}

export async function setSigningHolds(tx: Tx, about: string, holds: readonly SigningHold[]): Promise<void> {
  await tx.deleteFrom('documents.signingHold').where('about', '=', about).execute()
  if (holds.length === 0) return
  const rows = holds.map(({ reason, startsAt, endsAt, ...hold }) => ({
    ...hold,
    about,
    startsAt: startsAt && new Date(startsAt),
    endsAt: endsAt && new Date(endsAt),
    reason: JSON.stringify(reason),
  }))
  await tx.insertInto('documents.signingHold').values(rows).execute()
}

/**
 * Holds that reach a document through what it belongs to, also through another document (a change of a contract);
 * `about` where it is to belong elsewhere than its row says.
 */
export async function listHoldsOver(
  db: ReadDb,
  { id, about }: { id: string; about?: string | null | undefined },
): Promise<HoldRow[]> {
  const start =
    about === undefined ? sql`(select about from documents.document where id = ${id})` : sql`${about}::uuid`
  const { rows } = await sql<HoldRow>`
    with recursive up(id) as (
      select ${start}
      union
      select d.about from up join documents.document d on d.id = up.id where d.about is not null
    )
    select h.starts_at as "startsAt", h.ends_at as "endsAt", h.reason, h.rule
    from documents.signing_hold h
    where h.about in (select id from up)
      and not h.free && (${id}::uuid || array(select id from up where id is not null))`.execute(db as Tx)
  return rows
}

const contractKinds = (Object.keys(documentKinds) as DocumentKind[]).filter(
  (kind) => documentKinds[kind] === 'contract',
)

/** Contracts of which a version has one of these contents. */
export async function listContractsWith(db: ReadDb, sha256s: readonly string[]): Promise<string[]> {
  const hashes = sha256s.map((one) => Buffer.from(one, 'hex'))
  if (hashes.length === 0) return []
  const rows = await db
    .selectFrom('documents.version as v')
    .innerJoin('documents.document as d', 'd.id', 'v.document')
    .select('d.id')
    .distinct()
    .where('v.sha256', 'in', hashes)
    .where('d.kind', 'in', contractKinds)
    .execute()
  return rows.map(({ id }) => id)
}

/** Every moment at which somebody signed a document, as its containers say; on paper the noon of the day. */
export async function listSignedMoments(db: ReadDb, document: string): Promise<Date[]> {
  const { rows } = await sql<{ at: string }>`
    select s->>'signedAt' as at
    from documents.container c, jsonb_array_elements(c.reading->'signatures') s
    where c.document = ${document} and s->>'signedAt' is not null
    union all
    select (s->>'signedOn') || 'T12:00:00Z' from documents.paper_signing p, jsonb_array_elements(p.signatures) s
    where p.document = ${document} and p.withdrawn_at is null`.execute(db as Tx)
  return rows.map(({ at }) => new Date(at))
}
