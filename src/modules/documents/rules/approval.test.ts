import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import {
  allowedRoundMoves,
  allowedStepMoves,
  currentStage,
  type Decision,
  demandRoundMove,
  demandStepMove,
  demandVersion,
  isApproved,
  type Round,
  type RoundMove,
  type RoundState,
  roundMoves,
  type Step,
  type StepMove,
  type StepState,
  stepMoves,
  stepState,
  stepStates,
  type Who,
} from './approval.ts'

const asker = 'kati'
const owner = 'piret'
const author = 'jaan'
const own = [asker, owner, author]

/** Everybody who may try: by what he is to the round, alone and in the place of another. */
const nobody = { mayWrite: false, mayDecide: false }
const one = (person: string, wish: Partial<Who> = {}): Who => ({ person, work: person, ...nobody, ...wish })
const people = {
  asker: one(asker, { mayWrite: true }),
  owner: one(owner, { mayWrite: true }),
  author: one(author, { mayWrite: true }),
  approver: one('toomas'),
  otherApprover: one('liis'),
  standIn: one('maarja', { work: 'toomas' }),
  askerAsStandIn: one(asker, { work: 'toomas' }),
  ownerAsStandIn: one(owner, { work: 'toomas' }),
  authorAsStandIn: one(author, { work: 'toomas' }),
  standInOfAsker: one('maarja', { work: asker, mayWrite: true }),
  approverAsStandInOfAsker: one('toomas', { work: asker, mayWrite: true }),
  colleague: one('maarja', { mayWrite: true }),
  manager: one('juht', { mayWrite: true, mayDecide: true }),
  reader: one('anu'),
  administrator: one('siim'),
} as const
type Name = keyof typeof people

const sha256 = 'a'.repeat(64)
const step = (wish: Partial<Step> = {}): Step => ({
  id: 's1',
  stage: 1,
  part: null,
  state: 'open',
  answering: [{ id: 'toomas', name: 'Toomas Vaher' }],
  decision: null,
  decidedBy: null,
  decidedName: null,
  onBehalfOf: null,
  sha256: null,
  ...wish,
})
const stepIn = (state: StepState): Step => {
  if (state === 'approved' || state === 'returned')
    return step({ state, decision: state, decidedBy: 'toomas', decidedName: 'Toomas Vaher', sha256 })
  return step({ state, ...(state === 'stuck' && { answering: [] }) })
}
const round = (state: RoundState, steps: Step[] = [step()]): Round => ({
  state,
  sha256,
  no: 1,
  askedBy: asker,
  onBehalfOf: null,
  authors: [asker, author],
  own,
  steps,
})

/** Who may make which move in which state; every other one is refused to everybody. */
const maySteps: Partial<Record<`${StepMove} ${StepState}`, readonly Name[]>> = {
  'approve open': ['approver', 'standIn'],
  'approveWithRemark open': ['approver', 'standIn'],
  'confirm open': ['approver', 'standIn'],
  'return open': ['approver', 'standIn'],
  'handOn open': ['approver', 'standIn'],
  'handOn stuck': ['asker', 'askerAsStandIn', 'standInOfAsker', 'approverAsStandInOfAsker', 'manager'],
  'takeBack approved': ['approver', 'approverAsStandInOfAsker'],
}
const askers: readonly Name[] = ['asker', 'askerAsStandIn', 'standInOfAsker', 'approverAsStandInOfAsker']
const writers = (Object.keys(people) as Name[]).filter((name) => people[name].mayWrite)
const mayRounds: Partial<Record<`${RoundMove} ${RoundState}`, readonly Name[]>> = {
  'ask none': writers,
  'ask returned': writers,
  'ask superseded': writers,
  'ask withdrawn': writers,
  'remind open': [...new Set([...writers, ...askers])],
  'withdraw open': [...askers, 'manager'],
}
const roundStates: RoundState[] = ['none', 'open', 'complete', 'returned', 'superseded', 'withdrawn']

describe('each move on a step, in each state, by each person', () => {
  for (const move of Object.keys(stepMoves) as StepMove[])
    for (const state of stepStates)
      it(`${move} of a step that is ${state}`, () => {
        const may = maySteps[`${move} ${state}`] ?? []
        for (const name of Object.keys(people) as Name[]) {
          const who = people[name]
          const made = stepIn(state)
          const at = round(state === 'dropped' ? 'superseded' : 'open', [made])
          assert.equal(allowedStepMoves(who, at, made).includes(move), may.includes(name), name)
          const attempt = () => demandStepMove(move, { who, round: at, step: made })
          if (may.includes(name)) assert.doesNotThrow(attempt, name)
          else assert.throws(attempt, { name: 'Problem' }, name)
        }
      })
})

