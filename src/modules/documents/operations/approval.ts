import { personOf, workOf } from '../../../kernel/actor.ts'
import type { InputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { approvalOperations, type StepWish } from '../contract/approval.ts'
import { approvalFacts as facts } from '../contract/approval-facts.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { returnedMail } from '../mails.ts'
import { demandRoundMove, demandStepMove, demandVersion, type StepMove } from '../rules/approval.ts'
import { demandOpen } from '../rules/document.ts'
import { earlierApproval } from '../rules/earlier-approval.ts'
import { orderSteps } from '../rules/round-plan.ts'
import { listAnswering } from '../store/approvers.ts'
import type { DocumentRow } from '../store/documents.ts'
import * as store from '../store/rounds.ts'
import { findNewest } from '../store/versions.ts'
import { advance, measureStep } from './approval-progress.ts'
import { readingHandlers } from './approval-reading.ts'
import { remind } from './approval-reminding.ts'
import { getRound, getStep, loadRounds, whoOf } from './approval-rounds.ts'
import { takeBack } from './approval-taking-back.ts'
import { demandAble, findReaders } from './approvers-able.ts'
import { renewDeadlines } from './deadlines.ts'
import { demandWriter, getLockedDocument } from './showing.ts'

export const approvalHandlers = implement(approvalOperations, {
  ...readingHandlers,

  async askApproval(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedDocument(tx, actor, input.id)
    demandWriter(actor, row)
    const version = await demandAskable(context, row)
    const own = [personOf(actor), workOf(actor), row.owner, version.madeBy, version.onBehalfOf].filter(
      (one) => one != null,
    )
    const steps = orderSteps(input.steps)
    await demandAnswered(context, { row, steps, own })
    const who = whoOf(actor, row)
    const round = await store.addRound(
      tx,
      {
        document: row.id,
        version: version.id,
        askedBy: who.person,
        onBehalfOf: who.work === who.person ? null : who.work,
        askedAt: now,
        note: input.note,
      },
      steps.map(({ stage, to, workingDays }, at) => ({
        no: at + 1,
        stage,
        part: 'part' in to ? to.part : null,
        person: 'person' in to ? to.person : null,
        workingDays,
      })),
    )
    const said = { round, version: version.id, no: version.no, steps: steps.length }
    await tell(facts.RoundAsked, row.id, said)
    await advance(context, row)
    return { round }
  },

  async withdrawRound(context) {
    const { input, now, tx, tell } = context
    const held = await getRound(context, input)
    demandRoundMove('withdraw', held)
    await store.endRound(tx, input.round, { endedAt: now, outcome: 'withdrawn' })
    await tell(facts.RoundWithdrawn, input.id, { round: input.round })
    await renewDeadlines(context, held.row)
    return {}
  },

  async remindRound(context) {
    const { input, now, tell } = context
    const held = await getRound(context, input)
    demandRoundMove('remind', held)
    const open = held.round.steps.filter(({ state }) => state === 'open')
    const due = open.filter(({ remindedAt }) => !remindedAt || dayOf(remindedAt) < dayOf(now))
    if (due.length === 0) throw problems.RemindedToday({})
    const readers = await remind(context, { row: held.row, round: held.round, steps: due })
    const reminded = readers.map(({ person }) => person)
    await tell(facts.ApproversReminded, input.id, { round: input.round, people: reminded })
    return { reminded: readers.map(({ name }) => name) }
  },

  async approveStep(context) {
    const { input, tell } = context
    const withRemark = input.remark !== ''
    const move = withRemark ? 'approveWithRemark' : 'approve'
    const { row, measured } = await decide(context, move, {
      decision: withRemark ? 'approvedWithRemark' : 'approved',
      remark: input.remark,
    })
    await tell(facts.StepApproved, input.id, { ...measured, withRemark })
    return { complete: await advance(context, row) }
  },

  async confirmStep(context) {
    const { input, tell } = context
    const { row, measured } = await decide(context, 'confirm', { decision: 'approved', remark: '' })
    await tell(facts.StepConfirmed, input.id, measured)
    return { complete: await advance(context, row) }
  },

  async returnStep(context) {
    const { input, now, tx, tell, send } = context
    const { row, round, measured } = await decide(context, 'return', {
      decision: 'returned',
      remark: input.reason,
    })
    await store.endRound(tx, round.id, { endedAt: now, outcome: 'returned' })
    await tell(facts.StepReturned, input.id, { ...measured, kind: row.kind as DocumentKind })
    const [by] = await findReaders(context, [personOf(context.actor) ?? null])
    for (const reader of await findReaders(context, [round.askedBy, round.onBehalfOf]))
      await send(returnedMail(reader, { ...row, by: by?.name ?? '', reason: input.reason }))
    await renewDeadlines(context, row)
    return {}
  },

  async handOnStep(context) {
    const { input, now, tx, tell } = context
    const held = await getStep(context, input)
    const { row, round, step, who } = held
    demandStepMove('handOn', held)
    await demandAble(context, [input.to], round.own)
    const beside = round.steps.filter(({ stage, id }) => stage === step.stage && id !== step.id)
    if (beside.some(({ person }) => person === input.to)) throw problems.StepTwice({ stage: step.stage })
    const from = step.person ?? (step.state === 'open' ? who.work : null)
    await store.addHandover(tx, {
      step: step.id,
      fromPerson: from,
      toPerson: input.to,
      givenBy: who.person,
      onBehalfOf: who.work === who.person ? null : who.work,
      reason: input.reason,
      at: now,
    })
    await store.changeStep(tx, step.id, { person: input.to, unableAt: null, turn: step.turn + 1 })
    await tell(facts.StepHandedOn, row.id, { step: step.id, from: from as never, to: input.to })
    await advance(context, row)
    return {}
  },

  takeBackApproval: takeBack,
})

/** The newest version, if it can be asked about. @throws VersionMissing, OtherVersion, RoundOpen, RoundOver */
async function demandAskable(
  { input, tx, now }: CommandContext<InputOf<typeof approvalOperations.askApproval>>,
  row: DocumentRow,
) {
  const version = await findNewest(tx, row.id)
  if (!version) throw problems.VersionMissing({})
  demandVersion(input.sha256, { sha256: version.sha256.toString('hex'), no: version.no })
  const last = (await loadRounds(tx, [row], now)).find(({ no }) => no === version.no)
  if (last?.state === 'open') throw problems.RoundOpen({})
  if (last?.state === 'complete') throw problems.RoundOver({ outcome: 'complete' })
  demandOpen('addVersion', row.state)
  return version
}

/** @throws PartUnanswered, ApproverUnable: every step must have somebody who can answer it */
async function demandAnswered(
  context: CommandContext<unknown>,
  { row, steps, own }: { row: DocumentRow; steps: readonly StepWish[]; own: readonly string[] },
): Promise<void> {
  const { tx, now } = context
  const persons = steps.flatMap(({ to }) => ('person' in to ? [to.person] : []))
  await demandAble(context, persons, own)
  const answering = await listAnswering(tx, { team: row.team, day: dayOf(now) })
  const able = answering.filter(({ person }) => !own.includes(person)).map(({ part }) => part)
  const parts = steps.flatMap(({ to }) => ('part' in to && !able.includes(to.part) ? [to.part] : []))
  if (parts.length) throw problems.PartUnanswered({ parts: [...new Set(parts)] })
}

type Deciding = CommandContext<{ id: string; step: string; sha256: string }>

/** Writes one answer to a step, bound to the bytes it was given for. */
async function decide(
  context: Deciding,
  move: StepMove,
  answer: { decision: 'approved' | 'approvedWithRemark' | 'returned'; remark: string },
) {
  const { input, now, tx, ask } = context
  const held = await getStep(context, input)
  demandStepMove(move, held)
  demandVersion(input.sha256, held.round)
  const before = move === 'confirm' ? earlierApproval(held.step, held.who.work, held.rounds) : undefined
  if (move === 'confirm' && !before) throw problems.NothingToConfirm({})
  const { person, work } = held.who
  await store.changeStep(tx, held.step.id, {
    ...answer,
    decidedAt: now,
    decidedBy: person,
    onBehalfOf: work === person ? null : work,
    sha256: Buffer.from(held.round.sha256, 'hex'),
    confirms: before?.step.id ?? null,
  })
  const calendar = await ask(rulebook.lendCalendar, {})
  return { ...held, measured: measureStep({ now, calendar }, held.step, held.round) }
}
