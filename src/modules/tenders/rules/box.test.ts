import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Problem } from '../../../kernel/problem.ts'
import { blockedFor, boxStateOf, completes, demandWhole, turnEnds, turnMinutes } from './box.ts'

const dueAt = new Date('2026-12-10T12:00:00Z')
const after = (milliseconds: number) => new Date(dueAt.getTime() + milliseconds)
const minutes = 60_000
const closed = { openedAt: null, openedKey: null }
const refusal = (attempt: () => unknown): string => {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Problem) return error.type
    throw error
  }
  return 'done'
}

test('how a box stands follows from its moments, never from what lies in it', () => {
  const opened = { openedAt: after(minutes), openedKey: null }
  const cases = [
    [{ box: undefined, turnAt: null, now: after(1) }, 'none'],
    [{ box: closed, turnAt: null, now: after(-1) }, 'sealed'],
    [{ box: closed, turnAt: null, now: after(0) }, 'sealed'],
    [{ box: closed, turnAt: null, now: after(1) }, 'due'],
    [{ box: closed, turnAt: after(2), now: after(3) }, 'halfOpen'],
    [{ box: closed, turnAt: after(2), now: after(2 + turnMinutes * minutes) }, 'due'],
    [{ box: { ...opened, openedKey: Buffer.alloc(1) }, turnAt: null, now: after(2 * minutes) }, 'uncovering'],
    [{ box: opened, turnAt: null, now: after(2 * minutes) }, 'opened'],
  ] as const
  for (const [facts, state] of cases) assert.equal(boxStateOf({ dueAt, ...facts }), state)
  assert.equal(boxStateOf({ box: closed, dueAt: null, turnAt: null, now: after(1) }), 'sealed')
})

test('the second part is another person’s, in another session, before the first one lapses', () => {
  const first = { person: 'kati', session: 'a', at: after(0) }
  const second = { person: 'piret', session: 'b', at: after(minutes) }
  assert.equal(completes(undefined, first), undefined)
  assert.equal(completes(first, second), first)
  assert.equal(completes(first, { ...second, at: turnEnds(first.at) }), undefined)
  for (const same of [{ person: 'kati' }, { session: 'a' }])
    assert.equal(
      refusal(() => completes(first, { ...second, ...same })),
      'tenders.SameOpener',
    )
})

test('the halves of a box are two for each pair, whatever their order; any change is noticed', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 7 }), fc.nat(), (count, at) => {
      const openers = people.slice(0, count)
      const whole = openers.flatMap((opener) =>
        openers.filter((other) => other !== opener).map((other) => ({ opener, other })),
      )
      const some = at % whole.length
      assert.doesNotThrow(() => demandWhole(openers, whole.toReversed()))
      const wrong = [
        whole.filter((_, no) => no !== some),
        [...whole, whole[some]],
        whole.map((half, no) => (no === some ? { ...half, other: half.opener } : half)),
        whole.map((half, no) => (no === some ? { ...half, opener: 'x' } : half)),
      ]
      for (const halves of wrong)
        assert.equal(
          refusal(() => demandWhole(openers, halves as never)),
          'tenders.HalvesNotWhole',
        )
    }),
  )
})

test('whoever opens or runs it is told why he can do nothing yet, or no more', () => {
  const keyed = [1, 2, 3].map((key) => ({ key }))
  const of = {
    state: 'none' as const,
    runs: true,
    announced: true,
    due: false,
    isOpener: true,
    myTurn: false,
  }
  const said = (change: object) => blockedFor({ ...of, openers: keyed, fewest: 3, ...change })
  assert.equal(said({}), null)
  assert.equal(said({ openers: [{ key: null }, ...keyed.slice(1)] }), 'keysMissing')
  assert.equal(said({ openers: [] }), 'fewOpeners')
  assert.equal(said({ due: true }), 'neverSetUp')
  assert.equal(said({ state: 'sealed' }), 'notDue')
  assert.equal(said({ state: 'sealed', isOpener: false }), 'announced')
  assert.equal(said({ state: 'due', isOpener: false }), 'notOpener')
  assert.equal(said({ state: 'halfOpen', myTurn: true }), 'otherOpener')
})
