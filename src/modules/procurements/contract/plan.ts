import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  DiscreetParagraphs,
  download,
  idOf,
  Line,
  Moment,
  Nothing,
  PersonId,
  query,
  RecordId,
} from '../../../kernel/contract.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { Cpv, Nature, SubjectKind } from './kind.ts'
import { planProblems as problems } from './plan-problems.ts'
import { WrittenCpv } from './procurement.ts'

export const PlanId = idOf('ProcurementPlanId')
export type PlanId = z.output<typeof PlanId>
/** As they are written: II kvartal. */
export const quarterNames = ['I', 'II', 'III', 'IV'] as const

const Named = z.object({ id: PersonId, name: z.string() })
const Cents = z.number().int().min(0).max(100_000_000_000)
export const Year = z.number().int().min(2000).max(2199)

/** What is planned to be bought: one row of the yearly plan. */
export const PlanRowInput = z.object({
  subject: Line,
  nature: Nature.nullable().default(null),
  subjectKind: SubjectKind.nullable().default(null),
  cpv: WrittenCpv.nullable().default(null),
  /** Estimated, in cents without VAT. */
  valueCents: Cents.nullable().default(null),
  quarter: z.number().int().min(1).max(4).nullable().default(null),
  /** Who is responsible for the procurement, and for performing the contract. */
  responsible: PersonId.nullable().default(null),
  contractResponsible: PersonId.nullable().default(null),
  funding: Line.nullable().default(null),
  /** Like purchases are of one series. */
  series: Line.nullable().default(null),
})

export const PlanRow = z
  .object({
    id: z.uuid(),
    no: z.number().int(),
    subject: z.string(),
    nature: Nature.nullable(),
    subjectKind: SubjectKind.nullable(),
    cpv: Cpv.nullable(),
    valueCents: Cents.nullable(),
    quarter: z.number().int().nullable(),
    responsible: Named.nullable(),
    contractResponsible: Named.nullable(),
    funding: z.string().nullable(),
    series: z.string().nullable(),
    /** The procurement begun from it; its title only for those who see it. */
    procurement: z.object({ id: ProcurementId, title: z.string() }).nullable(),
    begun: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'PlanRow' })
export type PlanRow = z.output<typeof PlanRow>

export const PlanVersion = z.object({
  no: z.number().int(),
  madeAt: Moment,
  madeBy: z.string().nullable(),
  note: z.string(),
  document: RecordId,
  rows: z.number().int(),
  totalCents: Cents,
  /** Null while its document waits for approval, or was not approved. */
  approvedAt: Moment.nullable(),
  valuesShown: z.boolean(),
  /** The one that the public sees now. */
  public: z.boolean(),
})
export type PlanVersion = z.output<typeof PlanVersion>

/** Rows that came from one Excel file and stand. */
const PlanImport = z.object({
  import: z.uuid(),
  rows: z.number().int(),
  importedAt: Moment,
  importedBy: z.string().nullable(),
  mine: z.boolean(),
})
export type PlanImport = z.output<typeof PlanImport>

/** Several rows of one year; an amount that nobody has estimated yet counts as nothing. */
const PlanLine = z.object({
  id: PlanId,
  budgetYear: Year,
  rows: z.number().int(),
  totalCents: Cents,
  /** The newest approved version. */
  publicNo: z.number().int().nullable(),
})

const row = { id: PlanId, row: z.uuid() }

export const planOperations = {
  listPlans: query('GET /procurements/plans', {
    summary: 'The yearly plans, the newest year first.',
    access: may(permissions.read),
    input: Nothing,
    output: z.object({ items: z.array(PlanLine), may: z.boolean() }),
  }),
  addPlan: command('POST /procurements/plans', {
    summary: 'Begins the plan of a budget year.',
    access: may(permissions.write),
    input: z.object({ budgetYear: Year }),
    output: z.object({ id: PlanId }),
    problems: [problems.PlanExists],
  }),
  readPlan: query('GET /procurements/plans/:id', {
    summary: 'A yearly plan: its rows, the files they came from and its versions.',
    access: may(permissions.read),
    input: z.object({ id: PlanId }),
    output: z.object({
      id: PlanId,
      budgetYear: Year,
      rows: z.array(PlanRow),
      imports: z.array(PlanImport),
      versions: z.array(PlanVersion),
      /** The rows differ from the newest version. */
      changedSince: z.boolean(),
      may: z.boolean(),
    }),
  }),
  addPlanRow: command('POST /procurements/plans/:id/rows', {
    summary: 'Adds a row to a yearly plan.',
    access: may(permissions.write),
    input: PlanRowInput.extend({ id: PlanId }),
    output: z.object({ row: z.uuid(), no: z.number().int() }),
  }),
  changePlanRow: command('PUT /procurements/plans/:id/rows/:row', {
    summary: 'Changes a row of a yearly plan.',
    access: may(permissions.write),
    input: PlanRowInput.extend({ ...row, version: z.number().int() }),
    output: z.object({ version: z.number().int() }),
  }),
  dropPlanRow: command('DELETE /procurements/plans/:id/rows/:row', {
    summary: 'Takes a row out of a yearly plan; earlier versions keep it.',
    access: may(permissions.write),
    input: z.object(row),
    output: Nothing,
    problems: [problems.PlanRowBegun],
  }),
  restorePlanRow: command('POST /procurements/plans/:id/rows/:row/restoration', {
    summary: 'Puts a row back that was taken out.',
    access: may(permissions.write),
    input: z.object(row),
    output: Nothing,
  }),
  beginPlanRow: command('POST /procurements/plans/:id/rows/:row/procurement', {
    summary: 'Begins a procurement with what a row says; the row remembers it.',
    access: may(permissions.write),
    input: z.object(row),
    output: z.object({ id: ProcurementId }),
    problems: [problems.PlanRowBegun],
  }),
  makePlanVersion: command('POST /procurements/plans/:id/versions', {
    summary: 'Makes a version of a yearly plan as a document, to be put up for approval.',
    access: may(permissions.write),
    input: z.object({
      id: PlanId,
      note: DiscreetParagraphs(2000).default(''),
      /** Whether the public sees estimated values. */
      valuesShown: z.boolean().default(false),
    }),
    output: z.object({ no: z.number().int(), document: RecordId }),
    problems: [problems.PlanEmpty, problems.PlanUnchanged],
  }),
  downloadPlan: download('GET /procurements/plans/:id/sheet', {
    summary: 'The rows of a yearly plan as an Excel file; the same columns can be read back in.',
    access: may(permissions.read),
    input: z.object({ id: PlanId }),
  }),
}
