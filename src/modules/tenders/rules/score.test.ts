import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { PriceFormula, TieBreak } from '../contract/scoring.ts'
import { rankTenders } from './rank.ts'
import { type Comparison, totalsOf } from './score.ts'
import { type Agreement, missingIn, type Sheet, settleScores } from './settling.ts'

const price = { id: 'price', kind: 'price', weight: 6000 } as const
const trainer = { id: 'trainer', kind: 'quality', weight: 2500 } as const
const plan = { id: 'plan', kind: 'quality', weight: 1500 } as const
const criteria = [price, trainer, plan]

describe('Points of a price', () => {
  const cases: [formula: PriceFormula, own: number, lowest: number, points: number][] = [
    ['lowestToOwn', 1_200_000, 1_200_000, 6000],
    ['lowestToOwn', 1_500_000, 1_200_000, 4800],
    ['lowestToOwn', 2_400_000, 1_200_000, 3000],
    // 6000 × 1 ÷ 3 and × 2 ÷ 3: nothing to round; 6000 × 7 ÷ 11 = 3818.18…
    ['lowestToOwn', 3, 1, 2000],
    ['lowestToOwn', 11, 7, 3818],
    ['lowestToOwn', 0, 0, 6000],
    ['lowestToOwn', 100, 0, 0],
    ['linear', 1_200_000, 1_200_000, 6000],
    ['linear', 1_500_000, 1_200_000, 4500],
    ['linear', 2_400_000, 1_200_000, 0],
    ['linear', 9_900_000, 1_200_000, 0],
    ['linear', 100, 0, 0],
  ]
  for (const [formula, own, lowest, points] of cases)
    test(`${formula}: ${own} beside the lowest ${lowest} earns ${points} of 6000`, () => {
      const candidates = [
        { tender: 'own', priceCents: own },
        { tender: 'lowest', priceCents: lowest },
      ]
      const [total] = totalsOf({ criteria: [price], formula, candidates, scores: [] })
      assert.equal(total?.points, points)
    })

  test('half a hundredth goes up', () => {
    const candidates = [
      { tender: 'a', priceCents: 2 },
      { tender: 'b', priceCents: 1 },
    ]
    const [total] = totalsOf({
      criteria: [{ ...price, weight: 3 }],
      formula: 'lowestToOwn',
      candidates,
      scores: [],
    })
    assert.equal(total?.points, 2)
  })

  test('the largest sums of the product lose no cent on the way', () => {
    const candidates = [
      { tender: 'a', priceCents: 9_007_199_254_740_991 },
      { tender: 'b', priceCents: 9_007_199_254_740_990 },
    ]
    const [total] = totalsOf({ criteria: [price], formula: 'lowestToOwn', candidates, scores: [] })
    assert.equal(total?.points, 6000)
  })
})

test('Points of quality are the share of the weight that was found good', () => {
  const [total] = totalsOf({
    criteria,
    formula: 'lowestToOwn',
    candidates: [{ tender: 'a', priceCents: 100 }],
    scores: [
      { tender: 'a', criterion: 'trainer', share: 70 },
      { tender: 'a', criterion: 'plan', share: 100 },
    ],
  })
  assert.deepEqual(
    total?.parts.map(({ points }) => points),
    [6000, 1750, 1500],
  )
  assert.equal(total?.points, 9250)
})

describe('Places', () => {
  const total = (tender: string, points: number, priceCents = 100, quality = 0) => ({
    tender,
    priceCents,
    points,
    parts: [{ criterion: 'trainer', weight: 6000, numerator: 0, denominator: 1, points: quality }],
  })
  const rank = (totals: ReturnType<typeof total>[], breaks: TieBreak[] = [], drawn: string[] = []) =>
    rankTenders({ totals, criteria: [{ ...trainer, weight: 6000 }], breaks, drawn })
  const places = (ranking: ReturnType<typeof rank>) =>
    ranking.ranked.map(({ tender, rank: at, decidedBy }) => [tender, at, decidedBy])

  test('more points come first', () => {
    assert.deepEqual(places(rank([total('a', 8000), total('b', 9000)])), [
      ['b', 1, null],
      ['a', 2, null],
    ])
  })
  test('equals share the place and stop the first one', () => {
    const ranking = rank([total('a', 9000), total('b', 9000), total('c', 5000), total('d', 5000)])
    assert.deepEqual(ranking.tied, ['a', 'b'])
    assert.deepEqual(places(ranking), [
      ['a', 1, null],
      ['b', 1, null],
      ['c', 3, null],
      ['d', 3, null],
    ])
  })
  test('the lower price decides where that was written', () => {
    const ranking = rank([total('a', 9000, 200), total('b', 9000, 100)], ['lowestPrice'])
    assert.deepEqual(places(ranking), [
      ['b', 1, 'lowestPrice'],
      ['a', 2, 'lowestPrice'],
    ])
  })
  test('the rules go one after another', () => {
    const totals = [total('a', 9000, 100, 10), total('b', 9000, 100, 20)]
    assert.deepEqual(places(rank(totals, ['lowestPrice', 'heaviestCriterion'])), [
      ['b', 1, 'heaviestCriterion'],
      ['a', 2, 'heaviestCriterion'],
    ])
  })
  test('lots decide only after they were drawn', () => {
    const totals = [total('a', 9000), total('b', 9000)]
    assert.deepEqual(rank(totals, ['drawingLots']).tied, ['a', 'b'])
    assert.deepEqual(places(rank(totals, ['drawingLots'], ['b', 'a'])), [
      ['b', 1, 'drawingLots'],
      ['a', 2, 'drawingLots'],
    ])
  })
  test('lots decide nothing against one who was not among those drawn', () => {
    const [a, b, c] = [total('a', 9000), total('b', 9000), total('c', 9000)]
    assert.deepEqual(rank([a, b, c], ['drawingLots'], ['b', 'a']).tied, ['a', 'b', 'c'])
    assert.deepEqual(rank([a, b], ['drawingLots'], ['c', 'b', 'a']).tied, [])
  })
})

