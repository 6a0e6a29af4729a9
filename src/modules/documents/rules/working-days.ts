import { type Calendar, isWorkingDay, whereKnown } from '../../../kernel/values/calendar.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'

/** Working days after `from` up to and with `until`: 0 on the same day. Undefined outside the known calendar. */
export const workingDaysBetween = (calendar: Calendar, from: Day, until: Day): number | undefined =>
  whereKnown(() => {
    let count = 0
    for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
      if (isWorkingDay(calendar, day)) count += 1
    return count
  })
