import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { procurements } from '../../procurements/contract.ts'
import { evaluationOperations, evaluationQueries } from '../contract/evaluation.ts'
import { evaluationLending } from '../contract/evaluation-lending.ts'
import type { TenderId } from '../contract/ids.ts'
import { tenders } from '../contract.ts'
import { addEvaluated, addTender, addTwoTenders } from './tender.ts'

const both = ['kati', 'maarja'] as const

interface Scored {
  readonly first: number
  readonly second: number
}
type Given = Awaited<ReturnType<typeof addTwoTenders>>

export const qualityOf = async (stage: Stage, procurement: Given['procurement']): Promise<string> => {
  const { criteria } = await stage.perform(procurements.readCriteria, { id: procurement }, 'kati')
  return criteria.find(({ kind }) => kind === 'quality')?.id ?? ''
}

/** Points of one evaluator for both tenders. */
export async function giveScores(
  stage: Stage,
  { procurement, first, second }: Given,
  { who, of }: { who: (typeof both)[number]; of: Scored },
) {
  const criterion = await qualityOf(stage, procurement)
  const score = (tender: TenderId, share: number) => ({
    tender,
    criterion,
    share,
    reason: 'Tunnistuste järgi.',
  })
  const scores = [score(first, of.first), score(second, of.second)]
  await stage.perform(tenders.saveSheet, { procurement, scores }, who)
}

/** Both have said that nothing binds them to the tenderers. */
export async function addDeclared(stage: Stage): Promise<Given> {
  const given = await addTwoTenders(stage)
  for (const who of both)
    await stage.perform(tenders.declareRelations, { procurement: given.procurement, relations: [] }, who)
  return given
}

/** Everyone's sheet is in: Kati and Maarja differ about the second tender. */
export async function addRevealed(stage: Stage): Promise<Given> {
  const given = await addDeclared(stage)
  await giveScores(stage, given, { who: 'kati', of: { first: 50, second: 100 } })
  await giveScores(stage, given, { who: 'maarja', of: { first: 50, second: 50 } })
  for (const who of both) await stage.perform(tenders.handInSheet, { procurement: given.procurement }, who)
  return given
}

export async function addAgreed(stage: Stage): Promise<Given> {
  const given = await addRevealed(stage)
  const { procurement, first, second } = given
  const criterion = await qualityOf(stage, procurement)
  const reason = 'Ühte rühma ei saanud lugeda: see ei olnud perelepitajatele.'
  await stage.perform(
    tenders.agreeScore,
    { procurement, tender: second, criterion, share: 50, reason },
    'maarja',
  )
  for (const id of [first, second]) {
    const outcome = {
      kind: 'compliance' as const,
      outcome: 'passed' as const,
      reason: 'Kõik nõutu on olemas.',
    }
    await stage.perform(tenders.recordCheck, { id, ...outcome }, 'kati')
  }
  return given
}

const settled = async (stage: Stage) => {
  const { procurement } = await addAgreed(stage)
  await stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
  return { procurement }
}

/** Two tenders that nothing tells apart. */
async function addTied(stage: Stage): Promise<Given> {
  const { procurement } = await addEvaluated(stage)
  const { id: first } = await addTender(stage, { procurement })
  const { id: second } = await addTender(stage, { procurement, tendererName: 'MTÜ Selge Sõna' })
  const given = { procurement, first, second }
  for (const who of both) {
    await stage.perform(tenders.declareRelations, { procurement, relations: [] }, who)
    await giveScores(stage, given, { who, of: { first: 50, second: 50 } })
    await stage.perform(tenders.handInSheet, { procurement }, who)
  }
  return given
}

export const evaluationLendingExamples = examplesOf(evaluationLending, {
  lendEvaluation: {
    as: { kind: 'system', name: 'documents' },
    input: async (stage) => ({ id: (await settled(stage)).procurement }),
  },
})

export const evaluationExamples = examplesOf(
  { ...evaluationQueries, ...evaluationOperations },
  {
    readEvaluation: {
      as: 'maarja',
      input: async (stage) => ({ procurement: (await addRevealed(stage)).procurement }),
    },
    declareRelations: {
      as: 'maarja',
      input: async (stage) => ({ procurement: (await addTwoTenders(stage)).procurement, relations: [] }),
    },
    saveSheet: {
      as: 'maarja',
      input: async (stage) => {
        const { procurement, first } = await addDeclared(stage)
        const criterion = await qualityOf(stage, procurement)
        return { procurement, scores: [{ tender: first, criterion, share: 50, reason: 'Viis rühma.' }] }
      },
    },
    handInSheet: {
      as: 'kati',
      input: async (stage) => {
        const given = await addDeclared(stage)
        await giveScores(stage, given, { who: 'kati', of: { first: 50, second: 100 } })
        return { procurement: given.procurement }
      },
    },
    agreeScore: {
      as: 'maarja',
      input: async (stage) => {
        const { procurement, second: tender } = await addRevealed(stage)
        const criterion = await qualityOf(stage, procurement)
        return { procurement, tender, criterion, share: 50, reason: 'Leppisime kokku.' }
      },
    },
    recordDraw: {
      as: 'kati',
      input: async (stage) => {
        const { procurement, first, second } = await addTied(stage)
        return { procurement, order: [second, first], note: 'Liisk heideti Maarja Soo juuresolekul.' }
      },
    },
    settleEvaluation: {
      as: 'kati',
      input: async (stage) => ({ procurement: (await addAgreed(stage)).procurement }),
    },
    reopenEvaluation: { as: 'kati', input: settled },
  },
)
