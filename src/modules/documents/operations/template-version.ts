import { actorKey, personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { TemplateInspection } from '../../../kernel/values/word-template.ts'
import { templateVersionOperations } from '../contract/template.ts'
import { templateFacts as facts } from '../contract/template-facts.ts'
import { templateProblems as problems } from '../contract/template-problems.ts'
import { shippedTemplates } from '../rules/shipped-templates.ts'
import { demandOwnNames, demandPublishable, findFaults } from '../rules/template.ts'
import * as store from '../store/templates.ts'
import { offeredFields } from './field-offers.ts'
import { addTemplateRecord } from './template.ts'
import { readWhole } from './template-file.ts'
import { getTemplate, getTemplateVersion } from './template-showing.ts'

export const templateVersionHandlers = implement(templateVersionOperations, {
  async addTemplateVersion(context) {
    const { input, tx } = context
    await store.lockTemplate(tx, input.id)
    const template = await getTemplate(tx, context, input.id)
    const [before] = await store.listTemplateVersions(tx, template.id)
    const fields = input.fields ?? before?.fields ?? []
    const offered = offeredFields(context, template.aboutKinds)
    demandOwnNames(fields, offered)
    const taken = await takeTemplate(context, input.upload)
    const no = (before?.no ?? 0) + 1
    await addVersion(context, { template: template.id, no, fields, note: input.note, ...taken })
    const faults = findFaults({ reading: taken.reading, fields }, offered).length
    await context.tell(facts.TemplateVersionAdded, template.id, { no, faults })
    return { no, faults }
  },

  async changeTemplateFields(context) {
    const { input, tx, tell } = context
    await store.lockTemplate(tx, input.id)
    const { version, offered } = await getTemplateVersion(tx, context, input)
    if (version.publishedAt) throw problems.TemplatePublished({ no: version.no })
    demandOwnNames(input.fields, offered)
    await store.setFields(tx, version.id, input.fields)
    await tell(facts.TemplateChanged, input.id, {})
    return { faults: findFaults({ reading: version.reading, fields: input.fields }, offered).length }
  },

  async publishTemplateVersion(context) {
    const { input, actor, now, tx, tell } = context
    const { id, no, validFrom, validTo } = input
    await store.lockTemplate(tx, id)
    const { version, faults } = await getTemplateVersion(tx, context, input)
    demandPublishable(faults, { validFrom, validTo })
    const publishedBy = personOf(actor) ?? null
    await store.publish(tx, version.id, { publishedAt: now, publishedBy, validFrom, validTo })
    await tell(facts.TemplatePublished, id, { no, from: validFrom, to: validTo })
    return {}
  },

  async takeShipped(context) {
    const { input, actor, now, tx, tell, capabilities } = context
    const shipped = shippedTemplates.find(({ key }) => key === input.key)
    if (!shipped) throw kernelProblems.NotFound({})
    const { key, title, kinds, fields } = shipped
    if ((await store.listTaken(tx)).some((one) => one.shipped === key)) throw problems.ShippedTaken({})
    const bytes = await capabilities.templates.readShipped(key)
    const id = await addTemplateRecord(context, {
      title,
      kinds,
      language: 'et',
      aboutKinds: [],
      shipped: key,
    })
    const reading = await inspect(context, bytes)
    const { file, size } = await capabilities.files.keep(tx, bytes)
    const version = { template: id, no: 1, fields, note: '', file, size, reading, name: `${key}.docx` }
    const added = await addVersion(context, version)
    const today = dayOf(now)
    const publishedBy = personOf(actor) ?? null
    await store.publish(tx, added.id, { publishedAt: now, publishedBy, validFrom: today, validTo: null })
    await tell(facts.TemplatePublished, id, { no: 1, from: today, to: null })
    return { id }
  },
})

type NewVersion = Omit<store.NewTemplateVersion, 'madeAt' | 'madeBy'>

const addVersion = ({ actor, now, tx }: CommandContext<unknown>, version: NewVersion) =>
  store.addTemplateVersion(tx, { ...version, madeAt: now, madeBy: personOf(actor) ?? null })

/** Templates are short: what is larger holds pictures that every document made from it would carry. */
const mostBytes = 10 * 1024 * 1024

/** @throws TemplateNotTaken; NotFound when the upload isn't the actor's */
async function takeTemplate(context: CommandContext<unknown>, upload: string) {
  const { actor, tx, capabilities } = context
  const { file, name, size } = await capabilities.files.take(tx, { upload, owner: actorKey(actor) })
  if (size > mostBytes) throw problems.TemplateNotTaken({ reason: 'tooLarge' })
  return { file, name, size, reading: await inspect(context, await readWhole(context, file)) }
}

/** @throws TemplateNotTaken */
async function inspect(
  { capabilities }: Pick<CommandContext<unknown>, 'capabilities'>,
  bytes: Uint8Array,
): Promise<TemplateInspection> {
  const reading = await capabilities.templates.inspect(bytes)
  if ('refused' in reading) throw problems.TemplateNotTaken({ reason: reading.refused })
  return reading
}
