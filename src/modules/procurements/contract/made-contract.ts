import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetLine, DiscreetParagraphs, Line, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { LocalText } from '../../../kernel/values/local-text.ts'
import { DocumentId, DocumentState } from '../../documents/contract.ts'
import { ContractTwin } from './contract-twin.ts'
import { DecisionLineId, decisionProblems } from './decision.ts'
import { ContractId, LotId, ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { ProcedureCode } from './kind.ts'
import { checkCounts } from './legal-check.ts'
import { procurementProblems } from './problems.ts'

const Cents = z.number().int().min(0)

/** A contract (hankeleping) that follows from a decision. Amounts are cents without VAT. */
export const MadeContract = z.object({
  id: ContractId,
  line: DecisionLineId,
  lot: LotId.nullable(),
  name: z.string(),
  registryCode: z.string().nullable(),
  document: z
    .object({ id: DocumentId, title: z.string().nullable(), state: DocumentState.nullable() })
    .nullable(),
  elsewhere: z.string().nullable(),
  valueCents: Cents,
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  invoiceOn: Day.nullable(),
  signedOn: Day.nullable(),
  /** Imported purchases that perhaps are this contract. */
  twins: z.array(ContractTwin),
  ended: z.object({ on: Day, actualCents: Cents, note: z.string() }).nullable(),
  /** Why it may not be signed now, in the reader's language; null: it may. */
  held: z.string().nullable(),
  notices: z.array(
    z.object({
      kind: z.enum(['award', 'end']),
      sentOn: Day,
      reference: z.string().nullable(),
      onTime: z.boolean().nullable(),
    }),
  ),
  /** Notices to the register that are due, with the day and its rule in words. */
  due: z.array(
    z.object({
      kind: z.enum(['award', 'end']),
      dueOn: Day.nullable(),
      rule: z.string().nullable(),
      why: z.string(),
    }),
  ),
})
export type MadeContract = z.output<typeof MadeContract>

export const contractProblems = {
  /** Only the winner of a decision that stands has a contract. */
  LineNotAwarded: problem('procurements.LineNotAwarded', 409),
  LineContracted: problem('procurements.LineContracted', 409),
  /** The document is no contract of this procurement. */
  NotItsContract: problem(
    'procurements.NotItsContract',
    422,
    z.object({ why: z.enum(['otherMatter', 'otherKind', 'taken', 'signed']) }),
  ),
  /** The day of signing lies where nothing may be signed. */
  ContractHeld: problem('procurements.ContractHeld', 409, z.object({ reason: LocalText }), {
    recorded: true,
  }),
  ContractSigned: problem('procurements.ContractSigned', 409),
  ContractNotSigned: problem('procurements.ContractNotSigned', 409),
  EndsBeforeStart: problem('procurements.EndsBeforeStart', 422),
}

export const contractFacts = {
  ContractAdded: fact('procurements.ContractAdded', z.object({ contract: ContractId })),
  ContractRemoved: fact('procurements.ContractRemoved', z.object({ contract: ContractId })),
  /** Signed by all parties, in the time allowed; how lawful the way to it was, as computed that day. */
  ContractMade: fact(
    'procurements.ContractMade',
    z.object({
      contract: ContractId,
      signedOn: Day,
      procedure: ProcedureCode.nullable(),
      tenders: z.number().int(),
      /** Calendar days from the first note of the need. */
      leadDays: z.number().int(),
      ...checkCounts,
    }),
  ),
  /** The scan of the paper that it was made by was taken back: it is signed no more. */
  ContractUnmade: fact(
    'procurements.ContractUnmade',
    z.object({ contract: ContractId, undoes: z.uuid().nullable() }),
  ),
  NoticeSent: fact(
    'procurements.NoticeSent',
    z.object({ contract: ContractId, kind: z.enum(['award', 'end']), onTime: z.boolean().nullable() }),
  ),
  ContractEnded: fact('procurements.ContractEnded', z.object({ contract: ContractId, endedOn: Day })),
}

const ours = [procurementProblems.NotResponsible, procurementProblems.ProcurementEnded]
const place = { id: ProcurementId, contract: ContractId }
const said = {
  valueCents: Cents,
  startsOn: Day.nullable().default(null),
  endsOn: Day.nullable().default(null),
  invoiceOn: Day.nullable().default(null),
}

export const contractOperations = {
  listContracts: query('GET /procurements/:id/contracts', {
    summary: 'Contracts that follow from the decisions, what holds them and which notices are due.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({
      items: z.array(MadeContract),
      /** Winners whose contract is not named yet. */
      open: z.array(
        z.object({
          line: DecisionLineId,
          lot: LotId.nullable(),
          name: z.string(),
          priceCents: Cents.nullable(),
        }),
      ),
      /** Contracts of this procurement in `documents` that are not named yet. */
      documents: z.array(z.object({ id: DocumentId, title: z.string(), state: DocumentState })),
      can: z.array(z.enum(['add'])),
    }),
  }),
  addContract: command('POST /procurements/:id/contracts', {
    summary: 'Names the contract of a winner: a document here, or one made elsewhere with its day.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      line: DecisionLineId,
      document: DocumentId.nullable().default(null),
      /** Where it was made and signed, if not here. */
      elsewhere: z.object({ where: DiscreetLine, signedOn: Day }).nullable().default(null),
      ...said,
    }),
    output: z.object({ contract: ContractId }),
    problems: [
      ...ours,
      contractProblems.LineNotAwarded,
      contractProblems.LineContracted,
      contractProblems.NotItsContract,
      contractProblems.ContractHeld,
      contractProblems.EndsBeforeStart,
      decisionProblems.DayAhead,
    ],
  }),
  removeContract: command('DELETE /procurements/:id/contracts/:contract', {
    summary: 'Takes the naming of a contract back that is not signed yet.',
    access: may(permissions.write),
    input: z.object(place),
    output: z.object({}),
    problems: [...ours, contractProblems.ContractSigned],
  }),
  addNotice: command('POST /procurements/:id/contracts/:contract/notices', {
    summary: 'Writes down that a notice went to the procurement register, and its number there.',
    access: may(permissions.write),
    input: z.object({
      ...place,
      kind: z.enum(['award', 'end']),
      sentOn: Day,
      reference: Line.nullable().default(null),
    }),
    output: z.object({ onTime: z.boolean().nullable() }),
    problems: [...ours, contractProblems.ContractNotSigned, decisionProblems.DayAhead],
  }),
  endContract: command('POST /procurements/:id/contracts/:contract/end', {
    summary: 'Writes down the end of a contract and what it really cost.',
    access: may(permissions.write),
    input: z.object({
      ...place,
      endedOn: Day,
      actualCents: Cents,
      note: DiscreetParagraphs(5000).default(''),
    }),
    output: z.object({}),
    problems: [...ours, contractProblems.ContractNotSigned, decisionProblems.DayAhead],
  }),
}
