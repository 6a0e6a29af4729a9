import { type Actor, isPermitted, personOf, teamsOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, getRecord, type ReadDb } from '../../../kernel/record.ts'
import type { ProcurementId } from '../contract/ids.ts'
import { type PlanId, type PlanRow, planOperations } from '../contract/plan.ts'
import { planFacts as facts } from '../contract/plan-facts.ts'
import { planProblems as problems } from '../contract/plan-problems.ts'
import { ProcurementInput } from '../contract/procurement.ts'
import { permissions } from '../contract.ts'
import { planSheet } from '../papers.ts'
import { bareCpv } from '../rules/cpv.ts'
import { keepRow, saySame, totalOf } from '../rules/plan-version.ts'
import { listPlanVersions, type PlanVersionRow } from '../store/plan-versions.ts'
import * as store from '../store/plans.ts'
import { planWords } from '../texts/plan.ts'
import { makeVersion } from './plan-version.ts'
import { beginProcurement } from './procurement.ts'
import { centsOf, isoOf } from './showing.ts'

export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const planHandlers = implement(planOperations, {
  async listPlans({ actor, db }) {
    const items = await store.listPlans(db)
    return {
      items: items.map((one) => ({ ...one, id: one.id as PlanId, totalCents: Number(one.totalCents) })),
      may: isPermitted(actor, permissions.write),
    }
  },

  async addPlan({ input, actor, now, tx, tell, locale }) {
    const { budgetYear } = input
    const there = await store.findPlanOfYear(tx, budgetYear)
    if (there) throw problems.PlanExists({ year: budgetYear, plan: there.id })
    const id = await addRecord(tx, {
      kind: 'procurementPlan',
      title: planWords[locale].titleOf(budgetYear),
      team: teamsOf(actor, ['manager', 'specialist'])[0] ?? null,
      audience: 'agency',
    })
    await store.addPlan(tx, { id, budgetYear, addedAt: now, addedBy: personOf(actor) ?? null })
    await tell(facts.PlanAdded, id, { budgetYear })
    return { id: id as PlanId }
  },

  async readPlan({ input, actor, db }) {
    const plan = await getPlan(db, actor, input.id)
    const [rows, versions] = [await readRows(db, actor, plan.id), await listPlanVersions(db, plan.id)]
    const newest = versions[0]
    const publicNo = versions.find(({ approvedAt }) => approvedAt)?.no
    return {
      id: plan.id as PlanId,
      budgetYear: plan.budgetYear,
      rows,
      imports: await showImports(db, actor, plan.id),
      versions: versions.map((version) => showVersion(version, publicNo)),
      changedSince: newest ? !saySame(newest.rows, rows.map(keepRow)) : rows.length > 0,
      may: isPermitted(actor, permissions.write),
    }
  },

  async addPlanRow({ input, actor, now, tx, tell }) {
    const { id, ...row } = input
    await lockPlan(tx, actor, id)
    const no = await store.nextRowNo(tx, id)
    const by = { changedAt: now, changedBy: personOf(actor) ?? null }
    const [added] = await store.addPlanRows(tx, [{ ...row, cpv: bareCpv(row.cpv), plan: id, no, ...by }])
    await tell(facts.PlanRowAdded, id, { no })
    return { row: added?.id ?? '', no }
  },

  async changePlanRow({ input, actor, now, tx, tell }) {
    const { id, row: rowId, version, ...change } = input
    await lockPlan(tx, actor, id)
    const row = await getRow(tx, id, rowId)
    const next = { ...change, cpv: bareCpv(change.cpv) }
    const changed = await store.changePlanRow(
      tx,
      { id: row.id, version },
      { ...next, changedAt: now, changedBy: personOf(actor) ?? null },
    )
    if (changed === undefined)
      throw kernelProblems.ChangedMeanwhile({
        current: { id: row.id, title: row.subject, version: row.version },
      })
    const before: Readonly<Record<string, unknown>> = { ...row, valueCents: centsOf(row.valueCents) }
    const fields = Object.entries(next).flatMap(([key, value]) => (before[key] === value ? [] : [key]))
    await tell(facts.PlanRowChanged, id, { no: row.no, fields })
    return { version: changed }
  },

  async dropPlanRow(context) {
    const row = await moveRow(context, context.now)
    await context.tell(facts.PlanRowDropped, row.plan, { no: row.no })
    return {}
  },

  async restorePlanRow(context) {
    const row = await moveRow(context, null)
    await context.tell(facts.PlanRowRestored, row.plan, { no: row.no })
    return {}
  },

  async beginPlanRow(context) {
    const { input, actor, now, tx, tell } = context
    const { budgetYear } = await lockPlan(tx, actor, input.id)
    const row = await getRow(tx, input.id, input.row)
    if (row.procurement) throw problems.PlanRowBegun({})
    const { subject: title, nature, subjectKind, cpv, funding, series } = row
    const need = { title, budgetYear, nature, subjectKind, cpv, funding, series }
    const procurement = await beginProcurement(context, ProcurementInput.parse(need))
    const change = { procurement, changedAt: now, changedBy: personOf(actor) ?? null }
    await store.changePlanRow(tx, row, change)
    await tell(facts.PlanRowChanged, input.id, { no: row.no, fields: ['procurement'] })
    return { id: procurement }
  },

  async makePlanVersion(context) {
    const { input, actor, tx, locale } = context
    const plan = await lockPlan(tx, actor, input.id)
    const rows = (await readRows(tx, actor, plan.id)).map(keepRow)
    if (rows.length === 0) throw problems.PlanEmpty({})
    const [newest] = await listPlanVersions(tx, plan.id)
    if (newest && saySame(newest.rows, rows)) throw problems.PlanUnchanged({ no: newest.no })
    return makeVersion(context, { plan, rows, no: (newest?.no ?? 0) + 1, locale })
  },

  async downloadPlan({ input, actor, db, locale, capabilities }) {
    const plan = await getPlan(db, actor, input.id)
    const rows = (await readRows(db, actor, plan.id)).map(keepRow)
    const bytes = await capabilities.sheets.write([planSheet(rows, { locale, budgetYear: plan.budgetYear })])
    return { fileName: `${planWords[locale].fileName(plan.budgetYear)}.xlsx`, type: sheetType, bytes }
  },
})

