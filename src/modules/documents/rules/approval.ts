import type { ApprovalPart, RoundOutcome } from '../contract/approval-problems.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'

export const decisions = ['approved', 'approvedWithRemark', 'returned'] as const
export type Decision = (typeof decisions)[number]

export type RoundState = 'none' | 'open' | RoundOutcome
/** `stuck`: nobody can answer it; `dropped`: its round ended before it was answered. */
export const stepStates = ['waiting', 'open', 'stuck', 'approved', 'returned', 'dropped'] as const
export type StepState = (typeof stepStates)[number]

interface Named {
  readonly id: string
  readonly name: string
}
export interface Step {
  readonly id: string
  readonly stage: number
  readonly part: ApprovalPart | null
  readonly state: StepState
  /** Who may answer it now; never those whose own the document is. */
  readonly answering: readonly Named[]
  readonly decision: Decision | null
  readonly decidedBy: string | null
  readonly decidedName: string | null
  readonly onBehalfOf: string | null
  readonly sha256: string | null
}
export interface Round {
  readonly state: RoundState
  /** Of the version that the round is about. */
  readonly sha256: string
  readonly no: number
  readonly askedBy: string
  readonly onBehalfOf: string | null
  /** Who asked and who wrote the version. */
  readonly authors: readonly string[]
  /** The authors and the document's owner: they approve nothing here. */
  readonly own: readonly string[]
  readonly steps: readonly Step[]
}

/** The one who acts: himself, and in whose place. */
export interface Who {
  readonly person: string
  /** Whose work it is: the absent person's while substituting. */
  readonly work: string
  readonly mayWrite: boolean
  readonly mayDecide: boolean
}

/** What one is to a round or a step. */
export type Relation = 'approver' | 'decider' | 'requester' | 'writer' | 'manager'
type Allowed<S extends string> = Partial<Readonly<Record<S, readonly Relation[]>>>

/** In which state of a step each move is open, and to whom. What is not named here is forbidden. */
export const stepMoves = {
  approve: { open: ['approver'] },
  approveWithRemark: { open: ['approver'] },
  confirm: { open: ['approver'] },
  return: { open: ['approver'] },
  handOn: { open: ['approver'], stuck: ['requester', 'manager'] },
  takeBack: { approved: ['decider'] },
} as const satisfies Record<string, Allowed<StepState>>
export type StepMove = keyof typeof stepMoves

/** The same for rounds; `none` where the newest version has had none. */
export const roundMoves = {
  ask: { none: ['writer'], returned: ['writer'], superseded: ['writer'], withdrawn: ['writer'] },
  remind: { open: ['requester', 'writer', 'manager'] },
  withdraw: { open: ['requester', 'manager'] },
} as const satisfies Record<string, Allowed<RoundState>>
export type RoundMove = keyof typeof roundMoves

/** What follows from a step's row. */
export function stepState(
  step: { decision: Decision | null; openedAt: Date | null },
  round: RoundState,
  answering: number,
): StepState {
  if (step.decision) return step.decision === 'returned' ? 'returned' : 'approved'
  if (round !== 'open') return 'dropped'
  if (answering === 0) return 'stuck'
  return step.openedAt ? 'open' : 'waiting'
}

const isOne = ({ person, work }: Who, of: readonly (string | null)[]) =>
  of.includes(person) || of.includes(work)

/** Whether the document is the actor's own, or his whose place he takes. */
export const isOwn = (who: Who, { own }: Pick<Round, 'own'>): boolean => isOne(who, own)

export function relationsOf(who: Who, round: Round, step?: Step): Relation[] {
  const is: Record<Relation, boolean> = {
    approver: !isOwn(who, round) && Boolean(step?.answering.some(({ id }) => id === who.work)),
    decider: step?.decidedBy === who.person,
    requester: isOne(who, [round.askedBy, round.onBehalfOf]),
    writer: who.mayWrite,
    manager: who.mayDecide,
  }
  return (Object.keys(is) as Relation[]).filter((relation) => is[relation])
}

