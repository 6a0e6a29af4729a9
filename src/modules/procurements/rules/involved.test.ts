import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeNamed } from './involved.ts'

test('people who were named in two windows stay as the other one named them, where one changed nothing of it', () => {
  const seen = [
    { person: 'kati', parts: ['responsible' as const] },
    { person: 'jaan', parts: ['evaluator' as const] },
  ]
  const wanted = [...seen, { person: 'liis', parts: ['opener' as const] }]
  const now = [
    { person: 'kati', parts: ['responsible' as const, 'evaluator' as const] },
    { person: 'maarja', parts: ['opener' as const] },
  ]
  assert.deepEqual(mergeNamed(seen, { wanted, now }), [
    { person: 'kati', parts: ['responsible', 'evaluator'] },
    { person: 'liis', parts: ['opener'] },
    { person: 'maarja', parts: ['opener'] },
  ])
})
