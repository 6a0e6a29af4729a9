import { type Actor, personOf, teamsOf, workOf } from '../../../kernel/actor.ts'
import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { addRecord, changeRecord, setPeople, setServing } from '../../../kernel/record.ts'
import { tasks } from '../../tasks/contract.ts'
import { procurementFacts as facts } from '../contract/facts.ts'
import type { ProcurementId } from '../contract/ids.ts'
import type { Nature } from '../contract/kind.ts'
import { procurementProblems as problems } from '../contract/problems.ts'
import { type ProcurementPage, procurementOperations } from '../contract/procurement.ts'
import { allowedActions } from '../rules/allowed.ts'
import { bareCpv } from '../rules/cpv.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import { settledAmong } from '../rules/state.ts'
import { addInvolved, type InvolvedRow, listInvolved } from '../store/involved.ts'
import { listLots } from '../store/lots.ts'
import * as store from '../store/procurements.ts'
import { copyPreparation } from './copying.ts'
import { renewDeadlines } from './deadlines.ts'
import { regimeFor } from './regime.ts'
import { renewHolds } from './settle.ts'
import {
  demandOngoing,
  demandResponsible,
  getLockedProcurement,
  getProcurement,
  isoOf,
  isResponsible,
  show,
  showLot,
} from './showing.ts'

export const procurementHandlers = implement(procurementOperations, {
  async addProcurement(context) {
    return { id: await beginProcurement(context, context.input) }
  },

  async changeProcurement({ input, actor, now, tx, tell }) {
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    demandOngoing(row)
    const { id, version, title, audience, serves, cpv, ...rest } = input
    const fields = Object.keys(input).filter((key) => key !== 'id' && key !== 'version')
    const settled = settledAmong(fields, row.state)
    if (settled.length > 0) throw problems.ProcurementAnnounced({ fields: settled })
    const next = await changeRecord(tx, id, {
      version,
      ...(title !== undefined && { title }),
      ...(audience !== undefined && { audience }),
    })
    if (serves) await setServing(tx, id, serves)
    const change = { ...rest, ...(cpv !== undefined && { cpv: bareCpv(cpv) }) }
    await store.changeProcurement(tx, id, { ...withoutEmpty(change), changedAt: now })
    await tell(facts.ProcurementChanged, id, { fields })
    return { version: next }
  },

  async copyProcurement(context) {
    const { input, actor, now, tx, tell } = context
    const source = await getProcurement(tx, actor, input.id)
    const owner = workOf(actor) ?? null
    const team = teamsOf(actor, ['manager', 'specialist'])[0] ?? null
    const { title, budgetYear, startsOn } = input
    const audience = source.audience as ProcurementPage['audience']
    const serves = source.serves.map(({ duty, result }) => ({ duty, result }))
    const id = await addRecord(tx, { kind: 'procurement', title, owner, team, audience, serves })
    const { cpv, subjectKind, nature, series, funding } = source
    const dates = { addedAt: now, addedBy: personOf(actor) ?? null, changedAt: now }
    const kept = { cpv, subjectKind, nature, series, funding, copiedFrom: source.id }
    await store.addProcurement(tx, { id, budgetYear, startsOn, ...kept, ...dates })
    await copyPreparation(context, { from: source.id, to: id })
    await renewHolds(context, { id, procedure: null })
    await renewDeadlines(context, id)
    await tell(facts.ProcurementAdded, id, { budgetYear, copiedFrom: source.id as ProcurementId })
    return { id: id as ProcurementId }
  },

  async listProcurements({ input, actor, db, now, ask }) {
    const { page, perPage, sort, ...rest } = input
    const wish = wishOf(rest, { actor, now })
    const [rows, total] = await Promise.all([
      store.listProcurements(db, { actor, wish, sort, offset: (page - 1) * perPage, limit: perPage }),
      store.countProcurements(db, { actor, wish }),
    ])
    const { items: next } = await ask(tasks.listNextOf, { records: rows.map(({ id }) => id as never) })
    const items = rows.map((row) => ({
      ...show(row, now),
      next: firstOf(next.filter(({ record }) => record === (row.id as string))),
    }))
    return { items, total, page, perPage }
  },

  async readProcurement(context) {
    const { input, actor, db, now } = context
    const row = await getProcurement(db, actor, input.id)
    const [lots, involved] = await Promise.all([listLots(db, row.id), listInvolved(db, row.id)])
    return {
      ...show(row, now),
      ...showMore(row),
      regime: await regimeFor(context, row),
      lots: lots.map(showLot),
      copiedFrom: row.source as ProcurementPage['copiedFrom'],
      can: allowedActions(row.state, readerOf(actor, { row, involved })),
    }
  },
})

