import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Day } from '../../kernel/values/day.ts'
import type { LawRow } from '../../kernel/values/law-row.ts'
import { actorKindOf, demandFits, demandUnsent, mostRows, periodOf, stateOfLaw } from './rules.ts'

const day = (text: string) => Day.parse(text)
const name = (type: string) => (thrown: { type?: string }) => thrown.type === `administration.${type}`

test('a period runs from the first midnight in Tallinn to the one after its last day, also over summer time', () => {
  const { from, until } = periodOf({ from: day('2026-03-28'), until: day('2026-03-29') })
  assert.equal(from?.toISOString(), '2026-03-27T22:00:00.000Z')
  assert.equal(until?.toISOString(), '2026-03-29T21:00:00.000Z')
  assert.deepEqual(periodOf({}), {})
})

test('one day is a period, one that ends before it begins is none', () => {
  assert.ok(periodOf({ from: day('2026-11-23'), until: day('2026-11-23') }).until)
  assert.throws(
    () => periodOf({ from: day('2026-11-24'), until: day('2026-11-23') }),
    name('PeriodBackwards'),
  )
})

test('what acted is told without its address or id', () => {
  const told = ['user:1:2', 'token:1', 'link:1', 'guest:192.0.2.7', 'system:tasks'].map(actorKindOf)
  assert.deepEqual(told, ['user', 'token', 'link', 'guest', 'system'])
})

test('a letter can be sent again or taken back until it has gone', () => {
  for (const state of ['waiting', 'failed'] as const) demandUnsent(state)
  for (const state of ['sent', 'withdrawn'] as const)
    assert.throws(() => demandUnsent(state), name('LetterSettled'))
})

test('an Excel file takes so many rows and not one more', () => {
  demandFits(mostRows)
  assert.throws(() => demandFits(mostRows + 1), name('TooManyRows'))
})

const row = (changes: Partial<LawRow>): LawRow => ({
  id: null,
  key: 'term.start',
  act: 'NS',
  section: '§ 1',
  validFrom: day('2020-01-01'),
  validTo: null,
  textKnownUntil: null,
  comparedWith: 'signing',
  appliesTo: [],
  value: 5,
  unit: 'days',
  what: { et: 'näide', en: 'example', ru: 'пример' },
  source: 'näidis',
  readOn: day('2026-10-01'),
  certainty: 'verified',
  note: null,
  ...changes,
})

test('the state of the law counts what ends soon, what is unverified and how fresh it is', () => {
  const rows = [
    row({}),
    row({ validTo: day('2026-12-31'), readOn: day('2026-11-20') }),
    row({ validTo: day('2027-06-30') }),
    row({ validTo: day('2026-10-31') }),
    row({ certainty: 'unverified', readOn: null }),
    row({ key: 'public-holiday', validFrom: day('2026-11-23'), validTo: day('2026-11-23') }),
  ]
  assert.deepEqual(stateOfLaw(rows, day('2026-11-23')), {
    rules: 6,
    readOn: '2026-11-20',
    endingSoon: 1,
    unverified: 1,
  })
})
