import type { Step } from './approval.ts'

/**
 * What a person approved in an earlier round for the same part or by name: what he may confirm in one press.
 * @param rounds of the document, the newest first, with the step's own among them
 */
export function earlierApproval<R extends { readonly steps: readonly Step[] }>(
  step: Pick<Step, 'id' | 'part'>,
  person: string,
  rounds: readonly R[],
): { step: R['steps'][number]; round: R } | undefined {
  const at = rounds.findIndex(({ steps }) => steps.some(({ id }) => id === step.id))
  for (const round of rounds.slice(at + 1)) {
    const found = round.steps.find(
      (one) =>
        one.state === 'approved' && (one.onBehalfOf ?? one.decidedBy) === person && one.part === step.part,
    )
    if (found) return { step: found, round }
  }
  return undefined
}
