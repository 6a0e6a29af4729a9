import { personOf, workOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { addRecord, changeRecord } from '../../../kernel/record.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { type TemplateId, templateOperations } from '../contract/template.ts'
import { templateFacts as facts } from '../contract/template-facts.ts'
import { shippedTemplates } from '../rules/shipped-templates.ts'
import * as store from '../store/templates.ts'
import { getTemplate, showTemplate, showTemplateVersion } from './template-showing.ts'

type TemplateDescription = store.TemplateDescription

export const templateHandlers = implement(templateOperations, {
  async listTemplates({ input, actor, db, now, locale }) {
    const [rows, taken] = await Promise.all([
      store.listTemplates(db, { ...input, actor, today: dayOf(now) }),
      store.listTaken(db),
    ])
    const shipped = shippedTemplates.filter(({ kinds }) => !input.kind || kinds.includes(input.kind))
    return {
      items: rows.map(showTemplate),
      shipped: shipped.map(({ key, title, says, kinds }) => ({
        key,
        title,
        says: says[locale],
        kinds: [...kinds],
        taken: (taken.find((one) => one.shipped === key)?.id as TemplateId | undefined) ?? null,
      })),
    }
  },

  async readTemplate(context) {
    const row = await getTemplate(context.db, context, context.input.id)
    const versions = await store.listTemplateVersions(context.db, row.id)
    return {
      ...showTemplate(row),
      versions: versions.map((version) => showTemplateVersion(context, version, row.aboutKinds)),
    }
  },

  async addTemplate(context) {
    const { title, ...description } = context.input
    return { id: await addTemplateRecord(context, { title, ...description, shipped: null }) }
  },

  async changeTemplate(context) {
    const { input, tx, tell } = context
    const { id, version, title, ...description } = input
    await getTemplate(tx, context, id)
    const next = await changeRecord(tx, id, { version, title })
    await store.changeTemplate(tx, id, description)
    await tell(facts.TemplateChanged, id, {})
    return { version: next }
  },

  async endTemplate(context) {
    const { input, actor, now, tx, tell } = context
    await getTemplate(tx, context, input.id)
    const version = await changeRecord(tx, input.id, { version: input.version, endedAt: now })
    await store.changeTemplate(tx, input.id, { endedAt: now, endedBy: personOf(actor) ?? null })
    await tell(facts.TemplateEnded, input.id, {})
    return { version }
  },

  async reopenTemplate(context) {
    const { input, tx, tell } = context
    await getTemplate(tx, context, input.id)
    const version = await changeRecord(tx, input.id, { version: input.version, endedAt: null })
    await store.changeTemplate(tx, input.id, { endedAt: null, endedBy: null })
    await tell(facts.TemplateReopened, input.id, {})
    return { version }
  },
})

interface NewTemplate extends TemplateDescription {
  readonly title: string
  readonly shipped: string | null
}

/** A template is seen by the whole agency: it holds no contents of anybody's work. */
export async function addTemplateRecord(
  { actor, now, tx, tell }: CommandContext<unknown>,
  { title, ...template }: NewTemplate,
): Promise<TemplateId> {
  const id = await addRecord(tx, {
    kind: 'template',
    title,
    audience: 'agency',
    owner: workOf(actor) ?? null,
  })
  await store.addTemplate(tx, { ...template, id, addedAt: now, addedBy: personOf(actor) ?? null })
  await tell(facts.TemplateAdded, id, {})
  return id as TemplateId
}
