import { z } from 'zod'
import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { ComparisonMethod, PriceFormula, TieBreak } from '../contract/criteria.ts'
import type { LotId, procurements } from '../contract.ts'

const text = z.string().max(2000).nullable().optional()

/** A price has no steps: what is left of them when the kind is changed is neither seen nor asked for. */
function demandSteps(
  { kind, steps }: { kind: string; steps: { says: string }[] },
  ctx: z.RefinementCtx,
): void {
  if (kind === 'price') return
  for (const [at, { says }] of steps.entries())
    if (!says.trim())
      ctx.addIssue({
        ...{ code: 'too_small', origin: 'string', minimum: 1, inclusive: true, input: says },
        path: ['steps', at, 'says'],
      })
}

/** Stands for no lot: a choice has no empty value. */
export const common = 'common'

/** Criteria as they are typed: weights in percent, empty texts. */
export const TypedCriteria = z.object({
  method: ComparisonMethod,
  reason: text,
  priceFormula: PriceFormula,
  ties: z.array(z.union([TieBreak, z.literal('')])),
  lifeCycle: text,
  criteria: z
    .array(
      z
        .object({
          lot: z.string(),
          title: z.string().trim().min(1).max(300),
          kind: z.enum(['price', 'quality']),
          percent: z.number().gt(0).max(100),
          looksAt: z.enum(['subject', 'people']),
          link: text,
          usedToQualify: z.boolean(),
          steps: z.array(z.object({ points: z.number().int().min(0).max(100), says: z.string().max(2000) })),
        })
        .superRefine(demandSteps),
    )
    .min(1)
    .max(100),
})
export type TypedCriteria = z.input<typeof TypedCriteria>
export type TypedCriterion = TypedCriteria['criteria'][number]

export const priceCriterion = (title: string): TypedCriterion => ({
  lot: common,
  title,
  kind: 'price',
  percent: 60,
  looksAt: 'subject',
  link: '',
  usedToQualify: false,
  steps: [],
})
export const qualityCriterion: TypedCriterion = {
  ...priceCriterion(''),
  kind: 'quality',
  percent: 40,
  steps: [
    { points: 100, says: '' },
    { points: 0, says: '' },
  ],
}

export function typedFrom(
  { comparison, criteria }: OutputOf<typeof procurements.readCriteria>,
  priceTitle: string,
): TypedCriteria {
  if (!comparison)
    return {
      method: 'bestRatio',
      reason: '',
      priceFormula: 'lowestToOwn',
      ties: ['lowestPrice', 'drawingLots'],
      lifeCycle: '',
      criteria: [priceCriterion(priceTitle), qualityCriterion],
    }
  const { tieBreaks, ...rest } = comparison
  return {
    ...rest,
    ties: [...tieBreaks],
    criteria: criteria.map(({ id: _, no: _no, lot, weight, ...one }) => ({
      ...one,
      lot: lot ?? common,
      percent: weight / 100,
    })),
  }
}

/** Hundredths of a percent: what people type with two places is whole. */
export const weightOf = (percent: number | null | undefined): number => Math.round((percent ?? 0) * 100)

type Wanted = Omit<CallOf<typeof procurements.writeCriteria>, 'id' | 'version'>

export const criteriaFrom = ({ ties, criteria, reason, lifeCycle, ...rest }: TypedCriteria): Wanted => ({
  ...rest,
  reason: reason || null,
  lifeCycle: lifeCycle || null,
  tieBreaks: [...new Set(ties.filter((one) => one !== ''))],
  criteria: criteria.map(({ lot, percent, link, steps, kind, ...one }) => ({
    ...one,
    lot: lot === common ? null : (lot as LotId),
    kind,
    weight: weightOf(percent),
    link: kind === 'quality' && link ? link : null,
    steps: kind === 'quality' ? steps : [],
  })),
})
