import { z } from 'zod'
import { PersonId } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { ways } from './session.ts'

export const facts = {
  /** On no record: when a person came in is no part of the history that colleagues see. */
  SignedIn: fact('signin.SignedIn', z.object({ person: PersonId, way: z.enum(ways) })),
}
