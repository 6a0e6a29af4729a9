import { personOf } from '../../../kernel/actor.ts'
import type { UploadId } from '../../../kernel/contract.ts'
import { implement, type QueryContext } from '../../../kernel/module.ts'
import { people } from '../../people/contract.ts'
import { planFacts as facts } from '../contract/plan-facts.ts'
import { planProblems as problems } from '../contract/plan-problems.ts'
import { type PlanSheetRow, planSheetOperations } from '../contract/plan-sheet.ts'
import { type KnownPerson, keyOfRow, planHeads, understandPlanRow } from '../rules/plan-sheet.ts'
import * as store from '../store/plans.ts'
import { getPlan, lockPlan, readRows } from './plan.ts'
import { demandClear, readPricedSheet } from './reading-sheet.ts'

const most = 2000

export const planSheetHandlers = implement(planSheetOperations, {
  async readPlanSheet(context) {
    const { input, actor, db } = context
    await getPlan(db, actor, input.id)
    return { rows: await understand(context, input) }
  },

  async importPlanRows(context) {
    const { input, actor, now, tx, tell } = context
    await lockPlan(tx, actor, input.id)
    const rows = demandClear(await understand({ ...context, db: tx }, input), input.leaveOut)
    const by = personOf(actor) ?? ''
    const { id } = await store.addPlanImport(tx, { plan: input.id, importedAt: now, importedBy: by })
    const no = await store.nextRowNo(tx, input.id)
    const added = rows.map(({ row: _, doubts: __, responsible, contractResponsible, ...row }, at) => ({
      ...row,
      responsible: responsible?.id ?? null,
      contractResponsible: contractResponsible?.id ?? null,
      ...{ plan: input.id, no: no + at, import: id, changedAt: now, changedBy: by },
    }))
    await store.addPlanRows(tx, added)
    await tell(facts.PlanRowsImported, input.id, { rows: rows.length })
    return { import: id, rows: rows.length }
  },

  async withdrawPlanImport({ input, actor, now, tx, tell }) {
    await lockPlan(tx, actor, input.id)
    const found = await store.lockPlanImport(tx, input.id, input.import)
    if (!found || found.withdrawnAt || found.importedBy !== personOf(actor)) throw problems.ImportNotYours({})
    const rows = await store.listImportedRows(tx, found.id)
    const used = rows.filter(({ version, procurement }) => version > 1 || procurement !== null)
    if (used.length > 0) throw problems.ImportUsed({ rows: used.length })
    for (const row of rows)
      await store.changePlanRow(tx, row, { droppedAt: now, droppedBy: found.importedBy, changedAt: now })
    await store.withdrawPlanImport(tx, found.id, now)
    await tell(facts.PlanImportWithdrawn, input.id, { rows: rows.length })
    return { rows: rows.length }
  },
})

type Asking = Pick<QueryContext<unknown>, 'actor' | 'ask' | 'capabilities' | 'db'>

async function understand(
  context: Asking,
  { id, upload }: { id: string; upload: UploadId },
): Promise<PlanSheetRow[]> {
  const lines = await readPricedSheet(context, { upload, heads: planHeads, needed: ['subject'], most })
  const rows = await readRows(context.db, context.actor, id)
  const there = new Set(rows.map(({ subject, valueCents }) => keyOfRow(subject, valueCents)))
  const codes = new Set(context.capabilities.codes.cpv.map(({ code }) => code))
  const known = { there, codes, people: await listEveryone(context) }
  return lines.map(({ row, cells }) => understandPlanRow(row, cells, known))
}

/** Everyone here, by name and address. */
async function listEveryone({ ask }: Pick<Asking, 'ask'>): Promise<KnownPerson[]> {
  const everyone: KnownPerson[] = []
  for (let page = 1, total = 1; everyone.length < total; page += 1) {
    const answer = await ask(people.listPeople, { page, perPage: 200 })
    if (answer.items.length === 0) break
    total = answer.total
    everyone.push(...answer.items.map(({ id, name, email }) => ({ id, name, email })))
  }
  return everyone
}
