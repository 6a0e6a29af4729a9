import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { valueOperations } from '../contract/value.ts'
import { watchOperations } from '../contract/watch.ts'
import { procurements } from '../contract.ts'
import { addPlanWithRow } from './plan.ts'
import { addDeclaredTraining } from './preparation.ts'
import { addTraining } from './procurement.ts'

/** Twelve meetings at 1 200 euros, with a renewal. */
export const meetings = { units: { hundredths: 1200, unitCents: 120_000 }, renewals: 240_000 }

/** A training whose value is reckoned: 16 800 euros. */
export async function addValuedTraining(stage: Stage): Promise<Awaited<ReturnType<typeof addTraining>>> {
  const { id } = await addDeclaredTraining(stage)
  const { version } = await stage.perform(procurements.readProcurement, { id }, 'kati')
  await stage.perform(procurements.reckonValue, { id, version, given: meetings }, 'kati')
  return { id }
}

export const valueExamples = examplesOf(valueOperations, {
  readValue: { as: 'anu', input: (stage) => addValuedTraining(stage) },
  tryValue: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addTraining(stage)),
      given: { ...meetings, regular: { before: 6_125_000, ahead: 7_565_000 } },
    }),
  },
  reckonValue: {
    as: 'kati',
    input: async (stage) => {
      const { id } = await addDeclaredTraining(stage)
      const { version } = await stage.perform(procurements.readProcurement, { id }, 'kati')
      return { id, version, given: meetings }
    },
  },
})

export const watchExamples = examplesOf(watchOperations, {
  watchSplitting: {
    as: 'kati',
    input: {
      ...{ subject: 'Perelepitajate koolitus', cpv: '80500000', series: 'Perelepitajate koolitused' },
      ...{ valueCents: 1_200_000, budgetYear: 2027, startsOn: '2026-12-07' },
    },
  },
  readWatch: { as: 'anu', input: (stage) => addTraining(stage) },
  judgeLikeness: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addTraining(stage)),
      other: (await addPlanWithRow(stage)).row,
      verdict: 'different' as const,
      reason: 'Teine sihtrühm ja teine sisu.',
    }),
  },
})
