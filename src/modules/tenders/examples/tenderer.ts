import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { tendererOperations } from '../contract/tenderer.ts'
import { tenders } from '../contract.ts'
import { announceTraining, inviteThree, threeTenderers } from './announced.ts'

async function addRahuleid(stage: Stage) {
  const { procurement } = await announceTraining(stage)
  const [one] = threeTenderers
  if (!one) throw new Error('no tenderer')
  const { id } = await stage.perform(tenders.addTenderer, { procurement, ...one }, 'kati')
  return { ...one, id, procurement }
}

export const tendererExamples = examplesOf(tendererOperations, {
  listTenderers: { as: 'kati', input: (stage) => announceTraining(stage) },
  listDecisionLetters: { as: 'kati', input: (stage) => announceTraining(stage) },
  addTenderer: {
    as: 'kati',
    input: async (stage) => ({
      ...(await announceTraining(stage)),
      ...{ name: 'OÜ Rahuleid', registryCode: '99000011', email: 'pakkumused@rahuleid.example' },
    }),
  },
  changeTenderer: {
    as: 'kati',
    input: async (stage) => {
      const { id, name } = await addRahuleid(stage)
      return { id, name, email: 'hanked@rahuleid.example', locale: 'ru' as const }
    },
  },
  removeTenderer: { as: 'kati', input: async (stage) => ({ id: (await addRahuleid(stage)).id }) },
  sendInvitations: {
    as: 'kati',
    input: async (stage) => {
      const { procurement } = await addRahuleid(stage)
      await stage.perform(tenders.describeCall, { procurement, summary: 'Ostame supervisiooni.' }, 'kati')
      return { procurement }
    },
  },
  sendLinkAgain: {
    as: 'kati',
    input: async (stage) => {
      const { procurement } = await announceTraining(stage)
      await inviteThree(stage, procurement)
      const { items } = await stage.perform(tenders.listTenderers, { procurement }, 'kati')
      return { id: items[0]?.id ?? '', email: 'juhataja@rahuleid.example' }
    },
  },
})