describe('each move on a round, in each state, by each person', () => {
  for (const move of Object.keys(roundMoves) as RoundMove[])
    for (const state of roundStates)
      it(`${move} of a round that is ${state}`, () => {
        const may = mayRounds[`${move} ${state}`] ?? []
        for (const name of Object.keys(people) as Name[]) {
          const at = round(state)
          assert.equal(allowedRoundMoves(people[name], at).includes(move), may.includes(name), name)
          if (move === 'ask') continue
          const attempt = () => demandRoundMove(move, { who: people[name], round: at })
          if (may.includes(name)) assert.doesNotThrow(attempt, name)
          else assert.throws(attempt, { name: 'Problem' }, name)
        }
      })
})

describe('a refusal', () => {
  const attempt = (who: Who, state: StepState) => () =>
    demandStepMove('approve', {
      who,
      round: round(state === 'dropped' ? 'withdrawn' : 'open'),
      step: stepIn(state),
    })
  it('says that one doesn’t approve one’s own, before anything else', () => {
    for (const who of [people.asker, people.askerAsStandIn, people.owner, people.standInOfAsker])
      assert.throws(attempt(who, 'open'), { type: problems.OwnRequest.type })
  })
  it('names who answered already, whose turn it is, and what the round came to', () => {
    assert.throws(attempt(people.approver, 'approved'), {
      type: problems.StepDecided.type,
      data: { by: 'Toomas Vaher', decision: 'approved' },
    })
    assert.throws(attempt(people.approver, 'waiting'), { type: problems.StepNotOpen.type })
    assert.throws(attempt(people.approver, 'dropped'), { type: problems.RoundOver.type })
    assert.throws(attempt(people.reader, 'open'), {
      type: problems.NotYourStep.type,
      data: { waitingFor: [{ name: 'Toomas Vaher', part: null }] },
    })
  })
  it('gives the hash of the version that the round is about', () => {
    assert.throws(() => demandVersion('b'.repeat(64), round('open')), {
      type: problems.OtherVersion.type,
      data: { sha256, no: 1 },
    })
    demandVersion(sha256.toUpperCase(), round('open'))
  })
})

describe('a step', () => {
  it('is what its row, its round and those who can answer make it', () => {
    const day = new Date('2026-11-23')
    assert.equal(stepState({ decision: null, openedAt: null }, 'open', 1), 'waiting')
    assert.equal(stepState({ decision: null, openedAt: day }, 'open', 1), 'open')
    assert.equal(stepState({ decision: null, openedAt: day }, 'open', 0), 'stuck')
    assert.equal(stepState({ decision: null, openedAt: day }, 'superseded', 1), 'dropped')
    assert.equal(stepState({ decision: 'approvedWithRemark', openedAt: day }, 'superseded', 0), 'approved')
  })
  it('opens when every step of the stage before it is approved', () => {
    const of = (stage: number, decision: Decision | null) => ({ stage, decision })
    assert.equal(currentStage([of(1, 'approved'), of(1, null), of(2, null)]), 1)
    assert.equal(currentStage([of(1, 'approved'), of(2, null)]), 2)
    assert.equal(currentStage([of(1, 'approved'), of(2, 'approvedWithRemark')]), undefined)
  })
})

const names = [asker, owner, author, 'toomas', 'maarja']
const anyStep = fc.record({
  decision: fc.constantFrom<(Decision | null)[]>(null, 'approved', 'approvedWithRemark', 'returned'),
  decidedBy: fc.constantFrom(null, ...names),
  onBehalfOf: fc.constantFrom(null, ...names),
  sha256: fc.constantFrom(null, sha256, 'b'.repeat(64)),
})

describe('an approved version', () => {
  it('has every step approved with its own hash by others than who asked or wrote, whatever stands in the rows', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 4 }), (steps) => {
        const made = round(
          'open',
          steps.map((wish) => step(wish)),
        )
        const sound = steps.every(
          (one) =>
            (one.decision === 'approved' || one.decision === 'approvedWithRemark') &&
            one.sha256 === sha256 &&
            one.decidedBy !== null &&
            ![one.decidedBy, one.onBehalfOf].some((by) => by === asker || by === author),
        )
        assert.equal(isApproved(made), steps.length > 0 && sound)
      }),
    )
  })
})
