import { personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { type FileFormat, mediaTypes } from '../../../kernel/values/file-format.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import {
  CheckId,
  type CheckKind,
  checkOperations,
  checkFacts as facts,
  type Outcome,
  checkProblems as problems,
} from '../contract/check.ts'
import type { TenderId } from '../contract/ids.ts'
import { demandAgreed, demandHeard, openBefore } from '../rules/checks.ts'
import * as store from '../store/checks.ts'
import { correctPrice, type TenderRow } from '../store/tenders.ts'
import { takeFiles } from './add-tender.ts'
import { answerTerm } from './answer-term.ts'
import { demandGround, readCheckState, showCheck, showNeeded } from './check-state.ts'
import { renewTenderDeadlines } from './deadlines.ts'
import { pushClearance } from './push-clearance.ts'
import { demandRunning, type Lent, lend, runs } from './running.ts'
import { demandLot, demandUndecided, getLockedTender, getTenderOf, isInsider } from './showing-tender.ts'
import { writeToTenderer } from './write-question.ts'

export const checkHandlers = implement(checkOperations, {
  async readChecks(context) {
    const { row, lent } = await getTenderOf(context, context.input.id)
    // Explanations of prices and debts stay closed after the award too.
    if (!(await isInsider(context, row))) throw kernelProblems.NotFound({})
    const state = await readCheckState(context, { tender: row.id, lent })
    const open = openBefore(state.needed, state.checks)
    const needed = new Set(state.needed.map(({ check }) => check?.id))
    return {
      needed: state.needed.map((one) => showNeeded(context, lent, one)),
      others: state.checks.filter(({ id }) => !needed.has(id)).map((one) => showCheck(context, one)),
      notNamed: state.grounds.filter(({ key, optional }) => optional && !state.named.has(key)).length,
      groundsKnown: state.grounds.every(({ rule }) => rule !== null),
      clear: open.needed.length === 0 && open.asked.length === 0 && row.outReason === null,
      can: runs(context.actor, lent) && !lent.endedAt ? (['check'] as const).slice() : [],
    }
  },

  async recordCheck(context) {
    const { input, tx, now } = context
    const { row, lent } = await lockForCheck(context)
    const { kind, ground } = input
    await demandGround(context, lent, input)
    const known = await findCheck(context, { kind, ground })
    if (known) throw problems.CheckMadeAlready({})
    if (input.outcome === 'failed') demandHeard({ kind, ground, check: null }, dayOf(now))
    const check = await store.addCheck(tx, { tender: row.id, kind, ground })
    await settle(context, { check, kind, row, lent })
    return { check: CheckId.parse(check) }
  },

  async askTenderer(context) {
    const { input, actor, now, tx, tell } = context
    const { row, lent } = await lockForCheck(context)
    const { kind, ground, lot, question, proposedCents } = input
    await demandGround(context, lent, input)
    if (kind === 'arithmetic') demandCorrection(context, lent)
    const known = kind === 'clarification' ? undefined : await findCheck(context, { kind, ground, lot })
    if (known) throw problems.CheckMadeAlready({})
    const term = await answerTerm(context, lent, input)
    const check = await store.addCheck(tx, {
      ...{ tender: row.id, kind, ground, lot, question, proposedCents },
      ...{ askedAt: now, askedBy: personOf(actor) ?? null, dueDay: term.day, dueRule: term.rule },
    })
    await writeToTenderer(context, { row, lent, question, dueDay: term.day })
    await tell(facts.TendererAsked, row.id, { check, kind, dueDay: term.day })
    await after(context, row, lent)
    return { check: CheckId.parse(check), dueDay: term.day }
  },

  async answerCheck(context) {
    const { input, actor, tx, now, tell } = context
    const row = await getLockedTender(tx, actor, input.id)
    const lent = await lend(context, row.procurement)
    demandRunning(actor, lent)
    const check = await getCheck(context)
    if (check.outcome) throw problems.CheckSettled({})
    const answeredBy = personOf(actor) ?? null
    await store.changeCheck(tx, check.id, { answeredAt: now, answeredBy, answer: input.answer })
    await addProofs(context, check.id)
    await tell(facts.TendererAnswered, row.id, { check: check.id, kind: check.kind, onOwnPage: false })
    await after(context, row, lent)
    return {}
  },

  async settleCheck(context) {
    const { input, now } = context
    const { row, lent } = await lockForCheck(context)
    const check = await getCheck(context)
    if (check.outcome) throw problems.CheckSettled({})
    if (input.outcome === 'failed') demandHeard({ ...check, check }, dayOf(now))
    else demandAgreed(check)
    await correct(context, check, input.outcome)
    await settle(context, { check: check.id, kind: check.kind, row, lent })
    return {}
  },

  async reopenCheck(context) {
    const { tx, tell } = context
    const { row, lent } = await lockForCheck(context)
    const check = await getCheck(context)
    if (!check.outcome) throw problems.CheckOpen({})
    const nothing = { outcome: null, reason: null, settledAt: null, settledBy: null }
    await store.changeCheck(tx, check.id, nothing)
    await correct(context, check, 'failed')
    await tell(facts.CheckReopened, row.id, { check: check.id, kind: check.kind })
    await after(context, row, lent)
    return {}
  },

  async downloadEvidence(context) {
    const { input, db, capabilities } = context
    const { row } = await getTenderOf(context, input.id)
    const check = (await store.listChecks(db, [row.id])).find(({ id }) => id === input.check)
    const file = check && (await isInsider(context, row)) && (await store.findProof(db, check.id, input.no))
    if (!file) throw kernelProblems.NotFound({})
    return capabilities.files.answer(file.file, {
      fileName: file.name,
      type: mediaTypes[file.format as FileFormat],
    })
  },
})

