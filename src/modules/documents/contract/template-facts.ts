import { z } from 'zod'
import { fact } from '../../../kernel/fact.ts'
import { Day } from '../../../kernel/values/day.ts'

const no = z.number().int()

export const templateFacts = {
  TemplateAdded: fact('documents.TemplateAdded'),
  TemplateChanged: fact('documents.TemplateChanged'),
  TemplateVersionAdded: fact('documents.TemplateVersionAdded', z.object({ no, faults: z.number().int() })),
  TemplatePublished: fact('documents.TemplatePublished', z.object({ no, from: Day, to: Day.nullable() })),
  TemplateEnded: fact('documents.TemplateEnded'),
  TemplateReopened: fact('documents.TemplateReopened'),
  /** On the document: from which template its version was made. */
  DocumentGenerated: fact(
    'documents.DocumentGenerated',
    z.object({ template: z.uuid(), templateNo: no, no, missing: z.number().int() }),
  ),
}
