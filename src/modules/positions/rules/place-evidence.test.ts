import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fact } from '../../../kernel/fact.ts'
import { followLinks } from './follow-links.ts'
import {
  computeIndicators,
  gapOf,
  isOffered,
  isReached,
  type NamedOffer,
  type PlacedDuty,
  placeEvidence,
  type ServingFact,
} from './place-evidence.ts'

const [held, returned, done] = [fact('m.Held'), fact('m.Returned'), fact('m.Done')]
const offers: NamedOffer[] = [
  {
    module: 'm',
    resultKind: 'eventsHeld',
    evidence: [held],
    counted: [returned],
    indicators: (facts) => [
      { key: 'held', value: facts.filter(({ name }) => name === 'm.Held').length, facts: [] },
    ],
  },
  { module: 'm', resultKind: '*', evidence: [done], indicators: () => [] },
]
const duties: PlacedDuty[] = [
  {
    id: 'd1',
    results: [
      { id: 'r1', kind: 'eventsHeld' },
      { id: 'r2', kind: 'cooperation' },
    ],
  },
  { id: 'd2', results: [{ id: 'r3', kind: 'byHand' }] },
]
const happened = (name: string, duty: string, result: string | null = null): ServingFact => ({
  id: `${name} ${duty} ${result}`,
  name,
  at: new Date('2026-05-05T10:00:00Z'),
  person: null,
  onBehalfOf: null,
  record: 'x',
  data: {},
  duty,
  result,
  title: '',
  recordKind: 'event',
})
const place = (
  facts: readonly ServingFact[],
  old: { duties?: [string, string][]; results?: [string, string][] } = {},
) => {
  const links = (pairs: [string, string][] = []) => pairs.map(([from, to]) => ({ old: from, new: to }))
  const carried = {
    duties: followLinks(['d1', 'd2'], links(old.duties)),
    results: followLinks(['r1', 'r2', 'r3'], links(old.results)),
  }
  const { results, loose } = placeEvidence({ duties, facts, offers, carried })
  const names = (of: ReadonlyMap<string, readonly ServingFact[]>) =>
    Object.fromEntries([...of].map(([key, some]) => [key, some.map(({ name }) => name)]))
  return { results: names(results), loose: names(loose) }
}

describe('placing evidence', () => {
  it('puts a fact under the result that its record names', () => {
    assert.deepEqual(place([happened('m.Done', 'd1', 'r2')]).results, { r2: ['m.Done'] })
  })

  it('puts a fact of a duty alone under the result whose kind its offer names', () => {
    assert.deepEqual(place([happened('m.Held', 'd1')]), { results: { r1: ['m.Held'] }, loose: {} })
  })

  it('puts it under the only result of a duty, and keeps it loose where there are several', () => {
    assert.deepEqual(place([happened('m.Done', 'd2')]).results, { r3: ['m.Done'] })
    assert.deepEqual(place([happened('m.Done', 'd1')]), { results: {}, loose: { d1: ['m.Done'] } })
  })

  it('leaves out facts that nobody offers, and counts a return as no evidence', () => {
    assert.deepEqual(place([happened('m.Unknown', 'd1')]), { results: {}, loose: {} })
    assert.deepEqual(place([happened('m.Returned', 'd1', 'r2')]), { results: {}, loose: {} })
  })

  it('follows links of duties and results through versions', () => {
    const old = {
      duties: [['old', 'd1']] as [string, string][],
      results: [['old-r', 'r1']] as [string, string][],
    }
    assert.deepEqual(place([happened('m.Held', 'old', 'old-r')], old).results, { r1: ['m.Held'] })
  })

  it('keeps evidence of a result without a successor with the duty', () => {
    const old = { duties: [['old', 'd1']] as [string, string][] }
    assert.deepEqual(place([happened('m.Held', 'old', 'ended')], old).results, { r1: ['m.Held'] })
    assert.deepEqual(place([happened('m.Done', 'old', 'ended')], old).loose, { d1: ['m.Done'] })
  })

  it('does not show evidence of one half of a split duty as loose in the other', () => {
    const old = {
      duties: [
        ['old', 'd1'],
        ['old', 'd2'],
      ] as [string, string][],
      results: [['old-r', 'r3']] as [string, string][],
    }
    assert.deepEqual(place([happened('m.Done', 'old', 'old-r')], old), {
      results: { r3: ['m.Done'] },
      loose: {},
    })
  })
})

describe('indicators', () => {
  it('come from the offers of the kind once anything of theirs has happened', () => {
    const facts = [happened('m.Held', 'd1'), happened('m.Returned', 'd1')]
    assert.deepEqual(
      computeIndicators('eventsHeld', facts, offers).map(({ name, value }) => [name, value]),
      [['m.held', 1]],
    )
    assert.deepEqual(computeIndicators('eventsHeld', [happened('m.Done', 'd1')], offers), [])
    assert.deepEqual(computeIndicators('cooperation', facts, offers), [])
  })

  it('are known for a kind before anything happened, so that a target may be set', () => {
    assert.ok(isOffered(offers, { kind: 'eventsHeld', indicator: 'm.held' }))
    assert.ok(!isOffered(offers, { kind: 'cooperation', indicator: 'm.held' }))
  })

  it('are judged only by a target: a percentage of the whole, or a count', () => {
    assert.equal(isReached({ value: 9, of: 10 }, null), null)
    assert.equal(isReached({ value: 9, of: 10 }, 90), true)
    // 899 of 1000 is 89.9 %, which no rounding makes 90.
    assert.equal(isReached({ value: 899, of: 1000 }, 90), false)
    assert.equal(isReached({ value: 0, of: 0 }, 90), null)
    assert.equal(isReached({ value: 4 }, 5), false)
  })
})

describe('a gap', () => {
  it('is there when nothing proves the result, and says whether something is planned', () => {
    assert.equal(gapOf(1, 0), null)
    assert.equal(gapOf(0, 2), 'planned')
    assert.equal(gapOf(0, 0), 'nothing')
  })
})
