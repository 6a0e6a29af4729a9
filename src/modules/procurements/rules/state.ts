import type { ProcurementState } from '../contract/kind.ts'

const ends: readonly ProcurementState[] = ['ended', 'failed', 'cancelled']

/** It is over: done, failed (nurjunud) or cancelled (kehtetuks tunnistatud). */
export const isEnded = (state: ProcurementState): boolean => ends.includes(state)

interface Announced {
  readonly state: ProcurementState
  readonly tendersDueAt: Date | null
}

/** An announced procurement is closed from the moment at which tenders are due. */
export const stateAt = ({ state, tendersDueAt }: Announced, now: Date): ProcurementState =>
  state === 'announced' && tendersDueAt !== null && tendersDueAt <= now ? 'closed' : state

/** What of a procurement others lean on once it was announced, by the names of the contract. */
const settledFields: readonly string[] = ['title', 'cpv', 'subjectKind', 'nature', 'startsOn']

/** Which of the changes are too late. */
export const settledAmong = (fields: readonly string[], state: ProcurementState): string[] =>
  state === 'need' ? [] : fields.filter((field) => settledFields.includes(field))