/** @throws NotFound */
export async function getPlan(db: ReadDb, actor: Actor, id: string) {
  await getRecord(db, actor, id, 'procurementPlan')
  const plan = await store.findPlan(db, id)
  if (!plan) throw kernelProblems.NotFound({})
  return plan
}

/** @throws NotFound */
export async function lockPlan(tx: CommandContext<unknown>['tx'], actor: Actor, id: string) {
  await store.lockPlan(tx, id)
  return getPlan(tx, actor, id)
}

async function getRow(db: ReadDb, plan: string, id: string) {
  const row = await store.findPlanRow(db, plan, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/** Takes a row out, or puts it back. @throws PlanRowBegun */
async function moveRow(
  { input, actor, now, tx }: CommandContext<{ id: PlanId; row: string }>,
  droppedAt: Date | null,
) {
  await lockPlan(tx, actor, input.id)
  const row = await getRow(tx, input.id, input.row)
  if (droppedAt && row.procurement) throw problems.PlanRowBegun({})
  const by = personOf(actor) ?? null
  const change = { droppedAt, droppedBy: droppedAt && by, changedAt: now, changedBy: by }
  await store.changePlanRow(tx, row, change)
  return row
}

export const readRows = async (db: ReadDb, actor: Actor, plan: string): Promise<PlanRow[]> =>
  (await store.listPlanRows(db, actor, plan)).map(showRow)

function showRow(row: store.PlanRowRow): PlanRow {
  const { id, no, subject, quarter, funding, series, version } = row
  return {
    ...{ id, no, subject, cpv: row.cpv, quarter, funding, series, version },
    nature: row.nature as PlanRow['nature'],
    subjectKind: row.subjectKind as PlanRow['subjectKind'],
    valueCents: centsOf(row.valueCents),
    responsible: named(row.responsible, row.responsibleName),
    contractResponsible: named(row.contractResponsible, row.contractName),
    procurement:
      row.procurement && row.procurementTitle
        ? { id: row.procurement as ProcurementId, title: row.procurementTitle }
        : null,
    begun: row.procurement !== null,
  }
}

const named = (id: string | null, name: string | null) =>
  id ? { id: id as PersonId, name: name ?? '' } : null

const showImports = async (db: ReadDb, actor: Actor, plan: string) =>
  (await store.listPlanImports(db, plan)).map(({ id, rows, importedAt, importedBy, by }) => ({
    import: id,
    rows: Number(rows),
    importedAt: importedAt.toISOString(),
    importedBy: by,
    mine: importedBy === personOf(actor),
  }))

const showVersion = (version: PlanVersionRow, publicNo: number | undefined) => ({
  no: version.no,
  madeAt: version.madeAt.toISOString(),
  madeBy: version.by,
  note: version.note,
  document: version.document as never,
  rows: version.rows.length,
  totalCents: totalOf(version.rows),
  approvedAt: isoOf(version.approvedAt),
  valuesShown: version.valuesShownAt !== null,
  public: version.no === publicNo,
})
