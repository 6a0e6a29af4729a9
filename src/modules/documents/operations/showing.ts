import { type Actor, isPermitted } from '../../../kernel/actor.ts'
import type { PersonId, RecordId } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Document, Version } from '../contract/document.ts'
import type { DocumentId } from '../contract/ids.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { permissions } from '../contract.ts'
import { type DocumentRow, findDocument, lockDocument } from '../store/documents.ts'
import type { VersionRow } from '../store/versions.ts'

/** @throws NotFound alike when there is none and when it may not be seen */
export async function getDocument(db: ReadDb, actor: Actor, id: string): Promise<DocumentRow> {
  const row = await findDocument(db, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/** @throws NotFound */
export async function getLockedDocument(tx: Tx, actor: Actor, id: string): Promise<DocumentRow> {
  const row = await lockDocument(tx, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

export const mayWrite = (actor: Actor, row: Pick<DocumentRow, 'team'>): boolean =>
  isPermitted(actor, permissions.write, row.team)

/** @throws NotAllowed for whoever may see the document but not write in its team */
export function demandWriter(actor: Actor, row: Pick<DocumentRow, 'team'>): void {
  if (!mayWrite(actor, row)) throw kernelProblems.NotAllowed({ permission: permissions.write.name })
}

/** A row as the list shows it. */
export function show(row: DocumentRow, offers: QueryContext<unknown>['offers']): Document {
  const { id, title, state, language, owner, ownerName, aboutRecord, reference, versions, version } = row
  return {
    id: id as DocumentId,
    kind: row.kind as DocumentKind,
    title,
    state,
    language,
    owner: owner ? { id: owner as PersonId, name: ownerName ?? '' } : null,
    about: aboutRecord && {
      ...aboutRecord,
      id: aboutRecord.id as RecordId,
      href: hrefOf(offers, aboutRecord),
    },
    serves: row.serves as Document['serves'],
    reference,
    restricted: row.restriction !== null,
    versions,
    changedAt: row.changedAt.toISOString(),
    version,
  }
}

/** The address of a record's screen, wherever its module is. */
function hrefOf(
  offers: QueryContext<unknown>['offers'],
  { id, kind }: { id: string; kind: string },
): string | null {
  const shown = [...offers.values()].map(({ records }) => records?.[kind]).find(Boolean)
  return shown?.href(id) ?? null
}

export function showVersion(row: VersionRow): Version {
  const { id, no, name, format, who, inPlaceOf, origin, note } = row
  return {
    id,
    no,
    name,
    format: format as Version['format'],
    size: Number(row.size),
    sha256: row.sha256.toString('hex'),
    madeAt: row.madeAt.toISOString(),
    madeBy: who,
    onBehalfOf: inPlaceOf,
    origin,
    note,
    text: row.readAt ? ((row.unreadable as Version['text']) ?? 'read') : null,
  }
}
