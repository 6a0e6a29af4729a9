import type { House } from '../kernel/house.ts'
import { runClockJob } from '../kernel/road/react.ts'
import { calendarFrom } from '../modules/rulebook/rules/calendar-of-law.ts'
import { absences } from './absences.ts'
import { inviteCast } from './invite-cast.ts'
import { recurring } from './recurring.ts'
import { daysFrom } from './story-days.ts'
import { type ExpectedResult, otherTasks, tasksByResult } from './tasks.ts'
import { tellAbsence } from './tell-absences.ts'
import { tellDocuments } from './tell-documents.ts'
import { tellPlan } from './tell-plan.ts'
import { tellPositions } from './tell-positions.ts'
import { tellProcurements } from './tell-procurements.ts'
import { tellRecurring } from './tell-recurring.ts'
import { tellReview } from './tell-review.ts'
import { tellTask } from './tell-tasks.ts'
import { type Deed, openTeller, type Teller } from './teller.ts'

/** The agency sets Koosmeel up so many days ago. */
const begun = -375

/**
 * Fills an empty house with the invented team's year behind and ahead of `now`: everything is done through the
 * operations that people use, in the order in which it happened.
 */
export async function fillDemo(house: House, now: Date): Promise<void> {
  const days = daysFrom(now, calendarFrom(house.capabilities.law))
  const audited = { from: days.day(-30), until: days.day(60) }
  const invited = await inviteCast(house, days.moment(begun, '09:00'), audited)
  const deeds = deedsOf(openTeller(house, days, invited))
  for (const { at, tell } of deeds.sort((a, b) => a.at.getTime() - b.at.getTime())) await tell(at)
  await runClockJob(house, { name: 'tasks.repeat' }, now)
  await runClockJob(house, { name: 'tasks.watchRules' }, now)
}

const deedsOf = (teller: Teller): Deed[] => [
  ...tellPositions(teller),
  ...absences.map((row) => tellAbsence(teller, row)),
  ...Object.entries(tasksByResult).flatMap(([result, rows]) =>
    rows.flatMap((row) => tellTask(teller, row, result as ExpectedResult)),
  ),
  ...otherTasks.flatMap((row) => tellTask(teller, row)),
  ...recurring.flatMap((row) => tellRecurring(teller, row)),
  ...tellReview(teller),
  ...tellDocuments(teller),
  ...tellPlan(teller),
  ...tellProcurements(teller),
]
