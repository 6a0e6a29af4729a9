import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  restOn,
  shortenedBy,
} from '../src/kernel/values/calendar.ts'
import { countTerm, type Direction, notBefore, type TermStep } from '../src/kernel/values/count-term.ts'
import { addDays, Day, daysBetween } from '../src/kernel/values/day.ts'
import { parseTerm, type Term } from '../src/kernel/values/term.ts'
import { calendarFrom } from '../src/modules/rulebook/rules/calendar-of-law.ts'
import { readLaw } from '../src/platform/law.ts'

const calendar = calendarFrom(await readLaw(join(import.meta.dirname, '../law')))
const day = (text: string) => Day.parse(text)

const forward: [from: string, term: string, ends: string, why: string][] = [
  // working days
  ['2026-12-18', '5 working days', '2026-12-29', 'Christmas and two weekends left out'],
  ['2026-12-23', '1 working day', '2026-12-28', 'the shortened day before Christmas Eve is a working day'],
  ['2026-12-30', '1 working day', '2026-12-31', 'the shortened last day of the year is a working day'],
  ['2026-12-31', '1 working day', '2027-01-04', 'New Year on a Friday'],
  ['2026-06-22', '1 working day', '2026-06-25', '23 and 24 June are holidays'],
  ['2026-06-19', '3 working days', '2026-06-26', 'over Midsummer'],
  ['2026-04-02', '1 working day', '2026-04-06', 'Good Friday and Easter Sunday; Easter Monday is worked'],
  ['2024-03-28', '2 working days', '2024-04-02', 'Easter at the end of March'],
  ['2026-02-23', '1 working day', '2026-02-25', 'Independence Day'],
  ['2026-08-19', '1 working day', '2026-08-21', '20 August'],
  ['2026-05-23', '1 working day', '2026-05-25', 'from a Saturday, Whit Sunday left out'],
  ['2026-11-22', '1 working day', '2026-11-23', 'from a Sunday'],
  ['2026-03-27', '1 working day', '2026-03-30', 'over the beginning of summer time'],
  ['2026-10-23', '1 working day', '2026-10-26', 'over the end of summer time'],
  // days
  ['2026-11-22', '1 day', '2026-11-23', 'the day after'],
  ['2026-11-17', '3 days', '2026-11-20', 'the day of the event does not count'],
  ['2026-11-20', '1 day', '2026-11-23', 'ends on a Saturday, moves to Monday'],
  ['2026-11-20', '2 days', '2026-11-23', 'ends on a Sunday, moves to Monday'],
  ['2026-12-10', '14 days', '2026-12-28', 'ends on Christmas Eve, moves over the weekend'],
  ['2026-06-13', '10 days', '2026-06-25', 'ends on Victory Day'],
  ['2026-03-20', '14 days', '2026-04-06', 'ends on Good Friday'],
  ['2028-02-28', '1 day', '2028-02-29', 'leap day'],
  ['2026-02-28', '2 days', '2026-03-02', 'no leap day'],
  ['2026-03-27', '3 days', '2026-03-30', 'summer time begins on the way'],
  ['2026-10-23', '3 days', '2026-10-26', 'summer time ends on the way'],
  // weeks
  ['2026-11-18', '2 weeks', '2026-12-02', 'the same weekday'],
  ['2026-12-11', '2 weeks', '2026-12-28', 'ends on Christmas Day'],
  ['2026-11-15', '1 week', '2026-11-23', 'ends on a Sunday'],
  // months
  ['2026-01-31', '1 month', '2026-03-02', 'no 31 February, and 28 February is a Saturday'],
  ['2025-01-31', '1 month', '2025-02-28', 'no 31 February'],
  ['2024-01-31', '1 month', '2024-02-29', 'no 31 February in a leap year'],
  ['2024-01-30', '1 month', '2024-02-29', 'no 30 February either'],
  ['2026-03-31', '1 month', '2026-04-30', 'April has 30 days'],
  ['2026-02-28', '1 month', '2026-03-30', 'not to the end of March: 28 March is a Saturday'],
  ['2026-11-24', '1 month', '2026-12-28', 'ends on Christmas Eve'],
  ['2026-11-30', '3 months', '2027-03-01', 'over the year end; 28 February is a Sunday'],
  ['2026-12-01', '1 month', '2027-01-04', 'ends on New Year, moves over the weekend'],
  // years
  ['2025-11-24', '1 year', '2026-11-24', 'the same day'],
  ['2024-02-29', '1 year', '2025-02-28', 'from a leap day to a common year'],
  ['2024-02-29', '4 years', '2028-02-29', 'from leap day to leap day'],
  ['2025-11-22', '1 year', '2026-11-23', 'ends on a Sunday'],
  ['2025-01-01', '1 year', '2026-01-02', 'ends on New Year'],
  ['2010-05-05', '20 years', '2030-05-06', 'only the last day has to be known'],
]
for (const [from, term, ends, why] of forward)
  test(`${term} from ${from} end on ${ends}: ${why}`, () => {
    assert.equal(countTerm({ from: day(from), term: parseTerm(term), calendar }).ends, ends)
  })

