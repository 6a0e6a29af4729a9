import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examplePack } from '../../../tests/support/papers.ts'
import { ReviewPack } from './contract/review-pack.ts'
import { printReviewPack } from './papers.ts'

const indicatorsIn = (locale: 'et' | 'en' | 'ru') => {
  const [duty] = printReviewPack(examplePack(locale)).duties
  return duty?.results.flatMap(({ indicators }) =>
    indicators.map(({ value, target }) => `${value} | ${target}`),
  )
}

test('numbers are written as the language writes them', () => {
  // 87.5 % rounded down: a target is never shown as reached by rounding.
  assert.deepEqual(indicatorsIn('et'), ['7 / 8 (87 %) | 90 %', '18,5 tööpäeva | 20 tööpäeva', '1234 | –'])
  assert.deepEqual(indicatorsIn('en'), ['7 / 8 (87 %) | 90 %', '18.5 tööpäeva | 20 tööpäeva', '1,234 | –'])
  assert.deepEqual(indicatorsIn('ru')?.[1], '18,5 tööpäeva | 20 tööpäeva')
})

test('a percentage is printed only where a target was set, and never of nothing', () => {
  const [, , duty] = printReviewPack(examplePack()).duties
  assert.deepEqual(
    duty?.results[0]?.indicators.map(({ value }) => value),
    ['21 / 23', '20 / 21 (95 %)'],
  )
  const pack = examplePack()
  const indicator = { name: 'x', value: 0, of: 0, unit: '', target: 90, why: 'y' }
  const empty = printReviewPack({
    ...pack,
    duties: [{ no: '', text: '', results: [{ ...emptyResult, indicators: [indicator] }] }],
  })
  assert.equal(empty.duties[0]?.results[0]?.indicators[0]?.value, '0 / 0')
})

const emptyResult = { text: 'x', indicators: [], evidence: [], gaps: [], employeeWords: '', managerWords: '' }

test('the summary counts what the pack holds', () => {
  const { counts } = printReviewPack(examplePack())
  assert.deepEqual(
    counts.map(({ number, name }) => `${number} ${name}`),
    ['3 ülesandeid', '4 oodatavaid tulemusi', '25 tõendeid', '1 neist käsitsi lisatud', '3 lünki'],
  )
})

test('it says when it was made by the clock in Tallinn, and what nobody has written yet', () => {
  const printed = printReviewPack({ ...examplePack(), madeAt: '2026-06-30T21:30:00Z' })
  assert.deepEqual([printed.madeOn, printed.madeAt], ['2026-07-01', '01.07.2026 00:30'])
  assert.equal(printed.duties[1]?.results[0]?.employeeWords, 'Kirja panemata.')
})

test('a source is a web address, and cannot break out of its field', () => {
  const pack = examplePack()
  const bad = { ...pack, link: 'javascript:alert(1)' }
  assert.equal(ReviewPack.safeParse(bad).success, false)
  assert.ok(
    !printReviewPack({ ...pack, link: 'https://koosmeel.amet.example/a#" \\o "x' }).link.includes('"'),
  )
})
