import { isPermitted, personOf, teamsOf } from '../../../kernel/actor.ts'
import type { UploadId } from '../../../kernel/contract.ts'
import { implement, type QueryContext } from '../../../kernel/module.ts'
import { addRecord } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { readDayCell } from '../../../kernel/values/sheet-cells.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { planFacts as facts } from '../contract/plan-facts.ts'
import { planProblems as problems } from '../contract/plan-problems.ts'
import {
  mostPurchases,
  type PurchaseImportId,
  type PurchaseSheetRow,
  purchaseOperations,
} from '../contract/purchase.ts'
import { permissions } from '../contract.ts'
import { purchaseSheet } from '../papers.ts'
import {
  keyOfContract,
  keyOfPurchase,
  pardonOthers,
  purchaseHeads,
  understandPurchase,
} from '../rules/purchase-sheet.ts'
import { noteOthers } from '../store/contract-twins.ts'
import * as store from '../store/purchases.ts'
import { purchaseScreens } from '../texts/purchase-screens.ts'
import { sheetType } from './plan.ts'
import { demandClear, readPricedSheet } from './reading-sheet.ts'

export const purchaseHandlers = implement(purchaseOperations, {
  async listPurchases({ input, actor, db }) {
    const { page, perPage, ...wish } = input
    const question = { actor, ...wish }
    const [rows, total] = await Promise.all([
      store.listPurchases(db, { ...question, offset: (page - 1) * perPage, limit: perPage }),
      store.countPurchases(db, question),
    ])
    const items = rows.map(({ import: from, valueCents, boughtOn, ...row }) => ({
      ...row,
      import: from as PurchaseImportId,
      valueCents: Number(valueCents),
      boughtOn: boughtOn as Day,
    }))
    return { items, total, page, perPage }
  },

  async exportPurchases({ input, actor, db, locale, capabilities }) {
    const rows = await store.listPurchases(db, { actor, ...input, offset: 0, limit: mostPurchases })
    const bytes = await capabilities.sheets.write([purchaseSheet(rows, locale)])
    return { fileName: purchaseScreens[locale].fileName, type: sheetType, bytes }
  },

  async listPurchaseImports({ actor, db }) {
    const rows = await store.listPurchaseImports(db, actor)
    return {
      items: rows.map(({ importedBy, by, importedAt, ...row }) => ({
        ...row,
        id: row.id as PurchaseImportId,
        valueCents: Number(row.valueCents),
        importedAt: importedAt.toISOString(),
        importedBy: by,
        mine: importedBy === personOf(actor),
      })),
      may: isPermitted(actor, permissions.write),
    }
  },

  async readPurchaseSheet(context) {
    return { rows: await understand(context, context.input.upload) }
  },

  async importPurchases(context) {
    const { input, actor, now, tx, tell } = context
    const understood = await understand({ ...context, db: tx }, input.upload)
    const rows = demandClear(pardonOthers(understood, input.another), input.leaveOut)
    const by = personOf(actor) ?? ''
    const id = await addRecord(tx, {
      kind: 'purchaseImport',
      title: input.title,
      owner: personOf(actor) ?? null,
      team: teamsOf(actor, ['manager', 'specialist'])[0] ?? null,
      audience: input.audience,
    })
    await store.addPurchaseImport(tx, { id, importedAt: now, importedBy: by })
    await store.addPurchases(
      tx,
      id,
      rows.map(({ row: _, doubts: __, valueCents, boughtOn, ...row }) => ({
        ...row,
        valueCents: valueCents ?? 0,
        boughtOn: boughtOn ?? '',
      })),
    )
    await noteOthers(tx, { purchaseImport: id, at: now, by })
    await tell(facts.PurchasesImported, id, { rows: rows.length })
    return { import: id as PurchaseImportId, rows: rows.length }
  },

  async withdrawPurchases({ input, actor, now, tx, tell }) {
    const found = await store.lockPurchaseImport(tx, input.id)
    if (!found || found.withdrawnAt || found.importedBy !== personOf(actor)) throw problems.ImportNotYours({})
    const { rows, judged } = await store.countPurchasesOf(tx, found.id)
    if (judged > 0) throw problems.ImportUsed({ rows: judged })
    await store.withdrawPurchaseImport(tx, found.id, now)
    await tell(facts.PurchasesWithdrawn, found.id, { rows })
    return { rows }
  },
})

type Asking = Pick<QueryContext<unknown>, 'actor' | 'now' | 'capabilities' | 'db'>

async function understand(context: Asking, upload: UploadId): Promise<PurchaseSheetRow[]> {
  const lines = await readPricedSheet(context, {
    ...{ upload, heads: purchaseHeads, most: mostPurchases },
    needed: ['subject', 'value', 'boughtOn'],
  })
  const days = lines.flatMap(({ cells }) => readDayCell(cells.boughtOn) ?? []).sort()
  const known = { today: dayOf(context.now), ...(await listKnown(context, days)) }
  return lines.map(({ row, cells }) => understandPurchase(row, cells, known))
}

/** What would count twice: purchases imported before, and contracts made here. */
async function listKnown({ db }: Pick<Asking, 'db'>, days: readonly Day[]) {
  const [from, until] = [days[0], days.at(-1)]
  if (!from || !until) return { there: new Set<string>(), made: new Set<string>() }
  const [bought, made] = [
    await store.listAlreadyThere(db, { from, until }),
    await store.listMadeHere(db, { from, until }),
  ]
  return {
    there: new Set(
      bought.map(({ subject, boughtOn, valueCents }) => keyOfPurchase(subject, boughtOn, Number(valueCents))),
    ),
    made: new Set(made.map(({ signedOn, valueCents }) => keyOfContract(signedOn, Number(valueCents)))),
  }
}
