import { implement, type QueryContext } from '../../../kernel/module.ts'
import { people } from '../../people/contract.ts'
import { dataOperations, dataFacts as facts } from '../contract/data-out.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { countChecks } from '../rules/legal-checks.ts'
import { ocdsPackage } from '../rules/ocds.ts'
import { procurementSheet } from '../rules/procurement-sheet.ts'
import { registerSections } from '../rules/register-fields.ts'
import { getBrief } from '../store/briefs.ts'
import { listFigures, listSheetRows } from '../store/figures.ts'
import { changeProcurement, type ProcurementRow } from '../store/procurements.ts'
import { procedureWords } from '../texts/kinds.ts'
import { type Flow, loadFlow } from './flow.ts'
import { gatherSheet } from './gather-sheet.ts'
import { judgeLegalChecks } from './legal-checks.ts'
import { wishOf } from './procurement.ts'
import {
  centsOf,
  demandResponsible,
  getLockedProcurement,
  getProcurement,
  isResponsible,
  show,
} from './showing.ts'

export const dataHandlers = implement(dataOperations, {
  async readRegisterSheet(context) {
    const { input, actor, db, locale, ask } = context
    const row = await getProcurement(db, actor, input.id)
    const flow = await loadFlow({ db, ask }, row)
    const values = await gatherSheet(context, { row, flow })
    return {
      sections: registerSections(values, locale),
      reference: row.registerReference,
      can: isResponsible(actor, row) ? ['setReference'] : [],
    }
  },

  async setRegisterReference({ input, actor, tx, now, tell }) {
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    await changeProcurement(tx, row.id, { registerReference: input.reference, changedAt: now })
    await tell(facts.RegisterReferenceSet, row.id, {})
    return {}
  },

  async downloadOcds(context) {
    const { input, actor, db, ask } = context
    const row = await getProcurement(db, actor, input.id)
    const flow = await loadFlow({ db, ask }, row)
    const release = ocdsPackage(await ocdsFacts(context, { row, flow }))
    const bytes = new TextEncoder().encode(JSON.stringify(release, null, 2))
    return { fileName: `ocds-${row.id}.json`, type: 'application/json', bytes }
  },

  async exportProcurements({ input, actor, db, now, locale, capabilities }) {
    const { sort, ...filters } = input
    const rows = await listSheetRows(db, { actor, wish: wishOf(filters, { actor, now }), sort })
    const sheet = procurementSheet(
      rows.map((row) => ({ ...row, state: show(row, now).state })),
      locale,
    )
    const bytes = await capabilities.sheets.write([sheet])
    return { fileName: 'hanked.xlsx', type: xlsx, bytes }
  },

  async readFigures(context) {
    const { input, actor, db, ask, now } = context
    const items = await listFigures(db, actor, input.year)
    const rows = await listSheetRows(db, { actor, wish: { startsIn: input.year, now }, sort: '-changed' })
    const checks = []
    for (const row of rows)
      checks.push(...(await judgeLegalChecks({ db, now }, { row, flow: await loadFlow({ db, ask }, row) })))
    const { green, checks: of, exceptions } = countChecks(checks)
    return { items, checks: { green, of, exceptions } }
  },
})

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function ocdsFacts(
  { db, ask, now, baseUrl }: QueryContext<{ id: string }>,
  { row, flow }: { row: ProcurementRow; flow: Flow },
): Promise<Parameters<typeof ocdsPackage>[0]> {
  const agency = await ask(people.readAgency, {})
  const { said } = await getBrief(db, row.id)
  const { title, state, cpv, procedure, valueCents } = show(row, now)
  const lines = new Map(flow.decisions.flatMap((one) => one.lines.map((line) => [line.id, line])))
  return {
    ...{ id: row.id, title, state, now, cpv, procedure, valueCents },
    description: said.summary ?? null,
    url: `${baseUrl}/api/procurements/${row.id}/ocds.json`,
    buyer: { name: agency.name ?? '', registryCode: agency.registryCode ?? null },
    nature: row.nature as 'goods' | 'services' | 'works' | null,
    procedureName: procedure && procedureWords.et[procedure as ProcedureCode],
    funding: row.funding,
    announcedAt: row.announcedAt,
    tendersDueAt: row.tendersDueAt,
    decisions: flow.decisions.toReversed().map((one) => ({
      id: one.id,
      takenAt: one.takenAt,
      takenBack: one.takenBackAt !== null,
      lines: one.lines.map((line) => ({ ...line, priceCents: centsOf(line.priceCents) })),
    })),
    contracts: flow.contracts.map(({ id, line, valueCents: cents, signedAt, ...one }) => ({
      id,
      line,
      title: one.documentTitle ?? lines.get(line)?.name ?? title,
      valueCents: Number(cents),
      startsOn: one.startsOn as never,
      endsOn: one.endsOn as never,
      signedAt,
      endedOn: one.endedOn as never,
    })),
  }
}
