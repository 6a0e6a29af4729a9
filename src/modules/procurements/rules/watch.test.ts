import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Day } from '../../../kernel/values/day.ts'
import { lawFolder, readLaw } from '../../../platform/law.ts'
import type { SubjectKind } from '../contract/kind.ts'
import { likenessWays } from '../contract/watch.ts'
import { thresholdsFor } from './thresholds.ts'
import { groupOf, judgeTogether, presumed, type Sums, twelveMonths } from './watch.ts'

const rows = await readLaw(lawFolder)
const [october, november] = [Day.parse('2026-10-30'), Day.parse('2026-11-05')]
const thresholdsOn = (subjectKind: SubjectKind, startsOn: Day) =>
  thresholdsFor(rows, { subjectKind, startsOn, today: november })
const none: Sums = { cents: 0, count: 0, undecidedCents: 0, undecidedCount: 0 }
const sums = (cents: number, undecidedCents = 0): Sums => ({ ...none, cents, undecidedCents })
const judge = (
  aloneCents: number,
  { year = none, twelve = none, own = aloneCents }: { year?: Sums; twelve?: Sums; own?: number },
  thresholds = thresholdsOn('sotsiaalteenused', november),
) => judgeTogether({ aloneCents, ownCents: own, year, twelve }, thresholds)

describe('the watch over splitting', () => {
  for (const [kind, startsOn] of [
    ['sotsiaalteenused', october],
    ['sotsiaalteenused', november],
    ['eriteenused', october],
    ['eriteenused', november],
    ['asjad_teenused', october],
    ['asjad_teenused', november],
    ['ehitustood', october],
    ['ehitustood', november],
  ] as const)
    for (const { cents: limit } of thresholdsOn(kind, startsOn))
      it(`tells of ${limit / 100} euros for ${kind} begun on ${startsOn} from the very cent on`, () => {
        const thresholds = thresholdsOn(kind, startsOn)
        const stateWith = (together: number) => judge(1, { year: sums(together - 1) }, thresholds)
        assert.equal(stateWith(limit).threshold?.cents, limit)
        assert.equal(stateWith(limit).state, 'changes')
        assert.equal(stateWith(limit + 1).threshold?.cents, limit)
        assert.notEqual(
          stateWith(limit - 1).state === 'changes' && stateWith(limit - 1).threshold?.cents,
          limit,
        )
      })

  it('takes the period in which the like ones come to more', () => {
    assert.deepEqual(
      [judge(100, { year: sums(5), twelve: sums(7) }), judge(100, { year: sums(7), twelve: sums(5) })].map(
        ({ period, togetherCents }) => [period, togetherCents],
      ),
      [
        ['twelve', 107],
        ['year', 107],
      ],
    )
  })

  it('asks for a decision where undecided ones would reach a threshold', () => {
    const [limit = 0] = thresholdsOn('sotsiaalteenused', november).map(({ cents }) => cents)
    assert.equal(judge(limit - 10, { year: sums(5, 4) }).state, 'below')
    assert.equal(judge(limit - 10, { year: sums(5, 5) }).state, 'could')
  })

  it('says so where this one reaches the threshold by itself', () => {
    const [limit = 0] = thresholdsOn('sotsiaalteenused', november).map(({ cents }) => cents)
    assert.equal(judge(limit, { year: sums(5) }).state, 'alone')
  })

  it('counts nothing twice that the value has added up already', () => {
    const { togetherCents } = judge(49_000_000, { year: sums(49_000_000), own: 1_440_000 })
    assert.equal(togetherCents, 50_440_000)
    assert.equal(judge(49_000_000, { year: sums(40_000_000), own: 0 }).togetherCents, 49_000_000)
  })

  it('names no threshold that is not known', () =>
    assert.equal(judge(1, { year: sums(5) }, []).state, 'unknown'))

  it('never finds less together than alone, nor less with more', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_000 })
    fc.assert(
      fc.property(cents, cents, cents, cents, (alone, year, twelve, more) => {
        const together = (added: number) =>
          judge(alone, { year: sums(year + added), twelve: sums(twelve) }).togetherCents
        assert.ok(together(0) >= alone)
        assert.ok(together(more) >= together(0))
      }),
    )
  })
})

describe('likeness', () => {
  it('is presumed of a series and a CPV group, and asked about words', () => {
    assert.deepEqual(likenessWays.map(presumed), ['like', 'like', null, null])
    assert.equal(groupOf('80511000'), '805')
  })

  it('looks twelve months back from the day before the procedure begins, over leap days too', () => {
    assert.deepEqual(twelveMonths(Day.parse('2027-01-01')), { from: '2026-01-01', until: '2026-12-31' })
    assert.deepEqual(twelveMonths(Day.parse('2028-02-29')), { from: '2027-02-28', until: '2028-02-28' })
  })
})
