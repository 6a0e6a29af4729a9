import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import { lawFolder, readLaw } from '../../../platform/law.ts'
import { ValueGiven as Given, type ValueGiven } from '../contract/value.ts'
import { thresholdsFor } from './thresholds.ts'
import { doubtsOf, mentionsVat } from './value-doubts.ts'

const startsOn = Day.parse('2026-11-05')
const thresholds = thresholdsFor(await readLaw(lawFolder), {
  subjectKind: 'asjad_teenused',
  startsOn,
  today: startsOn,
})
const limit = thresholds[0]?.cents ?? 0
const ask = (wish: Partial<ValueGiven>, cents: number | null = 100) =>
  doubtsOf(Given.parse(wish), { cents, thresholds }).map(({ doubt }) => doubt)

describe('what is asked before a value is believed', () => {
  for (const said of [
    'hind koos käibemaksuga',
    'km-ga',
    'hind + km',
    'incl. VAT',
    'with VAT',
    'с НДС',
    'summa sisaldab käibemaksu',
  ])
    it(`is VAT where the note says “${said}”`, () => assert.equal(mentionsVat(said), true))
  for (const said of [
    'käibemaksuta',
    'km-ta',
    'ilma km',
    'sõit 120 km',
    'excl. VAT',
    'without VAT',
    'без НДС',
    '',
  ])
    it(`is not VAT where the note says “${said}”`, () => assert.equal(mentionsVat(said), false))

  it('is whether amounts that were said to be with VAT are without it', () =>
    assert.deepEqual(ask({ total: 100, vat: 'with' }), ['withVat']))

  it('is which of two totals holds', () => {
    assert.deepEqual(ask({ total: 124, units: { hundredths: 100, unitCents: 100 } }), ['totalsDiffer'])
    assert.deepEqual(ask({ total: 100, units: { hundredths: 100, unitCents: 100 } }), [])
    assert.deepEqual(ask({ total: 124, monthly: { cents: 10, months: 10 } }), ['totalsDiffer'])
  })

  it('is rounding where whole euros would reach a threshold that the cents do not', () => {
    assert.deepEqual(ask({ total: limit - 1 }, limit - 1), ['roundsToThreshold'])
    assert.deepEqual(ask({ total: limit - 50 }, limit - 50), ['roundsToThreshold'])
    assert.deepEqual(ask({ total: limit - 51 }, limit - 51), [])
    assert.deepEqual(ask({ total: limit }, limit), [])
  })

  it('is everything where nothing was given', () => assert.deepEqual(ask({}, null), ['nothingGiven']))
})
