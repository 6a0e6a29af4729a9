import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { mediaTypes } from '../../../kernel/values/file-format.ts'
import type { TemplateField } from '../../../kernel/values/template-field.ts'
import { templateFileOperations } from '../contract/template.ts'
import { templateProblems as problems } from '../contract/template-problems.ts'
import { documentFields, fieldSources, formsOf } from '../rules/field-catalogue.ts'
import { shippedTemplates } from '../rules/shipped-templates.ts'
import { fieldWords } from '../texts/template.ts'
import { fieldOffers } from './field-offers.ts'
import { fill, fillSample, readWhole } from './template-file.ts'
import { getTemplateVersion } from './template-showing.ts'

const word = mediaTypes.docx

export const templateFileHandlers = implement(templateFileOperations, {
  async previewTemplate(context) {
    const bytes = await sampleOf(context)
    return { html: (await context.capabilities.text.html(bytes)).html }
  },

  async downloadSample(context) {
    const { version } = await getTemplateVersion(context.db, context, context.input)
    return { fileName: `naidis-${version.name}`, type: word, bytes: await sampleOf(context) }
  },

  async downloadTemplate(context) {
    const { version } = await getTemplateVersion(context.db, context, context.input)
    return { fileName: version.name, type: word, bytes: await readWhole(context, version.file) }
  },

  async downloadShipped({ input, capabilities }) {
    if (!shippedTemplates.some(({ key }) => key === input.key)) throw kernelProblems.NotFound({})
    const bytes = await capabilities.templates.readShipped(input.key)
    return { fileName: `${input.key}.docx`, type: word, bytes }
  },

  async listFields(context) {
    const words = fieldWords[context.locale]
    return {
      groups: [
        ...fieldSources.map((source) => ({
          aboutKind: null,
          title: words.sources[source],
          fields: [...documentFields[source]],
        })),
        ...fieldOffers(context).map(([kind, { title, fields }]) => ({
          aboutKind: kind,
          title: title[context.locale],
          fields: [...fields],
        })),
      ].map((group) => ({ ...group, fields: group.fields.map(copyField) })),
    }
  },

  async downloadFields(context) {
    const { capabilities, locale } = context
    const words = fieldWords[locale]
    const groups = [
      ...fieldSources.map((source) => ({ title: words.sources[source], fields: documentFields[source] })),
      ...fieldOffers(context).map(([, { title, fields }]) => ({ title: title[locale], fields })),
    ]
    const template = await capabilities.templates.readShipped('field-catalogue')
    const data = {
      locale,
      words,
      groups: groups.map(({ title, fields }) => ({
        title,
        fields: fields.flatMap((field) => writeField(field, (says) => says[locale])),
      })),
    }
    return { fileName: 'valjad.docx', type: word, bytes: await fill(context, template, data) }
  },
})

type SampleContext = Parameters<typeof getTemplateVersion>[1] &
  Parameters<typeof fill>[0] & {
    db: Parameters<typeof getTemplateVersion>[0]
    input: { id: string; no: number }
  }

/** @throws TemplateFaulty, TemplateTooMuch */
async function sampleOf(context: SampleContext): Promise<Uint8Array> {
  const { template, version, offered, faults } = await getTemplateVersion(context.db, context, context.input)
  if (faults.length > 0) throw problems.TemplateFaulty({ faults: faults.length })
  return fillSample(context, { version, offered, locale: template.language })
}

const copyField = ({ columns, ...field }: TemplateField) => ({
  ...field,
  ...(columns && { columns: columns.map((column) => ({ ...column, type: column.type as 'text' })) }),
})

/** As one writes it between text: a list with its columns, a day and a sum in each form. */
function writeField(
  { name, type, columns, says }: TemplateField,
  say: (says: TemplateField['says']) => string,
): { tag: string; says: string }[] {
  if (type === 'yesNo') return [{ tag: `{#${name}} … {/${name}}`, says: say(says) }]
  if (type !== 'list') {
    return ['', ...(formsOf[type] ?? []).map((form) => `.${form}`)].map((form) => ({
      tag: `{${name}${form}}`,
      says: say(says),
    }))
  }
  const inside = (columns ?? []).map((column) => ({ tag: `{${column.name}}`, says: say(column.says) }))
  return [{ tag: `{#${name}}`, says: say(says) }, ...inside, { tag: `{/${name}}`, says: '' }]
}
