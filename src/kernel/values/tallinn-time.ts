import { addDays, Day } from './day.ts'
import { valueProblems } from './problems.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Tallinn',
  calendar: 'iso8601',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** What the clock on a wall in Tallinn shows, as if it were UTC; whole seconds. */
function wallAt(milliseconds: number): number {
  const parts = Object.fromEntries(clock.formatToParts(milliseconds).map(({ type, value }) => [type, value]))
  return Date.parse(
    `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`,
  )
}

/** The date in Tallinn at the moment. */
export const dayOf = (moment: Date): Day =>
  Day.parse(new Date(wallAt(moment.getTime())).toISOString().slice(0, 10))

/** The time in Tallinn at the moment, 'HH:MM'. */
export const timeOf = (moment: Date): string => new Date(wallAt(moment.getTime())).toISOString().slice(11, 16)

const sixHours = 6 * 3_600_000

/**
 * The moment when it is `time` ('00:00'–'24:00') on that day in Tallinn. In the hour that autumn repeats
 * the first one is meant; in the hour that spring leaves out, as much later as the clock is moved.
 */
export function instantOf(day: Day, time = '00:00'): Date {
  if (time === '24:00') return instantOf(addDays(day, 1))
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw valueProblems.TimeRefused({ text: time.slice(0, 40) })
  const wall = Date.parse(`${day}T${time}:00Z`)
  const offsetNear = (milliseconds: number) => wallAt(milliseconds) - milliseconds
  const before = wall - offsetNear(wall - sixHours)
  const after = wall - offsetNear(wall + sixHours)
  return new Date(wallAt(before) === wall || wallAt(after) !== wall ? before : after)
}
