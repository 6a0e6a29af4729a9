import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { procurementOperations } from '../contract/procurement.ts'
import { procurements } from '../contract.ts'

/** A training that Kati begins to buy; who only needs one to lean on takes it as it is. */
export const addTraining = (stage: Stage, wish: Partial<CallOf<typeof procurements.addProcurement>> = {}) =>
  stage.perform(
    procurements.addProcurement,
    {
      title: 'Perelepitajate supervisioon 2027',
      budgetYear: 2027,
      cpv: '80500000',
      nature: 'services',
      startsOn: '2026-12-07',
      ...wish,
    },
    'kati',
  )

export const procurementExamples = examplesOf(procurementOperations, {
  addProcurement: {
    as: 'kati',
    input: {
      title: 'Lepitajate koolitus lahutatud vanemate teemal',
      budgetYear: 2027,
      cpv: '80500000-9',
      nature: 'services',
      series: 'Perelepitajate koolitused',
      funding: 'Riigieelarve, perelepitus',
      startsOn: '2026-12-07',
    },
  },
  changeProcurement: {
    as: 'kati',
    input: async (stage) => ({ ...(await addTraining(stage)), version: 1, funding: 'Euroopa Sotsiaalfond+' }),
  },
  copyProcurement: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addTraining(stage)),
      title: 'Perelepitajate supervisioon 2028',
      budgetYear: 2028,
    }),
  },
  listProcurements: { as: 'kati', input: { states: ['need'], responsible: ['me'], text: 'supervisioon' } },
  readProcurement: { as: 'anu', input: (stage) => addTraining(stage) },
})
