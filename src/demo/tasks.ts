import type { ResultKind } from '../modules/positions/contract/result-kind.ts'
import type { TaskRow } from './task-row.ts'
import { ofColleagues, ofManager } from './tasks/colleagues.ts'
import { projects, proposals } from './tasks/initiatives.ts'
import { oneOff } from './tasks/one-off.ts'
import { briefings, cooperation, foreignPractice } from './tasks/partners.ts'
import { contracts, procurements } from './tasks/procurements.ts'
import { evaluations, trainings } from './tasks/trainings.ts'

/** The expected results of Kati's job description, each of a kind of its own. */
export type ResultKey = Exclude<ResultKind, 'byHand'>

/** Kati's year behind and ahead, by the expected result that a task serves. */
export const tasksByResult: Readonly<Record<ResultKey, readonly TaskRow[]>> = {
  lawfulProcurements: procurements,
  contractsInTime: contracts,
  eventsHeld: trainings,
  eventsEvaluated: evaluations,
  teamInformed: briefings,
  cooperation,
  foreignPractice,
  projects,
  proposals,
  oneOffTasks: oneOff,
}

export const otherTasks: readonly TaskRow[] = [...ofColleagues, ...ofManager]
