import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLetterDue, isRegistryCode, isShown } from './tenderer.ts'

describe('a registry code', () => {
  it('has a last digit that follows from the others', () => {
    for (const code of ['99000011', '99000028', '12345678', '99001039']) assert.ok(isRegistryCode(code), code)
  })

  it('is refused with a digit changed, two swapped, or of another length', () => {
    for (const code of ['99000017', '99000010', '12345687', '1234567', '123456789', '1234567a', ''])
      assert.ok(!isRegistryCode(code), code)
  })

  it('takes the second weights where the first leave ten, and nought where those do too', () => {
    // 0·1 … with only the last two digits: 5·6 + 2·7 = 44 → 0; found by reckoning each of a thousand codes anew.
    for (let number = 0; number < 1000; number += 1) {
      const seven = `99${String(number).padStart(5, '0')}`
      const right = [...Array(10).keys()].filter((digit) => isRegistryCode(`${seven}${digit}`))
      assert.deepEqual(right, [reckon(seven)], seven)
    }
  })
})

/** The same by the letter of the description. */
function reckon(seven: string): number {
  for (const weights of ['1234567', '3456789']) {
    let sum = 0
    for (let at = 0; at < 7; at += 1) sum += Number(seven[at]) * Number(weights[at])
    if (sum % 11 !== 10) return sum % 11
  }
  return 0
}

describe('who is shown to staff', () => {
  it('is the invited always, whoever asked for a link only after the opening', () => {
    const opened = '2026-12-10T12:00:00.000Z'
    assert.ok(isShown({ origin: 'invited' }, null))
    assert.ok(!isShown({ origin: 'asked' }, null))
    assert.ok(isShown({ origin: 'asked' }, opened))
  })
})

describe('another letter with a link', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
  it('goes to the same mailbox after ten minutes', () => {
    assert.ok(isLetterDue(undefined, now))
    assert.ok(!isLetterDue(ago(599), now))
    assert.ok(isLetterDue(ago(600), now))
  })
})
