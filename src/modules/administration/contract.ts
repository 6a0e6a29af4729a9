import { z } from 'zod'
import { may, permissions as named } from '../../kernel/access.ts'
import {
  command,
  contract,
  download,
  Email,
  Moment,
  Nothing,
  PageInput,
  PersonId,
  pageOf,
  query,
} from '../../kernel/contract.ts'
import { problem } from '../../kernel/problem.ts'
import { Day } from '../../kernel/values/day.ts'

/** How the installation stands, what letters are on their way, and who did or looked at what. */
export const permissions = named('administration', {
  /** The installation and the outbox. */
  manage: ['administrator'],
  /** Who did what, when and with which outcome. */
  readAudit: ['administrator', 'auditor'],
  /** And with which input, as far as it is not masked. */
  readInput: ['auditor'],
})

export const problems = {
  LetterSettled: problem(
    'administration.LetterSettled',
    409,
    z.object({ state: z.enum(['sent', 'withdrawn']) }),
  ),
  PeriodBackwards: problem('administration.PeriodBackwards', 400),
  TooManyRows: problem(
    'administration.TooManyRows',
    422,
    z.object({ rows: z.number().int(), most: z.number().int() }),
  ),
}

const Installation = z.object({
  /** Of Koosmeel and of what it runs on. */
  version: z.string(),
  node: z.string(),
  url: z.string(),
  database: z.object({
    kind: z.enum(['embedded', 'server']),
    version: z.string(),
    /** Whether the server itself keeps the application from changing the audit. */
    appendOnlyEnforced: z.boolean(),
  }),
  /** Without it letters wait and sign-in links come from the command line. */
  mail: z.object({ server: z.string(), from: z.string() }).nullable(),
  passkeys: z.boolean(),
  directory: z.object({ name: z.string(), issuer: z.string() }).nullable(),
  tara: z.object({ issuer: z.string(), acr: z.string(), methods: z.array(z.string()) }).nullable(),
  law: z.object({
    /** Changes whenever any rule does. */
    version: z.string(),
    rules: z.number().int(),
    /** The last day on which a source was read. */
    readOn: Day.nullable(),
    endingSoon: z.number().int(),
    unverified: z.number().int(),
  }),
  largestFileMegabytes: z.number(),
})
export type Installation = z.output<typeof Installation>

export const letterStates = ['waiting', 'sent', 'failed', 'withdrawn'] as const
const LetterState = z.enum(letterStates)
export type LetterState = z.output<typeof LetterState>

const Named = z.object({ id: PersonId, name: z.string() })

/** A letter from outside: never its body, never a link in it. */
const Letter = z.object({
  id: z.uuid(),
  /** `signin.link` */
  kind: z.string(),
  recipient: Email,
  person: Named.nullable(),
  state: LetterState,
  attempts: z.number().int(),
  /** Why it has not gone: `serverDown`. */
  reason: z.string().nullable(),
  createdAt: Moment,
  sendAfter: Moment,
  sentAt: Moment.nullable(),
})
export type Letter = z.output<typeof Letter>

export const outcomes = ['done', 'looked', 'refused'] as const

const auditFilter = {
  /** Part of an operation's name, or of what it does. */
  text: z.string().trim().max(100).optional(),
  /** Who acted, or in whose place somebody did. */
  people: z.array(PersonId).max(50).optional(),
  /** `tasks`: all operations of the module. */
  modules: z.array(z.string().max(40)).max(50).optional(),
  outcomes: z.array(z.enum(outcomes)).optional(),
  /** Days in Tallinn; both count. */
  from: Day.optional(),
  until: Day.optional(),
}

