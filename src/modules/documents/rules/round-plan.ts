import type { StepWish } from '../contract/approval.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import type { DocumentKind } from '../contract/kind.ts'

export interface Plan {
  readonly id: string
  readonly title: string
  readonly kinds: readonly DocumentKind[]
  readonly fromCents: number | null
  readonly steps: readonly StepWish[]
}

/** The plan for a kind and a value: of those that fit, the one for the highest value. */
export function choosePlan<P extends Plan>(
  plans: readonly P[],
  { kind, valueCents }: { kind: DocumentKind; valueCents: number | null },
): P | undefined {
  const fits = plans.filter(
    (plan) => plan.kinds.includes(kind) && (plan.fromCents === null || plan.fromCents <= (valueCents ?? 0)),
  )
  return fits.toSorted((a, b) => (b.fromCents ?? -1) - (a.fromCents ?? -1))[0]
}

const addressOf = ({ to }: StepWish): string => ('part' in to ? to.part : to.person)

/**
 * Steps in the order of their stages, numbered 1, 2, 3 without gaps.
 * @throws StepTwice when a stage asks the same person or part twice
 */
export function orderSteps(steps: readonly StepWish[]): StepWish[] {
  const stages = [...new Set(steps.map(({ stage }) => stage))].toSorted((a, b) => a - b)
  for (const stage of stages) {
    const asked = steps.filter((step) => step.stage === stage).map(addressOf)
    if (new Set(asked).size < asked.length) throw problems.StepTwice({ stage: stages.indexOf(stage) + 1 })
  }
  return steps
    .map((step) => ({ ...step, stage: stages.indexOf(step.stage) + 1 }))
    .toSorted((a, b) => a.stage - b.stage)
}