describe('What evaluators give', () => {
  const places = [{ tender: 'a', criterion: 'trainer' }]
  const sheet = (evaluator: string, share: number): Sheet => ({
    evaluator,
    scores: [{ tender: 'a', criterion: 'trainer', share }],
  })
  test('counts at once where all gave the same', () => {
    assert.equal(settleScores(places, [sheet('1', 70), sheet('2', 70)], [])[0]?.share, 70)
  })
  test('waits for an agreement where they differ', () => {
    const sheets = [sheet('1', 70), sheet('2', 100)]
    assert.deepEqual(settleScores(places, sheets, [])[0], { ...places[0], given: [70, 100], share: null })
    const agreed: Agreement[] = [{ tender: 'a', criterion: 'trainer', share: 100, reason: 'Tunnistus on.' }]
    assert.equal(settleScores(places, sheets, agreed)[0]?.share, 100)
  })
  test('waits where one of them said nothing', () => {
    const sheets = [sheet('1', 70), { evaluator: '2', scores: [] }]
    assert.equal(settleScores(places, sheets, [])[0]?.share, null)
    assert.deepEqual(missingIn(places, []), places)
  })
})

const comparison = fc
  .record({
    prices: fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 6 }),
    evaluators: fc.integer({ min: 1, max: 5 }),
    given: fc.array(fc.constantFrom(0, 40, 70, 100), { minLength: 60, maxLength: 60 }),
    agreed: fc.array(fc.constantFrom(0, 40, 70, 100), { minLength: 12, maxLength: 12 }),
    formula: fc.constantFrom<PriceFormula>('lowestToOwn', 'linear'),
  })
  .map(({ prices, evaluators, given, agreed, formula }) => {
    const candidates = prices.map((priceCents, no) => ({ tender: `t${no}`, priceCents }))
    const places = candidates.flatMap(({ tender }) =>
      ['trainer', 'plan'].map((criterion) => ({ tender, criterion })),
    )
    const sheets = Array.from({ length: evaluators }, (_, who) => ({
      evaluator: `e${who}`,
      scores: places.map((place, at) => ({ ...place, share: given[who * 12 + at] ?? 0 })),
    }))
    const agreements = places
      .map((place, at) => ({ ...place, share: agreed[at] ?? 0, reason: 'Nii leppisime kokku.' }))
      .filter((_, at) => at % 2 === 0)
    return { candidates, places, sheets, agreements, formula }
  })

const shuffled = <T>(some: readonly T[], seed: readonly number[]): T[] =>
  some
    .map((one, at) => ({ one, by: seed[at % seed.length] ?? 0, at }))
    .toSorted((a, b) => a.by - b.by || b.at - a.at)
    .map(({ one }) => one)

test('The order of evaluators, points, criteria and tenders changes no total and no place', () => {
  const order = fc.array(fc.integer(), { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(comparison, order, (of, seed) => {
      const answer = (mix: <T>(some: readonly T[]) => T[]) => {
        const sheets = mix(of.sheets).map((sheet) => ({ ...sheet, scores: mix(sheet.scores) }))
        const settled = settleScores(mix(of.places), sheets, mix(of.agreements))
        const scores = settled.map(({ share, ...place }) => ({ ...place, share: share ?? 0 }))
        const mixed = mix(criteria)
        const whole: Comparison = { ...of, criteria: mixed, candidates: mix(of.candidates), scores }
        const totals = totalsOf(whole)
        const { ranked, tied } = rankTenders({ totals, criteria: mixed, breaks: ['lowestPrice'], drawn: [] })
        return { ranked: ranked.map(({ parts: _, ...one }) => one), tied }
      }
      assert.deepEqual(
        answer((some) => shuffled(some, seed)),
        answer((some) => [...some]),
      )
    }),
  )
})

test('No total is above a hundred points, and the lowest price has all of its weight', () => {
  fc.assert(
    fc.property(comparison, (of) => {
      const scores = settleScores(of.places, of.sheets, of.agreements).map(({ share, ...place }) => ({
        ...place,
        share: share ?? 0,
      }))
      const totals = totalsOf({ ...of, criteria, scores })
      const lowest = Math.min(...totals.map(({ priceCents }) => priceCents))
      for (const { points, priceCents, parts } of totals) {
        assert.ok(points >= 0 && points <= 10_000)
        if (priceCents === lowest) assert.equal(parts[0]?.points, price.weight)
      }
    }),
  )
})
