import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { documents } from '../../documents/contract.ts'
import { type PlanId, planOperations } from '../contract/plan.ts'
import { planSheetOperations } from '../contract/plan-sheet.ts'
import { publicPlanOperations } from '../contract/public-plan.ts'
import { procurements } from '../contract.ts'

const guest = { kind: 'guest', visitor: 'example' } as const

export const addPlan = (stage: Stage) => stage.perform(procurements.addPlan, { budgetYear: 2027 }, 'kati')

export const trainingRow = {
  subject: 'Perelepitajate supervisioon',
  nature: 'services',
  subjectKind: 'sotsiaalteenused',
  cpv: '80500000-9',
  valueCents: 1_440_000,
  quarter: 1,
  funding: 'Riigieelarve, perelepitus',
  series: 'Perelepitajate koolitused',
} as const

/** A plan of 2027 with one row. */
export async function addPlanWithRow(
  stage: Stage,
  wish: Partial<CallOf<typeof procurements.addPlanRow>> = {},
): Promise<{ id: PlanId; row: string }> {
  const { id } = await addPlan(stage)
  const people = { responsible: stage.person('kati'), contractResponsible: stage.person('maarja') }
  const { row } = await stage.perform(
    procurements.addPlanRow,
    { id, ...trainingRow, ...people, ...wish },
    'kati',
  )
  return { id, row }
}

/** The plan's first version, approved by Piret and so public. */
export async function publishPlan(
  stage: Stage,
  valuesShown = true,
): Promise<{ id: PlanId; document: string }> {
  const { id } = await addPlanWithRow(stage)
  const { document } = await stage.perform(procurements.makePlanVersion, { id, valuesShown }, 'kati')
  const of = { id: document as never }
  const { all } = await stage.perform(documents.readDocument, of, 'kati')
  const sha256 = all[0]?.sha256 ?? ''
  const steps = [{ stage: 1, to: { person: stage.person('piret') }, workingDays: 3 }]
  await stage.perform(documents.askApproval, { ...of, sha256, steps }, 'kati')
  const { items } = await stage.perform(documents.readRounds, of, 'piret')
  await stage.perform(documents.approveStep, { ...of, step: items[0]?.steps[0]?.id ?? '', sha256 }, 'piret')
  await stage.runJobs()
  return { id, document }
}

async function planSheet(stage: Stage): Promise<CallOf<typeof procurements.readPlanSheet>> {
  const { id } = await addPlan(stage)
  const columns = ['Hanke ese', 'CPV', 'Kvartal', 'Vastutab hanke eest'].map((title) => ({
    title,
    kind: 'text' as const,
  }))
  const value = { title: 'Eeldatav maksumus käibemaksuta', kind: 'money' as const }
  const bytes = await stage.makeSheet([
    {
      name: 'Plaan',
      columns: [...columns, value],
      rows: [
        ['Koolituse toitlustus', '55520000-1', 'II', 'Kati Kask', 6100],
        ['Tõlketeenused', '79530000', '3', '', 12_000.5],
      ],
    },
  ])
  return { id, upload: await stage.upload('kati', 'plaan.xlsx', bytes) }
}

const addVersion = async (stage: Stage) => ({
  id: (await addPlanWithRow(stage)).id,
  note: 'Esimene versioon.',
})

export const planExamples = examplesOf(planOperations, {
  listPlans: { as: 'anu', input: {} },
  addPlan: { as: 'kati', input: { budgetYear: 2027 } },
  readPlan: { as: 'anu', input: async (stage) => ({ id: (await addPlanWithRow(stage)).id }) },
  addPlanRow: { as: 'kati', input: async (stage) => ({ ...(await addPlan(stage)), ...trainingRow }) },
  changePlanRow: {
    as: 'kati',
    input: async (stage) => ({ ...(await addPlanWithRow(stage)), ...trainingRow, quarter: 2, version: 1 }),
  },
  dropPlanRow: { as: 'kati', input: (stage) => addPlanWithRow(stage) },
  restorePlanRow: {
    as: 'kati',
    input: async (stage) => {
      const row = await addPlanWithRow(stage)
      await stage.perform(procurements.dropPlanRow, row, 'kati')
      return row
    },
  },
  beginPlanRow: { as: 'kati', input: (stage) => addPlanWithRow(stage) },
  makePlanVersion: { as: 'kati', input: addVersion },
  downloadPlan: { as: 'anu', input: async (stage) => ({ id: (await addPlanWithRow(stage)).id }) },
})

export const planSheetExamples = examplesOf(planSheetOperations, {
  readPlanSheet: { as: 'kati', input: planSheet },
  importPlanRows: { as: 'kati', input: planSheet },
  withdrawPlanImport: {
    as: 'kati',
    input: async (stage) => {
      const given = await planSheet(stage)
      const done = await stage.perform(procurements.importPlanRows, given, 'kati')
      return { id: given.id, import: done.import }
    },
  },
})

export const publicPlanExamples = examplesOf(publicPlanOperations, {
  showPublicPlan: {
    as: guest,
    input: async (stage) => {
      await publishPlan(stage)
      return { year: '2027', text: 'supervisioon', lang: 'et' }
    },
  },
  downloadPublicPlan: {
    as: guest,
    input: async (stage) => {
      await publishPlan(stage)
      return { year: 2027 }
    },
  },
})
