import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetLine, DiscreetParagraphs, Moment, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { Day } from '../../../kernel/values/day.ts'
import { type BriefName, briefFields } from './brief-fields.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { procurementProblems as problems } from './problems.ts'

const schemas = {
  line: DiscreetLine,
  lines: DiscreetParagraphs(8000, 1),
  day: Day,
  number: z.number().int().min(0).max(3650),
}
type FieldOf<N extends BriefName> = Extract<(typeof briefFields)[number], { name: N }>
type SchemaOf<N extends BriefName> = (typeof schemas)[FieldOf<N>['type']]

/** What the brief says, by the names of its fields; what is left out is not yet said. */
export const BriefSaid = z.object(
  Object.fromEntries(briefFields.map(({ name, type }) => [name, schemas[type].nullable().optional()])) as {
    [N in BriefName]: z.ZodOptional<z.ZodNullable<SchemaOf<N>>>
  },
)
export type BriefSaid = z.output<typeof BriefSaid>

export const BriefStage = z.object({
  title: DiscreetLine,
  result: DiscreetLine.nullable(),
  due: Day.nullable(),
})
export type BriefStage = z.output<typeof BriefStage>
/** The value by years or stages, in cents without VAT. */
export const BriefPart = z.object({
  title: DiscreetLine,
  cents: z.number().int().min(0).max(100_000_000_000),
})
export type BriefPart = z.output<typeof BriefPart>

const written = {
  /** A training has fields of its own. */
  training: z.boolean(),
  said: BriefSaid,
  stages: z.array(BriefStage).max(50),
  parts: z.array(BriefPart).max(20),
}

export const Brief = z
  .object({
    ...written,
    /** Names of required fields that are still empty; `plan`: neither a name in the plan nor why it is outside. */
    missing: z.array(z.string()),
    /** What the row of the plan calls it from which it was begun. */
    plannedName: z.string().nullable(),
    writtenAt: Moment.nullable(),
    writtenBy: z.string().nullable(),
    /** 0 while nothing was written. */
    version: z.number().int(),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'Brief' })
export type Brief = z.output<typeof Brief>

export const briefFacts = {
  BriefWritten: fact('procurements.BriefWritten', z.object({ missing: z.number().int() })),
}

export const briefOperations = {
  readBrief: query('GET /procurements/:id/brief', {
    summary: 'The brief of a procurement, and what it still lacks.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: Brief,
  }),
  writeBrief: command('PUT /procurements/:id/brief', {
    summary: 'Writes the brief; it may be unfinished. After the announcement it stays.',
    access: may(permissions.takePart),
    input: z.object({ id: ProcurementId, version: z.number().int().min(0), ...written }),
    output: z.object({ version: z.number().int(), missing: z.array(z.string()) }),
    problems: [
      problems.NotResponsible,
      problems.ProcurementAnnounced,
      problems.ProcurementEnded,
      problems.DeclarationsMissing,
    ],
  }),
}
