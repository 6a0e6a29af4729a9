import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import type { GroundPeriod, PersonalEvent } from '../contract/restriction.ts'
import { demandExtendable, demandPersonalDay } from './restricting.ts'
import { countEnd, doubtsOf, latestEnd, restrictionMark } from './restriction.ts'

const day = (text: string) => Day.parse(text)
const terms = { general: 5, extension: 5, personal: 75, afterDeath: 30, afterBirth: 110 }

/** period, start, event, its day, extended → end */
const ends: [GroundPeriod, string, PersonalEvent | null, string | null, boolean, string | null][] = [
  ['term', '2026-11-23', null, null, false, '2031-11-23'],
  ['term', '2026-11-23', null, null, true, '2036-11-23'],
  ['term', '2024-02-29', null, null, false, '2029-02-28'],
  ['term', '2024-02-29', null, null, true, '2034-02-28'],
  ['personal', '2024-02-29', null, null, false, '2099-02-28'],
  ['personal', '2026-11-23', null, null, false, '2101-11-23'],
  ['personal', '2026-11-23', 'death', '2020-02-29', false, '2050-02-28'],
  ['personal', '2026-11-23', 'birth', '1940-02-29', false, '2050-02-28'],
  ['personal', '2026-11-23', 'birth', '1990-06-01', true, '2100-06-01'],
  ['event', '2026-11-23', null, null, false, null],
]
for (const [period, startsOn, personalEvent, personalEventDay, isExtended, expected] of ends)
  test(`a restriction (${period}${personalEvent ? ` from ${personalEvent}` : ''}${isExtended ? ', extended' : ''}) of ${personalEventDay ?? startsOn} ends ${expected ?? 'by its event'}`, () => {
    const of = { period, startsOn: day(startsOn), personalEvent, isExtended }
    const counted = countEnd(
      { ...of, personalEventDay: personalEventDay ? day(personalEventDay) : null },
      terms,
    )
    assert.equal(counted.endsOn, expected)
  })

test('an end is never counted from years that nobody has read', () => {
  const of = { period: 'term' as const, startsOn: day('2026-11-23') }
  assert.throws(() => countEnd(of, { ...terms, general: null }), { type: 'documents.TermUnknown' })
})

test('several grounds last as long as the longest of them, and without a day as long as one has none', () => {
  const [near, far, never] = [{ endsOn: day('2031-11-23') }, { endsOn: day('2101-11-23') }, { endsOn: null }]
  assert.equal(latestEnd([near, far]), '2101-11-23')
  assert.equal(latestEnd([far, never]), null)
  assert.equal(latestEnd([]), null)
})

test('the mark names holder, each ground with its own end, day and last end', () => {
  const holder = 'Sotsiaalkindlustusamet'
  const secret = {
    holder,
    cite: 'AvTS § 35 lg 1 p 17',
    startsOn: day('2026-11-23'),
    endsOn: day('2031-11-23'),
  }
  assert.deepEqual(restrictionMark([secret]), [
    'ASUTUSESISESEKS KASUTAMISEKS',
    'Teabevaldaja: Sotsiaalkindlustusamet',
    'Alus: AvTS § 35 lg 1 p 17',
    'Märge tehtud: 23.11.2026',
    'Kehtib kuni: 23.11.2031',
  ])
  const personal = { ...secret, cite: 'AvTS § 35 lg 1 p 12', endsOn: day('2101-11-23') }
  assert.deepEqual(restrictionMark([secret, personal]).slice(2), [
    'Alus: AvTS § 35 lg 1 p 17 (kuni 23.11.2031)',
    'Alus: AvTS § 35 lg 1 p 12 (kuni 23.11.2101)',
    'Märge tehtud: 23.11.2026',
    'Kehtib kuni: 23.11.2101',
  ])
  assert.deepEqual(restrictionMark([]), [])
})

const row = (certainty: LawRow['certainty'], validTo: string | null) =>
  ({ certainty, validFrom: null, validTo: validTo && day(validTo) }) as LawRow
test('a rule is never shown surer than its source, nor as known once its text has changed', () => {
  const on = day('2026-12-01')
  assert.deepEqual(doubtsOf(row('verified', null), on), [])
  assert.deepEqual(doubtsOf(row('unverified', null), on), ['unverified'])
  assert.deepEqual(doubtsOf(row('verified', '2026-11-30'), on), ['textChanges'])
  assert.deepEqual(doubtsOf(row('secondary', '2026-11-30'), on), ['textChanges', 'secondary'])
})

const today = day('2026-11-23')
const why = (attempt: () => void): unknown => {
  try {
    attempt()
    return 'allowed'
  } catch (error) {
    return error instanceof Problem ? error.data.why : error
  }
}

test('only the general term is extended, once, and before it is over', () => {
  const open = { period: 'term' as const, endsOn: '2031-11-23', extendedAt: null, liftedAt: null }
  const cases = [
    [open, 'allowed'],
    [{ ...open, endsOn: '2026-11-23' }, 'allowed'],
    [{ ...open, endsOn: '2026-11-22' }, 'ended'],
    [{ ...open, extendedAt: new Date() }, 'extendedAlready'],
    [{ ...open, liftedAt: new Date() }, 'lifted'],
    [{ ...open, period: 'personal' as const }, 'otherTerm'],
    [{ ...open, period: 'event' as const, endsOn: null }, 'otherTerm'],
  ] as const
  for (const [of, expected] of cases)
    assert.equal(
      why(() => demandExtendable(of, today)),
      expected,
    )
})

test('a day of death or birth is taken with its event, for personal data, once it has come', () => {
  const full = { period: 'personal' as const, personalEvent: 'death' as const, personalEventDay: today }
  const cases = [
    [full, 'allowed'],
    [{ ...full, personalEvent: null, personalEventDay: null }, 'allowed'],
    [{ ...full, personalEventDay: null }, 'incomplete'],
    [{ ...full, personalEventDay: day('2026-11-24') }, 'future'],
    [{ ...full, period: 'term' as const }, 'notPersonal'],
  ] as const
  for (const [of, expected] of cases)
    assert.equal(
      why(() => demandPersonalDay(of, today)),
      expected,
    )
})
