import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { FieldValues } from '../../../kernel/values/template-field.ts'
import type { TemplateInspection } from '../../../kernel/values/word-template.ts'
import type { DocumentKind } from '../contract/kind.ts'
import type { FreeField } from '../contract/template.ts'

export interface TemplateDescription {
  readonly language: 'et' | 'en' | 'ru'
  readonly kinds: readonly DocumentKind[]
  readonly aboutKinds: readonly string[]
}
export interface NewTemplate extends TemplateDescription {
  readonly id: string
  readonly shipped: string | null
  readonly addedAt: Date
  readonly addedBy: string | null
}

export const addTemplate = (tx: Tx, { kinds, aboutKinds, ...template }: NewTemplate) =>
  tx
    .insertInto('documents.template')
    .values({ ...template, kinds: [...kinds], aboutKinds: [...aboutKinds] })
    .execute()

export const changeTemplate = (
  tx: Tx,
  id: string,
  {
    kinds,
    aboutKinds,
    ...change
  }: Partial<TemplateDescription> & { endedAt?: Date | null; endedBy?: string | null },
) =>
  tx
    .updateTable('documents.template')
    .set({
      ...change,
      ...(kinds && { kinds: [...kinds] }),
      ...(aboutKinds && { aboutKinds: [...aboutKinds] }),
    })
    .where('id', '=', id)
    .execute()

interface InForce {
  readonly id: string
  readonly no: number
  readonly from: Day
  readonly to: Day | null
}

/** The version that is used on a day: of those published for it the one that began last. */
const inForceOn = (day: Day) => sql<InForce | null>`(
  select jsonb_build_object('id', v.id, 'no', v.no, 'from', v.valid_from, 'to', v.valid_to)
  from documents.template_version v
  where v.template = t.id and v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})
  order by v.valid_from desc, v.no desc limit 1)`

const visible = (db: ReadDb, actor: Actor, today: Day) =>
  db
    .selectFrom('documents.template as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .select(['t.id', 't.language', 't.kinds', 't.aboutKinds', 't.shipped', 't.endedAt'])
    .select(['record.title', 'record.version'])
    .select([
      inForceOn(today).as('inForce'),
      sql<number>`(select count(*)::int from documents.template_version v
        where v.template = t.id and v.published_at is null)`.as('drafts'),
    ])
    .where(visibleTo(actor))
export type TemplateRow = Awaited<ReturnType<typeof listTemplates>>[number]

export interface TemplateWish {
  readonly actor: Actor
  readonly today: Day
  readonly kind?: DocumentKind | undefined
  readonly ended: boolean
}
export const listTemplates = (db: ReadDb, { actor, today, kind, ended }: TemplateWish) =>
  visible(db, actor, today)
    .where('t.endedAt', ended ? 'is not' : 'is', null)
    .$if(kind !== undefined, (q) => q.where(sql<boolean>`${kind ?? ''} = any(t.kinds)`))
    .orderBy('record.title')
    .execute()

export const findTemplate = (db: ReadDb, { id, actor, today }: { id: string; actor: Actor; today: Day }) =>
  visible(db, actor, today).where('t.id', '=', id).executeTakeFirst()

/** Held until the end of the transaction: its versions come one after another. */
export const lockTemplate = (tx: Tx, id: string) =>
  tx.selectFrom('documents.template').select('id').where('id', '=', id).forUpdate().execute()

export const listTaken = (db: ReadDb) =>
  db.selectFrom('documents.template').select(['id', 'shipped']).where('shipped', 'is not', null).execute()

export interface NewTemplateVersion {
  readonly template: string
  readonly no: number
  readonly file: string
  readonly name: string
  readonly size: number
  readonly fields: readonly FreeField[]
  readonly reading: TemplateInspection
  readonly note: string
  readonly madeAt: Date
  readonly madeBy: string | null
}
export const addTemplateVersion = (tx: Tx, { fields, reading, ...version }: NewTemplateVersion) =>
  tx
    .insertInto('documents.templateVersion')
    .values({ ...version, fields: JSON.stringify(fields), reading: JSON.stringify(reading) })
    .returning('id')
    .executeTakeFirstOrThrow()

const versions = (db: ReadDb) =>
  db
    .selectFrom('documents.templateVersion as v')
    .leftJoin('kernel.record as who', 'who.id', 'v.madeBy')
    .select(['v.id', 'v.template', 'v.no', 'v.file', 'v.name', 'v.size', 'v.note', 'v.madeAt'])
    .select(['v.publishedAt', 'v.validFrom', 'v.validTo', 'who.title as who'])
    .select([sql<FreeField[]>`v.fields`.as('fields'), sql<TemplateInspection>`v.reading`.as('reading')])

export const listTemplateVersions = (db: ReadDb, template: string) =>
  versions(db).where('v.template', '=', template).orderBy('v.no', 'desc').execute()
export type TemplateVersionRow = Awaited<ReturnType<typeof listTemplateVersions>>[number]

export const findTemplateVersion = (db: ReadDb, template: string, no: number) =>
  versions(db).where('v.template', '=', template).where('v.no', '=', no).executeTakeFirst()

export const setFields = (tx: Tx, id: string, fields: readonly FreeField[]) =>
  tx
    .updateTable('documents.templateVersion')
    .set({ fields: JSON.stringify(fields) })
    .where('id', '=', id)
    .execute()

export const publish = (
  tx: Tx,
  id: string,
  publication: { publishedAt: Date; publishedBy: string | null; validFrom: Day; validTo: Day | null },
) => tx.updateTable('documents.templateVersion').set(publication).where('id', '=', id).execute()

export interface Generation {
  readonly version: string
  readonly templateVersion: string
  readonly given: FieldValues
  readonly missing: readonly string[]
}
export const addGeneration = (tx: Tx, { given, missing, ...generation }: Generation) =>
  tx
    .insertInto('documents.generation')
    .values({ ...generation, given: JSON.stringify(given), missing: [...missing] })
    .execute()

/** What was typed when a document was last made from any version of a template. */
export async function findGiven(
  db: ReadDb,
  { document, template }: { document: string; template: string },
): Promise<FieldValues> {
  const row = await db
    .selectFrom('documents.generation as g')
    .innerJoin('documents.version as made', 'made.id', 'g.version')
    .innerJoin('documents.templateVersion as v', 'v.id', 'g.templateVersion')
    .select(sql<FieldValues>`g.given`.as('given'))
    .where('made.document', '=', document)
    .where('v.template', '=', template)
    .orderBy('made.no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.given ?? {}
}
