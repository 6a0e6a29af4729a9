import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, Day, daysBetween } from './day.ts'
import { dayOf, instantOf, timeOf } from './tallinn-time.ts'

const moments: [day: string, time: string, moment: string, why: string][] = [
  ['2026-01-15', '08:00', '2026-01-15T06:00:00.000Z', 'winter time'],
  ['2026-07-15', '08:00', '2026-07-15T05:00:00.000Z', 'summer time'],
  ['2026-03-29', '00:00', '2026-03-28T22:00:00.000Z', 'the day on which summer time begins'],
  ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z', 'a minute before the clock moves on'],
  ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z', 'when the clock has moved on'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z', 'in the hour left out, later by what the clock moved'],
  ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z', 'in the repeated hour, the first one'],
  ['2026-10-25', '04:00', '2026-10-25T02:00:00.000Z', 'after the repeated hour'],
  ['2026-10-25', '24:00', '2026-10-25T22:00:00.000Z', 'the end of the day of 25 hours'],
  ['2026-12-31', '24:00', '2026-12-31T22:00:00.000Z', 'the end of the year'],
]
for (const [day, time, moment, why] of moments)
  test(`${day} ${time} in Tallinn is ${moment}: ${why}`, () => {
    assert.equal(instantOf(Day.parse(day), time).toISOString(), moment)
  })

test('the day of a moment is the one in Tallinn', () => {
  assert.equal(dayOf(new Date('2026-12-31T21:59:59Z')), '2026-12-31')
  assert.equal(dayOf(new Date('2026-12-31T22:00:00Z')), '2027-01-01')
  assert.equal(dayOf(new Date('2026-07-01T20:59:59Z')), '2026-07-01')
  assert.equal(dayOf(new Date('2026-07-01T21:00:00Z')), '2026-07-02')
})

for (const time of ['24:01', '8:00', '12:60', '25:00', '', 'keskpäev'])
  test(`„${time}” is refused as a time of day`, () => {
    assert.throws(() => instantOf(Day.parse('2026-11-22'), time), { type: 'kernel.TimeRefused' })
  })

test('a moment read back gives its day and time', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(Day.parse('1995-01-01'), count))
  fc.assert(
    fc.property(days, fc.integer({ min: 5, max: 23 }), (day, hour) => {
      const time = `${String(hour).padStart(2, '0')}:30`
      const moment = instantOf(day, time)
      assert.equal(dayOf(moment), day)
      assert.equal(timeOf(moment), time)
    }),
  )
})

test('a year of days has two of another length, 23 and 25 hours', () => {
  const from = Day.parse('2026-01-01')
  const count = daysBetween(from, Day.parse('2027-01-01'))
  const hours = Array.from({ length: count }, (_, at) => {
    const day = addDays(from, at)
    return { day, hours: (instantOf(day, '24:00').getTime() - instantOf(day).getTime()) / 3_600_000 }
  })
  assert.deepEqual(
    hours.filter((of) => of.hours !== 24),
    [
      { day: '2026-03-29', hours: 23 },
      { day: '2026-10-25', hours: 25 },
    ],
  )
})
