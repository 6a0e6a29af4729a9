import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  download,
  Line,
  Moment,
  PageInput,
  PersonId,
  pageOf,
  query,
  UploadId,
} from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { Day } from '../../../kernel/values/day.ts'
import { LocalText } from '../../../kernel/values/local-text.ts'
import { approvalProblems } from './approval-problems.ts'
import { RegistryCode } from './document.ts'
import { DocumentId, documentPermissions as permissions } from './ids.ts'
import { DocumentKind } from './kind.ts'
import { documentProblems } from './problems.ts'
import { registerProblems as problems } from './register-problems.ts'
import { Series, SeriesId } from './series.ts'
import { signingHoldProblems } from './signing-hold.ts'

export const directions = ['incoming', 'outgoing', 'internal'] as const
export const Direction = z.enum(directions)
export type Direction = z.output<typeof Direction>

/** How a document came or went. */
export const channels = ['email', 'exchange', 'post', 'hand', 'web', 'other'] as const
export const Channel = z.enum(channels)
export type Channel = z.output<typeof Channel>

/** What the term of registering runs from. */
export const registerEvents = ['received', 'sent', 'signed', 'made'] as const
export type RegisterEvent = (typeof registerEvents)[number]

/** Whom it came from or goes to. */
export const Correspondent = z.object({
  name: Line.meta({ personal: true }),
  registryCode: RegistryCode.nullable().default(null),
  isPerson: z.boolean().default(false),
})
export type Correspondent = z.output<typeof Correspondent>

/** The term's rule with its count; `doubt` says what is not known of the rule's text on that day. */
export const CountedRule = z.object({
  id: z.string(),
  source: LocalText,
  explanation: LocalText,
  doubt: z.enum(['textChanges', 'unverified']).nullable(),
})
export type CountedRule = z.output<typeof CountedRule>

