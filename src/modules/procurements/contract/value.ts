import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, Moment, query } from '../../../kernel/contract.ts'
import { LotId, ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { ProcedureCode } from './kind.ts'
import { procurementProblems } from './problems.ts'
import { valueProblems as problems } from './value-problems.ts'

const most = 100_000_000_000
const Cents = z.number().int().min(0).max(most)
const Months = z.number().int().min(1).max(1200)

/** The methods of §§ 23–24 of the act by which a value can be reckoned. */
export const valueMethods = ['total', 'framework', 'monthly', 'rental', 'past', 'ahead'] as const
export const ValueMethod = z.enum(valueMethods)
export type ValueMethod = z.output<typeof ValueMethod>

/**
 * What a person knows of the value: amounts in cents. Every part that is given makes its method possible; nothing is
 * presumed.
 */
export const ValueGiven = z
  .object({
    /** Values are without VAT; whoever types amounts says so. The VAT rate is nobody's guess here. */
    vat: z.enum(['without', 'with']).default('without'),
    /** The whole price of the contract. */
    total: Cents.nullable().default(null),
    /** Or so many units (in hundredths: 12.5 hours are 1250) at a price. */
    units: z
      .object({ hundredths: z.number().int().min(1).max(1_000_000_000), unitCents: Cents })
      .nullable()
      .default(null),
    /** Or a price a month; `months` null is an open-ended contract. */
    monthly: z.object({ cents: Cents, months: Months.nullable() }).nullable().default(null),
    /** Goods on hire; interest and residual value where there are any. */
    rental: z
      .object({ interest: Cents.default(0), residual: Cents.default(0) })
      .nullable()
      .default(null),
    /** The largest sum of all contracts under a framework or a dynamic system. */
    framework: Cents.nullable().default(null),
    options: Cents.default(0),
    renewals: Cents.default(0),
    /** Other future obligations: prizes, payments to tenderers. */
    others: Cents.default(0),
    /** Regular or renewed purchases: like contracts of the time before, and the expected change; or of the time to come. */
    regular: z
      .object({
        before: Cents.nullable().default(null),
        change: z.number().int().min(-most).max(most).default(0),
        ahead: Cents.nullable().default(null),
      })
      .nullable()
      .default(null),
    /** The method wished where several are possible and none of them reaches a threshold. */
    method: ValueMethod.nullable().default(null),
    /** Lots that are to go by their own value, as an exception. */
    ownWay: z.array(LotId).max(200).default([]),
    note: DiscreetParagraphs(2000).default(''),
  })
  .meta({ id: 'ValueGiven' })
export type ValueGiven = z.output<typeof ValueGiven>

/** What a value was made of, to be said in each language: `texts/value-steps.ts`. */
export type ValueStep =
  | {
      readonly say: 'total' | 'options' | 'renewals' | 'others' | 'interest' | 'residual'
      readonly cents: number
    }
  | { readonly say: 'units'; readonly hundredths: number; readonly unitCents: number; readonly cents: number }
  | {
      readonly say: 'months' | 'openEnded' | 'longer'
      readonly months: number
      readonly monthCents: number
      readonly cents: number
    }
  | { readonly say: 'framework' | 'before' | 'change' | 'ahead'; readonly cents: number }

/** A threshold that a value was held against. */
export const ThresholdShown = z.object({
  kind: z.enum(['lihthange', 'riigihange', 'rahvusvaheline']),
  cents: z.number().int(),
  cite: z.string(),
  explanation: z.string(),
})
export type ThresholdShown = z.output<typeof ThresholdShown>

const MethodShown = z.object({
  method: ValueMethod,
  /** Null where the rule that it needs is not known here. */
  cents: z.number().int().nullable(),
  /** The arithmetic, line by line. */
  steps: z.array(z.string()),
  cite: z.string(),
  explanation: z.string(),
  reaches: z.enum(['lihthange', 'riigihange', 'rahvusvaheline']).nullable(),
})

export const valueDoubts = [
  'withVat',
  'mentionsVat',
  'totalsDiffer',
  'roundsToThreshold',
  'nothingGiven',
] as const

export const ValueReckoned = z.object({
  methods: z.array(MethodShown),
  binding: z
    .object({
      method: ValueMethod,
      cents: z.number().int(),
      /** `threshold`: it reaches one that others do not, so it must be used; `wish`: chosen; `highest`: nobody chose. */
      because: z.enum(['only', 'threshold', 'wish', 'highest']),
    })
    .nullable(),
  /** What this purchase itself costs, without like ones that a method has added up; null where nothing says. */
  ownCents: z.number().int().nullable(),
  thresholds: z.array(ThresholdShown),
  doubts: z.array(z.object({ doubt: z.enum(valueDoubts), text: z.string() })),
  /** Lots by their own value: whether the exception allows it. */
  ownWay: z
    .object({
      allowed: z.boolean(),
      used: z.number().int(),
      /** Null where the rule is not known here. */
      mostTogether: z.number().int().nullable(),
      /** A lot must be below it; null where the whole is below the international threshold. */
      eachBelow: z.number().int().nullable(),
      tooLarge: z.array(LotId),
      text: z.string(),
    })
    .nullable(),
})
export type ValueReckoned = z.output<typeof ValueReckoned>

export const ValuePage = z.object({
  given: ValueGiven.nullable(),
  /** What the row of the plan says from which it was begun. */
  plannedCents: z.number().int().nullable(),
  cents: z.number().int().nullable(),
  reckoned: ValueReckoned.nullable(),
  procedure: ProcedureCode.nullable(),
  history: z.array(
    z.object({
      at: Moment,
      by: z.string().nullable(),
      cents: z.number().int(),
      method: ValueMethod,
      note: z.string(),
    }),
  ),
  /** Whether the actor may reckon it anew; or else what stands in the way, where he could mend it. */
  may: z.boolean(),
  waitsFor: z.enum(['startDay', 'declarations']).nullable(),
  settledAt: Moment.nullable(),
})
export type ValuePage = z.output<typeof ValuePage>

const of = { id: ProcurementId }

export const valueOperations = {
  readValue: query('GET /procurements/:id/value', {
    summary: 'How the estimated value was reckoned: every method that can apply, and the binding one.',
    access: may(permissions.read),
    input: z.object(of),
    output: ValuePage,
  }),
  tryValue: query('POST /procurements/:id/value-trials', {
    summary: 'Reckons a value without keeping it: methods side by side while one types.',
    access: may(permissions.read),
    input: z.object({ ...of, given: ValueGiven }),
    output: ValueReckoned,
    problems: [problems.StartDayNeeded],
  }),
  reckonValue: command('PUT /procurements/:id/value', {
    summary: 'Keeps the estimated value with what it was reckoned from.',
    access: may(permissions.write),
    input: z.object({ ...of, version: z.number().int(), given: ValueGiven }),
    output: z.object({ cents: z.number().int(), version: z.number().int() }),
    problems: [
      procurementProblems.NotResponsible,
      procurementProblems.DeclarationsMissing,
      procurementProblems.ProcurementEnded,
      problems.ValueSettled,
      problems.ValueWithVat,
      problems.ValueUnknown,
      problems.StartDayNeeded,
      problems.OwnWayRefused,
    ],
  }),
}
