import type { NotNull } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { FileFormat } from '../../../kernel/values/file-format.ts'

export interface NewVersion {
  readonly document: string
  readonly no: number
  readonly file: string
  readonly name: string
  readonly format: FileFormat
  readonly size: number
  readonly sha256: Buffer
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly onBehalfOf: string | null
  readonly origin: 'uploaded' | 'generated'
  readonly note: string
}
export const addVersion = (tx: Tx, version: NewVersion) =>
  tx.insertInto('documents.version').values(version).returning('id').executeTakeFirstOrThrow()

const columns = [
  'v.id',
  'v.no',
  'v.file',
  'v.name',
  'v.format',
  'v.size',
  'v.sha256',
  'v.madeAt',
  'v.madeBy',
  'v.onBehalfOf',
  'v.origin',
  'v.note',
] as const

/** Versions, the newest first, with the names of who made them and whether their text was read. */
export const listVersions = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.version as v')
    .leftJoin('kernel.record as who', 'who.id', 'v.madeBy')
    .leftJoin('kernel.record as absent', 'absent.id', 'v.onBehalfOf')
    .leftJoin('documents.fileText as text', 'text.file', 'v.file')
    .select(columns)
    .select(['who.title as who', 'absent.title as inPlaceOf', 'text.readAt', 'text.unreadable'])
    .where('v.document', '=', document)
    .orderBy('v.no', 'desc')
    .execute()
export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]

/** Not found alike when its content was disposed of. */
export const findVersion = (db: ReadDb, document: string, no: number) =>
  db
    .selectFrom('documents.version as v')
    .select(columns)
    .where('v.document', '=', document)
    .where('v.no', '=', no)
    .where('v.file', 'is not', null)
    .$narrowType<{ file: NotNull }>()
    .executeTakeFirst()

export const findVersionById = (db: ReadDb, id: string) =>
  db.selectFrom('documents.version as v').select(columns).where('v.id', '=', id).executeTakeFirst()

export const findNewest = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.version as v')
    .select(columns)
    .where('v.document', '=', document)
    .orderBy('v.no', 'desc')
    .limit(1)
    .where('v.file', 'is not', null)
    .$narrowType<{ file: NotNull }>()
    .executeTakeFirst()
