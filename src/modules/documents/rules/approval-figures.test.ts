import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildCalendar } from '../../../kernel/values/calendar.ts'
import { Day } from '../../../kernel/values/day.ts'
import { type MeasuredRound, measureApprovals, median } from './approval-figures.ts'
import { workingDaysBetween } from './working-days.ts'

const day = (text: string) => Day.parse(text)
const independence = { day: day('2026-02-24'), name: { et: 'Iseseisvuspäev', en: '', ru: '' } }
const calendar = buildCalendar({ holidays: [independence], shortened: [] })
const step = (opened: string, decided: string, dueDay: string, part: 'legal' | null = 'legal') => ({
  part,
  opened: day(opened),
  decided: day(decided),
  dueDay,
})
const rounds: MeasuredRound[] = [
  {
    outcome: 'complete',
    asked: day('2026-02-20'),
    ended: day('2026-02-25'),
    steps: [
      step('2026-02-20', '2026-02-23', '2026-02-23'),
      step('2026-02-23', '2026-02-25', '2026-02-23', null),
    ],
  },
  {
    outcome: 'returned',
    asked: day('2026-02-02'),
    ended: day('2026-02-02'),
    steps: [step('2026-02-02', '2026-02-02', '2026-02-04')],
  },
]

describe('the figures of approvals', () => {
  it('count working days: neither the weekend nor Independence Day', () => {
    assert.equal(workingDaysBetween(calendar, day('2026-02-20'), day('2026-02-25')), 2)
    assert.equal(workingDaysBetween(calendar, day('2026-02-20'), day('2026-02-20')), 0)
    assert.equal(workingDaysBetween(calendar, day('2026-02-27'), day('2026-03-02')), 1)
    assert.equal(workingDaysBetween(calendar, day('2026-12-30'), day('2027-01-05')), undefined)
  })

  it('give the middle and the longest time of each part, and what ended without a return and in time', () => {
    assert.deepEqual(measureApprovals(rounds, calendar), {
      parts: [
        { part: 'legal', answered: 2, median: 0.5, longest: 1, inTime: 2 },
        { part: null, answered: 1, median: 1, longest: 1, inTime: 0 },
      ],
      rounds: {
        ended: 2,
        median: 2,
        withoutReturn: { value: 1, of: 2 },
        inTime: { value: 0, of: 1 },
      },
    })
  })

  it('are empty where nothing ended', () => {
    const none = measureApprovals([], calendar)
    assert.deepEqual([none.parts, none.rounds.median], [[], null])
    assert.equal(median([5, 1, 2, 9]), 3.5)
  })
})
