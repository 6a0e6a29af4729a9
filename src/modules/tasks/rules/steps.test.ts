import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Problem } from '../../../kernel/problem.ts'
import type { Action, TaskState } from '../contract.ts'
import {
  allowedActions,
  answer,
  change,
  type Doer,
  finish,
  isEnded,
  isLate,
  isOnTime,
  needsAnswer,
  type TaskFacts,
  take,
  undo,
  withdraw,
} from './steps.ts'

const [kati, piret, maarja, jaan] = ['kati', 'piret', 'maarja', 'jaan'] as const
const now = new Date('2026-11-23T08:00:00Z')

const given = (state: TaskState): TaskFacts => ({ state, assignee: kati, giver: piret, isDeadline: false })
const own = (state: TaskState): TaskFacts => ({ state, assignee: kati, giver: kati, isDeadline: false })
const deadline = (state: TaskState): TaskFacts => ({ ...own(state), isDeadline: true })

const self = (person: string, leads = false): Doer => ({ person, work: person, leads, name: (id) => id })
const inPlaceOf = (person: string, absent: string, leads = false): Doer => ({
  ...self(person, leads),
  work: absent,
})

/** The state that the step makes, or the name of the refusal. */
function outcome(attempt: () => TaskState | undefined): string {
  try {
    return attempt() ?? 'allowed'
  } catch (error) {
    if (error instanceof Problem) return error.type.replace('tasks.', '')
    throw error
  }
}
const allowed = (attempt: () => unknown) =>
  outcome(() => {
    attempt()
    return undefined
  })

const states = ['given', 'taken', 'done', 'returned', 'accepted', 'withdrawn'] as const
const accept = (task: TaskFacts, doer: Doer, doers: string[] = []) =>
  outcome(() => answer(task, doer, { how: 'accepted', doers }))
const giveBack = (task: TaskFacts, doer: Doer, doers: string[] = []) =>
  outcome(() => answer(task, doer, { how: 'returned', doers }))

