import type { ProcurementState } from '../contract/kind.ts'
import type { procurementActions } from '../contract/procurement.ts'
import { isEnded } from './state.ts'

export type ProcurementAction = (typeof procurementActions)[number]

interface Reader {
  readonly responsible: boolean
  /** Takes part and was not taken out. */
  readonly involved: boolean
  readonly writesBrief: boolean
  /** Everyone who takes part has declared his interests. */
  readonly declared: boolean
}

/** What one may do with what is prepared, in this state. */
export function allowedActions(state: ProcurementState, reader: Reader): ProcurementAction[] {
  if (isEnded(state)) return []
  const { responsible, involved, writesBrief, declared } = reader
  const preparing = state === 'need' && declared
  return [
    ...(responsible ? (['change', 'involve'] as const) : []),
    ...(involved ? (['declare'] as const) : []),
    ...(preparing && (responsible || writesBrief) ? (['brief'] as const) : []),
    ...(preparing && responsible ? (['lots', 'criteria'] as const) : []),
  ]
}
