import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { questionOperations } from '../contract/question.ts'
import { tenders } from '../contract.ts'
import { announceTraining } from './announced.ts'

const asked = { text: 'Kas kohtumised võivad olla veebis?', source: 'mail' as const }

async function addQuestion(stage: Stage) {
  const { procurement } = await announceTraining(stage)
  return stage.perform(tenders.addQuestion, { procurement, ...asked }, 'kati')
}

export const questionExamples = examplesOf(questionOperations, {
  listQuestions: { as: 'kati', input: (stage) => announceTraining(stage) },
  readQuestion: { as: 'kati', input: async (stage) => ({ id: (await addQuestion(stage)).id }) },
  addQuestion: {
    as: 'kati',
    input: async (stage) => ({ ...(await announceTraining(stage)), ...asked }),
  },
  answerQuestion: {
    as: 'kati',
    input: async (stage) => {
      const { id } = await addQuestion(stage)
      return { id, toldText: asked.text, answer: 'Ei, kohtumised on Tallinnas ja Tartus.' }
    },
  },
})
