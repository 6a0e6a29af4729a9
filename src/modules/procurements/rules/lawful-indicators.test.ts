import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { madeIndicators } from './lawful-indicators.ts'

const happened = (id: string, name: string, data: object) => ({
  ...{ id, name: `procurements.${name}`, record: 'hange', data },
  ...{ at: new Date('2026-11-23'), person: null, onBehalfOf: null },
})
const made = happened('made', 'ContractMade', { green: 1, checks: 2, words: 0, exceptions: 0 })
const read = (...facts: Parameters<typeof madeIndicators>[0]) =>
  Object.fromEntries(
    madeIndicators(facts).map(({ key, value, of, facts: behind }) => [key, { value, of, behind }]),
  )

describe('evidence of lawful procurements', () => {
  it('counts a mark that was made after the contract, a word and an exception each by itself', () => {
    const word = happened('word', 'LegalCheckMarked', {
      kind: 'word',
      green: 1,
      checks: 3,
      words: 1,
      exceptions: 0,
    })
    const left = happened('left', 'LegalCheckMarked', {
      ...{ kind: 'exception', green: 1, checks: 3, words: 1, exceptions: 1 },
    })
    const said = read(made, word, left)
    assert.deepEqual(said.procurementsMade, { value: 1, of: undefined, behind: ['made'] })
    assert.deepEqual([said.checksGreen?.value, said.checksGreen?.of], [1, 3])
    assert.deepEqual(said.byWord, { value: 1, of: 3, behind: ['word'] })
    assert.deepEqual(said.withExceptions, { value: 1, of: 3, behind: ['left'] })
    assert.equal(said.lawfulWhole?.value, 0)
  })

  it('counts a procurement of two contracts once, and one without a contract not at all', () => {
    assert.equal(read(made, { ...made, id: 'second' }).procurementsMade?.value, 1)
    const early = happened('early', 'LegalCheckMarked', {
      kind: 'word',
      green: 0,
      checks: 1,
      words: 1,
      exceptions: 0,
    })
    assert.deepEqual([read(early).procurementsMade?.value, read(early).byWord?.value], [0, 0])
  })
})