const back: [from: string, term: string, ends: string, why: string][] = [
  ['2026-12-28', '5 working days', '2026-12-17', 'Christmas left out'],
  ['2026-12-29', '1 working day', '2026-12-28', 'the day before'],
  ['2026-06-25', '1 working day', '2026-06-22', 'Midsummer left out'],
  ['2026-04-06', '1 working day', '2026-04-02', 'Easter left out'],
  ['2027-01-04', '2 working days', '2026-12-30', 'New Year left out'],
  ['2026-11-20', '3 days', '2026-11-17', 'no move'],
  ['2026-12-05', '7 days', '2026-11-27', 'ends on a Saturday, moves to Friday'],
  ['2026-12-31', '7 days', '2026-12-23', 'ends on Christmas Eve, moves earlier'],
  ['2026-04-12', '1 week', '2026-04-02', 'Easter Sunday, moves over Good Friday'],
  ['2026-03-31', '1 month', '2026-02-27', 'no 31 February, and 28 February is a Saturday'],
  ['2024-03-31', '1 month', '2024-02-29', 'no 31 February'],
  ['2028-02-29', '1 year', '2027-02-26', 'no leap day, and 28 February is a Sunday'],
]
for (const [from, term, ends, why] of back)
  test(`at least ${term} before ${from} is ${ends} at the latest: ${why}`, () => {
    assert.equal(
      countTerm({ from: day(from), term: parseTerm(term), direction: 'back', calendar }).ends,
      ends,
    )
  })

const allowed: [from: string, workingDays: number, ends: string, why: string][] = [
  ['2026-12-18', 5, '2026-12-30', 'the day after the fifth'],
  ['2026-11-16', 4, '2026-11-21', 'the fourth is a Friday; Saturday is not forbidden'],
  ['2026-12-30', 1, '2027-01-01', 'the day after the last day of the year'],
]
for (const [from, workingDays, ends, why] of allowed)
  test(`not before ${workingDays} working days from ${from} have passed means from ${ends}: ${why}`, () => {
    assert.equal(notBefore({ from: day(from), workingDays, calendar }).ends, ends)
  })

test('the steps name start, corresponding day, moves and each rest day', () => {
  const { explanation } = countTerm({ from: day('2026-12-10'), term: parseTerm('14 days'), calendar })
  const [start, last, moved] = explanation.steps
  assert.deepEqual(start, { rule: 'term.start', day: '2026-12-11' })
  assert.deepEqual(last, { rule: 'term.days', day: '2026-12-24' })
  assert.deepEqual(moved?.rule === 'term.rest-day' && moved.skipped.map(({ day, why }) => [day, why]), [
    ['2026-12-24', 'holiday'],
    ['2026-12-25', 'holiday'],
    ['2026-12-26', 'holiday'],
    ['2026-12-27', 'weekend'],
  ])
})

const beyond: [from: string, term: string, direction: Direction][] = [
  ['2031-12-20', '20 working days', 'forward'],
  ['2029-06-01', '3 years', 'forward'],
  ['2023-12-20', '5 working days', 'forward'],
  ['2024-01-05', '10 days', 'back'],
]
for (const [from, term, direction] of beyond)
  test(`${term} ${direction} from ${from} is refused: the holidays of that year are not known`, () => {
    assert.throws(
      () => countTerm({ from: day(from), term: parseTerm(term), direction, calendar }),
      (error: { type?: string; data?: object }) => {
        assert.equal(error.type, 'kernel.CalendarUnknown')
        assert.deepEqual({ ...error.data, day: undefined }, { day: undefined, from: 2024, to: 2031 })
        return true
      },
    )
  })

