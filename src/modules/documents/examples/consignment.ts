import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { consignmentOperations } from '../contract/consignment.ts'
import { documents } from '../contract.ts'
import { registerLetter } from './register.ts'

const beside = ['records'] as const
const letterOf = async (stage: Stage) => ({ id: (await registerLetter(stage)).id })

export const consignmentExamples = examplesOf(consignmentOperations, {
  listConsignments: { as: 'anu', input: letterOf },
  sendToRecords: { as: 'kati', beside, input: letterOf },
  retryConsignment: {
    as: 'siim',
    beside,
    input: async (stage) => stage.perform(documents.sendToRecords, await letterOf(stage), 'kati'),
  },
  listAllConsignments: { as: 'siim', input: { states: ['failed'] } },
})
