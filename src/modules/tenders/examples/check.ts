import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { checkOperations, checkPlanOperations } from '../contract/check.ts'
import { tenders } from '../contract.ts'
import { addEvaluated, addTwoTenders, paper } from './tender.ts'

/** A tender whose maker was asked why it is so cheap. */
export async function askWhyLow(stage: Stage) {
  const { first: id } = await addTwoTenders(stage)
  const { check } = await stage.perform(
    tenders.askTenderer,
    { id, kind: 'abnormallyLow', question: 'Millest hind koosneb?', dueDay: '2026-11-27' },
    'kati',
  )
  return { id, check }
}

const answered = async (stage: Stage) => {
  const place = await askWhyLow(stage)
  await stage.perform(tenders.answerCheck, { ...place, answer: 'Ruumid on meie omad.' }, 'kati')
  return place
}

export const recordCompliance = async (stage: Stage) => {
  const { first: id } = await addTwoTenders(stage)
  const uploads = [await paper(stage, 'Vastavuse tabel.')]
  const outcome = { outcome: 'passed' as const, reason: 'Kõik nõutu on olemas.', uploads }
  const { check } = await stage.perform(tenders.recordCheck, { id, kind: 'compliance', ...outcome }, 'kati')
  return { id, check }
}

export const checkExamples = examplesOf(checkOperations, {
  readChecks: { as: 'kati', input: async (stage) => ({ id: (await askWhyLow(stage)).id }) },
  recordCheck: {
    as: 'kati',
    input: async (stage) => ({
      id: (await addTwoTenders(stage)).first,
      kind: 'exclusion' as const,
      ground: 'exclusion.mandatory.1',
      outcome: 'passed' as const,
      reason: 'Karistusregistri teade on lisatud.',
      uploads: [await paper(stage, 'Teade.')],
    }),
  },
  askTenderer: {
    as: 'kati',
    input: async (stage) => ({
      id: (await addTwoTenders(stage)).first,
      kind: 'exclusion' as const,
      ground: 'exclusion.mandatory.4',
      question: 'Päring näitab maksuvõlga. Palun tasuge või ajatage see.',
    }),
  },
  answerCheck: {
    as: 'kati',
    input: async (stage) => ({ ...(await askWhyLow(stage)), answer: 'Ruumid on meie omad.' }),
  },
  settleCheck: {
    as: 'kati',
    input: async (stage) => ({
      ...(await answered(stage)),
      outcome: 'passed' as const,
      reason: 'Selgitus on usutav.',
    }),
  },
  reopenCheck: { as: 'kati', input: recordCompliance },
  downloadEvidence: { as: 'maarja', input: async (stage) => ({ ...(await recordCompliance(stage)), no: 1 }) },
})

export const checkPlanExamples = examplesOf(checkPlanOperations, {
  readCheckPlan: { as: 'kati', input: (stage) => addEvaluated(stage) },
  setCheckPlan: {
    as: 'kati',
    input: async (stage) => ({ ...(await addEvaluated(stage)), grounds: ['exclusion.optional.4'] }),
  },
})
