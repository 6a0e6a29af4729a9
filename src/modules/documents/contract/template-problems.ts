import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'
import { TemplateRefusal } from '../../../kernel/values/word-template.ts'

export const templateProblems = {
  /** The file can be no template at all. */
  TemplateNotTaken: problem(
    'documents.TemplateNotTaken',
    422,
    z.object({ reason: z.union([TemplateRefusal, z.literal('tooLarge')]) }),
  ),
  /** A field of the template's own is called like one of the catalogue, or two are called alike. */
  FieldNameTaken: problem('documents.FieldNameTaken', 422, z.object({ names: z.array(z.string()) })),
  /** Documents may have been made from it: only a new version can be different. */
  TemplatePublished: problem('documents.TemplatePublished', 409, z.object({ no: z.number().int() })),
  TemplateFaulty: problem('documents.TemplateFaulty', 422, z.object({ faults: z.number().int() })),
  ValidityBackwards: problem('documents.ValidityBackwards', 422),
  ShippedTaken: problem('documents.ShippedTaken', 409),
  /** Filling it took more time or memory than it may. */
  TemplateTooMuch: problem('documents.TemplateTooMuch', 422),
  /** No version is in force today, or it makes no documents of this kind. */
  TemplateNotInForce: problem('documents.TemplateNotInForce', 409),
  /** Nothing was made: these values are missing. */
  ValuesMissing: problem('documents.ValuesMissing', 422, z.object({ labels: z.array(z.string()) })),
}
