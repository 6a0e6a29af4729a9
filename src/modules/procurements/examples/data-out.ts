import { examplesOf } from '../../../kernel/examples.ts'
import { dataOperations } from '../contract/data-out.ts'
import { contracted, decided } from './outcome.ts'

export const dataExamples = examplesOf(dataOperations, {
  readRegisterSheet: { as: 'anu', input: async (stage) => ({ id: (await contracted(stage)).id }) },
  setRegisterReference: {
    as: 'kati',
    input: async (stage) => ({ id: (await decided(stage)).id, reference: '298765' }),
  },
  downloadOcds: { as: 'anu', input: async (stage) => ({ id: (await contracted(stage)).id }) },
  exportProcurements: { as: 'anu', input: { budgetYears: [2027], states: ['need'] } },
  readFigures: { as: 'anu', input: { year: 2026 } },
})
