import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { SubjectKind } from '../contract/kind.ts'

export interface MixedPart {
  readonly cpv: string | null
  readonly subjectKind: SubjectKind | null
  /** Null while nobody has said. */
  readonly valueCents: number | null
}

/** What else stands in the contract beside its main part, in the order written. */
export async function listMixedParts(db: ReadDb, procurement: string): Promise<MixedPart[]> {
  const rows = await db
    .selectFrom('procurements.mixedPart')
    .select(['cpv', 'subjectKind', 'valueCents'])
    .where('procurement', '=', procurement)
    .orderBy('no')
    .execute()
  return rows.map(({ cpv, subjectKind, valueCents }) => ({
    cpv,
    subjectKind: subjectKind as SubjectKind | null,
    valueCents: valueCents === null ? null : Number(valueCents),
  }))
}

export async function setMixedParts(tx: Tx, procurement: string, parts: readonly MixedPart[]): Promise<void> {
  await tx.deleteFrom('procurements.mixedPart').where('procurement', '=', procurement).execute()
  if (parts.length === 0) return
  const rows = parts.map((part, at) => ({ ...part, procurement, no: at + 1 }))
  await tx.insertInto('procurements.mixedPart').values(rows).execute()
}
