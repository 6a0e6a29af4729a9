import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { ProcedureCode, SubjectKind } from './kind.ts'
import { procurementProblems } from './problems.ts'
import { WrittenCpv } from './procurement.ts'
import { ThresholdShown } from './value.ts'
import { valueProblems as problems } from './value-problems.ts'

/** Why two purchases are taken to be like each other; `part`: only by a part of a mixed contract. */
export const likenessWays = ['series', 'cpv', 'text', 'part'] as const
export const LikenessWay = z.enum(likenessWays)
export type LikenessWay = z.output<typeof LikenessWay>

export const Verdict = z.enum(['like', 'different'])
export type Verdict = z.output<typeof Verdict>

/** A purchase of the agency that may be like this one. What may not be seen is added up, not listed. */
export const LikePurchase = z.object({
  id: z.uuid(),
  source: z.enum(['purchase', 'procurement', 'plan']),
  subject: z.string(),
  cpv: z.string().nullable(),
  /** Null while nobody has said what it costs. */
  valueCents: z.number().int().nullable(),
  on: Day.nullable(),
  /** Whose it is. */
  team: z.string().nullable(),
  way: LikenessWay,
  inYear: z.boolean(),
  inTwelve: z.boolean(),
  /** Whether it is added up; null: a person has still to say. */
  verdict: Verdict.nullable(),
  /** The judgment that a person gave, with its reason. */
  judged: z.object({ by: z.string().nullable(), at: Moment, reason: z.string() }).nullable(),
})
export type LikePurchase = z.output<typeof LikePurchase>

const Sums = z.object({
  /** Like ones that are added up, without this one. */
  cents: z.number().int(),
  count: z.number().int(),
  /** Those on which a person has still to say. */
  undecidedCents: z.number().int(),
  undecidedCount: z.number().int(),
})

export const Watch = z
  .object({
    budgetYear: z.number().int(),
    /** First and last day of the twelve months. */
    from: Day,
    until: Day,
    year: Sums,
    twelve: Sums,
    /** The larger of the two periods with this one: what counts. */
    period: z.enum(['year', 'twelve']),
    aloneCents: z.number().int(),
    togetherCents: z.number().int(),
    /**
     * `changes`: together a threshold is reached that this one alone does not reach; `could`: it would be, if the
     * undecided ones are like; `alone`: this one reaches it by itself; `below`: none is reached; `unknown`: no threshold
     * is known here for the subject or the day.
     */
    state: z.enum(['changes', 'could', 'alone', 'below', 'unknown']),
    /** The threshold that is or would be reached, else the next one. */
    threshold: ThresholdShown.nullable(),
    procedureAlone: ProcedureCode.nullable(),
    procedureTogether: ProcedureCode.nullable(),
    /** The verdict in one sentence. */
    sentence: z.string(),
    /** Rule, periods and arithmetic. */
    steps: z.array(z.string()),
    /** Like ones that the one who asks may not see: added up above, told of nowhere. */
    hidden: Sums,
    /** Imported purchases that perhaps are a contract made here: counted once while nobody has said. */
    doubled: z.object({ cents: z.number().int(), count: z.number().int() }),
    /** The largest first; at most 30. */
    likes: z.array(LikePurchase),
  })
  .meta({ id: 'Watch' })
export type Watch = z.output<typeof Watch>

export const watchOperations = {
  watchSplitting: query('GET /procurements/watch', {
    summary:
      'What like purchases of the whole agency come to with this one, while its need is being written.',
    access: may(permissions.write),
    input: z.object({
      /** Left out of what it is compared with; its judgments count. */
      procurement: ProcurementId.optional(),
      subject: z.string().trim().max(300).default(''),
      cpv: z.union([WrittenCpv, z.literal('')]).optional(),
      series: z.string().trim().max(300).optional(),
      subjectKind: SubjectKind.optional(),
      valueCents: z.number().int().min(0).default(0),
      /** What it itself costs, where its value has added up like ones already. */
      ownCents: z.number().int().min(0).optional(),
      budgetYear: z.number().int().min(2000).max(2199),
      startsOn: Day.optional(),
      /** The row of the plan that this is begun from, so that it isn't counted twice. */
      planRow: z.uuid().optional(),
    }),
    output: Watch,
  }),
  readWatch: query('GET /procurements/:id/watch', {
    summary: 'What like purchases of the whole agency come to with a procurement, as it stands.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: Watch,
  }),
  judgeLikeness: command('POST /procurements/:id/likeness-judgments', {
    summary: 'Says whether another purchase is like this one, and why; the reason is kept.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      other: z.uuid(),
      verdict: Verdict,
      reason: DiscreetParagraphs(1000, 5),
    }),
    output: Nothing,
    problems: [
      procurementProblems.NotResponsible,
      procurementProblems.ProcurementEnded,
      problems.ValueSettled,
      problems.OtherUnknown,
    ],
  }),
}
