import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildCalendar } from '../../../kernel/values/calendar.ts'
import { Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { problems } from '../contract.ts'
import { dayOfTime, demandFuture, dueMoment, type Every, type OnRestDay } from './due.ts'

const day = (text: string) => Day.parse(text)
const name = { et: 'püha', en: 'holiday', ru: 'праздник' }
const holidays = ['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01', '2027-02-24', '2028-01-01']
const calendar = buildCalendar({ holidays: holidays.map((one) => ({ day: day(one), name })), shortened: [] })

describe('the due moment', () => {
  const cases: readonly [string, string | null, string][] = [
    ['2026-11-25', '12:00', '2026-11-25T10:00:00.000Z'],
    ['2026-11-25', null, '2026-11-25T21:59:59.999Z'],
    ['2026-07-01', null, '2026-07-01T20:59:59.999Z'],
    // The days on which clocks are moved are 23 and 25 hours long.
    ['2026-03-29', null, '2026-03-29T20:59:59.999Z'],
    ['2026-10-25', null, '2026-10-25T21:59:59.999Z'],
  ]
  for (const [on, time, expected] of cases)
    it(`on ${on} ${time ?? 'without an hour'} is ${expected}`, () => {
      const due = dueMoment(day(on), time)
      assert.equal(due.toISOString(), expected)
      assert.equal(dayOf(due), on, 'it belongs to the day on which it is due')
    })

  it('may be later today, and not earlier', () => {
    const noon = new Date('2026-11-23T10:00:00Z')
    demandFuture(dueMoment(day('2026-11-23'), null), noon)
    demandFuture(dueMoment(day('2026-11-23'), '12:01'), noon)
    for (const past of [dueMoment(day('2026-11-23'), '12:00'), dueMoment(day('2026-11-22'), null)])
      assert.throws(() => demandFuture(past, noon), { type: problems.DueInPast.type })
  })
})

describe('the next time of a task that repeats', () => {
  const cases: readonly [string, Every, OnRestDay, number, string][] = [
    ['2026-11-23', 'week', 'earlier', 1, '2026-11-30'],
    ['2026-11-23', 'week', 'stay', 4, '2026-12-21'],
    ['2026-11-27', 'week', 'earlier', 4, '2026-12-23'],
    ['2026-11-27', 'week', 'later', 4, '2026-12-28'],
    ['2026-11-27', 'week', 'stay', 4, '2026-12-25'],
    // Counted from the first day each time: the 31st comes back after a shorter month.
    ['2026-12-31', 'month', 'stay', 1, '2027-01-31'],
    ['2026-12-31', 'month', 'stay', 2, '2027-02-28'],
    ['2026-12-31', 'month', 'stay', 3, '2027-03-31'],
    ['2026-12-31', 'month', 'earlier', 2, '2027-02-26'],
    ['2026-11-30', 'quarter', 'stay', 1, '2027-02-28'],
    ['2026-11-24', 'quarter', 'later', 1, '2027-02-25'],
    ['2026-12-31', 'year', 'stay', 1, '2027-12-31'],
    ['2027-01-04', 'year', 'earlier', 1, '2028-01-04'],
    // A Sunday, and a holiday at the end of the last known year: what nobody knows moves nothing.
    ['2026-07-15', 'year', 'earlier', 3, '2029-07-15'],
    ['2026-12-31', 'year', 'later', 2, '2028-12-31'],
  ]
  for (const [first, every, onRestDay, time, expected] of cases)
    it(`every ${every} from ${first}, ${onRestDay}, the ${time}. time: ${expected}`, () => {
      const rule = { firstDay: day(first), every, onRestDay }
      assert.equal(dayOfTime(rule, time, calendar), expected)
    })
})
