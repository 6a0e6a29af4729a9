import type { ResultKind } from '../modules/positions/contract/result-kind.ts'
import type { CastKey } from './cast.ts'
import type { TaskRow } from './task-row.ts'
import { ofColleagues } from './tasks/colleagues.ts'
import { projects, proposals } from './tasks/initiatives.ts'
import { budgeting, leading, presenting } from './tasks/manager.ts'
import { oneOff } from './tasks/one-off.ts'
import { briefings, cooperation, foreignPractice } from './tasks/partners.ts'
import { contracts, procurements } from './tasks/procurements.ts'
import { evaluations, trainings } from './tasks/trainings.ts'

/** An expected result of somebody's job description; each is of a kind of its own. */
export type ExpectedResult = `${CastKey} ${ResultKind}`

/** Tasks by the expected result that they serve. */
export const tasksByResult: Readonly<Partial<Record<ExpectedResult, readonly TaskRow[]>>> = {
  'kati lawfulProcurements': procurements,
  'kati contractsInTime': contracts,
  'kati eventsHeld': trainings,
  'kati eventsEvaluated': evaluations,
  'kati teamInformed': briefings,
  'kati cooperation': cooperation,
  'kati foreignPractice': foreignPractice,
  'kati projects': projects,
  'kati proposals': proposals,
  'kati oneOffTasks': oneOff,
  'piret byHand': leading,
  'piret projects': budgeting,
  'piret cooperation': presenting,
}

/** Those of people whose job descriptions are not here. */
export const otherTasks = ofColleagues
