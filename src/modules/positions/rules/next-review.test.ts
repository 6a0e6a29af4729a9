import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import { nextReview } from './next-review.ts'
import { versionInForce } from './version-in-force.ts'

const day = (text: string) => Day.parse(text)
const question = { validFrom: day('2026-03-01'), lastReview: null, changes: [] }

describe('the next review of a job description', () => {
  it('is a year after the version came into force', () => {
    assert.equal(nextReview(question).day, '2027-03-01')
  })

  it('is a year after the last review when that is later', () => {
    const next = nextReview({ ...question, lastReview: day('2026-11-20') })
    assert.deepEqual([next.day, next.since.what], ['2027-11-20', 'review'])
    assert.equal(nextReview({ ...question, lastReview: day('2025-11-20') }).since.what, 'version')
  })

  it('comes on the chosen day when work organisation changed, and the change is named', () => {
    const change = { changedOn: day('2026-10-01'), reviewBy: day('2026-12-15') }
    const next = nextReview({ ...question, changes: [change] })
    assert.deepEqual([next.day, next.cause, next.change], ['2026-12-15', 'organisation', change])
  })

  it('is not made later by a change, nor kept by one from before the last review', () => {
    const late = { changedOn: day('2026-10-01'), reviewBy: day('2027-06-01') }
    assert.equal(nextReview({ ...question, changes: [late] }).day, '2027-03-01')
    const old = { changedOn: day('2026-05-01'), reviewBy: day('2026-12-15') }
    assert.equal(nextReview({ ...question, lastReview: day('2026-06-01'), changes: [old] }).day, '2027-06-01')
  })

  it('of a version from 29 February is on 28 February', () => {
    assert.equal(nextReview({ ...question, validFrom: day('2028-02-29') }).day, '2029-02-28')
  })
})

describe('the version in force', () => {
  const versions = [{ validFrom: day('2026-03-01') }, { validFrom: day('2025-01-01') }]
  it('is the last that has begun, on its first day too', () => {
    assert.equal(versionInForce(versions, day('2026-02-28'))?.validFrom, '2025-01-01')
    assert.equal(versionInForce(versions, day('2026-03-01'))?.validFrom, '2026-03-01')
  })
  it('is the first one before any has begun', () => {
    assert.equal(versionInForce(versions, day('2024-01-01'))?.validFrom, '2025-01-01')
    assert.equal(versionInForce([], day('2024-01-01')), undefined)
  })
})
