import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTerm, Term } from './term.ts'

const read: [text: string, value: number, unit: Term['unit']][] = [
  ['5 working days', 5, 'working days'],
  ['1 working day', 1, 'working days'],
  ['5 Business Days', 5, 'working days'],
  ['14 days', 14, 'days'],
  ['14 calendar days', 14, 'days'],
  ['2 weeks', 2, 'weeks'],
  ['1 month', 1, 'months'],
  ['3 years', 3, 'years'],
  ['5 tööpäeva', 5, 'working days'],
  ['1 tööpäev', 1, 'working days'],
  ['10 päeva', 10, 'days'],
  ['10 kalendripäeva', 10, 'days'],
  ['2 nädalat', 2, 'weeks'],
  ['1 nädal', 1, 'weeks'],
  ['1 kuu', 1, 'months'],
  ['6 kuud', 6, 'months'],
  ['3 aastat', 3, 'years'],
  ['  5\u00A0 TÖÖPÄEVA ', 5, 'working days'],
  ['5 to\u0308o\u0308pa\u0308eva', 5, 'working days'],
  ['5tööpäeva', 5, 'working days'],
  ['5 рабочих дней', 5, 'working days'],
  ['1 рабочий день', 1, 'working days'],
  ['2 недели', 2, 'weeks'],
  ['3 года', 3, 'years'],
  ['100 years', 100, 'years'],
]
for (const [text, value, unit] of read)
  test(`„${text}” is a term of ${value} ${unit}`, () => assert.deepEqual(parseTerm(text), { value, unit }))

const refused: [text: string, reason: string][] = [
  ['', 'form'],
  ['5', 'form'],
  ['days', 'form'],
  ['viis päeva', 'form'],
  ['5 days 2 weeks', 'form'],
  ['5 days; drop table', 'form'],
  ['5 fortnights', 'unit'],
  ['5 tundi', 'unit'],
  ['0 days', 'zero'],
  ['000 tööpäeva', 'zero'],
  ['-3 days', 'negative'],
  ['−3 päeva', 'negative'],
  ['1.5 months', 'fraction'],
  ['1,5 kuud', 'fraction'],
  ['101 years', 'huge'],
  ['99999999999999999999 days', 'huge'],
]
for (const [text, reason] of refused)
  test(`„${text}” is refused as a term: ${reason}`, () => {
    assert.throws(
      () => parseTerm(text),
      (error: { type?: string; data?: { reason?: string } }) =>
        error.type === 'kernel.TermRefused' && error.data?.reason === reason,
    )
  })

test('a term given as data has the same limits', () => {
  for (const value of [0, -1, 1.5, 101])
    assert.equal(Term.safeParse({ value, unit: 'years' }).success, false, String(value))
  assert.equal(Term.safeParse({ value: 2, unit: 'hours' }).success, false)
})
