import { z } from 'zod'
import { PersonId } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { DocumentKind } from './kind.ts'

export const documentFacts = {
  DocumentAdded: fact('documents.DocumentAdded', z.object({ kind: DocumentKind })),
  DocumentChanged: fact('documents.DocumentChanged', z.object({ fields: z.array(z.string()) })),
  VersionAdded: fact(
    'documents.VersionAdded',
    z.object({ version: z.uuid(), no: z.number().int(), origin: z.enum(['uploaded', 'generated']) }),
  ),
  DocumentHandedOn: fact('documents.DocumentHandedOn', z.object({ from: PersonId.nullable(), to: PersonId })),
  DocumentEnded: fact('documents.DocumentEnded'),
  DocumentReopened: fact('documents.DocumentReopened'),
}
