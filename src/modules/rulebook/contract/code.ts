import { z } from 'zod'
import { internal, signedIn } from '../../../kernel/access.ts'
import { query } from '../../../kernel/contract.ts'
import { Certainty } from '../../../kernel/values/law-row.ts'

/** A code of CPV 2008 with what the law makes of it. */
const Code = z
  .object({
    code: z.string(),
    parent: z.string().nullable(),
    /** The names of the list itself; it has none in Russian. */
    name: z.object({ et: z.string(), en: z.string() }),
    /** Codes directly under it. */
    children: z.number().int(),
    nature: z.enum(['goods', 'services', 'works']).nullable(),
    /** Group of Annex XIV to Directive 2014/24/EU; null for what is no social or special service. */
    group: z.number().int().nullable(),
    /** Which thresholds apply, in the codes of `law/rhs.tsv`. */
    subjectKind: z.string().nullable(),
    /** How sure that is. */
    certainty: Certainty.nullable(),
    /** Contracts for it may be reserved (Article 77). */
    isReserved: z.boolean(),
  })
  .meta({ id: 'CpvCode' })
export type Code = z.output<typeof Code>

export const codeOperations = {
  searchCodes: query('GET /rulebook/codes', {
    summary: 'CPV codes that fit words (Estonian or English) or the first digits of a code, best first.',
    access: signedIn,
    limit: { calls: 600, seconds: 60 },
    input: z.object({
      text: z.string().trim().max(100).default(''),
      /** Only what stands under it; without text its direct children, without both the top of the tree. */
      under: z.string().trim().max(12).optional(),
    }),
    output: z.object({
      items: z.array(Code.extend({ path: z.array(z.object({ code: z.string(), name: Code.shape.name })) })),
      /** How many fit. */
      found: z.number().int(),
    }),
  }),
  readCode: query('GET /rulebook/codes/:code', {
    summary: 'A CPV code with its place in the tree; the check digit may stand or be left out.',
    access: signedIn,
    input: z.object({ code: z.string().trim().max(12) }),
    output: Code.extend({
      path: z.array(z.object({ code: z.string(), name: Code.shape.name })),
      under: z.array(Code),
    }),
  }),
  lendAnnex: query('internal', {
    summary: 'Annex XIV: ranges of CPV codes of social and special services, by group.',
    access: internal(['procurements', 'tenders', 'contracts', 'reports']),
    input: z.object({}),
    output: z.array(z.object({ no: z.number().int(), from: z.string(), to: z.string() })),
  }),
  lendCodes: query('internal', {
    summary: 'What the codes are called; those that the list does not have are left out.',
    access: internal(['procurements', 'tenders', 'contracts', 'reports']),
    input: z.object({ codes: z.array(z.string().max(12)).max(10_000) }),
    output: z.array(Code),
  }),
}
