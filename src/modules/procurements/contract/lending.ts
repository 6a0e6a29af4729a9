import { z } from 'zod'
import { internal } from '../../../kernel/access.ts'
import { Moment, PersonId, query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { BriefPart, BriefSaid, BriefStage } from './brief.ts'
import { Criterion, PriceFormula, TieBreak } from './criteria.ts'
import { ProcurementId } from './ids.ts'
import { Cpv, ProcedureCode, ProcurementState, Regime } from './kind.ts'
import { InvolvedPart, Lot } from './procurement.ts'

const Cents = z.number().int().min(0)

/** A procurement as the modules after it compute with it. */
export const LentProcurement = z.object({
  id: ProcurementId,
  title: z.string(),
  cpv: Cpv.nullable(),
  team: z.uuid().nullable(),
  state: ProcurementState,
  procedure: ProcedureCode.nullable(),
  regime: Regime.nullable(),
  startsOn: Day.nullable(),
  announcedAt: Moment.nullable(),
  tendersDueAt: Moment.nullable(),
  /** Why it was moved last; tenderers read it. Null where it never was. */
  dueMovedFor: z.string().nullable(),
  openedAt: Moment.nullable(),
  evaluatedAt: Moment.nullable(),
  decidedAt: Moment.nullable(),
  standstillUntil: Day.nullable(),
  contestedAt: Moment.nullable(),
  contractedAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  endReason: z.string().nullable(),
  valueCents: Cents.nullable(),
  lots: z.array(Lot),
  /** Those who take part and were not taken out. */
  involved: z.array(z.object({ person: PersonId, parts: z.array(InvolvedPart), declared: z.boolean() })),
  responsible: PersonId.nullable(),
  /** See `criteriaOf`: a lot with its own is compared by them alone. */
  criteria: z.array(Criterion),
  priceFormula: PriceFormula.nullable(),
  tieBreaks: z.array(TieBreak),
  /** What of the brief tenderers may read. */
  brief: z.object({ training: z.boolean(), said: BriefSaid, stages: z.array(BriefStage) }),
})
export type LentProcurement = z.output<typeof LentProcurement>

/** What templates of documents may ask of a procurement. */
export const LentFields = z.object({
  title: z.string(),
  cpv: Cpv.nullable(),
  valueCents: Cents.nullable(),
  procedure: ProcedureCode.nullable(),
  funding: z.string().nullable(),
  registerReference: z.string().nullable(),
  startsOn: Day.nullable(),
  /** Until when tenders come in: as it was announced, before that as it is planned. */
  due: z.object({ day: Day, time: z.string().nullable() }).nullable(),
  responsible: z.string().nullable(),
  said: BriefSaid,
  stages: z.array(BriefStage),
  parts: z.array(BriefPart),
  criteria: z.array(Criterion),
  priceFormula: PriceFormula.nullable(),
  tieBreaks: z.array(TieBreak),
  lots: z.array(Lot),
  evaluators: z.array(z.string()),
})
export type LentFields = z.output<typeof LentFields>

export const lendingOperations = {
  lendProcurement: query('internal', {
    summary: 'A procurement as the modules after it need it; who may see it is judged there.',
    access: internal(['tenders']),
    input: z.object({ id: ProcurementId }),
    output: LentProcurement,
  }),
  lendMoments: query('internal', {
    summary: 'Titles of procurements and when tenders are due, for lists; who may see them is judged there.',
    access: internal(['tenders']),
    input: z.object({ ids: z.array(ProcurementId).max(200) }),
    output: z.object({
      items: z.array(
        z.object({
          id: ProcurementId,
          title: z.string(),
          announcedAt: Moment.nullable(),
          tendersDueAt: Moment.nullable(),
          endedAt: Moment.nullable(),
        }),
      ),
    }),
  }),
  lendFields: query('internal', {
    summary: 'What documents of a procurement may say of it, for templates; seen by the one who makes them.',
    access: internal(['documents']),
    input: z.object({ id: ProcurementId }),
    output: LentFields,
  }),
}
