import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { procurements } from '../../procurements/contract.ts'
import { trainingCriteria } from '../../procurements/examples/preparation.ts'
import { tenderOperations } from '../contract/tender.ts'
import { tenders } from '../contract.ts'

export const paper = (stage: Stage, text = 'Pakkumus: kaks superviisorit, 12 kohtumist.') =>
  stage.upload('kati', 'pakkumus.txt', new TextEncoder().encode(text))

const training = {
  title: 'Perelepitajate supervisioon 2027',
  budgetYear: 2027,
  cpv: '80500000',
  nature: 'services',
  startsOn: '2026-12-07',
} satisfies CallOf<typeof procurements.addProcurement>

/** A procurement that Kati runs and evaluates together with Maarja; both declared, the criteria are written. */
export async function addEvaluated(
  stage: Stage,
  wish: Partial<CallOf<typeof procurements.addProcurement>> = {},
) {
  const { id } = await stage.perform(procurements.addProcurement, { ...training, ...wish }, 'kati')
  const people = [
    { person: stage.person('kati'), parts: ['responsible' as const, 'evaluator' as const] },
    { person: stage.person('maarja'), parts: ['evaluator' as const] },
  ]
  await stage.perform(procurements.nameInvolved, { id, people }, 'kati')
  for (const who of ['kati', 'maarja'] as const)
    await stage.perform(procurements.declareInterests, { id, conflict: null }, who)
  await stage.perform(procurements.writeCriteria, { id, version: 0, ...trainingCriteria }, 'kati')
  return { procurement: id }
}

type Entered = CallOf<typeof tenders.enterTender>
const rahuleid = {
  tendererName: 'OÜ Rahuleid',
  registryCode: '99000017',
  contactName: 'Helve Kivi',
  contactEmail: 'helve.kivi@rahuleid.example',
  submittedAt: '2026-11-20T10:00:00Z',
  source: 'mail',
  sourceNote: 'Helve Kivi kiri, 20.11.2026',
  prices: [{ lot: null, priceCents: 1_200_000 }],
} satisfies Omit<Entered, 'procurement'>

/** A tender that came by mail. */
export const addTender = (
  stage: Stage,
  { procurement, ...wish }: Partial<Entered> & Pick<Entered, 'procurement'>,
) => stage.perform(tenders.enterTender, { ...rahuleid, procurement, ...wish }, 'kati')

/** Two tenders for the same: one is cheaper, both hold a file. */
export async function addTwoTenders(stage: Stage) {
  const { procurement } = await addEvaluated(stage)
  const first = await addTender(stage, { procurement, uploads: [await paper(stage)] })
  const second = await addTender(stage, {
    ...{ procurement, tendererName: 'MTÜ Selge Sõna', registryCode: null, contactEmail: null },
    prices: [{ lot: null, priceCents: 1_500_000 }],
    uploads: [await paper(stage, 'Pakkumus: üks superviisor.')],
  })
  return { procurement, first: first.id, second: second.id }
}

const oneTender = async (stage: Stage) => ({ id: (await addTwoTenders(stage)).first })

export const tenderExamples = examplesOf(tenderOperations, {
  listTenders: {
    as: 'kati',
    input: async (stage) => ({ procurement: (await addTwoTenders(stage)).procurement }),
  },
  readTender: { as: 'kati', input: oneTender },
  downloadTenderFile: { as: 'maarja', input: async (stage) => ({ ...(await oneTender(stage)), no: 1 }) },
  enterTender: {
    as: 'kati',
    input: async (stage) => ({
      ...rahuleid,
      ...(await addEvaluated(stage)),
      uploads: [await paper(stage)],
    }),
  },
  markTenderSecret: {
    as: 'kati',
    input: async (stage) => ({
      ...(await oneTender(stage)),
      no: 1,
      reason: 'Pakkuja põhjendas: meetod on tema oma arendus.',
    }),
  },
})