type Checking = CommandContext<{ id: TenderId }>

async function lockForCheck(context: Checking): Promise<{ row: TenderRow; lent: Lent }> {
  const row = await getLockedTender(context.tx, context.actor, context.input.id)
  const lent = await lend(context, row.procurement)
  demandRunning(context.actor, lent)
  // After the decision checks go on: the winner's come before the contract.
  if (lent.contractedAt || lent.endedAt)
    demandUndecided({ decidedAt: lent.contractedAt, endedAt: lent.endedAt })
  return { row, lent }
}

interface Which {
  readonly kind: CheckKind
  readonly ground: string | null
  readonly lot?: string | null
}
const findCheck = async ({ tx, input }: Checking, { kind, ground, lot = null }: Which) =>
  (await store.listChecks(tx, [input.id])).find(
    (one) => one.kind === kind && one.ground === ground && one.lot === lot,
  )

async function getCheck({ tx, input }: CommandContext<{ id: TenderId; check: string }>) {
  const found = (await store.listChecks(tx, [input.id])).find(({ id }) => id === input.check)
  if (!found) throw kernelProblems.NotFound({})
  return found
}

function demandCorrection(
  { input }: CommandContext<{ lot: string | null; proposedCents: number | null }>,
  lent: Lent,
) {
  if (input.proposedCents === null) throw problems.PriceNeeded({})
  demandLot(lent, input.lot)
}

/** An agreed correction becomes the price that is compared; a reopened or refused one leaves the tendered price. */
const correct = async ({ tx, input }: Checking, check: store.CheckRow, outcome: Outcome) => {
  if (check.kind !== 'arithmetic') return
  const cents = outcome === 'passed' ? Number(check.proposedCents) : null
  await correctPrice(tx, input.id, { lot: check.lot, cents })
}

interface Settling {
  readonly check: string
  readonly kind: CheckKind
  readonly row: TenderRow
  readonly lent: Lent
}
type WithOutcome = CommandContext<{
  id: TenderId
  outcome: Outcome
  reason: string
  uploads: readonly string[]
}>
async function settle(context: WithOutcome, { check, kind, row, lent }: Settling): Promise<void> {
  const { input, actor, now, tx, tell } = context
  const { outcome, reason } = input
  const by = { settledAt: now, settledBy: personOf(actor) ?? null }
  await store.changeCheck(tx, check, { outcome, reason, ...by })
  const proven = await addProofs(context, check)
  await tell(facts.CheckSettled, row.id, { check, kind, outcome, proven })
  await after(context, row, lent)
}

/** Answers whether the check has files now. */
async function addProofs(
  context: CommandContext<{ uploads: readonly string[] }>,
  check: string,
): Promise<boolean> {
  const { input, actor, now, tx } = context
  const taken = await takeFiles(context, input.uploads)
  const files = taken.map(({ secret: _, ...file }) => file)
  await store.addProofs(tx, check, { files, addedAt: now, addedBy: personOf(actor) ?? null })
  return (await store.findProof(tx, check, 1)) !== undefined
}

/** Deadlines and what stands between the tender and a contract follow from the rows. */
async function after(context: CommandContext<unknown>, row: TenderRow, lent: Lent): Promise<void> {
  await renewTenderDeadlines(context, row, lent)
  await pushClearance(context, row, lent)
}
