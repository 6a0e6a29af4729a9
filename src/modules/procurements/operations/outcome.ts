import { implement } from '../../../kernel/module.ts'
import { outcomeFacts as facts, outcomeOperations, outcomeProblems as problems } from '../contract/outcome.ts'
import * as store from '../store/outcome.ts'
import { changeProcurement } from '../store/procurements.ts'
import { renewDeadlines } from './deadlines.ts'
import { loadFlow } from './flow.ts'
import { renewHolds } from './settle.ts'
import { centsOf, getLockedProcurement, getProcurement } from './showing.ts'
import { takesPart } from './takes-part.ts'

/** What `tenders` says of a procurement: it stands behind the one who acts there, whoever that is. */
const system = { kind: 'system', name: 'procurements' } as const

export const outcomeHandlers = implement(outcomeOperations, {
  async markOpened(context) {
    const { input, tx, now, tell } = context
    const row = await getLockedProcurement(tx, system, input.procurement)
    if (row.openedAt) return {}
    await changeProcurement(tx, row.id, { openedAt: new Date(input.at), changedAt: now })
    await tell(facts.TendersOpened, row.id, {})
    await renewDeadlines(context, row.id)
    return {}
  },

  async countTenders({ input: { procurement, tenders }, tx, now }) {
    const row = await getLockedProcurement(tx, system, procurement)
    await changeProcurement(tx, row.id, { tendersIn: tenders, changedAt: now })
    return {}
  },

  async setOutcome(context) {
    const { input, tx, now, tell } = context
    const { lot, ranked, rejected } = input
    const row = await getLockedProcurement(tx, system, input.procurement)
    const flow = await loadFlow({ db: tx, ask: context.ask }, row)
    const isDecided = flow.live.some(({ lots }) => lots.length === 0 || (lot !== null && lots.includes(lot)))
    if (isDecided) throw problems.OutcomeDecided({})
    const lines = [
      ...ranked.map((one) => ({ ...one, reason: '' })),
      ...rejected.map((one) => ({ ...one, priceCents: null, points: null, rank: null })),
    ]
    await store.setOutcome(tx, { procurement: row.id, lot, at: now }, lines)
    const all = await store.listOutcome(tx, row.id)
    const settled = new Set(all.map((one) => one.lot))
    const isWhole = settled.has(null) || flow.lots.every(({ id }) => settled.has(id))
    await changeProcurement(tx, row.id, { evaluatedAt: isWhole ? now : null, changedAt: now })
    await tell(facts.OutcomeSettled, row.id, { lot, ranked: ranked.length, rejected: rejected.length })
    return {}
  },

  async setClearance(context) {
    const { input, tx, now } = context
    const { procurement, tender, clear, open } = input
    const row = await getLockedProcurement(tx, system, procurement)
    const before = await store.findClearance(tx, procurement, tender)
    const clearAt = clear ? (before?.clearAt ?? now) : null
    await store.setClearance(tx, { procurement, tender, clearAt, open })
    await renewHolds(context, row)
    return {}
  },

  async readOutcome({ input, actor, db }) {
    const row = await getProcurement(db, actor, input.id)
    const mayKnow = row.decidedAt !== null || (await takesPart({ actor, db }, row))
    if (!mayKnow) return { hidden: true, lines: [] }
    const rows = await store.listOutcome(db, row.id)
    const lines = rows.map(({ checked, clearAt, open, settledAt: _, priceCents, ...line }) => ({
      ...line,
      lot: line.lot as never,
      priceCents: centsOf(priceCents),
      clear: checked === null ? null : clearAt !== null,
      open: open ?? [],
    }))
    return { hidden: false, lines }
  },
})
