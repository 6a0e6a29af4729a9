import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetLine, Line, Moment, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'

/** How long a ground lasts: by the general term, by that of personal data, or until something happens. */
export const groundPeriods = ['term', 'personal', 'event'] as const
export type GroundPeriod = (typeof groundPeriods)[number]

/** What is not sure of a rule: its text has changed unread, it is from memory, or it was read second-hand. */
export const ruleDoubts = ['textChanges', 'unverified', 'secondary'] as const

export const Ground = z.object({
  /** Key of its row in `law/`. */
  key: z.string(),
  cite: z.string(),
  text: z.string(),
  period: z.enum(groundPeriods),
  doubts: z.array(z.enum(ruleDoubts)),
  note: z.string().nullable(),
})
export type Ground = z.output<typeof Ground>

/** Years of the terms; null where nobody has read them. */
export const RestrictionTerms = z.object({
  general: z.number().int().nullable(),
  extension: z.number().int().nullable(),
  personal: z.number().int().nullable(),
  afterDeath: z.number().int().nullable(),
  afterBirth: z.number().int().nullable(),
})
export type RestrictionTerms = z.output<typeof RestrictionTerms>

export const PersonalEvent = z.enum(['death', 'birth'])
export type PersonalEvent = z.output<typeof PersonalEvent>

export const Restriction = z.object({
  id: z.uuid(),
  ground: Ground,
  holder: z.string(),
  startsOn: Day,
  /** Null where it ends by an event. */
  endsOn: Day.nullable(),
  /** How the end was counted, sentence by sentence. */
  explanation: z.array(z.string()),
  personalEvent: PersonalEvent.nullable(),
  setAt: Moment,
  setBy: z.string().nullable(),
  extended: z.object({ at: Moment, by: z.string().nullable(), reason: z.string() }).nullable(),
  lifted: z.object({ on: Day, by: z.string().nullable(), reason: z.string() }).nullable(),
  can: z.array(z.enum(['extend', 'lift'])),
})
export type Restriction = z.output<typeof Restriction>

export const restrictionProblems = {
  GroundUnknown: problem('documents.GroundUnknown', 422, z.object({ ground: z.string() })),
  GroundSetAlready: problem('documents.GroundSetAlready', 409, z.object({ cite: z.string() })),
  /** The day of death or birth belongs to personal data only, and can't lie after today. */
  PersonalDayRefused: problem(
    'documents.PersonalDayRefused',
    422,
    z.object({ why: z.enum(['notPersonal', 'incomplete', 'future']) }),
  ),
  RestrictionStartsAhead: problem('documents.RestrictionStartsAhead', 422),
  TermUnknown: problem('documents.TermUnknown', 409, z.object({ cite: z.string() })),
  NotExtendable: problem(
    'documents.NotExtendable',
    409,
    z.object({ why: z.enum(['extendedAlready', 'otherTerm', 'ended', 'lifted']) }),
  ),
  RestrictionLifted: problem('documents.RestrictionLifted', 409),
}
const problems = restrictionProblems

const changed = z.object({ version: z.number().int() })
const one = { id: DocumentId, restriction: z.uuid(), version: z.number().int() }

export const restrictionOperations = {
  readRestrictions: query('GET /documents/:id/restrictions', {
    summary: 'Who may see a document: its restrictions with their grounds, ends and mark.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId }),
    output: z.object({
      restricted: z.boolean(),
      items: z.array(Restriction),
      /** The latest end of those in force; null when open or when one ends by an event. */
      endsOn: Day.nullable(),
      /** Lines of the mark on the document, in Estonian as the act asks. */
      mark: z.array(z.string()),
      holder: z.string(),
      grounds: z.array(Ground),
      terms: RestrictionTerms,
      /** What may not be restricted, with how sure that is. */
      notes: z.array(z.object({ cite: z.string(), text: z.string(), doubts: z.array(z.enum(ruleDoubts)) })),
      can: z.array(z.enum(['restrict'])),
    }),
  }),
  restrictDocument: command('POST /documents/:id/restrictions', {
    summary: 'Restricts access to a document, on one ground or several.',
    access: may(permissions.register),
    input: z.object({
      id: DocumentId,
      version: z.number().int(),
      grounds: z
        .array(
          z.object({
            ground: z.string().max(80),
            personalEvent: PersonalEvent.nullable().default(null),
            personalEventDay: Day.nullable().default(null),
          }),
        )
        .min(1)
        .max(10),
      /** The day of making or receiving; today where left out. */
      startsOn: Day.optional(),
      /** The agency where left out. */
      holder: Line.optional(),
    }),
    output: changed,
    problems: [
      problems.GroundUnknown,
      problems.GroundSetAlready,
      problems.PersonalDayRefused,
      problems.RestrictionStartsAhead,
      problems.TermUnknown,
    ],
  }),
  extendRestriction: command('POST /documents/:id/restrictions/:restriction/extension', {
    summary: 'Extends a restriction, once, with the reason.',
    access: may(permissions.decide),
    input: z.object({ ...one, reason: DiscreetLine }),
    output: changed,
    problems: [problems.NotExtendable, problems.TermUnknown],
  }),
  liftRestriction: command('DELETE /documents/:id/restrictions/:restriction', {
    summary: 'Lifts a restriction, with the reason.',
    access: may(permissions.register),
    input: z.object({ ...one, reason: DiscreetLine }),
    output: changed,
    problems: [problems.RestrictionLifted],
  }),
}

export const restrictionFacts = {
  DocumentRestricted: fact('documents.DocumentRestricted', z.object({ restrictions: z.array(z.uuid()) })),
  RestrictionExtended: fact(
    'documents.RestrictionExtended',
    z.object({ restriction: z.uuid(), endsOn: Day }),
  ),
  RestrictionEnded: fact(
    'documents.RestrictionEnded',
    z.object({ restriction: z.uuid(), isOpen: z.boolean() }),
  ),
}
