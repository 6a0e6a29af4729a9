import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { type PurchaseImportId, purchaseOperations } from '../contract/purchase.ts'
import { procurements } from '../contract.ts'

/** subject, CPV, euros, day, series, reference */
export type BoughtRow = readonly [string, string, number, string, string, string]

const bought: readonly BoughtRow[] = [
  ['Perelepitajate koolitus, kevad', '80500000-9', 31_250, '2027-03-12', 'Perelepitajate koolitused', 'L-17'],
  ['Lepitajate õppepäev', '80511000-9', 30_000, '2026-10-05', '', 'L-44'],
  ['Seminari toitlustus', '55520000-1', 4_800, '2026-10-05', '', 'A-901'],
]

export async function purchaseSheet(stage: Stage, rows: readonly BoughtRow[] = bought) {
  const text = (title: string) => ({ title, kind: 'text' as const })
  const bytes = await stage.makeSheet([
    {
      name: 'Ostud',
      columns: [
        text('Ostu ese'),
        text('CPV'),
        { title: 'Maksumus käibemaksuta', kind: 'money' },
        { title: 'Kuupäev', kind: 'day' },
        text('Sarnaste ostude sari'),
        text('Lepingu või arve number'),
      ],
      rows: rows.map((row) => [...row]),
    },
  ])
  return stage.upload('kati', 'ostud.xlsx', bytes)
}

const past = bought.filter(([, , , day]) => day < '2026-11-23')

export async function importPast(
  stage: Stage,
  { rows = past, audience = 'agency' }: { rows?: readonly BoughtRow[]; audience?: 'team' | 'agency' } = {},
): Promise<{ import: PurchaseImportId; rows: number }> {
  const given: CallOf<typeof procurements.importPurchases> = {
    ...{ title: 'Ostud 2026', audience },
    upload: await purchaseSheet(stage, rows),
  }
  return stage.perform(procurements.importPurchases, given, 'kati')
}

export const purchaseExamples = examplesOf(purchaseOperations, {
  listPurchases: {
    as: 'anu',
    input: async (stage) => {
      await importPast(stage)
      return { text: 'õppepäev', year: 2026 }
    },
  },
  exportPurchases: { as: 'anu', input: { year: 2026 } },
  listPurchaseImports: { as: 'anu', input: {} },
  readPurchaseSheet: { as: 'kati', input: async (stage) => ({ upload: await purchaseSheet(stage) }) },
  importPurchases: {
    as: 'kati',
    input: async (stage) => ({
      title: 'Raamatupidamise väljavõte 2026',
      upload: await purchaseSheet(stage, past),
    }),
  },
  withdrawPurchases: { as: 'kati', input: async (stage) => ({ id: (await importPast(stage)).import }) },
})
