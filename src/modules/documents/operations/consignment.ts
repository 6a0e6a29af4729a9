import { isPermitted, personOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import {
  type Consignment,
  type ConsignmentState,
  consignmentOperations,
  consignmentFacts as facts,
  consignmentProblems as problems,
} from '../contract/consignment.ts'
import { documentPermissions as permissions } from '../contract/ids.ts'
import { registerProblems } from '../contract/register-problems.ts'
import * as store from '../store/consignments.ts'
import { findEntry } from '../store/register.ts'
import { getDocument, getLockedDocument } from './showing.ts'

const underWay: readonly ConsignmentState[] = ['waiting', 'sent']

export const consignmentHandlers = implement(consignmentOperations, {
  async listConsignments({ input, actor, db, capabilities }) {
    const row = await getDocument(db, actor, input.id)
    const rows = await store.listConsignments(db, row.id)
    const sending = () => {
      if (!capabilities.records) return 'notSet'
      if (row.reference === null) return 'notRegistered'
      if (rows.some(({ state }) => underWay.includes(state))) return 'underWay'
      return isPermitted(actor, permissions.register, row.team) ? 'possible' : 'notAllowed'
    }
    return { items: rows.map(showConsignment), sending: sending() }
  },

  async sendToRecords({ input, actor, now, tx, tell, capabilities }) {
    if (!capabilities.records) throw problems.RecordsNotSet({})
    const row = await getLockedDocument(tx, actor, input.id)
    if (!isPermitted(actor, permissions.register, row.team))
      throw kernelProblems.NotAllowed({ permission: permissions.register.name })
    const entry = await findEntry(tx, row.id)
    if (!entry) throw registerProblems.NotRegistered({})
    const before = await store.listConsignments(tx, row.id)
    if (before.some(({ state }) => underWay.includes(state))) throw problems.ConsignmentUnderWay({})
    const ordered = { orderedAt: now, orderedBy: personOf(actor) ?? null, nextAt: now }
    const { id } = await store.addConsignment(tx, { document: row.id, entry: entry.id, ...ordered })
    await tell(facts.ConsignmentOrdered, row.id, { consignment: id })
    return { consignment: id }
  },

  async retryConsignment({ input, now, tx, capabilities }) {
    if (!capabilities.records) throw problems.RecordsNotSet({})
    const found = await store.findConsignment(tx, input.consignment)
    if (!found) throw kernelProblems.NotFound({})
    if (found.state !== 'failed' && found.state !== 'waiting') throw problems.ConsignmentGone({})
    await store.changeConsignment(tx, found.id, { state: 'waiting', attempts: 0, nextAt: now, problem: null })
    return { consignment: found.id }
  },

  async listAllConsignments({ input, db, capabilities }) {
    const { page, perPage, ...wish } = input
    const [rows, total] = await Promise.all([
      store.listAllConsignments(db, { ...wish, offset: (page - 1) * perPage, limit: perPage }),
      store.countConsignments(db, wish),
    ])
    const isSet = capabilities.records !== undefined
    return { items: rows.map(showConsignment), total, page, perPage, isSet }
  },
})

function showConsignment(row: store.ConsignmentRow): Consignment {
  const { id, reference, state, attempts, problem, receipt } = row
  const moment = (at: Date | null) => at?.toISOString() ?? null
  return {
    id,
    reference,
    state,
    attempts,
    problem,
    receipt,
    orderedAt: row.orderedAt.toISOString(),
    orderedBy: row.who,
    nextAt: moment(row.nextAt),
    sentAt: moment(row.sentAt),
    receivedAt: moment(row.receivedAt),
  }
}
