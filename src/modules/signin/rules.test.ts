import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { problems } from './contract.ts'
import { after, demandKnownScopes, demandUsable, isLetterNeeded, isStale, lasting } from './rules.ts'

const now = new Date('2026-11-23T08:00:00Z')
const minutesAgo = (minutes: number) => after(now, -minutes * 60_000)
const sent = (minutes: number, usedAt: Date | null = null) => ({
  madeAt: minutesAgo(minutes),
  endsAt: after(minutesAgo(minutes), lasting.link),
  usedAt,
})

describe('whether one more letter leaves', () => {
  it('sends the first one', () => assert.ok(isLetterNeeded([], now)))

  it('waits a minute before another to the same person', () => {
    assert.ok(!isLetterNeeded([sent(0.5)], now))
    assert.ok(isLetterNeeded([sent(2)], now))
  })

  it('leaves it at three that wait in the mailbox', () =>
    assert.ok(!isLetterNeeded([sent(2), sent(4), sent(6)], now)))

  it('sends one again when those that wait are used up or nearly over', () => {
    assert.ok(isLetterNeeded([sent(0.1, now)], now))
    assert.ok(isLetterNeeded([sent(11), sent(12), sent(13)], now))
  })

  it('sends at most twenty an hour under a flood of wishes, and there is always one that works', () => {
    const links: ReturnType<typeof sent>[] = []
    for (let second = 0; second < 3600; second += 1) {
      const moment = after(now, second * 1000)
      if (isLetterNeeded(links, moment))
        links.push({ madeAt: moment, endsAt: after(moment, lasting.link), usedAt: null })
      assert.ok(links.some(({ endsAt }) => endsAt.getTime() - moment.getTime() >= 5 * 60_000))
    }
    assert.ok(links.length <= 20, `${links.length} letters`)
  })
})

describe('a sign-in link', () => {
  const link = { ...sent(1), anyBrowser: false }
  const refusedBecause = (reason: string) => ({ type: problems.LinkNotUsable.type, data: { reason } })

  it('works once, in time, where it was asked for', () =>
    assert.equal(demandUsable(link, { now, wishedAt: minutesAgo(1) }), link))

  it('says why it does not work', () => {
    const asked = { now, wishedAt: minutesAgo(1) }
    assert.throws(() => demandUsable(undefined, asked), refusedBecause('unknown'))
    assert.throws(() => demandUsable({ ...link, usedAt: now }, asked), refusedBecause('used'))
    assert.throws(() => demandUsable({ ...link, ...sent(15) }, asked), refusedBecause('ended'))
    assert.throws(() => demandUsable(link, { now, wishedAt: undefined }), refusedBecause('otherBrowser'))
    assert.throws(() => demandUsable(link, { now, wishedAt: minutesAgo(15) }), refusedBecause('otherBrowser'))
  })

  it('made on the machine itself works in any browser', () =>
    assert.doesNotThrow(() => demandUsable({ ...link, anyBrowser: true }, { now, wishedAt: undefined })))
})

describe('a key in use', () => {
  it('is noted again after a quarter of an hour', () => {
    assert.ok(isStale({ kind: 'token', usedAt: null }, now))
    assert.ok(isStale({ kind: 'session', usedAt: minutesAgo(15) }, now))
    assert.ok(!isStale({ kind: 'session', usedAt: minutesAgo(14) }, now))
  })

  it('has only scopes of modules that exist', () => {
    const modules = new Set(['tasks'])
    assert.doesNotThrow(() => demandKnownScopes(['*', 'tasks.*', 'tasks.give'], modules))
    assert.throws(() => demandKnownScopes(['task.*'], modules), { data: { scope: 'task.*' } })
  })
})
