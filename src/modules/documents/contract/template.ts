import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, download, idOf, Line, Moment, Nothing, query, UploadId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { FieldName, plainFieldTypes, TemplateField } from '../../../kernel/values/template-field.ts'
import { TemplatePlace } from '../../../kernel/values/word-template.ts'
import { documentPermissions as permissions } from './ids.ts'
import { DocumentKind } from './kind.ts'
import { templateProblems as problems } from './template-problems.ts'

export const TemplateId = idOf('TemplateId')
export type TemplateId = z.output<typeof TemplateId>

const freeField = { name: FieldName, label: Line.max(120), help: z.string().trim().max(300).default('') }
/** A field of the template's own, whose value is typed when a document is made. */
export const FreeField = z.object({
  ...freeField,
  /** `paragraphs` is a text of several lines. */
  type: z.enum([...plainFieldTypes, 'paragraphs', 'list']),
  /** Not missing when it is left empty. */
  optional: z.boolean().default(false),
  /** Of a list. */
  columns: z
    .array(z.object({ ...freeField, type: z.enum(plainFieldTypes) }))
    .max(12)
    .default([]),
})
export type FreeField = z.output<typeof FreeField>
const FreeFields = z.array(FreeField).max(60)

/** A mistake in a template: what is wrong in a sentence, and where. */
export const TemplateFault = z.object({
  code: z.string(),
  tag: z.string(),
  place: TemplatePlace,
  sentence: z.string(),
})
export type TemplateFault = z.output<typeof TemplateFault>

export const templateVersionStates = ['draft', 'coming', 'inForce', 'past'] as const

export const TemplateVersion = z.object({
  no: z.number().int(),
  name: z.string(),
  size: z.number(),
  note: z.string(),
  madeAt: Moment,
  madeBy: z.string().nullable(),
  /** Read from its days of validity. */
  state: z.enum(templateVersionStates),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  fields: z.array(FreeField),
  faults: z.array(TemplateFault),
  /** Names in the file that no catalogue knows and that may become fields of its own. */
  unknown: z.array(
    z.object({
      name: z.string(),
      type: z.enum([...plainFieldTypes, 'list']),
      columns: z.array(z.object({ name: z.string(), type: z.enum(plainFieldTypes) })),
    }),
  ),
})
export type TemplateVersion = z.output<typeof TemplateVersion>

export const Template = z
  .object({
    id: TemplateId,
    title: z.string(),
    language: z.enum(['et', 'en', 'ru']),
    kinds: z.array(DocumentKind),
    aboutKinds: z.array(z.string()),
    ended: z.boolean(),
    inForce: z.object({ no: z.number().int(), from: Day, to: Day.nullable() }).nullable(),
    /** Versions that are not published yet. */
    drafts: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'Template' })
export type Template = z.output<typeof Template>

export const ShippedTemplate = z.object({
  key: z.string(),
  title: z.string(),
  says: z.string(),
  kinds: z.array(DocumentKind),
  /** The agency's template that began as this one. */
  taken: TemplateId.nullable(),
})
export type ShippedTemplate = z.output<typeof ShippedTemplate>

const described = {
  title: Line,
  language: z.enum(['et', 'en', 'ru']).default('et'),
  kinds: z.array(DocumentKind).min(1).max(30),
  /** Kinds of record whose fields it uses besides; see the catalogue. */
  aboutKinds: z.array(z.string().max(40)).max(10).default([]),
}
const version = { id: TemplateId, no: z.number().int().min(1) }
const Shipped = z.object({ key: z.string().max(60) })

