import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { signin } from '../../signin/contract.ts'
import { ownAnswerOperations } from '../contract/own-answer.ts'
import { tenders } from '../contract.ts'
import { addEvaluated, addTender } from './tender.ts'

/** A tenderer with a link, whose tender came by mail from the same address and who was asked about it. */
export async function askWithLink(stage: Stage) {
  const { procurement } = await addEvaluated(stage)
  const known = { name: 'OÜ Rahuleid', email: 'helve.kivi@rahuleid.example', locale: 'ru' as const }
  const tenderer = await stage.perform(tenders.addTenderer, { procurement, ...known }, 'kati')
  const { id } = await addTender(stage, { procurement })
  const question = { kind: 'abnormallyLow' as const, question: 'Millest hind koosneb?' }
  const asked = { id, ...question, dueDay: '2026-11-27' as const }
  const { check } = await stage.perform(tenders.askTenderer, asked, 'kati')
  const wish = { scope: 'tender', record: tenderer.id as never }
  const { token } = await stage.perform(signin.giveAccessLink, wish, { kind: 'system', name: 'tenders' })
  return { procurement, tender: id, check, token }
}

const place = async (stage: Stage) => {
  const { check, token } = await askWithLink(stage)
  return { check, token }
}

export const ownAnswerExamples = examplesOf(ownAnswerOperations, {
  readAnswerLanding: { as: 'holder', input: place },
  answerAsTenderer: {
    as: 'holder',
    input: async (stage) => ({ ...(await place(stage)), answer: 'Ruumid on meie omad.' }),
  },
})