test('working days stand before and after holidays', () => {
  assert.equal(nextWorkingDay(calendar, day('2026-12-23')), '2026-12-28')
  assert.equal(nextWorkingDay(calendar, day('2026-12-25')), '2026-12-28')
  assert.equal(nextWorkingDay(calendar, day('2026-11-23')), '2026-11-24')
  assert.equal(previousWorkingDay(calendar, day('2026-12-27')), '2026-12-23')
  assert.equal(isWorkingDay(calendar, day('2026-12-24')), false)
  assert.deepEqual(restOn(calendar, day('2026-11-22')), { day: '2026-11-22', why: 'weekend' })
})

test('a shortened day is shorter only when it is worked', () => {
  assert.equal(shortenedBy(calendar, day('2026-12-23')), 3)
  assert.equal(shortenedBy(calendar, day('2026-12-22')), 0)
  assert.equal(shortenedBy(calendar, day('2028-12-23')), 0)
})

const known = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(day('2025-06-01'), count))
const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ value: fc.integer({ min: 1, max: 80 }), unit: fc.constantFrom('days', 'working days') }),
  fc.record({ value: fc.integer({ min: 1, max: 12 }), unit: fc.constantFrom('weeks', 'months') }),
) as fc.Arbitrary<Term>

test('every term ends on a working day on its own side of the event', () => {
  fc.assert(
    fc.property(known, terms, fc.constantFrom<Direction>('forward', 'back'), (from, term, direction) => {
      const { ends } = countTerm({ from, term, direction, calendar })
      assert.ok(isWorkingDay(calendar, ends))
      assert.equal(Math.sign(daysBetween(from, ends)), direction === 'forward' ? 1 : -1)
    }),
  )
})

test('N working days forward hold exactly N working days, and lead back to the start', () => {
  fc.assert(
    fc.property(known, fc.integer({ min: 1, max: 200 }), (from, value) => {
      const term: Term = { value, unit: 'working days' }
      const { ends } = countTerm({ from, term, calendar })
      assert.equal(workedBetween(from, ends).length, value)
      const start = isWorkingDay(calendar, from) ? from : previousWorkingDay(calendar, from)
      assert.equal(countTerm({ from: ends, term, direction: 'back', calendar }).ends, start)
    }),
  )
})

test('the days told as skipped are exactly the rest days passed over', () => {
  fc.assert(
    fc.property(known, terms, fc.constantFrom<Direction>('forward', 'back'), (from, term, direction) => {
      const { ends, explanation } = countTerm({ from, term, direction, calendar })
      const last = explanation.steps.at(-1) as TermStep
      const told = 'skipped' in last ? last.skipped.map((rest) => rest.day) : []
      const start = 'from' in last ? last.from : term.unit === 'working days' ? from : ends
      assert.deepEqual(told.toSorted(), restedBetween(start, ends, 'from' in last))
    }),
  )
})

test('a longer term never ends earlier', () => {
  fc.assert(
    fc.property(known, terms, (from, term) => {
      const longer = { ...term, value: term.value + 1 }
      const ends = countTerm({ from, term, calendar }).ends
      assert.ok(countTerm({ from, term: longer, calendar }).ends >= ends)
    }),
  )
})

/** The working days after `from` up to and with `to`, judged one by one. */
const workedBetween = (from: Day, to: Day): Day[] =>
  Array.from({ length: daysBetween(from, to) }, (_, at) => addDays(from, at + 1)).filter((of) =>
    isWorkingDay(calendar, of),
  )

/** The rest days between the two, whichever is earlier, with or without the first of them. */
function restedBetween(start: Day, end: Day, withStart: boolean): Day[] {
  const step = end >= start ? 1 : -1
  const days = Array.from({ length: Math.abs(daysBetween(start, end)) }, (_, at) => addDays(start, at * step))
  return days
    .slice(withStart ? 0 : 1)
    .filter((of) => restOn(calendar, of))
    .toSorted()
}