export const Entry = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    series: z.object({ id: SeriesId, code: z.string(), title: z.string(), function: z.string() }),
    file: z.string().nullable(),
    direction: Direction,
    channel: Channel,
    registeredOn: Day,
    registeredAt: Moment,
    registeredBy: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    responsible: z.object({ id: PersonId, name: z.string() }),
    event: z.enum(registerEvents),
    eventDay: Day,
    dueDay: Day.nullable(),
    /** Null where no term was known. */
    onTime: z.boolean().nullable(),
    rule: CountedRule.nullable(),
    publicTitle: z.string().nullable(),
    annulled: z.object({ at: Moment, by: z.string().nullable(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'RegisterEntry' })
export type Entry = z.output<typeof Entry>

const RegisterLine = z.object({
  document: DocumentId,
  title: z.string(),
  kind: DocumentKind,
  reference: z.string(),
  seriesCode: z.string(),
  direction: Direction,
  registeredOn: Day,
  correspondents: z.array(z.string()),
  responsible: z.string(),
  restricted: z.boolean(),
  annulled: z.boolean(),
  onTime: z.boolean().nullable(),
})
export type RegisterLine = z.output<typeof RegisterLine>

const registration = {
  series: SeriesId,
  direction: Direction,
  channel: Channel,
  /** Replaces those that the document names; left out: they stay. */
  correspondents: z.array(Correspondent).min(1).max(30).optional(),
  /** Day of receiving, sending or signing; today where left out. */
  eventDay: Day.optional(),
  responsible: PersonId.optional(),
  /** The document whose matter goes on: same number, next follow-up number. */
  followUpTo: DocumentId.nullable().default(null),
  file: Line.max(40).nullable().default(null),
  publicTitle: Line.nullable().default(null),
}

const refusals = [
  approvalProblems.ApprovalMissing,
  documentProblems.DocumentSettled,
  problems.AlreadyRegistered,
  problems.NothingToRegister,
  problems.SignatureMissing,
  problems.SeriesNotFitting,
  problems.ReferenceTaken,
  problems.CorrespondentMissing,
  problems.EventAhead,
  problems.FollowUpImpossible,
  signingHoldProblems.SigningHeld,
]

const registerWish = {
  series: z.array(SeriesId).max(100).optional(),
  kinds: z.array(DocumentKind).max(40).optional(),
  directions: z.array(Direction).max(3).optional(),
  registeredFrom: Day.optional(),
  registeredUntil: Day.optional(),
  restricted: z.boolean().optional(),
  text: z.string().trim().max(200).optional(),
  sort: z
    .enum(['registered', '-registered', 'reference', '-reference', 'title', '-title'])
    .default('-registered'),
}

export const registerOperations = {
  readRegistration: query('GET /documents/:id/registration', {
    summary: 'A document in the register: its number, or what it needs to get one.',
    access: may(permissions.read),
    input: z.object({ id: DocumentId }),
    output: z.object({
      entry: Entry.nullable(),
      annulled: z.array(Entry),
      /** When it must be registered, while it is not. */
      due: z
        .object({ event: z.enum(registerEvents), eventDay: Day, dueDay: Day.nullable(), rule: CountedRule })
        .nullable(),
      arrival: z.object({ receivedOn: Day, channel: Channel }).nullable(),
      series: z.array(Series),
      /** The public register shows and gives out its files. */
      isPublic: z.boolean(),
      can: z.array(z.enum(['register', 'annul', 'changeEntry'])),
    }),
  }),
  registerDocument: command('POST /documents/:id/registration', {
    summary: 'Gives a document its number in the register.',
    access: may(permissions.register),
    input: z.object({ id: DocumentId, version: z.number().int(), ...registration }),
    output: z.object({ entry: z.uuid(), reference: z.string(), version: z.number().int() }),
    problems: refusals,
  }),
  changeEntry: command('PATCH /documents/:id/registration', {
    summary: 'Changes who is responsible and the title that the public sees.',
    access: may(permissions.register),
    input: z.object({
      id: DocumentId,
      version: z.number().int(),
      responsible: PersonId.optional(),
      publicTitle: Line.nullable().optional(),
    }),
    output: z.object({ version: z.number().int() }),
    problems: [problems.NotRegistered],
  }),
  annulRegistration: command('DELETE /documents/:id/registration', {
    summary: 'Annuls a number that was given by mistake; it stays used.',
    access: may(permissions.register),
    input: z.object({ id: DocumentId, version: z.number().int(), reason: DiscreetLine }),
    output: z.object({ version: z.number().int() }),
    problems: [problems.NotRegistered],
  }),
  addIncoming: command('POST /documents/incoming', {
    summary: 'Adds a letter that came in and, where a series is named, registers it at once.',
    access: may(permissions.register),
    input: z.object({
      kind: DocumentKind.exclude([
        'mandateContract',
        'serviceContract',
        'workContract',
        'frameworkContract',
        'licence',
        'cooperationAgreement',
        'venueContract',
        'contractChange',
        'dataProcessingAnnex',
        'disposalAct',
      ]).default('letter'),
      title: DiscreetLine,
      language: z.enum(['et', 'en', 'ru']).default('et'),
      sender: Correspondent,
      channel: Channel,
      receivedOn: Day,
      upload: UploadId,
      series: SeriesId.nullable().default(null),
      responsible: PersonId.optional(),
      followUpTo: DocumentId.nullable().default(null),
      file: Line.max(40).nullable().default(null),
    }),
    output: z.object({ id: DocumentId, reference: z.string().nullable() }),
    problems: [documentProblems.FileNotTaken, documentProblems.AboutUnknown, ...refusals],
  }),
  listRegister: query('GET /documents/register', {
    summary: 'The register as its keepers see it, annulled numbers too.',
    access: may(permissions.read),
    input: z.object({ ...PageInput, ...registerWish }),
    output: pageOf(RegisterLine),
  }),
  exportRegister: download('GET /documents/register.xlsx', {
    summary: 'The register as an Excel file, filtered as the list.',
    access: may(permissions.read),
    input: z.object(registerWish),
  }),
}

export const registerFacts = {
  SeriesAdded: fact('documents.SeriesAdded'),
  SeriesChanged: fact('documents.SeriesChanged', z.object({ fields: z.array(z.string()) })),
  DocumentArrived: fact('documents.DocumentArrived', z.object({ receivedOn: Day })),
  DocumentRegistered: fact(
    'documents.DocumentRegistered',
    z.object({
      kind: DocumentKind,
      series: SeriesId,
      entry: z.uuid(),
      /** Null where no term was known. */
      onTime: z.boolean().nullable(),
      /** A complete round stands behind it. */
      afterRound: z.boolean(),
      /** Working days from adding to registering; null outside the known calendar. */
      leadDays: z.number().int().nullable(),
    }),
  ),
  EntryChanged: fact('documents.EntryChanged', z.object({ fields: z.array(z.string()) })),
  RegistrationAnnulled: fact('documents.RegistrationAnnulled', z.object({ undoes: z.uuid() })),
}
