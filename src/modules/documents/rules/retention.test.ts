import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Day } from '../../../kernel/values/day.ts'
import type { Retention } from '../contract/series.ts'
import { demandDisposable, type Keeping, keepingState, keptUntil } from './retention.ts'

const day = (text: string) => Day.parse(text)
const years = (count: number): Retention => ({ kept: 'years', years: count, basis: 'loetelu' })
const keeping = (wish: Partial<Keeping> = {}): Keeping => ({
  retention: years(5),
  eventDay: day('2020-03-02'),
  endedOn: null,
  isHeld: false,
  isListed: false,
  isDisposed: false,
  ...wish,
})

test('keeping is counted from the end of the matter, else from the event; leap days end on the 28th', () => {
  assert.equal(keptUntil(keeping()), '2025-03-02')
  assert.equal(keptUntil(keeping({ endedOn: day('2024-02-29') })), '2029-02-28')
  assert.equal(keptUntil(keeping({ retention: { kept: 'permanently', basis: 'loetelu' } })), null)
  assert.equal(keptUntil(keeping({ retention: { kept: 'unknown' } })), null)
})

test('a document is due from the day after its last day of keeping', () => {
  assert.equal(keepingState(keeping(), day('2025-03-02')), 'kept')
  assert.equal(keepingState(keeping(), day('2025-03-03')), 'due')
})

test('nothing is due that is held, listed, gone, kept for ever or without a term', () => {
  const later = day('2026-11-23')
  for (const [wish, state] of [
    [{ isHeld: true }, 'held'],
    [{ isListed: true }, 'listed'],
    [{ isListed: true, isHeld: true }, 'held'],
    [{ isDisposed: true, isListed: true }, 'disposed'],
    [{ retention: { kept: 'permanently', basis: 'loetelu' } }, 'permanent'],
    [{ retention: { kept: 'unknown' } }, 'unknown'],
  ] as const)
    assert.equal(keepingState(keeping(wish), later), state)
})

test('an act takes only what is due, and says first what is held', () => {
  const due = { reference: '1-1/1', state: 'due' as const }
  assert.doesNotThrow(() => demandDisposable([due], ['due']))
  const kept = { reference: '1-1/2', state: 'kept' as const }
  const held = { reference: '1-1/3', state: 'held' as const }
  assert.throws(() => demandDisposable([due, kept], ['due']), {
    type: 'documents.NotDue',
    data: { references: ['1-1/2'] },
  })
  assert.throws(() => demandDisposable([due, kept, held], ['due']), {
    type: 'documents.HeldBack',
    data: { references: ['1-1/3'] },
  })
})
