import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { fewestTenderers } from './fewest-tenderers.ts'

const day = (text: string) => Day.parse(text)
const rule = (topic: string, value: string, validFrom = '2026-01-01') =>
  ({ key: `own-procurement.${topic}`, value, validFrom: day(validFrom), validTo: null }) as unknown as LawRow
const written = [rule('tenders-from', '10000'), rule('tenders-count', '3')]
const small = {
  ...{ procedure: 'VO', valueCents: 1_440_000 },
  ...{ startsOn: day('2026-11-23'), today: day('2026-11-23') },
}

describe('how many tenderers the agency’s own rules ask for', () => {
  it('is said from the sum on that they name', () => {
    const at = (valueCents: number) => fewestTenderers(written, { ...small, valueCents }).state
    assert.deepEqual([at(999_999), at(1_000_000), at(1_000_001)], ['notAsked', 'asked', 'asked'])
    const found = fewestTenderers(written, small)
    assert.equal(found.state === 'asked' && found.count, 3)
  })

  it('is not guessed while one of the two is not written down', () => {
    assert.equal(fewestTenderers([], small).state, 'unknown')
    assert.equal(fewestTenderers([written[0] as LawRow], small).state, 'unknown')
    assert.equal(fewestTenderers([written[1] as LawRow], small).state, 'unknown')
  })

  it('is judged by the first day of the procedure, not by today', () => {
    const later = [rule('tenders-from', '10000', '2026-12-01'), rule('tenders-count', '3', '2026-12-01')]
    const today = day('2026-12-15')
    assert.equal(fewestTenderers(later, { ...small, today }).state, 'unknown')
    assert.equal(fewestTenderers(later, { ...small, startsOn: day('2026-12-01'), today }).state, 'asked')
  })

  it('is not asked of procedures under the act', () => {
    assert.equal(fewestTenderers(written, { ...small, procedure: 'LM' }).state, 'notAsked')
    assert.equal(fewestTenderers([], { ...small, procedure: null }).state, 'notAsked')
  })
})
