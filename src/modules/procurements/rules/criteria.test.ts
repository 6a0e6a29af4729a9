import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CriterionInput, criteriaOf } from '../contract/criteria.ts'
import { type Comparison, checkCriteria, demandComparable } from './criteria.ts'

const scale = [
  { points: 100, says: 'Üle kümne rühma.' },
  { points: 0, says: 'Kuni kolm rühma.' },
]
const price: CriterionInput = {
  lot: null,
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
        assert.deepEqual(problem.data, { sum: 6000 + weight, lot: null })
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

test('a lot with criteria of its own is weighed by them alone, the rest by the common ones', () => {
  const [tartu, narva] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
  const lots = [
    { id: tartu as string, title: 'Tartu' },
    { id: narva as string, title: 'Narva' },
  ]
  const own = { ...price, lot: tartu as CriterionInput['lot'], weight: 10_000 }
  const criteria = [price, quality, own]
  demandComparable({ method: 'bestRatio', criteria }, lots)
  assert.deepEqual(criteriaOf(criteria, tartu as string), [own])
  assert.deepEqual(criteriaOf(criteria, narva as string), [price, quality])
  const state = (of: readonly CriterionInput[], check: string) =>
    checkCriteria({ ...whole, criteria: of }, lots).find((one) => one.check === check)
  assert.equal(state(criteria, 'weights')?.state, 'met')
  assert.equal(state(criteria, 'method')?.state, 'broken', 'price alone in one lot is no price–quality ratio')
  assert.deepEqual(state([own], 'weights'), { check: 'weights', state: 'broken', titles: ['Narva'] })
  const light = { ...own, weight: 9900 }
  assert.throws(
    () => demandComparable({ method: 'bestRatio', criteria: [price, quality, light] }, lots),
    (problem: { data: object }) => {
      assert.deepEqual(problem.data, { sum: 9900, lot: 'Tartu' })
      return true
    },
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
