import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { buildCalendar, type Calendar } from '../../../kernel/values/calendar.ts'
import { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { readLaw } from '../../../platform/law.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { tenderTerms } from './advice-terms.ts'
import { closingFault, closingHours, nearestClosing } from './closing.ts'
import { moveStep } from './move-step.ts'
import { computeTimetable, type Planned, type TimetableQuestion } from './timetable.ts'

const day = (text: string) => Day.parse(text)
let rows: LawRow[]
let calendar: Calendar

before(async () => {
  rows = await readLaw(join(import.meta.dirname, '../../../../law'))
  const holidays = rows.flatMap(({ key, validFrom, what }) =>
    key === 'public-holiday' && validFrom ? [{ day: validFrom, name: what }] : [],
  )
  calendar = buildCalendar({ holidays, shortened: [] })
})

interface Wish {
  readonly procedure: ProcedureCode
  readonly startsOn: string
  readonly textKnownUntil?: string
  readonly today?: string
  readonly tenderers?: number
  readonly planned?: Record<string, string>
}

function question({ procedure, startsOn, tenderers, planned = {}, ...wish }: Wish): TimetableQuestion {
  const about = {
    procedure,
    startsOn: day(startsOn),
    kind: 'asjad_teenused' as const,
    cents: 0,
    thresholds: [],
  }
  const days = Object.entries({ announce: startsOn, ...planned }).map(([step, on]) => [
    step,
    { day: day(on), time: null },
  ])
  return {
    ...{ rows, calendar, procedure, startsOn: day(startsOn), tenderers, today: day(wish.today ?? startsOn) },
    textKnownUntil: wish.textKnownUntil ? day(wish.textKnownUntil) : null,
    terms: tenderTerms(rows, about).terms,
    hours: closingHours(rows, about),
    planned: Object.fromEntries(days) as Planned,
    done: new Set(),
  }
}
const stepOf = (wish: Wish, step: string) => computeTimetable(question(wish)).find((one) => one.step === step)

describe('the text behind the one that was read', () => {
  const doubts = (wish: Wish) =>
    computeTimetable(question(wish)).flatMap(({ step, doubt }) => (doubt ? [`${step} ${doubt}`] : []))
  const begun = { procedure: 'A', startsOn: '2026-11-23' } as const

  it('is doubted at the steps that come after it, where the procedure began before', () => {
    assert.deepEqual(doubts({ ...begun, textKnownUntil: '2026-12-31' }), [
      'standstill keptUnknown',
      'contract keptUnknown',
      'awardNotice keptUnknown',
    ])
  })

  it('is marked at every step with a rule, where the procedure begins after it', () => {
    assert.deepEqual(doubts({ ...begun, startsOn: '2027-01-04', textKnownUntil: '2026-12-31' }), [
      'due textChanged',
      'standstill textChanged',
      'contract textChanged',
      'awardNotice textChanged',
    ])
  })

  it('is no doubt where it is known which text follows', () => {
    assert.deepEqual(doubts({ procedure: 'A', startsOn: '2026-10-30' }), [])
  })
})

describe('an open challenge', () => {
  it('leaves the end of the standstill and the contract without a day', () => {
    const asked = question({ procedure: 'LM', startsOn: '2026-11-23', planned: { decide: '2026-12-08' } })
    const days = computeTimetable({ ...asked, contested: true }).flatMap(({ step, day }) =>
      day ? [step] : [],
    )
    assert.deepEqual(days, ['announce', 'due', 'open', 'decide'])
  })
})

describe('a start day that went by', () => {
  it('is asked about and not called impossible: it may have begun elsewhere', () => {
    const [start] = computeTimetable(
      question({ procedure: 'LM', startsOn: '2026-10-30', today: '2026-11-23' }),
    )
    assert.deepEqual([start?.earliest, start?.faults], ['2026-10-30', ['past']])
  })
})

describe('the earliest closing', () => {
  const table = [
    // procedure, start, earliest closing
    ['LM', '2026-10-19', '2026-10-29'], // old text: 10 days
    ['LM', '2026-10-30', '2026-11-09'],
    ['LM', '2026-11-05', '2026-11-20'], // new text: 15 days
    ['LM', '2026-11-06', '2026-11-23'], // the 15th day is a Saturday
    ['LM', '2026-12-09', '2026-12-28'], // 24 and 25 December and the weekend after
    ['LM', '2026-12-17', '2027-01-04'], // New Year's Day is a Friday
    ['SE', '2026-11-05', '2026-11-16'], // the 10th day is a Sunday
    ['SE', '2026-12-15', '2026-12-28'], // Christmas
    ['A', '2026-11-24', '2026-12-28'], // 30 days: 24 December
    ['A', '2026-10-30', '2026-11-30'], // old, from the international threshold on: 30 days, a Sunday
    ['LM', '2027-02-09', '2027-02-25'], // 24 February is Independence Day
    ['P', '2026-11-05', '2027-01-04'], // 30 days for requests, then 25 for tenders
  ] as const
  for (const [procedure, startsOn, earliest] of table) {
    it(`of ${procedure} begun on ${startsOn} is ${earliest}`, () => {
      assert.equal(stepOf({ procedure, startsOn }, 'due')?.earliest, earliest)
    })
  }

  it('of a small purchase is its own day: the act gives no term', () => {
    assert.equal(stepOf({ procedure: 'VO', startsOn: '2026-11-07' }, 'due')?.earliest, '2026-11-07')
  })
})

describe('the standstill', () => {
  const table = [
    // procedure, start, notice of the decision, last day, first day for the contract
    ['LM', '2026-10-30', '2026-12-18', '2026-12-29', '2026-12-30'], // 5 working days over Christmas
    ['LM', '2026-11-05', '2026-12-18', '2026-12-31', '2027-01-04'], // 7 working days; New Year's Day, a weekend
    ['A', '2026-11-05', '2026-12-11', '2026-12-28', '2026-12-29'], // 14 days end on 25 December
    ['SE', '2026-10-30', '2026-12-18', '2027-01-04', '2027-01-05'], // 14 days end on New Year's Day
    ['SE', '2026-11-05', '2026-12-14', '2026-12-28', '2026-12-29'],
    ['LM', '2026-11-05', '2027-02-15', '2027-02-25', '2027-02-26'], // Independence Day
  ] as const
  for (const [procedure, startsOn, decide, last, contract] of table) {
    it(`of ${procedure} begun on ${startsOn} and told on ${decide} ends on ${last}`, () => {
      const wish = { procedure, startsOn, planned: { due: decide, open: decide, decide } }
      assert.equal(stepOf(wish, 'standstill')?.day, last)
      assert.equal(stepOf(wish, 'contract')?.earliest, contract)
    })
  }

  it('is none for one tenderer and for a small purchase: the contract follows the decision', () => {
    const planned = { due: '2026-12-14', open: '2026-12-14', decide: '2026-12-14' }
    for (const wish of [
      { procedure: 'LM', tenderers: 1 },
      { procedure: 'VO', tenderers: 3 },
    ] as const) {
      const of = { ...wish, startsOn: '2026-11-05', planned }
      assert.equal(stepOf(of, 'standstill'), undefined)
      assert.equal(stepOf(of, 'contract')?.earliest, '2026-12-14')
    }
  })
})

describe('backwards from the day on which it is needed', () => {
  it('every step has a latest day that leaves each term whole', () => {
    const wish = { procedure: 'LM', startsOn: '2026-11-05', planned: { delivery: '2027-01-20' } } as const
    const latest = Object.fromEntries(computeTimetable(question(wish)).map((one) => [one.step, one.latest]))
    assert.deepEqual(
      [latest.contract, latest.decide, latest.due, latest.announce],
      ['2027-01-19', '2027-01-07', '2027-01-07', '2026-12-23'],
    )
    const late = computeTimetable(question({ ...wish, planned: { ...wish.planned, decide: '2027-01-08' } }))
    assert.deepEqual(late.find(({ step }) => step === 'decide')?.faults, ['late'])
  })

  it('a year whose holidays nobody knows gives no day instead of a guess', () => {
    assert.equal(stepOf({ procedure: 'LM', startsOn: '2031-12-22' }, 'due')?.earliest, null)
  })
})

describe('a closing under the act', () => {
  const at = (text: string, time: string) => {
    const hours = closingHours(rows, { procedure: 'LM', startsOn: day('2026-11-05') })
    assert.ok(hours)
    const law = { hours, calendar }
    const closing = { day: day(text), time }
    return [closingFault(closing, law), Object.values(nearestClosing(closing, law)).join(' ')]
  }
  const table = [
    ['2026-12-14', '08:59', 'hour', '2026-12-14 09:00'],
    ['2026-12-14', '09:00', null, '2026-12-14 09:00'],
    ['2026-12-14', '16:00', null, '2026-12-14 16:00'],
    ['2026-12-14', '16:01', 'hour', '2026-12-15 09:00'],
    ['2026-12-18', '16:01', 'hour', '2026-12-21 09:00'],
    ['2026-12-13', '12:00', 'restDay', '2026-12-14 09:00'],
    ['2026-12-24', '12:00', 'restDay', '2026-12-28 09:00'],
    ['2026-12-23', '15:00', null, '2026-12-23 15:00'],
  ] as const
  for (const [on, time, fault, nearest] of table) {
    it(`on ${on} at ${time} is ${fault ?? 'allowed'}`, () => {
      assert.deepEqual(at(on, time), [fault, nearest])
    })
  }

  it('binds no small purchase', () => {
    assert.equal(closingHours(rows, { procedure: 'VO', startsOn: day('2026-11-05') }), null)
  })
})

describe('a step that moves', () => {
  const planned = {
    due: '2026-12-14',
    open: '2026-12-14',
    decide: '2026-12-17',
    contract: '2026-12-31',
    delivery: '2027-01-20',
  }
  const moved = (procedure: ProcedureCode, step: 'announce' | 'due', to: string) => {
    const after = moveStep(question({ procedure, startsOn: '2026-11-23', planned }), {
      step,
      day: day(to),
      time: null,
    })
    return Object.fromEntries(Object.entries(after).map(([name, one]) => [name, one?.day]))
  }

  it('pushes on what would come too early and leaves the rest', () => {
    const after = moved('LM', 'due', '2026-12-18')
    assert.deepEqual(
      [after.open, after.decide, after.contract, after.delivery],
      ['2026-12-18', '2026-12-18', '2027-01-04', '2027-01-20'],
    )
    assert.equal(moved('LM', 'due', '2026-12-15').contract, '2026-12-31')
  })

  it('pushes the whole chain when the start moves', () => {
    const after = moved('LM', 'announce', '2026-12-07')
    assert.deepEqual([after.due, after.decide, after.contract], ['2026-12-22', '2026-12-22', '2027-01-06'])
  })
})
