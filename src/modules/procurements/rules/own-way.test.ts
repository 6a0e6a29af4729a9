import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Day } from '../../../kernel/values/day.ts'
import { lawFolder, readLaw } from '../../../platform/law.ts'
import { judgeOwnWay } from './own-way.ts'
import { thresholdsFor } from './thresholds.ts'

const rows = await readLaw(lawFolder)
const startsOn = Day.parse('2026-11-05')
const thresholds = thresholdsFor(rows, { subjectKind: 'asjad_teenused', startsOn, today: startsOn })
const euros = (amount: number) => amount * 100
const international = thresholds.find(({ kind }) => kind === 'rahvusvaheline')?.cents ?? 0
const judge = (cents: number, ...parts: number[]) =>
  judgeOwnWay(
    { rows, startsOn, today: startsOn, cents, nature: 'services', thresholds },
    parts.map((part, at) => ({ id: `${at}`, cents: part })),
  )

describe('lots that go by their own value', () => {
  for (const [whole, parts, allowed] of [
    [euros(100_000), [euros(20_000)], true],
    [euros(100_000), [euros(20_000) + 1], false],
    [euros(100_000), [euros(10_000), euros(10_000)], true],
    [euros(100_000), [euros(10_000), euros(10_000) + 1], false],
    [euros(100_001), [euros(20_000) + 20], true],
    [euros(100_001), [euros(20_000) + 21], false],
    [euros(500_000), [euros(80_000) - 1], true],
    [euros(500_000), [euros(80_000)], false],
  ] as const)
    it(`of ${parts.join(' and ')} cents in ${whole} are ${allowed ? '' : 'not '}allowed`, () =>
      assert.equal(judge(whole, ...parts).allowed, allowed))

  it('have a cap each only where the whole reaches the international threshold', () => {
    assert.equal(judge(international - 1, 1).eachBelow, null)
    assert.equal(judge(international, 1).eachBelow, euros(80_000))
  })

  it('are never allowed where no rule is held', () => {
    const unknown = judgeOwnWay(
      { rows: [], startsOn, today: startsOn, cents: 100, nature: 'services', thresholds: [] },
      [{ id: '1', cents: 1 }],
    )
    assert.deepEqual([unknown.allowed, unknown.mostTogether], [false, null])
  })

  it('are never allowed together past the share, however they are cut', () => {
    const cents = fc.integer({ min: 1, max: 100_000_000 })
    fc.assert(
      fc.property(cents, fc.array(cents, { minLength: 1, maxLength: 8 }), (whole, parts) => {
        const { allowed, used, mostTogether } = judge(whole, ...parts)
        if (allowed) assert.ok(used <= (mostTogether ?? -1))
        if (used > (mostTogether ?? 0)) assert.equal(allowed, false)
      }),
    )
  })
})
