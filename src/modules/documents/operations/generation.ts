import { implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { FieldValue, FieldValues, TemplateField } from '../../../kernel/values/template-field.ts'
import { generationOperations } from '../contract/generation.ts'
import type { DocumentKind } from '../contract/kind.ts'
import type { TemplateId } from '../contract/template.ts'
import { templateFacts as facts } from '../contract/template-facts.ts'
import { templateProblems as problems } from '../contract/template-problems.ts'
import { demandOpen } from '../rules/document.ts'
import { type Catalogue, catalogueOf } from '../rules/field-catalogue.ts'
import { findWrongValues } from '../rules/free-values.ts'
import { findMissing, labelOf } from '../rules/missing-values.ts'
import { printValues } from '../rules/print-values.ts'
import { demandFinite } from '../rules/template-size.ts'
import type { DocumentRow } from '../store/documents.ts'
import * as store from '../store/templates.ts'
import { findNewest } from '../store/versions.ts'
import { addVersionTo } from './add-version.ts'
import { offeredFields } from './field-offers.ts'
import { fieldValues, recordValues } from './field-values.ts'
import { demandWriter, getDocument, getLockedDocument } from './showing.ts'
import { fill, readWhole } from './template-file.ts'

export const generationHandlers = implement(generationOperations, {
  async readGeneration(context) {
    const { input, actor, db, now } = context
    const row = await getDocument(db, actor, input.id)
    demandWriter(actor, row)
    const wish = { actor, today: dayOf(now), kind: row.kind as DocumentKind, ended: false }
    const templates = (await store.listTemplates(db, wish)).filter(({ inForce }) => inForce)
    return {
      templates: templates.map(({ id, title }) => ({ id: id as TemplateId, title })),
      chosen: input.template ? await showChosen(context, row, input.template) : null,
    }
  },

  async generateVersion(context) {
    const { input, actor, tx, tell, capabilities, locale } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    demandOpen('addVersion', row.state)
    await demandSeen({ tx, row, after: input.after })
    const source = await getSource({ ...context, db: tx }, row, input.template)
    const wrong = findWrongValues(source.version.fields, input.values, locale)
    if (wrong.length > 0) throw kernelProblems.InputInvalid({ errors: wrong })
    const values = { ...(await fieldValues({ ...context, db: tx }, row)), ...input.values }
    demandFinite(source.version.reading.tags, values)
    const missing = findMissing(source.version.reading.tags, { values, catalogue: source.catalogue })
    if (missing.length > 0 && !input.goOnWithMissing)
      throw problems.ValuesMissing({ labels: missing.map((name) => labelOf(name, source.catalogue, locale)) })
    const data = printValues({ catalogue: source.catalogue, values, locale: row.language, missing })
    const docx = await fill(context, await readWhole(context, source.version.file), data)
    const kept = await capabilities.files.keep(tx, docx)
    const made = await addVersionTo(context, row, {
      made: { ...kept, name: fileNameOf(row) },
      origin: 'generated',
    })
    const { id: templateVersion, template, no: templateNo } = source.version
    await store.addGeneration(tx, { version: made.version, templateVersion, given: input.values, missing })
    await tell(facts.DocumentGenerated, row.id, {
      template,
      templateNo,
      no: made.no,
      missing: missing.length,
    })
    return { ...made, missing: missing.length }
  },
})

async function showChosen(context: QueryContext<unknown>, row: DocumentRow, template: string) {
  const { version, catalogue, title } = await getSource(context, row, template)
  const given = await store.findGiven(context.db, { document: row.id, template })
  const known = await fieldValues(context, row)
  const ofRecord = await recordValues(context, row)
  const missing = findMissing(version.reading.tags, { values: { ...known, ...presumed(version) }, catalogue })
  return {
    id: template as TemplateId,
    title,
    no: version.no,
    fields: version.fields.map((field) => ({
      ...field,
      value: given[field.name] ?? suggest(ofRecord, field),
    })),
    missing: missing.map((name) => ({
      name,
      label: labelOf(name, catalogue, context.locale),
      from: catalogue.get(name)?.from ?? ('document' as const),
    })),
  }
}

/** What the record says under the same name after its own word (`hange.eesmärk` for `eesmärk`), to be changed or kept. */
function suggest(ofRecord: FieldValues, { name, type }: { name: string; type: string }): FieldValue {
  const found = Object.entries(ofRecord).find(([offered]) => offered.slice(offered.indexOf('.') + 1) === name)
  return found && Array.isArray(found[1]) === (type === 'list') ? found[1] : null
}

/** Before the form is filled its fields count as given: what is missing then is missing elsewhere. */
const presumed = ({ fields }: store.TemplateVersionRow): FieldValues =>
  Object.fromEntries(
    fields.map(({ name, type, columns }) => {
      if (type === 'list') return [name, [Object.fromEntries(columns.map((column) => [column.name, '…']))]]
      return [name, type === 'yesNo' ? true : '…']
    }),
  )

interface Source {
  readonly title: string
  readonly version: store.TemplateVersionRow
  readonly offered: readonly TemplateField[]
  readonly catalogue: Catalogue
}

/** The version of a template that is in force today. @throws NotFound, TemplateNotInForce */
async function getSource(
  context: Pick<QueryContext<unknown>, 'db' | 'actor' | 'now' | 'offers'>,
  row: DocumentRow,
  id: string,
): Promise<Source> {
  const { db, actor, now } = context
  const template = await store.findTemplate(db, { id, actor, today: dayOf(now) })
  if (!template) throw kernelProblems.NotFound({})
  const { inForce, endedAt, kinds, aboutKinds, title } = template
  if (!inForce || endedAt || !kinds.includes(row.kind)) throw problems.TemplateNotInForce({})
  const version = await store.findTemplateVersion(db, id, inForce.no)
  if (!version) throw kernelProblems.NotFound({})
  const offered = offeredFields(context, aboutKinds)
  return { title, version, offered, catalogue: catalogueOf(offered, version.fields) }
}

/** @throws ChangedMeanwhile when another version came in between */
async function demandSeen({
  tx,
  row,
  after,
}: {
  tx: Parameters<typeof findNewest>[0]
  row: DocumentRow
  after: number
}): Promise<void> {
  const newest = await findNewest(tx, row.id)
  if ((newest?.no ?? 0) !== after)
    throw kernelProblems.ChangedMeanwhile({ current: { id: row.id, title: row.title, no: newest?.no } })
}

/** The title as a file's name; what no system takes in names is left out. */
const fileNameOf = ({ title }: DocumentRow) =>
  `${title
    .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)}.docx`
