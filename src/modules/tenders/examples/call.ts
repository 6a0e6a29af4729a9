import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { callOperations } from '../contract/call.ts'
import { tenders } from '../contract.ts'
import { announceTraining, approvedPaper } from './announced.ts'

async function readyPaper(stage: Stage) {
  const { procurement } = await announceTraining(stage)
  return { procurement, documents: [await approvedPaper(stage, procurement)] }
}

async function givenPaper(stage: Stage) {
  const ready = await readyPaper(stage)
  const { papers } = await stage.perform(tenders.givePapers, ready, 'kati')
  return { procurement: ready.procurement, paper: papers[0] ?? '' }
}

export const callExamples = examplesOf(callOperations, {
  readCall: { as: 'kati', input: (stage) => announceTraining(stage) },
  describeCall: {
    as: 'kati',
    input: async (stage) => ({
      ...(await announceTraining(stage)),
      summary: 'Ostame 12 supervisiooni kohtumist kahele perelepitajate rühmale.',
    }),
  },
  givePapers: {
    as: 'kati',
    input: async (stage) => ({ ...(await readyPaper(stage)), note: 'Lisatud on tehniline kirjeldus.' }),
  },
  openCall: {
    as: 'kati',
    input: async (stage) => ({ procurement: (await givenPaper(stage)).procurement }),
  },
  tellNotice: {
    as: 'kati',
    input: async (stage) => ({
      ...(await announceTraining(stage)),
      text: 'Esimene kohtumine on jaanuaris, mitte veebruaris.',
    }),
  },
  downloadPaper: { as: 'kati', input: givenPaper },
})
