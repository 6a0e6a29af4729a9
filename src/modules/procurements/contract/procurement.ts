import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  Line,
  Moment,
  PageInput,
  PersonId,
  pageOf,
  query,
  RecordId,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { Serving, TaskId } from '../../tasks/contract.ts'
import { LotId, ProcurementId, procurementPermissions as permissions } from './ids.ts'
import {
  Cpv,
  Nature,
  ProcedureCode,
  ProcurementState,
  procurementStates,
  Regime,
  SubjectKind,
} from './kind.ts'
import { procurementProblems as problems } from './problems.ts'

const Named = z.object({ id: PersonId, name: z.string() })
const Cents = z.number().int().min(0)

/** vastutab hanke eest, vastutab lepingu eest, koostab lähteülesannet, hindab, avab pakkumused, kinnitab */
export const involvedParts = ['responsible', 'contract', 'brief', 'evaluator', 'opener', 'approver'] as const
export const InvolvedPart = z.enum(involvedParts)
export type InvolvedPart = z.output<typeof InvolvedPart>

/** As it is typed or pasted: the check digit may stand after it and is dropped. */
export const WrittenCpv = z
  .string()
  .trim()
  .regex(/^\d{8}(-\d)?$/)

const described = {
  title: DiscreetLine,
  /** The year whose budget and plan it belongs to. */
  budgetYear: z.number().int().min(2000).max(2199),
  cpv: WrittenCpv.nullable().default(null),
  /** Follows from the code; said by hand where the code says too little. */
  subjectKind: SubjectKind.nullable().default(null),
  nature: Nature.nullable().default(null),
  /** Like purchases are of one series, as people call it: “perelepitajate koolitused”. */
  series: Line.nullable().default(null),
  funding: Line.nullable().default(null),
  /** The first day of the procedure as planned: it decides which text of the act applies. */
  startsOn: Day.nullable().default(null),
  serves: z.array(Serving).max(10).default([]),
  /** `named`: only those who take part see it. */
  audience: z.enum(['named', 'team', 'agency']).default('team'),
}
export const ProcurementInput = z.object(described)

/** A procurement in one line of a list. Amounts are cents without VAT. */
export const Procurement = z
  .object({
    id: ProcurementId,
    title: z.string(),
    state: ProcurementState,
    /** A challenge is open: the clock stands. */
    contested: z.boolean(),
    budgetYear: z.number().int(),
    cpv: Cpv.nullable(),
    subjectKind: SubjectKind.nullable(),
    procedure: ProcedureCode.nullable(),
    valueCents: Cents.nullable(),
    startsOn: Day.nullable(),
    tendersDueAt: Moment.nullable(),
    responsible: Named.nullable(),
    serves: z.array(
      z.object({ duty: RecordId, no: z.string().nullable(), text: z.string(), result: RecordId.nullable() }),
    ),
    changedAt: Moment,
    version: z.number().int(),
  })
  .meta({ id: 'Procurement' })
export type Procurement = z.output<typeof Procurement>

export const Lot = z.object({
  id: LotId,
  no: z.number().int(),
  title: z.string(),
  cpv: Cpv.nullable(),
  valueCents: Cents.nullable(),
})
export type Lot = z.output<typeof Lot>

export const procurementActions = ['change', 'involve', 'declare', 'brief', 'lots', 'criteria'] as const

export const ProcurementPage = Procurement.extend({
  nature: Nature.nullable(),
  series: z.string().nullable(),
  funding: z.string().nullable(),
  /** The text of the act it runs under; null while the start day is open, or where no rule tells. */
  regime: Regime.nullable(),
  volunteered: z.string().nullable(),
  registerReference: z.string().nullable(),
  announcedAt: Moment.nullable(),
  openedAt: Moment.nullable(),
  decidedAt: Moment.nullable(),
  standstillUntil: Day.nullable(),
  contestedAt: Moment.nullable(),
  contractedAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  endReason: z.string().nullable(),
  audience: z.enum(['named', 'team', 'agency']),
  lots: z.array(Lot),
  /** The earlier one that it was copied from, if the reader may see that. */
  copiedFrom: z.object({ id: ProcurementId, title: z.string() }).nullable(),
  addedAt: Moment,
  /** What the reader may do now with what stands on this page; each section asks for its own. */
  can: z.array(z.enum(procurementActions)),
})
export type ProcurementPage = z.output<typeof ProcurementPage>

const changeable = Object.fromEntries(
  Object.entries(described).map(([name, schema]) => [
    name,
    (schema instanceof z.ZodDefault ? schema.unwrap() : schema).optional(),
  ]),
) as { [K in keyof typeof described]: z.ZodOptional<Undefaulted<(typeof described)[K]>> }
type Undefaulted<T> = T extends z.ZodDefault<infer I> ? I : T

/** What a list of procurements may be narrowed by, and its order. */
export const procurementFilters = {
  states: z.array(ProcurementState).max(procurementStates.length).optional(),
  budgetYears: z.array(z.number().int()).max(50).optional(),
  procedures: z.array(ProcedureCode).max(20).optional(),
  responsible: z
    .array(z.union([z.literal('me'), PersonId]))
    .max(100)
    .optional(),
  /** Those in which one takes part. */
  mine: z.boolean().optional(),
  duty: z.array(RecordId).max(100).optional(),
  text: z.string().trim().max(200).optional(),
  sort: z
    .enum(['changed', '-changed', 'title', '-title', 'starts', '-starts', 'value', '-value'])
    .default('-changed'),
}

export const procurementOperations = {
  addProcurement: command('POST /procurements', {
    summary: 'Begins a procurement by its need; who adds it is responsible for it.',
    access: may(permissions.write),
    input: ProcurementInput,
    output: z.object({ id: ProcurementId }),
  }),
  changeProcurement: command('PATCH /procurements/:id', {
    summary: 'Changes what is said of a procurement; what it was announced with stays.',
    access: may(permissions.write),
    input: z.object({ id: ProcurementId, version: z.number().int(), ...changeable }),
    output: z.object({ version: z.number().int() }),
    problems: [problems.NotResponsible, problems.ProcurementAnnounced, problems.ProcurementEnded],
  }),
  copyProcurement: command('POST /procurements/:id/copies', {
    summary:
      'Begins a procurement as a copy: brief, lots, criteria and people; nobody’s declaration is copied.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      title: described.title,
      budgetYear: described.budgetYear,
      startsOn: described.startsOn,
    }),
    output: z.object({ id: ProcurementId }),
  }),
  listProcurements: query('GET /procurements', {
    summary: 'Procurements one may see, filtered, sorted and paged.',
    access: may(permissions.read),
    input: z.object({
      ...PageInput,
      ...procurementFilters,
    }),
    output: pageOf(
      Procurement.extend({
        /** Which of its deadlines comes first. */
        next: z.object({ task: TaskId, title: z.string(), due: Moment }).nullable(),
      }),
    ),
  }),
  readProcurement: query('GET /procurements/:id', {
    summary: 'One procurement: what it is, how far it is, and what one may do.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: ProcurementPage,
  }),
}