/** A row of the audit. Who may not see the input gets the envelope only, and null for it. */
const AuditEntry = z.object({
  id: z.uuid(),
  at: Moment,
  /** What acted: a person with a session or token, a link, a guest, Koosmeel itself. */
  by: z.enum(['user', 'token', 'link', 'guest', 'system']),
  person: Named.nullable(),
  onBehalfOf: Named.nullable(),
  operation: z.string(),
  /** What the operation does, in the words of its contract. */
  summary: z.string(),
  outcome: z.enum(outcomes),
  /** Why personal data was looked at. */
  purpose: z.string().nullable(),
  /** What refused it: `kernel.NotAllowed`. */
  problem: z.string().nullable(),
  /** As the audit keeps it: personal values are masked. */
  input: z.unknown(),
})
export type AuditEntry = z.output<typeof AuditEntry>

const Verification = z.object({
  rows: z.number().int(),
  sealed: z.number().int(),
  /** Rows of the last moments: whole, but not chained yet. */
  unsealed: z.number().int(),
  appendOnlyEnforced: z.boolean(),
  /** The first row or link that does not hold. */
  broken: z
    .object({
      seq: z.number().int().nullable(),
      what: z.enum(['row', 'chain', 'gap']),
      at: Moment.nullable(),
      operation: z.string().nullable(),
    })
    .nullable(),
})
export type Verification = z.output<typeof Verification>

const ofLetters = 'control of letters'
const ofAudit = 'control of the audit'

export const administration = contract('administration', {
  readInstallation: query('GET /administration/installation', {
    summary: 'How this installation is set up: versions, database, mail, sign-in, law',
    access: may(permissions.manage),
    input: Nothing,
    output: Installation,
  }),
  listLetters: query('GET /administration/letters', {
    summary: 'Letters of the outbox, the newest first: to whom, of which kind, in which state',
    access: may(permissions.manage),
    look: ofLetters,
    input: z.object({
      ...PageInput,
      /** Part of the recipient's address. */
      text: z.string().trim().max(100).meta({ personal: true }).optional(),
      states: z.array(LetterState).optional(),
      kinds: z.array(z.string().max(80)).max(50).optional(),
    }),
    output: pageOf(Letter).extend({
      counts: z.object({ waiting: z.number(), sent: z.number(), failed: z.number(), withdrawn: z.number() }),
      kinds: z.array(z.string()),
      mailOn: z.boolean(),
    }),
  }),
  sendLetterAgain: command('POST /administration/letters/:id/sending', {
    summary: 'Try now to send a letter that failed or waits',
    access: may(permissions.manage),
    input: z.object({ id: z.uuid() }),
    output: Nothing,
    problems: [problems.LetterSettled],
  }),
  withdrawLetter: command('POST /administration/letters/:id/withdrawal', {
    summary: 'Take back a letter that has not gone; its body is emptied',
    access: may(permissions.manage),
    input: z.object({ id: z.uuid() }),
    output: Nothing,
    problems: [problems.LetterSettled],
  }),
  listAudit: query('GET /administration/audit', {
    summary: 'Who did, looked at or was refused what, the newest first; for the auditor with masked input',
    access: may(permissions.readAudit),
    look: ofAudit,
    input: z.object({ ...PageInput, ...auditFilter }),
    output: pageOf(AuditEntry),
    problems: [problems.PeriodBackwards],
  }),
  exportAudit: download('GET /administration/audit/file', {
    summary: 'The same as an Excel or CSV file',
    access: may(permissions.readAudit),
    look: ofAudit,
    input: z.object({ ...auditFilter, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    problems: [problems.PeriodBackwards, problems.TooManyRows],
  }),
  readAuditChoices: query('GET /administration/audit/choices', {
    summary: 'By which people and modules the audit can be filtered',
    access: may(permissions.readAudit),
    input: Nothing,
    output: z.object({
      people: z.array(Named),
      modules: z.array(z.string()),
    }),
  }),
  verifyAudit: query('GET /administration/audit/verification', {
    summary: 'Checks every row of the audit and its chain; names the first that does not hold',
    access: may(permissions.readAudit),
    limit: { calls: 10, seconds: 60 },
    input: Nothing,
    output: Verification,
  }),
})