type Filters = Omit<InputOf<typeof procurementOperations.listProcurements>, 'page' | 'perPage' | 'sort'>

/** The filters of a list, with oneself by name. */
export const wishOf = (
  { responsible, mine, ...rest }: Filters,
  { actor, now }: { actor: Actor; now: Date },
): store.ProcurementWish => ({
  ...rest,
  responsible: responsible?.map((one) => (one === 'me' ? (workOf(actor) ?? '') : one)),
  ...(mine && { involved: workOf(actor) }),
  now,
})

/** A procurement by its need; who begins it is responsible for it. */
export async function beginProcurement(
  context: CommandContext<unknown>,
  need: InputOf<typeof procurementOperations.addProcurement>,
): Promise<ProcurementId> {
  const { actor, now, tx, tell } = context
  const { title, audience, serves, cpv, ...row } = need
  const owner = workOf(actor) ?? null
  const team = teamsOf(actor, ['manager', 'specialist'])[0] ?? null
  const id = await addRecord(tx, { kind: 'procurement', title, owner, team, audience, serves })
  const addedBy = personOf(actor) ?? null
  await store.addProcurement(tx, { ...row, id, cpv: bareCpv(cpv), addedAt: now, addedBy, changedAt: now })
  if (owner) {
    await addInvolved(tx, { procurement: id, all: [{ person: owner, part: 'responsible' }], at: now })
    await setPeople(tx, id, { responsible: [owner] })
  }
  await renewHolds(context, { id, procedure: null })
  await renewDeadlines(context, id)
  await tell(facts.ProcurementAdded, id, { budgetYear: need.budgetYear, copiedFrom: null })
  return id as ProcurementId
}

const firstOf = ([first]: OutputOf<typeof tasks.listNextOf>['items']) =>
  first ? { task: first.id, title: first.title, due: first.due } : null

/** What the page shows beyond the line of the list. */
export const showMore = (row: store.ProcurementRow) => ({
  nature: row.nature as Nature | null,
  series: row.series,
  funding: row.funding,
  volunteered: row.volunteered,
  registerReference: row.registerReference,
  announcedAt: isoOf(row.announcedAt),
  openedAt: isoOf(row.openedAt),
  decidedAt: isoOf(row.decidedAt),
  standstillUntil: row.standstillUntil as ProcurementPage['standstillUntil'],
  contestedAt: isoOf(row.contestedAt),
  contractedAt: isoOf(row.contractedAt),
  endedAt: isoOf(row.endedAt),
  endReason: row.endReason,
  audience: row.audience as ProcurementPage['audience'],
  addedAt: row.addedAt.toISOString(),
})

function readerOf(
  actor: Actor,
  { row, involved }: { row: store.ProcurementRow; involved: readonly InvolvedRow[] },
) {
  const own = involved.find(({ person, outAt }) => person === workOf(actor) && outAt === null)
  return {
    responsible: isResponsible(actor, row),
    involved: own !== undefined,
    writesBrief: own?.parts.includes('brief') ?? false,
    declared: undeclaredOf(involved).length === 0,
  }
}

const withoutEmpty = <T extends object>(change: T) =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
