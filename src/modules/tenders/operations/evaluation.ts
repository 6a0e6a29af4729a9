import { type Actor, personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { procurements } from '../../procurements/contract.ts'
import {
  evaluationOperations,
  evaluationFacts as facts,
  evaluationProblems as problems,
} from '../contract/evaluation.ts'
import { TenderId } from '../contract/ids.ts'
import { tendererProblems } from '../contract/tenderer.ts'
import { judge, placesOf, waitingFor } from '../rules/evaluation.ts'
import { missingIn } from '../rules/settling.ts'
import * as store from '../store/evaluations.ts'
import { renewAudience } from './audience.ts'
import { demandCriteria, type EvaluationNow, readEvaluationNow, takesPart } from './evaluation-state.ts'
import { demandRunning, getLent, runs } from './running.ts'
import { demandInPerson, demandUndecided } from './showing-tender.ts'

type About = { readonly procurement: string; readonly lot: string | null }

export const evaluationHandlers = implement(evaluationOperations, {
  async declareRelations(context) {
    const { input, actor, now, tx, tell } = context
    const person = demandInPerson(actor)
    const lent = await getLent(context, input.procurement)
    if (!lent.involved.some((one) => one.person === person)) throw problems.NotEvaluator({ related: false })
    const { tenders } = await readEvaluationNow(context, lent, null)
    const isStrange = input.relations.some(({ tender }) => !tenders.some(({ id }) => id === tender))
    if (isStrange) throw problems.PlaceUnknown({})
    const related = input.relations.length > 0
    const said = related ? input.relations : [{ tender: null, what: null }]
    const by = { procurement: lent.id, person, declaredAt: now }
    await store.addRelations(
      tx,
      said.map((one) => ({ ...one, ...by })),
    )
    if (related) await renewAudience(context, lent)
    await tell(facts.RelationsDeclared, lent.id, { related })
    if (related) await revealWhereDue(context, lent.id, lent.lots)
    return { related }
  },

  async saveSheet(context) {
    const { input, tx } = context
    const { now, person, row } = await lockForScoring(context)
    const own = now.given.find(({ evaluator }) => evaluator === person)
    if (own?.handedInAt) throw problems.SheetHandedIn({})
    for (const score of input.scores) demandPlace(now, score)
    await store.saveSheet(tx, { evaluation: row.id, evaluator: person }, input.scores)
    return {}
  },

  async handInSheet(context) {
    const { input, tx, tell, now: at } = context
    const { now, person, row } = await lockForScoring(context)
    const own = now.given.find(({ evaluator }) => evaluator === person)
    if (own?.handedInAt) throw problems.SheetHandedIn({})
    const missing = missingIn(placesOf(now), own?.scores ?? []).length
    if (missing > 0) throw problems.SheetNotFull({ missing })
    const sheet = { evaluation: row.id, evaluator: person }
    if (!own) await store.saveSheet(tx, sheet, [])
    await store.handIn(tx, sheet, at)
    await tell(facts.SheetHandedIn, input.procurement, { lot: input.lot })
    return { revealed: await revealIfDue(context, input) }
  },

  async agreeScore(context) {
    const { input, tx, now: at, actor } = context
    const { now, row } = await lockForScoring(context)
    demandRevealed(now)
    demandPlace(now, input)
    const { tender, criterion, share, reason } = input
    const by = { agreedAt: at, writtenBy: personOf(actor) ?? null }
    await store.setAgreement(tx, { evaluation: row.id, tender, criterion, share, reason, ...by })
    return {}
  },

  async recordDraw(context) {
    const { input, actor, tx, now: at, tell } = context
    const { now, row } = await lockOpen(context)
    const person = personOf(actor) ?? ''
    const isOne = now.evaluators.some((one) => one.person === person)
    if (!isOne && !(runs(actor, now.lent) && takesPart(now, actor)))
      throw problems.NotEvaluator({ related: now.related.has(person) })
    demandRevealed(now)
    if (!now.breaks.includes('drawingLots')) throw problems.DrawRefused({ why: 'notInRules' })
    const { tied } = judge(now).ranking
    if (tied.length === 0) throw problems.DrawRefused({ why: 'noTie' })
    const isSame =
      input.order.length === tied.length && tied.every((one) => input.order.includes(one as never))
    if (!isSame || new Set(input.order).size !== tied.length) throw problems.DrawRefused({ why: 'others' })
    const { order, note } = input
    await store.addDraw(tx, row.id, { order, note, drawnAt: at, drawnBy: personOf(actor) ?? null })
    await tell(facts.LotsDrawn, input.procurement, { lot: input.lot })
    return {}
  },

  async settleEvaluation(context) {
    const { input, actor, tx, now: at, tell } = context
    const { now, row } = await lockOpen(context)
    demandRunningInside(actor, now)
    const { ranking, missing } = judge(now)
    if (missing.length > 0) throw problems.EvaluationNotReady({ missing })
    const results = ranking.ranked.map(({ tender, priceCents, points, rank, decidedBy }) => ({
      ...{ evaluation: row.id, settledAt: at, tender, priceCents, points, rank, decidedBy },
    }))
    await store.addResults(tx, results)
    await store.changeEvaluation(tx, row.id, { settledAt: at, settledBy: personOf(actor) ?? null })
    const out = now.competing.filter((one) => one.out).length
    await tell(facts.EvaluationSettled, input.procurement, { lot: input.lot, tenders: results.length, out })
    await pushOutcome(context, now)
    const first = results.find(({ rank }) => rank === 1)?.tender
    return { first: first ? TenderId.parse(first) : null }
  },

  async reopenEvaluation(context) {
    const { input, actor, tx, tell } = context
    const { now, row } = await lockAny(context)
    demandRunningInside(actor, now)
    demandUndecided(now.lent)
    if (!row.settledAt) throw problems.EvaluationOpen({})
    await store.changeEvaluation(tx, row.id, { settledAt: null, settledBy: null })
    await tell(facts.EvaluationReopened, input.procurement, { lot: input.lot })
    return {}
  },
})

/** The evaluation, kept by this transaction, with everything it follows from. @throws NotFound */
async function lockAny(context: CommandContext<About>) {
  const { input, tx } = context
  const lent = await getLent(context, input.procurement)
  const row = await store.lockEvaluation(tx, { procurement: lent.id, lot: input.lot })
  return { now: await readEvaluationNow(context, lent, input.lot), row }
}

/** @throws ProcurementSettled, EvaluationSettled, CriteriaMissing */
async function lockOpen(context: CommandContext<About>) {
  const locked = await lockAny(context)
  demandUndecided(locked.now.lent)
  if (locked.row.settledAt) throw problems.EvaluationSettled({})
  demandCriteria(locked.now)
  return locked
}

/** For the one who runs it and sees its tenders; a manager who takes no part does not. @throws NotResponsible, NotDeclared */
function demandRunningInside(actor: Actor, now: EvaluationNow): void {
  demandRunning(actor, now.lent)
  if (!takesPart(now, actor)) throw tendererProblems.NotResponsible({})
}

/** For one who evaluates himself and has declared. @throws OnlyInPerson, NotEvaluator, RelationsNotDeclared */
async function lockForScoring(context: CommandContext<About>) {
  const person = demandInPerson(context.actor)
  const locked = await lockOpen(context)
  const { evaluators, related } = locked.now
  const found = evaluators.find((one) => one.person === person)
  if (!found) throw problems.NotEvaluator({ related: related.has(person) })
  if (!found.declared) throw problems.RelationsNotDeclared({})
  return { ...locked, person }
}

interface Placed {
  readonly tender: string
  readonly criterion: string
  readonly share: number
}
/** @throws PlaceUnknown, ShareNotOffered */
function demandPlace(now: EvaluationNow, { tender, criterion, share }: Placed): void {
  const isPlace = placesOf(now).some((one) => one.tender === tender && one.criterion === criterion)
  if (!isPlace) throw problems.PlaceUnknown({})
  const steps = now.comparison.criteria.find(({ id }) => id === criterion)?.steps ?? []
  const shares = steps.map(({ points }) => points)
  if (shares.length > 0 && !shares.includes(share)) throw problems.ShareNotOffered({ shares })
}

function demandRevealed(now: EvaluationNow): void {
  if (now.row?.revealedAt || placesOf(now).length === 0) return
  throw problems.StillAlone({ waiting: waitingFor(now) })
}

/** Shows everyone's points to all, when the last sheet is in. */
async function revealIfDue(context: CommandContext<unknown>, { procurement, lot }: About): Promise<boolean> {
  const lent = await getLent(context, procurement)
  const now = await readEvaluationNow(context, lent, lot)
  if (!now.row || now.row.revealedAt || now.evaluators.length === 0 || waitingFor(now) > 0) return false
  await store.changeEvaluation(context.tx, now.row.id, { revealedAt: context.now })
  await context.tell(facts.ScoresRevealed, procurement, { lot: lot as never })
  return true
}

/** After one has gone out the rest may be complete. */
async function revealWhereDue(
  context: CommandContext<unknown>,
  procurement: string,
  lots: readonly { readonly id: string }[],
): Promise<void> {
  const places = lots.length > 0 ? lots.map(({ id }) => id) : [null]
  for (const lot of places) await revealIfDue(context, { procurement, lot })
}

/** Gives the places to the procurement, whose decision follows from them. */
async function pushOutcome({ ask }: CommandContext<unknown>, now: EvaluationNow): Promise<void> {
  const { lent, lot, tenders, competing } = now
  const rowOf = (tender: string) => tenders.find(({ id }) => id === tender)
  const of = (tender: string) => ({
    tender,
    name: rowOf(tender)?.name ?? '',
    registryCode: rowOf(tender)?.registryCode ?? null,
  })
  await ask(procurements.setOutcome, {
    procurement: lent.id,
    lot: lot as never,
    ranked: judge(now).ranking.ranked.map(({ tender, priceCents, points, rank }) => ({
      ...of(tender),
      ...{ priceCents, points, rank },
    })),
    rejected: competing
      .filter(({ out }) => out)
      .map(({ tender }) => ({ ...of(tender), reason: rowOf(tender)?.outReason ?? '' })),
  })
}
