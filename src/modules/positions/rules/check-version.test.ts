import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import { problems } from '../contract/problems.ts'
import type { DutyLinkShown } from '../contract/version.ts'
import { sampleKinds, sampleReading } from '../examples/sample.ts'
import { checkVersion, type VersionBefore, type VersionToSave } from './check-version.ts'

const version = (change: Partial<VersionToSave> = {}): VersionToSave => ({
  reading: sampleReading,
  kinds: sampleKinds,
  validFrom: Day.parse('2026-06-01'),
  links: [],
  ...change,
})
const before: VersionBefore = {
  no: 1,
  validFrom: Day.parse('2026-03-01'),
  duties: [
    { id: 'a', no: '3.1', text: 'Üks.' },
    { id: 'b', no: '3.2', text: 'Kaks.' },
  ],
}
const link = (from: string, to: number | null, kind: DutyLinkShown['kind']): DutyLinkShown => ({
  from,
  to,
  kind,
})
const refusal = (problem: { type: string }) => ({ type: problem.type })

describe('saving a version', () => {
  it('takes a reading in which nothing is open', () => {
    assert.doesNotThrow(() => checkVersion(version(), undefined))
  })

  it('refuses results without a duty, open doubts, kinds not confirmed and empty duties', () => {
    const open = { ...sampleReading, unpairedResults: ['Kuhu see kuulub?'] }
    assert.throws(
      () => checkVersion(version({ reading: open }), undefined),
      refusal(problems.ResultsUnpaired),
    )
    const doubtful = { ...sampleReading, doubts: [{ where: 'Üldosa', text: 'Kas see on üksus?' }] }
    assert.throws(() => checkVersion(version({ reading: doubtful }), undefined), refusal(problems.DoubtsOpen))
    assert.throws(
      () => checkVersion(version({ kinds: [['byHand']] }), undefined),
      refusal(problems.KindsUnconfirmed),
    )
    const none = { ...sampleReading, duties: [] }
    assert.throws(
      () => checkVersion(version({ reading: none, kinds: [] }), undefined),
      refusal(problems.DutiesMissing),
    )
  })

  it('refuses a version that begins with or before the one in force', () => {
    const links = [link('a', 0, 'kept'), link('b', 1, 'kept')]
    const same = version({ validFrom: before.validFrom, links })
    assert.throws(() => checkVersion(same, before), refusal(problems.VersionOverlaps))
  })

  it('asks what became of every earlier duty', () => {
    const open = version({ links: [link('a', 0, 'kept')] })
    assert.throws(() => checkVersion(open, before), {
      type: 'positions.LinksIncomplete',
      data: { duties: ['3.2'] },
    })
  })

  for (const [name, links] of [
    ['ends a duty that goes on', [link('a', null, 'ended'), link('a', 0, 'kept'), link('b', 1, 'kept')]],
    ['calls one successor a split', [link('a', 0, 'split'), link('b', 1, 'kept')]],
    ['calls one beginning a merger', [link('a', 0, 'merged'), link('b', 1, 'kept')]],
    ['keeps two duties as one', [link('a', 0, 'kept'), link('b', 0, 'kept')]],
    ['leads to a duty that is not there', [link('a', 7, 'changed'), link('b', 1, 'kept')]],
    ['says the same twice', [link('a', 0, 'split'), link('a', 0, 'split'), link('b', 1, 'kept')]],
  ] as const)
    it(`refuses a link that ${name}`, () => {
      assert.throws(() => checkVersion(version({ links }), before), refusal(problems.LinkUnfit))
    })

  it('takes a split, a merger and an end that fit', () => {
    const split = [link('a', 0, 'split'), link('a', 1, 'split'), link('b', null, 'ended')]
    assert.doesNotThrow(() => checkVersion(version({ links: split }), before))
    const merged = [link('a', 0, 'merged'), link('b', 0, 'merged')]
    assert.doesNotThrow(() => checkVersion(version({ links: merged }), before))
  })
})
