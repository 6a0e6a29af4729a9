import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetLine, DiscreetParagraphs, Line, Moment, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { LotId, ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { procurementProblems } from './problems.ts'
import { Lot, WrittenCpv } from './procurement.ts'

/** All weights together: hundredths of a percent. */
export const wholeWeight = 10_000

/** parim hinna ja kvaliteedi suhe · ainult hind · hind on ette antud, võrreldakse kvaliteeti (§ 85 lg 3, 4, 7) */
export const comparisonMethods = ['bestRatio', 'priceOnly', 'fixedPrice'] as const
export const ComparisonMethod = z.enum(comparisonMethods)
export type ComparisonMethod = z.output<typeof ComparisonMethod>

/** `lowestToOwn`: weight × lowest ÷ own; `linear`: weight × (1 − (own − lowest) ÷ lowest), never below 0. */
export const priceFormulas = ['lowestToOwn', 'linear'] as const
export const PriceFormula = z.enum(priceFormulas)
export type PriceFormula = z.output<typeof PriceFormula>

/** What decides between equal tenders: odavam hind, suurima osakaaluga kriteerium, liisk. */
export const tieBreaks = ['lowestPrice', 'heaviestCriterion', 'drawingLots'] as const
export const TieBreak = z.enum(tieBreaks)
export type TieBreak = z.output<typeof TieBreak>

export const CriterionStep = z.object({
  /** Share of the weight in percent. */
  points: z.number().int().min(0).max(100),
  says: DiscreetParagraphs(2000, 1),
})
export const Criterion = z.object({
  id: z.uuid(),
  /** Null: it counts for every lot without criteria of its own, or for the whole. */
  lot: LotId.nullable(),
  no: z.number().int(),
  title: z.string(),
  kind: z.enum(['price', 'quality']),
  /** Hundredths of a percent. */
  weight: z.number().int(),
  /** The subject itself, or the people who do the work (§ 85 lg 8 p 2). */
  looksAt: z.enum(['subject', 'people']),
  link: z.string().nullable(),
  usedToQualify: z.boolean(),
  steps: z.array(CriterionStep),
})
export type Criterion = z.output<typeof Criterion>

/** What counts for a lot: its own criteria, where it has any, else the common ones; without lots all are common. */
export const criteriaOf = <C extends { readonly lot: string | null }>(
  criteria: readonly C[],
  lot: string | null,
): C[] => {
  const own = criteria.filter((one) => one.lot === lot)
  return own.length > 0 ? own : criteria.filter((one) => one.lot === null)
}

export const CriterionInput = z.object({
  lot: LotId.nullable().default(null),
  title: DiscreetLine,
  kind: z.enum(['price', 'quality']),
  weight: z.number().int().min(1).max(wholeWeight),
  looksAt: z.enum(['subject', 'people']).default('subject'),
  /** How it is linked to the subject. */
  link: DiscreetParagraphs(2000, 1).nullable().default(null),
  /** The same is asked of tenderers as a condition of qualification. */
  usedToQualify: z.boolean().default(false),
  steps: z.array(CriterionStep).max(11).default([]),
})
export type CriterionInput = z.output<typeof CriterionInput>

export const criteriaChecks = [
  'weights',
  'method',
  'price',
  'steps',
  'linked',
  'notTwice',
  'people',
  'lifeCycle',
  'ties',
] as const
export type CriteriaCheckName = (typeof criteriaChecks)[number]
/** One check of § 85: met, broken, or a matter that only a person can judge. */
export const CriteriaCheck = z.object({
  check: z.enum(criteriaChecks),
  state: z.enum(['met', 'broken', 'judge']),
  /** The criteria it speaks of. */
  titles: z.array(z.string()),
  /** The rule as it stands, in the reader's language; null where none of that time is held. */
  rule: z.string().nullable(),
  cite: z.string().nullable(),
})
export type CriteriaCheck = z.output<typeof CriteriaCheck>

const comparison = {
  method: ComparisonMethod,
  reason: DiscreetParagraphs(2000, 1).nullable(),
  priceFormula: PriceFormula,
  tieBreaks: z.array(TieBreak).max(3),
  lifeCycle: DiscreetParagraphs(2000, 1).nullable(),
}

export const criteriaProblems = {
  /** `sum` in hundredths of a percent; of the lot's own criteria, or of the common ones. */
  WeightsNotWhole: problem(
    'procurements.WeightsNotWhole',
    422,
    z.object({ sum: z.number().int(), lot: z.string().nullable() }),
  ),
  /** What the method leaves no room for: a second price, a price where it is fixed, quality where price alone decides. */
  CriterionNotOfMethod: problem(
    'procurements.CriterionNotOfMethod',
    422,
    z.object({ method: ComparisonMethod, title: z.string() }),
  ),
  SameCriterionTwice: problem('procurements.SameCriterionTwice', 422, z.object({ title: z.string() })),
  LotUnknown: problem('procurements.LotUnknown', 422),
  /** Lots are named apart, so that nobody takes one for another. */
  SameLotTwice: problem('procurements.SameLotTwice', 422, z.object({ title: z.string() })),
}

export const criteriaFacts = {
  CriteriaWritten: fact(
    'procurements.CriteriaWritten',
    z.object({ method: ComparisonMethod, count: z.number().int() }),
  ),
  LotsWritten: fact('procurements.LotsWritten', z.object({ count: z.number().int() })),
}

const refusals = [
  procurementProblems.NotResponsible,
  procurementProblems.ProcurementAnnounced,
  procurementProblems.ProcurementEnded,
  procurementProblems.DeclarationsMissing,
] as const

export const criteriaOperations = {
  readCriteria: query('GET /procurements/:id/criteria', {
    summary: 'How tenders are compared, and what § 85 says of it.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({
      comparison: z.object(comparison).nullable(),
      criteria: z.array(Criterion),
      checks: z.array(CriteriaCheck),
      writtenAt: Moment.nullable(),
      /** 0 while nothing was written. */
      version: z.number().int(),
      mayWrite: z.boolean(),
    }),
  }),
  writeCriteria: command('PUT /procurements/:id/criteria', {
    summary: 'Writes how tenders are compared; weights make 100 % together, in each lot that has its own.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      version: z.number().int().min(0),
      ...comparison,
      criteria: z.array(CriterionInput).min(1).max(100),
    }),
    output: z.object({ version: z.number().int() }),
    problems: [
      ...refusals,
      criteriaProblems.WeightsNotWhole,
      criteriaProblems.CriterionNotOfMethod,
      criteriaProblems.SameCriterionTwice,
      criteriaProblems.LotUnknown,
    ],
  }),
  writeLots: command('PUT /procurements/:id/lots', {
    summary: 'Writes the lots of a procurement; none is allowed.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      lots: z
        .array(
          z.object({
            /** A lot that stands already keeps its id. */
            id: Lot.shape.id.nullable().default(null),
            title: Line.meta({ personal: true }),
            cpv: WrittenCpv.nullable().default(null),
            valueCents: Lot.shape.valueCents.default(null),
          }),
        )
        .max(50),
    }),
    output: z.object({ lots: z.array(Lot) }),
    problems: [...refusals, criteriaProblems.SameLotTwice],
  }),
}
