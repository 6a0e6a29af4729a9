import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CriterionInput } from '../contract/criteria.ts'
import { type Comparison, checkCriteria, demandComparable } from './criteria.ts'

const scale = [
  { points: 100, says: 'Üle kümne rühma.' },
  { points: 0, says: 'Kuni kolm rühma.' },
]
const price: CriterionInput = {
  title: 'Hind',
  kind: 'price',
  weight: 6000,
  looksAt: 'subject',
  link: null,
  usedToQualify: false,
  steps: [],
}
const quality: CriterionInput = {
  ...price,
  title: 'Kogemus',
  kind: 'quality',
  weight: 4000,
  link: 'Sellest sõltub rühma kvaliteet.',
  steps: scale,
}
const whole: Comparison = {
  method: 'bestRatio',
  reason: null,
  tieBreaks: ['lowestPrice'],
  lifeCycle: null,
  criteria: [price, quality],
  cpv: '80500000',
}
const stateOf = (comparison: Comparison, check: string) =>
  checkCriteria(comparison).find((one) => one.check === check)?.state

test('weights of 99 % are refused with their sum, and so are weights of 100.01 %', () => {
  for (const weight of [3900, 4001])
    assert.throws(
      () => demandComparable({ method: 'bestRatio', criteria: [price, { ...quality, weight }] }),
      (problem: { type: string; data: object }) => {
        assert.equal(problem.type, 'procurements.WeightsNotWhole')
        assert.deepEqual(problem.data, { sum: 6000 + weight })
        return true
      },
    )
  demandComparable(whole)
})

test('thirds make a hundred with hundredths of a percent', () => {
  const thirds = [3333, 3333, 3334].map((weight, at) => ({ ...quality, title: `Kogemus ${at}`, weight }))
  demandComparable({ method: 'fixedPrice', criteria: thirds })
})

test('each method refuses what it leaves no room for', () => {
  const cases = [
    ['priceOnly', [price, quality]],
    ['fixedPrice', [price, quality]],
    ['bestRatio', [price, { ...quality, title: 'Odavus', kind: 'price' }]],
  ] as const
  for (const [method, criteria] of cases)
    assert.throws(
      () => demandComparable({ method, criteria }),
      (problem: { type: string }) => problem.type === 'procurements.CriterionNotOfMethod',
      method,
    )
})

test('one criterion under two spellings is still one', () => {
  const criteria = [price, { ...quality, title: ' hind ' }]
  assert.throws(
    () => demandComparable({ method: 'bestRatio', criteria }),
    (problem: { type: string }) => problem.type === 'procurements.SameCriterionTwice',
  )
})

test('checks of § 85 tell the met from the broken and from what a person judges', () => {
  const cases: readonly [string, Partial<Comparison>, string | undefined][] = [
    ['weights', {}, 'met'],
    ['method', {}, 'met'],
    ['method', { criteria: [{ ...price, weight: 10_000 }] }, 'broken'],
    ['price', { method: 'priceOnly', criteria: [{ ...price, weight: 10_000 }] }, 'broken'],
    ['price', { method: 'priceOnly', reason: 'Kirjeldus on ammendav.' }, 'judge'],
    ['steps', {}, 'met'],
    ['steps', { criteria: [price, { ...quality, steps: [] }] }, 'broken'],
    ['steps', { criteria: [price, { ...quality, steps: [scale[0], scale[0]] as never }] }, 'broken'],
    ['linked', {}, 'judge'],
    ['linked', { criteria: [price, { ...quality, link: null }] }, 'broken'],
    ['notTwice', {}, 'met'],
    ['notTwice', { criteria: [price, { ...quality, usedToQualify: true }] }, 'broken'],
    ['people', {}, undefined],
    ['people', { criteria: [price, { ...quality, looksAt: 'people' }] }, 'judge'],
    ['lifeCycle', {}, undefined],
    ['lifeCycle', { cpv: '48000000' }, 'broken'],
    ['lifeCycle', { cpv: '48000000', lifeCycle: 'Litsents ja hooldus viie aasta jooksul.' }, 'judge'],
    ['ties', {}, 'met'],
    ['ties', { tieBreaks: [] }, 'broken'],
  ]
  for (const [check, change, state] of cases)
    assert.equal(stateOf({ ...whole, ...change }, check), state, `${check} ${JSON.stringify(change)}`)
})
