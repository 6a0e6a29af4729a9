import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Email, idOf, Line, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { ProcurementId, ProcurementState } from '../../procurements/contract.ts'
import { tenderPermissions as permissions, TenderId } from './ids.ts'

export const TendererId = idOf('TendererId')
export type TendererId = z.output<typeof TendererId>

/** Eight digits, as the business register writes it; whether the last one checks is said by `rules/tenderer.ts`. */
export const RegistryCode = z
  .string()
  .trim()
  .regex(/^\d{8}$/)

/** How a letter to a tenderer stands: the proof of sending. */
export const letterStates = ['waiting', 'sent', 'failed', 'withdrawn'] as const
export const LetterState = z.enum(letterStates)
export type LetterState = z.output<typeof LetterState>

const described = {
  name: Line.meta({ personal: true }),
  /** Null for those outside the business register. */
  registryCode: RegistryCode.nullable().default(null),
  contactName: Line.nullable().default(null).meta({ personal: true }),
  email: Email,
  /** The language in which he is written to. */
  locale: z.enum(['et', 'en', 'ru']).default('et'),
}
export const TendererInput = z.object(described)
export type TendererInput = z.output<typeof TendererInput>

export const Tenderer = z
  .object({
    id: TendererId,
    origin: z.enum(['invited', 'asked']),
    name: z.string(),
    registryCode: z.string().nullable(),
    contactName: z.string().nullable(),
    email: z.string(),
    locale: z.enum(['et', 'en', 'ru']),
    invitedAt: Moment.nullable(),
    letters: z.array(
      z.object({ kind: z.string(), state: LetterState, writtenAt: Moment, sentAt: Moment.nullable() }),
    ),
  })
  .meta({ id: 'Tenderer' })
export type Tenderer = z.output<typeof Tenderer>

export const tendererProblems = {
  /** The last digit of the code doesn't follow from the others. */
  RegistryCodeWrong: problem('tenders.RegistryCodeWrong', 400, z.object({ code: z.string() })),
  TendererListed: problem(
    'tenders.TendererListed',
    409,
    z.object({ what: z.enum(['email', 'registryCode']) }),
  ),
  /** He has his invitation: what was sent stays as it was. */
  TendererInvited: problem('tenders.TendererInvited', 409),
  NotYetInvited: problem('tenders.NotYetInvited', 409),
  NobodyToInvite: problem('tenders.NobodyToInvite', 409),
  NotAnnounced: problem('tenders.NotAnnounced', 409, z.object({ state: ProcurementState })),
  TenderingOver: problem('tenders.TenderingOver', 409, z.object({ at: Moment.nullable() })),
  NothingToTell: problem('tenders.NothingToTell', 409),
  NotDeclared: problem('tenders.NotDeclared', 409, z.object({ missing: z.number().int() })),
  NotResponsible: problem('tenders.NotResponsible', 403),
}
const problems = tendererProblems

const place = { procurement: ProcurementId }
/** What may refuse whoever runs a procurement. */
export const running = [problems.NotDeclared, problems.NotResponsible] as const

export const tendererOperations = {
  listTenderers: query('GET /tenders/calls/:procurement/tenderers', {
    summary: 'Who was invited, with the proof of sending; who asked for a link shows only after the opening.',
    access: may(permissions.read),
    input: z.object(place),
    output: z.object({
      title: z.string(),
      items: z.array(Tenderer),
      /** What keeps invitations from being sent, or from being written at all. */
      blocked: z.enum(['notAnnounced', 'over', 'nothingToTell', 'nobody']).nullable(),
      /** Without an outgoing mail server letters wait. */
      mailOn: z.boolean(),
      /** How many the agency's own rules ask for; `unknown` here until the administrator writes them down. */
      fewest: z.object({
        state: z.enum(['notAsked', 'unknown', 'asked']),
        count: z.number().int().nullable(),
        explanation: z.string(),
      }),
      can: z.array(z.enum(['write', 'send', 'sendAgain'])),
    }),
  }),
  listDecisionLetters: query('GET /tenders/decision-letters', {
    summary: 'Proof of sending: which tenderer was told a decision by letter, when, and what became of it.',
    access: may(permissions.read),
    input: z.object(place),
    output: z.object({
      items: z.array(
        z.object({
          decision: z.uuid(),
          tender: TenderId,
          name: z.string(),
          to: z.string().nullable(),
          writtenAt: Moment,
          state: LetterState,
          sentAt: Moment.nullable(),
        }),
      ),
      mailOn: z.boolean(),
    }),
  }),
  addTenderer: command('POST /tenders/calls/:procurement/tenderers', {
    summary: 'Puts someone on the list of those to be invited; nothing is sent yet.',
    access: may(permissions.write),
    input: TendererInput.extend(place),
    output: z.object({ id: TendererId }),
    problems: [...running, problems.RegistryCodeWrong, problems.TendererListed, problems.TenderingOver],
  }),
  changeTenderer: command('PATCH /tenders/tenderers/:id', {
    summary: 'Corrects someone on the list who was not invited yet.',
    access: may(permissions.write),
    input: TendererInput.extend({ id: TendererId }),
    output: Nothing,
    problems: [...running, problems.RegistryCodeWrong, problems.TendererListed, problems.TendererInvited],
  }),
  removeTenderer: command('DELETE /tenders/tenderers/:id', {
    summary: 'Takes someone off the list who was not invited yet.',
    access: may(permissions.write),
    input: z.object({ id: TendererId }),
    output: Nothing,
    problems: [...running, problems.TendererInvited],
  }),
  sendInvitations: command('POST /tenders/calls/:procurement/invitations', {
    summary: 'Sends each one on the list who has none yet an invitation with a link of his own.',
    access: may(permissions.write),
    input: z.object(place),
    output: z.object({ sent: z.number().int() }),
    problems: [
      ...running,
      problems.NotAnnounced,
      problems.TenderingOver,
      problems.NothingToTell,
      problems.NobodyToInvite,
    ],
  }),
  sendLinkAgain: command('POST /tenders/tenderers/:id/links', {
    summary: 'Sends a new link to an invited tenderer, also to another address; the old link ends.',
    access: may(permissions.write),
    input: z.object({
      id: TendererId,
      email: Email,
      contactName: Line.nullable().default(null).meta({ personal: true }),
    }),
    output: Nothing,
    problems: [...running, problems.NotYetInvited, problems.TendererListed, problems.TenderingOver],
  }),
}

export const tendererFacts = {
  TendererAdded: fact('tenders.TendererAdded', z.object({ tenderer: TendererId })),
  TendererRemoved: fact('tenders.TendererRemoved', z.object({ tenderer: TendererId })),
  InvitationsSent: fact('tenders.InvitationsSent', z.object({ tenderers: z.array(TendererId) })),
  /** Who has no address is told by hand. */
  DecisionTold: fact(
    'tenders.DecisionTold',
    z.object({ decision: z.uuid(), letters: z.number().int(), withoutAddress: z.number().int() }),
  ),
  LinkSentAgain: fact('tenders.LinkSentAgain', z.object({ tenderer: TendererId })),
}
