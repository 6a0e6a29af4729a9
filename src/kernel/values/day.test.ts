import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  compareDays,
  Day,
  daysBetween,
  formatDay,
  sayDayRefused,
  weekday,
} from './day.ts'

const day = (text: string) => Day.parse(text)
const anyDay = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays(day('1910-01-01'), count))

const refused: [input: unknown, says: RegExp][] = [
  ['2026-02-30', /Kuupäeva 2026-02-30 ei ole olemas/],
  ['2026-02-29', /ei ole olemas/],
  ['1900-02-29', /ei ole olemas/],
  ['2026-13-01', /ei ole olemas/],
  ['2026-04-31', /ei ole olemas/],
  ['2026-00-10', /ei ole olemas/],
  ['0226-11-22', /1900–2199/],
  ['22.11.2026', /AAAA-KK-PP/],
  ['2026-1-1', /AAAA-KK-PP/],
  ['2026-11-22T10:00:00Z', /AAAA-KK-PP/],
  [' 2026-11-22', /AAAA-KK-PP/],
  ['', /AAAA-KK-PP/],
  [20261122, /AAAA-KK-PP/],
  [undefined, /AAAA-KK-PP/],
]
for (const [input, says] of refused)
  test(`${JSON.stringify(input)} is refused as a day with one sentence`, () => {
    const messages = Day.safeParse(input).error?.issues.map(({ message }) => message) ?? []
    assert.equal(messages.length, 1)
    assert.match(messages[0] ?? '', says)
  })

test('the refusal of a day is told in three languages', () => {
  assert.equal(sayDayRefused('2026-02-30', 'en'), 'There is no such date as 2026-02-30.')
  assert.equal(sayDayRefused('2026-02-30', 'ru'), 'Даты 2026-02-30 не существует.')
})

test('29 February exists in leap years only', () => {
  for (const text of ['2024-02-29', '2000-02-29', '2028-02-29']) assert.equal(Day.parse(text), text)
})

test('days are added over month, year and summer-time changes', () => {
  assert.equal(addDays(day('2026-12-31'), 1), '2027-01-01')
  assert.equal(addDays(day('2024-02-28'), 1), '2024-02-29')
  assert.equal(addDays(day('2026-03-28'), 2), '2026-03-30')
  assert.equal(addDays(day('2026-10-26'), -2), '2026-10-24')
})

test('months end on the last day where the day is missing', () => {
  assert.equal(addMonths(day('2026-01-31'), 1), '2026-02-28')
  assert.equal(addMonths(day('2024-01-31'), 1), '2024-02-29')
  assert.equal(addMonths(day('2024-02-29'), 12), '2025-02-28')
  assert.equal(addMonths(day('2026-03-31'), -1), '2026-02-28')
  assert.equal(addMonths(day('2026-01-15'), -1), '2025-12-15')
})

test('a sum that leaves the years of a day is refused', () => {
  assert.throws(() => addDays(day('2199-12-31'), 1), { type: 'kernel.DayOutOfReach' })
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (from, count) => {
      const to = addDays(from, count)
      assert.equal(daysBetween(from, to), count)
      assert.equal(Math.sign(compareDays(to, from)), Math.sign(count))
      assert.equal(Math.sign(to.localeCompare(from)), Math.sign(count))
    }),
  )
})

test('weekdays follow one another, Monday being 1', () => {
  assert.equal(weekday(day('2026-11-22')), 7)
  fc.assert(fc.property(anyDay, (from) => assert.equal(weekday(addDays(from, 1)), (weekday(from) % 7) + 1)))
})

test('a day is written as each language writes it', () => {
  const sunday = day('2026-11-22')
  assert.equal(formatDay(sunday), '22.11.2026')
  assert.equal(formatDay(sunday, 'et', 'long'), '22. november 2026')
  assert.equal(formatDay(sunday, 'et', 'full'), 'pühapäev, 22. november 2026')
  assert.equal(formatDay(sunday, 'en'), '22 Nov 2026')
  assert.equal(formatDay(sunday, 'ru'), '22.11.2026')
  assert.equal(formatDay(sunday, 'ru', 'weekday'), 'воскресенье')
})
