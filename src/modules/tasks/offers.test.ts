import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Fact } from '../../kernel/fact.ts'
import { facts } from './contract.ts'
import { offers } from './offers.ts'

let count = 0
const fact = (name: string, data: unknown = {}): Fact => {
  count += 1
  return { id: `f${count}`, name, data, at: new Date(), person: null, onBehalfOf: null, record: null }
}
const accepted = (onTime: boolean) => fact(facts.TaskAccepted.name, { onTime })

describe('one-off tasks as evidence', () => {
  const offer = offers.evidence?.find(({ resultKind }) => resultKind === 'oneOffTasks')

  it('are counted as accepted, of these in time, and returned, each with the facts behind it', () => {
    const [first, second, third] = [accepted(true), accepted(false), accepted(true)]
    const back = fact(facts.TaskReturned.name)
    const other = fact(facts.TaskGiven.name)
    assert.deepEqual(offer?.indicators([first, second, back, other, third]), [
      { key: 'accepted', value: 3, facts: [first.id, second.id, third.id] },
      { key: 'onTime', value: 2, of: 3, facts: [first.id, third.id] },
      { key: 'returned', value: 1, facts: [back.id] },
    ])
  })

  it('say nothing more than zeros when nothing happened', () => {
    assert.deepEqual(
      offer?.indicators([]).map(({ value, of }) => [value, of]),
      [
        [0, undefined],
        [0, 0],
        [0, undefined],
      ],
    )
  })
})
