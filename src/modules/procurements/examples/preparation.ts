import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { briefOperations } from '../contract/brief.ts'
import { criteriaOperations } from '../contract/criteria.ts'
import { involvedOperations } from '../contract/involved.ts'
import { lendingOperations } from '../contract/lending.ts'
import { procurements } from '../contract.ts'
import { addTraining } from './procurement.ts'

/** A brief in which all that is needed is said. */
export const trainingBrief = {
  training: true,
  said: {
    nameInPlan: 'Perelepitajate supervisioon',
    summary: 'Rühmasupervisioon perelepitajatele, kes töötavad lahku läinud vanematega.',
    related: 'Perelepitajate supervisioon 2026',
    subject: 'Supervisioonid kahele rühmale, aasta jooksul kokku 12 kohtumist.',
    aim: 'Lepitajad märkavad oma töö mustreid ja hoiavad läbipõlemist eemal.',
    volume: '12 kohtumist, igaüks 4 akadeemilist tundi',
    place: 'Tallinn ja Tartu',
    language: 'eesti keel',
    period: 'jaanuar kuni november 2027',
    noLots: 'Rühmad saavad sama superviisori, et kogemusi saaks võrrelda.',
    targetGroup: 'Sotsiaalkindlustusameti perelepitajad',
    participants: '24',
    groups: '2',
    outcomes: 'Osaleja oskab nimetada oma töö mustreid ja leida neile lahendusi.',
    topics: 'Kõrge konfliktiga paarid. Lapse kaasamine. Lepitaja piirid.',
    methods: 'Rühmatöö juhtumitega, refleksioon.',
    feedback: 'Kirjalik tagasiside pärast iga kohtumist, kokkuvõte aasta lõpus.',
    before: 'Kutse ja meeldetuletus osalejatele.',
    during: 'Osalejate leht.',
    after: 'Tunnistused ja kokkuvõte.',
    performers: 'Superviisori kutse ja vähemalt kolm läbi viidud rühma, tõendiks loetelu.',
    materials: 'Materjale võib asutus oma töös edasi kasutada.',
    dataProtection: 'Juhtumeid arutatakse nimedeta.',
    contractDay: '2027-01-04',
  },
  stages: [{ title: 'Esimene kohtumine', result: 'Rühmad on kokku saanud', due: '2027-01-20' }],
  parts: [{ title: '2027', cents: 1_440_000 }],
} as const

const writtenBrief = () => ({
  ...trainingBrief,
  stages: [...trainingBrief.stages],
  parts: [...trainingBrief.parts],
})

/** Price 60 %, the supervisor's experience 40 %. */
export const trainingCriteria: Omit<CallOf<typeof procurements.writeCriteria>, 'id' | 'version'> = {
  method: 'bestRatio',
  reason: null,
  priceFormula: 'lowestToOwn',
  tieBreaks: ['lowestPrice', 'drawingLots'],
  lifeCycle: null,
  criteria: [
    { title: 'Hind', kind: 'price', weight: 6000 },
    {
      title: 'Superviisori kogemus',
      kind: 'quality',
      weight: 4000,
      looksAt: 'people',
      link: 'Rühma kvaliteet sõltub sellest, kes seda juhib.',
      steps: [
        { points: 100, says: 'Üle kümne läbi viidud rühma perelepitajatega.' },
        { points: 50, says: 'Neli kuni kümme läbi viidud rühma.' },
        { points: 0, says: 'Kuni kolm läbi viidud rühma.' },
      ],
    },
  ],
}

/** Kati's training in which she, the only one who takes part, has declared. */
export async function addDeclaredTraining(
  stage: Stage,
  wish: Partial<CallOf<typeof procurements.addProcurement>> = {},
) {
  const { id } = await addTraining(stage, wish)
  await stage.perform(procurements.declareInterests, { id, conflict: null }, 'kati')
  return { id }
}

/** A training with everything that its preparation asks for: declarations, brief, criteria. */
export async function addPreparedTraining(
  stage: Stage,
  wish: Partial<CallOf<typeof procurements.addProcurement>> = {},
) {
  const { id } = await addDeclaredTraining(stage, wish)
  await stage.perform(procurements.writeBrief, { id, version: 0, ...writtenBrief() }, 'kati')
  await stage.perform(procurements.writeCriteria, { id, version: 0, ...trainingCriteria }, 'kati')
  return { id }
}

const withMaarja = async (stage: Stage) => {
  const { id } = await addTraining(stage)
  const people = [
    { person: stage.person('kati'), parts: ['responsible' as const, 'evaluator' as const] },
    { person: stage.person('maarja'), parts: ['brief' as const, 'contract' as const] },
  ]
  return { id, people }
}

export const involvedExamples = examplesOf(involvedOperations, {
  listInvolved: { as: 'anu', input: (stage) => addTraining(stage) },
  nameInvolved: { as: 'kati', input: withMaarja },
  declareInterests: {
    as: 'kati',
    input: async (stage) => ({ ...(await addTraining(stage)), conflict: null }),
  },
  remindInvolved: {
    as: 'kati',
    input: async (stage) => {
      const wish = await withMaarja(stage)
      await stage.perform(procurements.nameInvolved, wish, 'kati')
      return { id: wish.id }
    },
  },
})

export const briefExamples = examplesOf(briefOperations, {
  readBrief: { as: 'anu', input: (stage) => addTraining(stage) },
  writeBrief: {
    as: 'kati',
    input: async (stage) => ({ ...(await addDeclaredTraining(stage)), version: 0, ...writtenBrief() }),
  },
})

export const criteriaExamples = examplesOf(criteriaOperations, {
  readCriteria: { as: 'anu', input: (stage) => addPreparedTraining(stage) },
  writeCriteria: {
    as: 'kati',
    input: async (stage) => ({ ...(await addDeclaredTraining(stage)), version: 0, ...trainingCriteria }),
  },
  writeLots: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addDeclaredTraining(stage)),
      lots: [
        { title: 'Tallinna rühm', cpv: '80500000-9', valueCents: 720_000 },
        { title: 'Tartu rühm', valueCents: 720_000 },
      ],
    }),
  },
})

export const lendingExamples = examplesOf(lendingOperations, {
  lendProcurement: { as: { kind: 'system', name: 'tenders' }, input: (stage) => addPreparedTraining(stage) },
  lendMoments: {
    as: { kind: 'system', name: 'tenders' },
    input: async (stage) => ({ ids: [(await addPreparedTraining(stage)).id] }),
  },
  lendFields: { as: { kind: 'system', name: 'documents' }, input: (stage) => addPreparedTraining(stage) },
})