export const templateOperations = {
  listTemplates: query('GET /documents/templates', {
    summary: 'Word templates of the agency, and those that come with Koosmeel.',
    access: may(permissions.template),
    input: z.object({ kind: DocumentKind.optional(), ended: z.boolean().default(false) }),
    output: z.object({ items: z.array(Template), shipped: z.array(ShippedTemplate) }),
  }),
  readTemplate: query('GET /documents/templates/:id', {
    summary: 'A template with its versions, their validity and every mistake with its place.',
    access: may(permissions.template),
    input: z.object({ id: TemplateId }),
    output: Template.extend({ versions: z.array(TemplateVersion) }),
  }),
  addTemplate: command('POST /documents/templates', {
    summary: 'Adds a template; its Word file comes as a version.',
    access: may(permissions.template),
    input: z.object(described),
    output: z.object({ id: TemplateId }),
  }),
  changeTemplate: command('PATCH /documents/templates/:id', {
    summary: 'Changes what is said of a template and which documents are made from it.',
    access: may(permissions.template),
    input: z.object({ id: TemplateId, version: z.number().int(), ...described }),
    output: z.object({ version: z.number().int() }),
  }),
  endTemplate: command('POST /documents/templates/:id/end', {
    summary: 'No more documents are made from the template; what was made stays.',
    access: may(permissions.template),
    input: z.object({ id: TemplateId, version: z.number().int() }),
    output: z.object({ version: z.number().int() }),
  }),
  reopenTemplate: command('DELETE /documents/templates/:id/end', {
    summary: 'Takes the ending of a template back.',
    access: may(permissions.template),
    input: z.object({ id: TemplateId, version: z.number().int() }),
    output: z.object({ version: z.number().int() }),
  }),
}

export const templateVersionOperations = {
  addTemplateVersion: command('POST /documents/templates/:id/versions', {
    summary: 'Reads a Word file as the next version of a template and lists its mistakes.',
    access: may(permissions.template),
    input: z.object({
      id: TemplateId,
      upload: UploadId,
      /** Left out: those of the version before. */
      fields: FreeFields.optional(),
      note: z.string().trim().max(1000).default(''),
    }),
    output: z.object({ no: z.number().int(), faults: z.number().int() }),
    problems: [problems.TemplateNotTaken, problems.FieldNameTaken],
  }),
  changeTemplateFields: command('PUT /documents/templates/:id/versions/:no/fields', {
    summary: 'Says which fields of a draft are its own and asked for when a document is made.',
    access: may(permissions.template),
    input: z.object({ ...version, fields: FreeFields }),
    output: z.object({ faults: z.number().int() }),
    problems: [problems.TemplatePublished, problems.FieldNameTaken],
  }),
  publishTemplateVersion: command('POST /documents/templates/:id/versions/:no/publication', {
    summary: 'Puts a version without mistakes into force for these days.',
    access: may(permissions.template),
    input: z.object({ ...version, validFrom: Day, validTo: Day.nullable().default(null) }),
    output: Nothing,
    problems: [problems.TemplateFaulty, problems.ValidityBackwards],
  }),
  takeShipped: command('POST /documents/templates/shipped/:key/adoption', {
    summary: 'Makes a template that comes with Koosmeel the agency’s own, in force from today.',
    access: may(permissions.template),
    input: Shipped,
    output: z.object({ id: TemplateId }),
    problems: [problems.ShippedTaken],
  }),
}

export const templateFileOperations = {
  previewTemplate: query('GET /documents/templates/:id/versions/:no/preview', {
    summary: 'A version filled with examples, as HTML to look at.',
    access: may(permissions.template),
    input: z.object(version),
    output: z.object({ html: z.string() }),
    problems: [problems.TemplateFaulty, problems.TemplateTooMuch],
  }),
  downloadSample: download('GET /documents/templates/:id/versions/:no/sample', {
    summary: 'A version filled with examples, as a Word file.',
    access: may(permissions.template),
    input: z.object(version),
    problems: [problems.TemplateFaulty, problems.TemplateTooMuch],
  }),
  downloadTemplate: download('GET /documents/templates/:id/versions/:no/file', {
    summary: 'The Word file of a version as it was given.',
    access: may(permissions.template),
    input: z.object(version),
  }),
  downloadShipped: download('GET /documents/templates/shipped/:key/file', {
    summary: 'A template that comes with Koosmeel, to be changed and uploaded as one’s own.',
    access: may(permissions.template),
    input: Shipped,
  }),
  listFields: query('GET /documents/templates/fields', {
    summary: 'The catalogue of fields: what a template may ask of a document and of what it belongs to.',
    access: may(permissions.template),
    input: Nothing,
    output: z.object({
      groups: z.array(
        z.object({ aboutKind: z.string().nullable(), title: z.string(), fields: z.array(TemplateField) }),
      ),
    }),
  }),
  downloadFields: download('GET /documents/templates/fields/file', {
    summary: 'The catalogue of fields as a Word file, to copy from.',
    access: may(permissions.template),
    input: Nothing,
  }),
}
