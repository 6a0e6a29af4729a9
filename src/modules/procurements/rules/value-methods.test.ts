import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { lawFolder, readLaw } from '../../../platform/law.ts'
import { ValueGiven as Given, type ValueGiven } from '../contract/value.ts'
import { thresholdsFor } from './thresholds.ts'
import { bindingOf, ownPriceOf, reckonMethods } from './value-methods.ts'

const rows: readonly LawRow[] = await readLaw(lawFolder)
const [october, november] = [Day.parse('2026-10-30'), Day.parse('2026-11-05')]
const given = (wish: Partial<ValueGiven>): ValueGiven => Given.parse(wish)
const reckon = (wish: Partial<ValueGiven>, startsOn = november) =>
  reckonMethods({ rows, startsOn, today: november }, given(wish)).map(({ method, cents }) => [method, cents])
const euros = (amount: number) => Math.round(amount * 100)

describe('the value of a purchase', () => {
  for (const [what, wish, expected] of [
    [
      'a price with options, renewals and prizes',
      { total: euros(30_000), options: 1, renewals: 2, others: 3 },
      [['total', euros(30_000) + 6]],
    ],
    ['units at a price', { units: { hundredths: 1250, unitCents: 8000 } }, [['total', euros(1000)]]],
    ['a part of a cent, which counts as a cent', { units: { hundredths: 1, unitCents: 1 } }, [['total', 1]]],
    ['a framework by its largest volume', { framework: euros(90_000) }, [['framework', euros(90_000)]]],
    ['a service of 48 months, all of it', { monthly: { cents: 100, months: 48 } }, [['monthly', 4800]]],
    ['a service of 49 months, 48 of them', { monthly: { cents: 100, months: 49 } }, [['monthly', 4800]]],
    ['a service without an end, 48 months', { monthly: { cents: 100, months: null } }, [['monthly', 4800]]],
    [
      'a service with renewals beside its months',
      { monthly: { cents: 100, months: 12 }, renewals: 1200 },
      [['monthly', 2400]],
    ],
    [
      'hire of 12 months, the price alone',
      { rental: { interest: 7, residual: 9 }, monthly: { cents: 100, months: 12 } },
      [['rental', 1200]],
    ],
    [
      'hire of 13 months, with interest and residual value',
      { rental: { interest: 7, residual: 9 }, monthly: { cents: 100, months: 13 } },
      [['rental', 1316]],
    ],
    [
      'hire without an end',
      { rental: { interest: 7, residual: 9 }, monthly: { cents: 100, months: null } },
      [['rental', 4800]],
    ],
    [
      'regular purchases of the time before, adjusted',
      { regular: { before: 1000, change: -200, ahead: null } },
      [['past', 800]],
    ],
    [
      'regular purchases, both ways',
      { regular: { before: 1000, change: 0, ahead: 1100 } },
      [
        ['past', 1000],
        ['ahead', 1100],
      ],
    ],
    ['nothing', {}, []],
  ] as const)
    it(`is of ${what}`, () => assert.deepEqual(reckon(wish as Partial<ValueGiven>), expected))

  it('is not known by months for a day of which no rule is held', () => {
    assert.deepEqual(reckon({ monthly: { cents: 100, months: null }, total: 500 }, october), [
      ['total', 500],
      ['monthly', null],
    ])
  })

  it('is never less with an option, a renewal or another obligation more', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(cents, cents, cents, cents, (total, options, renewals, more) => {
        const of = (wish: Partial<ValueGiven>) =>
          Number(reckon({ total, options, renewals, ...wish })[0]?.[1])
        assert.ok(of({}) >= total)
        assert.ok(of({ others: more }) === of({}) + more)
      }),
    )
  })
})

describe('the binding method', () => {
  const thresholds = thresholdsFor(rows, {
    subjectKind: 'asjad_teenused',
    startsOn: november,
    today: november,
  })
  const limit = thresholds[0]?.cents ?? 0
  const bind = (wish: Partial<ValueGiven>) =>
    bindingOf(
      reckonMethods({ rows, startsOn: november, today: november }, given(wish)),
      thresholds,
      wish.method ?? null,
    )

  it('is the one that reaches a threshold, whatever was wished', () => {
    const binding = bind({
      total: limit - 1,
      regular: { before: limit, change: 0, ahead: null },
      method: 'total',
    })
    assert.deepEqual(binding, { method: 'past', cents: limit, because: 'threshold' })
  })

  it('is the wished one where all stay below the same threshold', () => {
    const binding = bind({
      total: limit - 2,
      regular: { before: limit - 1, change: 0, ahead: null },
      method: 'total',
    })
    assert.deepEqual(binding, { method: 'total', cents: limit - 2, because: 'wish' })
  })

  it('is the highest where nobody wished, and the only one where there is one', () => {
    assert.equal(bind({ total: 1, framework: 2 })?.because, 'highest')
    assert.equal(bind({ total: 1, framework: 2 })?.method, 'framework')
    assert.equal(bind({ total: 1 })?.because, 'only')
    assert.equal(bind({}), undefined)
  })

  it('never lies under a threshold that another method reaches', () => {
    const cents = fc.integer({ min: 0, max: 60_000_000 })
    const wish = fc.constantFrom('total', 'framework', 'past', 'ahead', null)
    fc.assert(
      fc.property(cents, cents, cents, cents, wish, (total, framework, before, ahead, method) => {
        const binding = bind({ total, framework, regular: { before, change: 0, ahead }, method })
        const highest = Math.max(total, framework, before, ahead)
        for (const threshold of thresholds)
          if (highest >= threshold.cents) assert.ok((binding?.cents ?? 0) >= threshold.cents)
      }),
    )
  })
})

describe('what a purchase itself costs', () => {
  it('leaves out the methods that have added up like ones', () => {
    const of = (wish: Partial<ValueGiven>) =>
      ownPriceOf(reckonMethods({ rows, startsOn: november, today: november }, given(wish)))
    assert.equal(of({ total: 500, regular: { before: 90_000, change: 0, ahead: 80_000 } }), 500)
    assert.equal(of({ regular: { before: 90_000, change: 0, ahead: null } }), null)
  })
})
