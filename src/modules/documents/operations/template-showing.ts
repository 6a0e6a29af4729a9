import type { Actor } from '../../../kernel/actor.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { DocumentKind } from '../contract/kind.ts'
import type { Template, TemplateId, TemplateVersion } from '../contract/template.ts'
import { catalogueOf } from '../rules/field-catalogue.ts'
import { findFaults, stateOf } from '../rules/template.ts'
import { type FoundFault, listUnknown } from '../rules/template-check.ts'
import * as store from '../store/templates.ts'
import { sayFault } from '../texts/template-faults.ts'
import { offeredFields } from './field-offers.ts'

type Context = Pick<QueryContext<unknown>, 'actor' | 'now' | 'locale' | 'offers'>

/** @throws NotFound alike when there is none and when it may not be seen */
export async function getTemplate(
  db: ReadDb,
  { actor, now }: { actor: Actor; now: Date },
  id: string,
): Promise<store.TemplateRow> {
  const row = await store.findTemplate(db, { id, actor, today: dayOf(now) })
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/** A version with what it is judged by. @throws NotFound */
export async function getTemplateVersion(
  db: ReadDb,
  context: Context,
  { id, no }: { id: string; no: number },
) {
  const template = await getTemplate(db, context, id)
  const version = await store.findTemplateVersion(db, id, no)
  if (!version) throw kernelProblems.NotFound({})
  const offered = offeredFields(context, template.aboutKinds)
  return { template, version, offered, faults: findFaults(version, offered) }
}

export const showTemplate = (row: store.TemplateRow): Template => ({
  id: row.id as TemplateId,
  title: row.title,
  language: row.language,
  kinds: row.kinds as DocumentKind[],
  aboutKinds: row.aboutKinds,
  ended: row.endedAt !== null,
  inForce: row.inForce && { no: row.inForce.no, from: row.inForce.from, to: row.inForce.to },
  drafts: row.drafts,
  version: row.version,
})

export function showTemplateVersion(
  context: Context,
  row: store.TemplateVersionRow,
  aboutKinds: readonly string[],
): TemplateVersion {
  const offered = offeredFields(context, aboutKinds)
  const faults = findFaults(row, offered)
  return {
    no: row.no,
    name: row.name,
    size: Number(row.size),
    note: row.note,
    madeAt: row.madeAt.toISOString(),
    madeBy: row.who,
    state: stateOf(row as { validFrom: Day | null; validTo: Day | null }, dayOf(context.now)),
    validFrom: row.validFrom as Day | null,
    validTo: row.validTo as Day | null,
    fields: row.fields,
    faults: faults.map((fault) => showFault(fault, context.locale)),
    unknown: listUnknown(row.reading.tags, catalogueOf(offered, row.fields)),
  }
}

const showFault = ({ code, tag, place, hint }: FoundFault, locale: Locale) => ({
  code,
  tag,
  place,
  sentence: sayFault({ code, tag, hint }, locale),
})
