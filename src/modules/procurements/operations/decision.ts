import { type Actor, personOf } from '../../../kernel/actor.ts'
import type { InputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { documents } from '../../documents/contract.ts'
import { criteriaProblems } from '../contract/criteria.ts'
import {
  type DecisionId,
  decisionOperations,
  decisionFacts as facts,
  decisionProblems as problems,
} from '../contract/decision.ts'
import { timetableProblems } from '../contract/timetable.ts'
import {
  decideLines,
  demandDecisionDocument,
  directProcedures,
  type Evaluated,
  hasWinner,
} from '../rules/decision.ts'
import { caseOf, judgeStandstill } from '../rules/judge-standstill.ts'
import * as store from '../store/decisions.ts'
import { removeContract } from '../store/made-contracts.ts'
import { listOutcome } from '../store/outcome.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { lendDecision, listDecisions } from './decision-showing.ts'
import { type Flow, type FlowDecision, isUnderAct, loadFlow, undecidedOf } from './flow.ts'
import { settle } from './settle.ts'
import { centsOf, demandDeclared, demandOngoing, demandResponsible, getLockedProcurement } from './showing.ts'

export const decisionHandlers = implement(decisionOperations, {
  listDecisions,
  lendDecision,

  async takeDecision(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockForStep(tx, actor, input.id)
    await demandDeclared({ tx }, row)
    // Only the start fixes value, procedure and text of the act, by which everything after it is judged.
    if (!row.announcedAt) throw timetableProblems.NotAnnounced({})
    const flow = await loadFlow({ db: tx, ask: context.ask }, row)
    const outcome = (await listOutcome(tx, row.id)).map((one) => ({
      ...one,
      priceCents: centsOf(one.priceCents),
    }))
    const undecided = demandUndecided(flow, input.lots)
    const isSaid = input.direct || input.lots.length > 0
    const lots = isSaid ? undecided : undecided.filter((id) => outcome.some(({ lot }) => lot === id))
    const lines = input.direct
      ? directLines(row, input)
      : evaluatedLines(context, { row, flow, lots, outcome })
    if (input.document || isUnderAct(row))
      demandDecisionDocument(await readDocument(context, input.document), row.id)
    const decision = (await store.addDecision(
      tx,
      {
        procurement: row.id,
        kind: input.kind,
        lots,
        document: input.document,
        reason: input.reason,
        takenAt: now,
        takenBy: personOf(actor) ?? null,
      },
      lines,
    )) as DecisionId
    await settle(context, row)
    const tenders = new Set(lines.map(({ tender, name }) => tender ?? name)).size
    await tell(facts.DecisionTaken, row.id, { decision, kind: input.kind, lots: lots as never[], tenders })
    return { decision }
  },

  async notifyTenderers(context) {
    const { input, actor, now, tx, tell, locale } = context
    const row = await lockForStep(tx, actor, input.id)
    const flow = await loadFlow({ db: tx, ask: context.ask }, row)
    const decision = getLive(flow, input.decision)
    if (decision.notifiedAt) throw problems.DecisionSettled({ why: 'notified' })
    const notifiedOn = input.via === 'register' ? (input.on ?? dayOf(now)) : dayOf(now)
    if (notifiedOn > dayOf(now)) throw problems.DayAhead({})
    const judged = judgeStandstill(flow.rows, caseOf(row, decision.lines))
    if (judged.state === 'unknown' && !input.standstillUntil)
      throw problems.StandstillUnknown({ state: row.state })
    await store.changeDecision(tx, decision.id, {
      notifiedAt: now,
      notifiedOn,
      notifiedBy: personOf(actor) ?? null,
      notifiedVia: input.via,
      standstill: judged.state,
      standstillRule: judged.rule?.id ?? judged.rule?.key ?? null,
      standstillValue: judged.term?.value ?? null,
      standstillUnit: judged.term?.unit ?? null,
      standstillUntil: judged.state === 'unknown' ? input.standstillUntil : null,
    })
    const after = await settle(context, row)
    const { until } = after.live.find(({ id }) => id === decision.id) as FlowDecision
    await tell(facts.DecisionNotified, row.id, {
      decision: input.decision,
      via: input.via,
      standstillUntil: until,
    })
    return { standstillUntil: until, explanation: judged.explain({ notifiedOn, until, pauses: 0 }, locale) }
  },

  async takeDecisionBack(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockForStep(tx, actor, input.id)
    const flow = await loadFlow({ db: tx, ask: context.ask }, row)
    const decision = getLive(flow, input.decision)
    const signed = flow.contracts.some((one) => one.decision === decision.id && one.signedAt !== null)
    if (signed) throw problems.DecisionSettled({ why: 'contracted' })
    await store.changeDecision(tx, decision.id, {
      takenBackAt: now,
      takenBackBy: personOf(actor) ?? null,
      takenBackReason: input.reason,
    })
    for (const { id } of flow.contracts.filter((one) => one.decision === decision.id))
      await removeContract(tx, id)
    await settle(context, row)
    const wasNotified = decision.notifiedAt !== null
    await tell(facts.DecisionTakenBack, row.id, { decision: input.decision, wasNotified })
    return {}
  },
})

/** @throws NotFound, NotResponsible, ProcurementEnded */
export async function lockForStep(
  tx: CommandContext<unknown>['tx'],
  actor: Actor,
  id: string,
): Promise<ProcurementRow> {
  const row = await getLockedProcurement(tx, actor, id)
  demandResponsible(actor, row)
  demandOngoing(row)
  return row
}

/** @throws NotFound; DecisionSettled where it was taken back */
function getLive(flow: Flow, id: string): FlowDecision {
  const found = flow.decisions.find((one) => one.id === id)
  if (!found) throw kernelProblems.NotFound({})
  if (found.takenBackAt) throw problems.DecisionSettled({ why: 'takenBack' })
  return found
}

/** The lots that it is about; none where the procurement has none. @throws LotUnknown, LotsDecided */
function demandUndecided(flow: Flow, wanted: readonly string[]): string[] {
  const known = new Set(flow.lots.map(({ id }) => id))
  if (wanted.some((lot) => !known.has(lot))) throw criteriaProblems.LotUnknown({})
  const { lots, isOpen } = undecidedOf(flow)
  const open = new Set(lots.map(({ id }) => id))
  if (!isOpen || wanted.some((lot) => !open.has(lot))) throw problems.LotsDecided({})
  return wanted.length > 0 ? [...wanted] : [...open]
}

type Taking = InputOf<typeof decisionOperations.takeDecision>

/** @throws DirectNotAllowed */
function directLines({ procedure }: ProcurementRow, { direct, lots }: Taking) {
  if (!direct || !directProcedures.includes(procedure) || lots.length > 1) throw problems.DirectNotAllowed({})
  const { name, registryCode, priceCents } = direct
  const result = 'awarded' as const
  return [{ lot: lots[0] ?? null, tender: null, name, registryCode, priceCents, result }]
}

interface Deciding {
  readonly row: ProcurementRow
  readonly flow: Flow
  readonly lots: readonly string[]
  readonly outcome: readonly Evaluated[]
}

/**
 * What was evaluated in these lots. Rejected are also lots that nobody tendered for.
 * @throws NothingToDecide, FirstPlaceShared, RejectionUnreasoned
 */
function evaluatedLines({ now, input }: CommandContext<Taking>, { row, flow, lots, outcome }: Deciding) {
  const of = (lot: string | null) => outcome.filter((one) => one.lot === lot)
  const places = flow.lots.length > 0 ? lots : [null]
  const isOver = row.tendersDueAt !== null && row.tendersDueAt <= now
  const isReady = (lot: string | null) =>
    input.kind === 'award' ? hasWinner(of(lot)) : of(lot).length > 0 || (lot !== null && isOver)
  const without = places.filter((lot) => !isReady(lot))
  if (without.length > 0 || places.length === 0) {
    const titles = flow.lots.filter(({ id }) => without.includes(id)).map(({ title }) => title)
    throw problems.NothingToDecide({ lots: titles })
  }
  if (input.kind === 'rejectAll' && !input.reason) throw problems.RejectionUnreasoned({})
  const evaluated = places.flatMap(of)
  return decideLines(input.kind, evaluated, input.reason).map(
    ({ lot, tender, name, registryCode, priceCents, points, rank, result, reason }) => ({
      lot,
      tender,
      name,
      registryCode,
      priceCents,
      points,
      rank,
      result,
      reason,
    }),
  )
}

async function readDocument({ ask }: CommandContext<Taking>, id: Taking['document']) {
  if (!id) return null
  const { about, kind, state } = await ask(documents.readDocument, { id })
  return { about: about?.id ?? null, kind, state }
}
