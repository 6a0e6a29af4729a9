import { compareDays } from '../../../kernel/values/day.ts'
import { type PlannedStep, type PlannedStepName, plannedSteps } from '../contract/timetable.ts'
import { computeTimetable, type Planned, type TimetableQuestion } from './timetable.ts'

/** When one step moves, those after it that would come too early move to their earliest day; the others stay. */
export function moveStep(question: TimetableQuestion, moved: PlannedStep): Planned {
  let planned: Planned = { ...question.planned, [moved.step]: { day: moved.day, time: moved.time } }
  for (const step of stepsAfter(moved.step)) {
    const own = planned[step]
    const earliest = computeTimetable({ ...question, planned }).find((one) => one.step === step)?.earliest
    if (own && earliest && compareDays(own.day, earliest) < 0 && !question.done.has(step))
      planned = { ...planned, [step]: { ...own, day: earliest } }
  }
  return planned
}

/** When what is bought is needed is the aim: no step pushes it, the table says that it comes too late. */
const stepsAfter = (step: PlannedStepName): PlannedStepName[] =>
  plannedSteps
    .slice(plannedSteps.indexOf(step) + 1)
    .filter((one) => one !== 'delivery' && one !== 'questions')