/** What the actor may do with the step now. */
export const allowedStepMoves = (who: Who, round: Round, step: Step): StepMove[] =>
  (Object.keys(stepMoves) as StepMove[]).filter((move) => {
    const by: readonly Relation[] = (stepMoves[move] as Allowed<StepState>)[step.state] ?? []
    return relationsOf(who, round, step).some((relation) => by.includes(relation))
  })

export const allowedRoundMoves = (who: Who, round: Round): RoundMove[] =>
  (Object.keys(roundMoves) as RoundMove[]).filter((move) => {
    const by: readonly Relation[] = (roundMoves[move] as Allowed<RoundState>)[round.state] ?? []
    return relationsOf(who, round).some((relation) => by.includes(relation))
  })

/** @throws OwnRequest, StepDecided, StepNotOpen, RoundOver or NotYourStep: in words why the move is not open */
export function demandStepMove(move: StepMove, { who, round, step }: { who: Who; round: Round; step: Step }) {
  if (allowedStepMoves(who, round, step).includes(move)) return
  const answers = move === 'approve' || move === 'approveWithRemark' || move === 'confirm'
  if (isOwn(who, round) && (answers || move === 'return')) throw problems.OwnRequest({})
  if (move !== 'takeBack' || step.state !== 'approved') demandUndecided(step, round)
  if (step.state === 'waiting') throw problems.StepNotOpen({})
  throw problems.NotYourStep({ waitingFor: missingOf([step]) })
}

function demandUndecided(step: Step, { state }: Round): void {
  if (step.state === 'approved' || step.state === 'returned')
    throw problems.StepDecided({ by: step.decidedName ?? '', decision: step.state })
  if (state !== 'open' && state !== 'none') throw problems.RoundOver({ outcome: state })
}

/** @throws RoundOver or NotYourRound */
export function demandRoundMove(move: Exclude<RoundMove, 'ask'>, { who, round }: { who: Who; round: Round }) {
  if (allowedRoundMoves(who, round).includes(move)) return
  if (round.state !== 'open' && round.state !== 'none') throw problems.RoundOver({ outcome: round.state })
  throw problems.NotYourRound({})
}

/** @throws OtherVersion when the answer was for other bytes than those of the round */
export function demandVersion(sha256: string, round: Pick<Round, 'sha256' | 'no'>): void {
  if (sha256.toLowerCase() !== round.sha256)
    throw problems.OtherVersion({ sha256: round.sha256, no: round.no })
}

/** The stage that is to be open now; undefined when every step is approved. */
export function currentStage(steps: readonly Pick<Step, 'stage' | 'decision'>[]): number | undefined {
  const left = steps.filter(({ decision }) => decision === null || decision === 'returned')
  return left.length ? Math.min(...left.map(({ stage }) => stage)) : undefined
}

/** Every step approved, for these bytes, by people who neither asked nor wrote. */
export const isApproved = (round: Pick<Round, 'steps' | 'authors' | 'sha256'>): boolean =>
  round.steps.length > 0 &&
  round.steps.every(
    ({ decision, decidedBy, onBehalfOf, sha256 }) =>
      (decision === 'approved' || decision === 'approvedWithRemark') &&
      sha256 === round.sha256 &&
      decidedBy !== null &&
      !round.authors.includes(decidedBy) &&
      !(onBehalfOf && round.authors.includes(onBehalfOf)),
  )

interface Missing {
  readonly name: string | null
  readonly part: ApprovalPart | null
}
/** Whose answers are missing: people where they are known, else the part. */
export const missingOf = (steps: readonly Step[]): Missing[] =>
  steps
    .filter(({ decision }) => decision === null)
    .flatMap(({ part, answering }): Missing[] =>
      answering.length ? answering.map(({ name }) => ({ name, part })) : [{ name: null, part }],
    )
