import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { StepWish } from '../contract/approval.ts'
import type { ApprovalPart } from '../contract/approval-problems.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import { choosePlan, orderSteps, type Plan } from './round-plan.ts'

const plan = (title: string, fromCents: number | null, kinds: Plan['kinds'] = ['serviceContract']): Plan => ({
  id: title,
  title,
  kinds,
  fromCents,
  steps: [],
})
const step = (stage: number, part: ApprovalPart): StepWish => ({ stage, to: { part }, workingDays: 2 })

describe('a ready-made round', () => {
  const plans = [
    plan('any', null),
    plan('big', 1_000_000),
    plan('middle', 500_000),
    plan('letters', null, ['letter']),
  ]
  it('is the one for the highest value that the document reaches', () => {
    const chosen = (valueCents: number | null) =>
      choosePlan(plans, { kind: 'serviceContract', valueCents })?.title
    assert.equal(chosen(2_000_000), 'big')
    assert.equal(chosen(500_000), 'middle')
    assert.equal(chosen(499_999), 'any')
    assert.equal(chosen(null), 'any')
  })
  it('is none for a kind of which no plan speaks', () => {
    assert.equal(choosePlan(plans, { kind: 'order', valueCents: null }), undefined)
  })
})

describe('steps', () => {
  it('stand in the order of their stages, which have no gaps', () => {
    const ordered = orderSteps([step(7, 'legal'), step(2, 'budget'), step(7, 'content')])
    assert.deepEqual(
      ordered.map(({ stage, to }) => [stage, 'part' in to && to.part]),
      [
        [1, 'budget'],
        [2, 'legal'],
        [2, 'content'],
      ],
    )
  })
  it('ask nobody twice in a stage, but may ask again in a later one', () => {
    assert.throws(() => orderSteps([step(1, 'legal'), step(1, 'legal')]), { type: problems.StepTwice.type })
    assert.equal(orderSteps([step(1, 'legal'), step(2, 'legal')]).length, 2)
  })
})
