import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, query } from '../../../kernel/contract.ts'
import { FieldValue, FieldValues } from '../../../kernel/values/template-field.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { documentProblems } from './problems.ts'
import { FreeField, TemplateId } from './template.ts'
import { templateProblems as problems } from './template-problems.ts'

const Missing = z.object({
  name: z.string(),
  label: z.string(),
  /** `form`: typed here; else where the value is kept. */
  from: z.enum(['form', 'document', 'agency', 'owner', 'record']),
})
export type Missing = z.output<typeof Missing>

export const generationOperations = {
  readGeneration: query('GET /documents/:id/generation', {
    summary: 'Templates that a document can be made from; for one of them what it asks and what is missing.',
    access: may(permissions.write),
    input: z.object({ id: DocumentId, template: TemplateId.optional() }),
    output: z.object({
      templates: z.array(z.object({ id: TemplateId, title: z.string() })),
      chosen: z
        .object({
          id: TemplateId,
          title: z.string(),
          no: z.number().int(),
          fields: z.array(FreeField.extend({ value: FieldValue })),
          /** What the template asks for and the document and its records don't have. */
          missing: z.array(Missing),
        })
        .nullable(),
    }),
    problems: [problems.TemplateNotInForce],
  }),
  generateVersion: command('POST /documents/:id/generation', {
    summary: 'Makes the next version of a document from a template.',
    access: may(permissions.write),
    input: z.object({
      id: DocumentId,
      template: TemplateId,
      /** Of the template's own fields. */
      values: FieldValues.default({}),
      /** Missing values are marked in the document instead of refusing. */
      goOnWithMissing: z.boolean().default(false),
      /** The newest version that was seen; another one in between is told. */
      after: z.number().int().min(0),
    }),
    output: z.object({ version: z.uuid(), no: z.number().int(), missing: z.number().int() }),
    problems: [
      problems.TemplateNotInForce,
      problems.ValuesMissing,
      problems.TemplateTooMuch,
      problems.TemplateFaulty,
      documentProblems.DocumentSettled,
      documentProblems.SameContent,
      documentProblems.FileNotTaken,
    ],
  }),
}
