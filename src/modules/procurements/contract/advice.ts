import { z } from 'zod'
import { everyone } from '../../../kernel/access.ts'
import { query } from '../../../kernel/contract.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { RuleWarning } from '../../../kernel/values/law-row.ts'
import { TermUnit } from '../../../kernel/values/term.ts'
import { ProcedureCode, Regime, SubjectKind } from './kind.ts'

export const adviceProblems = {
  /** Neither a CPV code nor a kind of subject was said. */
  SubjectNotSaid: problem('procurements.SubjectNotSaid', 422),
  /** No text of the act is known here for a procedure that begins on that day. */
  RegimeUnknown: problem('procurements.RegimeUnknown', 422, z.object({ day: Day })),
}

/** Cents without VAT. A hundred billion euros is a slip of the hand. */
const Cents = z.number().int().min(0).max(10_000_000_000_000)
/** CPV 2008; the check digit that often follows it is left aside. */
export const CpvAsWritten = z
  .string()
  .trim()
  .regex(/^\d{8}(-\d)?$/)

/** What is bought: its CPV code, or the kind that § 14 knows, by its code in the table of thresholds. */
const subject = { cpv: CpvAsWritten.nullish(), subjectKind: SubjectKind.nullish() }

export const BuyerKind = z.enum(['keskvalitsus', 'muu_avalik', 'avalik_sektor'])
export type BuyerKind = z.output<typeof BuyerKind>

export const AdviceInput = z.object({
  /** The first day of the procedure: it decides which text of the act applies. */
  startsOn: Day,
  /** Decides the international threshold; left out, it is as the agency wrote it down, else open (the lower one). */
  buyerKind: BuyerKind.nullish(),
  ...subject,
  valueCents: Cents,
  /** Parts of the same whole (§ 28): the whole decides. */
  lots: z
    .array(z.object({ valueCents: Cents }))
    .max(200)
    .default([]),
  /** What else stands in the same contract and can't be separated (§ 18¹): each with its own value beside `valueCents`. */
  mixedWith: z
    .array(z.object({ ...subject, valueCents: Cents }))
    .max(20)
    .default([]),
  /** What like purchases of the agency add to the sum that is compared. */
  likeCents: Cents.default(0),
  /** `true` or `new`: a framework agreement is made; the others: a contract under one that stands. */
  framework: z.union([z.boolean(), z.enum(['new', 'call-off', 'mini-competition'])]).default(false),
  /** A stricter procedure than the act asks for, of one's own will. */
  volunteerFor: ProcedureCode.nullish(),
  /** Why a procedure may be used that needs a ground of its own; kept with whoever writes it, judged by nobody here. */
  ground: z.string().trim().max(2000).nullish(),
  /** How many tenderers there are when it is decided, where that is known. */
  tenderers: z.number().int().min(0).max(10_000).nullish(),
})
export type AdviceInput = z.output<typeof AdviceInput>
export type AdviceCall = z.input<typeof AdviceInput>

/** `rule` is the number of the row in `law/`; its key where the row has none. */
const RuleId = z.string()

export const AdviceTerm = z.object({
  what: z.string(),
  value: z.number(),
  unit: TermUnit,
  rule: RuleId,
  cite: z.string(),
  /** A term is at least so long, unless the act sets it as the longest. */
  bound: z.enum(['at least', 'at most']),
})
export type AdviceTerm = z.output<typeof AdviceTerm>

const AdviceThreshold = z.object({
  kind: z.enum(['lihthanke_piirmaar', 'riigihanke_piirmaar', 'rahvusvaheline_piirmaar']),
  /** Euros without VAT. */
  amount: z.number(),
  amountCents: z.number().int(),
  rule: RuleId,
  /** Whether the value is at least the threshold. */
  reached: z.boolean(),
})

export const ProcedureAdvice = z
  .object({
    /** Null where the rules that are held do not tell; the explanation says why. */
    procedure: ProcedureCode.nullable(),
    /** In the reader's language. */
    procedureName: z.string().nullable(),
    /** What the act asks for, where one volunteers for a stricter one. */
    required: ProcedureCode.nullable(),
    regime: Regime,
    subjectKind: SubjectKind.nullable(),
    /** What was compared with the threshold: cents without VAT. */
    valueCents: z.number().int(),
    /** The one that decided: the highest that was reached, else the lowest that was not. */
    threshold: AdviceThreshold.nullable(),
    /** All that are known for such a subject, rising. */
    thresholds: z.array(AdviceThreshold),
    /** The procedure from which threshold on is the next higher one. */
    next: z
      .object({ procedure: ProcedureCode.nullable(), amount: z.number(), amountCents: z.number().int() })
      .nullable(),
    terms: z.array(AdviceTerm),
    standstill: z.object({ value: z.number(), unit: TermUnit, rule: RuleId }).nullable(),
    /** Each part in the order given; `own` is the procedure of its own value where § 28 lg 3 lets it be used. */
    lots: z.array(z.object({ valueCents: z.number().int(), own: ProcedureCode.nullable() })),
    warnings: z.array(z.string()),
    explanation: z.string(),
    /** The explanation, sentence by sentence. */
    steps: z.array(z.string()),
    /** Every rule that was used. */
    rules: z.array(
      z.object({ id: RuleId, key: z.string(), cite: z.string(), warnings: z.array(RuleWarning) }),
    ),
  })
  .meta({ id: 'ProcedureAdvice' })
export type ProcedureAdvice = z.output<typeof ProcedureAdvice>

export const adviceOperations = {
  adviseProcedure: query('POST /procedure-advices', {
    summary:
      'Which procedure a purchase needs, by its subject, value and start day, and why; nothing is kept.',
    access: everyone,
    limit: { calls: 600, seconds: 60 },
    input: AdviceInput,
    output: ProcedureAdvice,
    problems: [adviceProblems.SubjectNotSaid, adviceProblems.RegimeUnknown],
  }),
}