/** What becomes of a task that Piret gave to Kati, by the state it is in. */
const moves: readonly [string, (task: TaskFacts) => string, readonly string[]][] = [
  // step                 given               taken               done                  returned           accepted      withdrawn
  [
    'Kati takes it',
    (task) => outcome(() => take(task, self(kati))),
    ['taken', 'TaskAlreadyTaken', 'TaskWaitsForAnswer', 'taken', 'TaskEnded', 'TaskEnded'],
  ],
  [
    'Kati finishes it',
    (task) => outcome(() => finish(task, self(kati))),
    ['done', 'done', 'TaskWaitsForAnswer', 'done', 'TaskEnded', 'TaskEnded'],
  ],
  [
    'Piret accepts it',
    (task) => accept(task, self(piret, true)),
    ['TaskNotDone', 'TaskNotDone', 'accepted', 'TaskNotDone', 'TaskEnded', 'TaskEnded'],
  ],
  [
    'Piret returns it',
    (task) => giveBack(task, self(piret, true)),
    ['TaskNotDone', 'TaskNotDone', 'returned', 'TaskNotDone', 'TaskEnded', 'TaskEnded'],
  ],
  [
    'Piret withdraws it',
    (task) => outcome(() => withdraw(task, self(piret, true))),
    ['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'TaskEnded', 'TaskEnded'],
  ],
  [
    'Piret changes it',
    (task) => allowed(() => change(task, self(piret, true))),
    ['allowed', 'allowed', 'TaskWaitsForAnswer', 'allowed', 'TaskEnded', 'TaskEnded'],
  ],
  [
    'Jaan takes it',
    (task) => outcome(() => take(task, self(jaan))),
    ['NotYourTask', 'NotYourTask', 'NotYourTask', 'NotYourTask', 'NotYourTask', 'NotYourTask'],
  ],
  [
    'Kati accepts it herself',
    (task) => accept(task, self(kati)),
    ['NotYourAnswer', 'NotYourAnswer', 'NotYourAnswer', 'NotYourAnswer', 'NotYourAnswer', 'NotYourAnswer'],
  ],
]

describe('a task that was given', () => {
  for (const [step, attempt, expected] of moves)
    it(`in each state: ${step}`, () => {
      assert.deepEqual(
        states.map((state) => attempt(given(state))),
        expected,
      )
    })

  it('is accepted by another manager of the team, but by no other colleague', () => {
    assert.equal(accept(given('done'), self(jaan, true)), 'accepted')
    assert.equal(accept(given('done'), self(jaan)), 'NotYourAnswer')
  })

  it('is taken and finished by the substitute of the one who has it', () => {
    assert.equal(
      outcome(() => take(given('given'), inPlaceOf(maarja, kati))),
      'taken',
    )
    assert.equal(
      outcome(() => finish(given('taken'), inPlaceOf(maarja, kati))),
      'done',
    )
  })
})

describe('nobody answers to one’s own work', () => {
  const cases: readonly [string, Doer, readonly string[], string][] = [
    ['the doer who manages the team', self(kati, true), [kati], 'OwnWorkAccepted'],
    ['the doer in the place of the giver', inPlaceOf(kati, piret, true), [kati], 'OwnWorkAccepted'],
    ['who did it in the doer’s place, as oneself', self(maarja, true), [maarja], 'OwnWorkAccepted'],
    [
      'who did it in the doer’s place, now in the giver’s',
      inPlaceOf(maarja, piret),
      [maarja],
      'OwnWorkAccepted',
    ],
    ['the giver in the place of the doer', inPlaceOf(piret, kati, true), [kati], 'OwnWorkAccepted'],
    ['the giver who finished it in the doer’s place', self(piret, true), [piret], 'OwnWorkAccepted'],
    ['somebody else in the place of the giver', inPlaceOf(jaan, piret), [kati], 'accepted'],
  ]
  for (const [who, doer, doers, expected] of cases)
    it(`${who}: ${expected}`, () => assert.equal(accept(given('done'), doer, [...doers]), expected))
})

describe('one’s own task and a deadline', () => {
  it('are over when they are done; a given task waits for its answer', () => {
    assert.deepEqual(
      [given, own, deadline].map((make) => [needsAnswer(make('done')), isEnded(make('done'))]),
      [
        [true, false],
        [false, true],
        [false, true],
      ],
    )
    assert.equal(
      outcome(() => finish(own('done'), self(kati))),
      'TaskEnded',
    )
  })

  it('are withdrawn and changed by whoever gave them: the deadline only by its record', () => {
    assert.equal(
      outcome(() => withdraw(own('given'), self(kati))),
      'withdrawn',
    )
    assert.equal(
      outcome(() => withdraw(deadline('given'), self(kati))),
      'DeadlineNotYours',
    )
    assert.equal(
      allowed(() => change(deadline('given'), self(piret, true))),
      'DeadlineNotYours',
    )
  })
})

describe('a step is taken back', () => {
  const step = (minutesAgo: number, person: string | null = kati) => ({
    person,
    at: new Date(now.getTime() - minutesAgo * 60_000),
  })
  const cases: readonly [string, ReturnType<typeof step> | undefined, string][] = [
    ['at once', step(0), 'allowed'],
    ['after ten minutes', step(10), 'allowed'],
    ['after eleven minutes', step(11), 'NothingToUndo'],
    ['when somebody else took it', step(1, piret), 'NothingToUndo'],
    ['when the system took it', step(1, null), 'NothingToUndo'],
    ['when there is none', undefined, 'NothingToUndo'],
  ]
  for (const [when, latest, expected] of cases)
    it(`${when}: ${expected}`, () =>
      assert.equal(
        allowed(() => undo(latest, self(kati), now)),
        expected,
      ))
})

describe('what the screen offers', () => {
  const offered = (
    task: TaskFacts,
    doer: Doer,
    more: { repeats?: boolean; doers?: string[] } = {},
  ): Action[] => allowedActions({ task, doer, doers: [], latest: undefined, repeats: false, now, ...more })

  it('follows the same rules', () => {
    assert.deepEqual(offered(given('given'), self(kati)), ['take', 'finish'])
    assert.deepEqual(offered(given('given'), self(piret, true)), ['withdraw', 'change'])
    assert.deepEqual(offered(given('done'), self(piret, true)), ['accept', 'return', 'withdraw'])
    assert.deepEqual(offered(given('done'), self(kati)), [])
    assert.deepEqual(offered(given('accepted'), self(piret, true)), [])
    assert.deepEqual(offered(given('given'), self(jaan)), [])
    assert.deepEqual(offered(own('given'), self(kati), { repeats: true }), [
      'take',
      'finish',
      'withdraw',
      'change',
      'endRecurrence',
    ])
  })
})

describe('time', () => {
  const dueAt = new Date('2026-11-23T10:00:00Z')
  const second = (offset: number) => new Date(dueAt.getTime() + offset * 1000)

  it('is kept up to the due moment itself', () => {
    assert.deepEqual(
      [-1, 0, 1].map((offset) => isOnTime(second(offset), dueAt)),
      [true, true, false],
    )
  })

  it('makes late only what is still to be done', () => {
    assert.deepEqual(
      states.map((state) => isLate({ state, dueAt }, second(1))),
      [true, true, false, true, false, false],
    )
    assert.equal(isLate({ state: 'given', dueAt }, dueAt), false)
  })
})
