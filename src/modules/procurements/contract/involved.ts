import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, Moment, Nothing, PersonId, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { procurementProblems } from './problems.ts'
import { InvolvedPart } from './procurement.ts'

/** Who takes part in a procurement, and what each declared of interests. */
export const Involved = z
  .object({
    person: PersonId,
    name: z.string(),
    parts: z.array(InvolvedPart),
    declaredAt: Moment.nullable(),
    /** He declared a conflict: he is out from that moment. */
    outAt: Moment.nullable(),
    /** What binds him; told to himself, to who is responsible and to the manager. */
    conflict: z.string().nullable(),
    /** When a letter last asked him to declare. */
    remindedAt: Moment.nullable(),
  })
  .meta({ id: 'Involved' })
export type Involved = z.output<typeof Involved>

export const involvedProblems = {
  /** A procurement has exactly one who is responsible for it. */
  OneResponsible: problem('procurements.OneResponsible', 422),
  /** Whoever declared a conflict takes part no more. */
  PersonOut: problem('procurements.PersonOut', 409, z.object({ name: z.string() })),
  /** Who was named works here no more, or has no role by which one takes part. */
  CannotTakePart: problem('procurements.CannotTakePart', 422, z.object({ names: z.array(z.string()) })),
  /** One declares one's own interests, never another's, also not in his place. */
  OwnDeclarationOnly: problem('procurements.OwnDeclarationOnly', 403),
  NobodyToRemind: problem('procurements.NobodyToRemind', 409),
}

export const involvedFacts = {
  PeopleNamed: fact(
    'procurements.PeopleNamed',
    z.object({ added: z.array(PersonId), removed: z.array(PersonId) }),
  ),
  ResponsibleChanged: fact('procurements.ResponsibleChanged', z.object({ to: PersonId })),
  InterestsDeclared: fact('procurements.InterestsDeclared', z.object({ conflict: z.boolean() })),
}

export const involvedOperations = {
  listInvolved: query('GET /procurements/:id/involved', {
    summary: 'Who takes part in a procurement, as what, and who has declared his interests.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({ items: z.array(Involved), mayName: z.boolean(), mustDeclare: z.boolean() }),
  }),
  nameInvolved: command('PUT /procurements/:id/involved', {
    summary: 'Names who takes part; those who are new are asked by letter to declare their interests.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      people: z
        .array(z.object({ person: PersonId, parts: z.array(InvolvedPart).min(1).max(6) }))
        .min(1)
        .max(30),
    }),
    output: Nothing,
    problems: [
      procurementProblems.NotResponsible,
      procurementProblems.ProcurementEnded,
      involvedProblems.OneResponsible,
      involvedProblems.PersonOut,
      involvedProblems.CannotTakePart,
    ],
  }),
  declareInterests: command('POST /procurements/:id/declarations', {
    summary: 'Declares one’s own interests; a conflict takes one out of the procurement at once.',
    access: may(permissions.takePart),
    input: z.object({
      id: ProcurementId,
      /** What binds one to the matter or to somebody in it; null confirms that nothing does. */
      conflict: DiscreetParagraphs(2000, 3).nullable(),
    }),
    output: Nothing,
    problems: [
      procurementProblems.ProcurementEnded,
      involvedProblems.OwnDeclarationOnly,
      involvedProblems.PersonOut,
    ],
  }),
  remindInvolved: command('POST /procurements/:id/involved/reminders', {
    summary: 'Letters to those whose declarations are missing.',
    access: may(permissions.write),
    limit: { calls: 30, seconds: 3600 },
    input: z.object({ id: ProcurementId }),
    output: z.object({ reminded: z.number().int() }),
    problems: [
      procurementProblems.NotResponsible,
      procurementProblems.ProcurementEnded,
      involvedProblems.NobodyToRemind,
    ],
  }),
}
