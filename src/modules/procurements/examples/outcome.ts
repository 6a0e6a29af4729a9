import type { OutputOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { documents } from '../../documents/contract.ts'
import { challengeOperations } from '../contract/challenge.ts'
import { twinOperations } from '../contract/contract-twin.ts'
import { decisionOperations } from '../contract/decision.ts'
import { endingOperations } from '../contract/ending.ts'
import { checkOperations } from '../contract/legal-check.ts'
import { contractOperations } from '../contract/made-contract.ts'
import { outcomeOperations } from '../contract/outcome.ts'
import { procurements } from '../contract.ts'
import { addDeclaredTraining } from './preparation.ts'
import { importPast } from './purchase.ts'
import { announceTraining } from './timetable.ts'

const tenders = { kind: 'system', name: 'tenders' } as const
const best = '019aa000-0000-7000-8000-000000000001'
const second = '019aa000-0000-7000-8000-000000000002'
const late = '019aa000-0000-7000-8000-000000000003'

export const evaluation = {
  lot: null,
  ranked: [
    {
      tender: best,
      name: 'OÜ Rahuleid',
      registryCode: '12345678',
      priceCents: 3_650_000,
      points: 9320,
      rank: 1,
    },
    {
      tender: second,
      name: 'MTÜ Kokkulepe',
      registryCode: '87654321',
      priceCents: 3_790_000,
      points: 8750,
      rank: 2,
    },
  ],
  rejected: [
    {
      tender: late,
      name: 'OÜ Vaikne Tuba',
      reason: 'Pakkumus ei vasta tehnilisele kirjeldusele: puudub superviisori kutse.',
    },
  ],
}

/** Tenders for a training were evaluated: one won, one is behind, one was rejected. */
export async function evaluated(stage: Stage) {
  const { id } = await announceTraining(stage)
  await stage.perform(procurements.setOutcome, { procurement: id, ...evaluation }, tenders)
  return { id }
}

export async function decided(stage: Stage) {
  const { id } = await evaluated(stage)
  const taken = await stage.perform(
    procurements.takeDecision,
    { id, kind: 'award', reason: 'Parim hinna ja kvaliteedi suhe.' },
    'kati',
  )
  return { id, decision: taken.decision }
}

/** Told to all; a small purchase has no standstill. */
export async function notified(stage: Stage) {
  const { id, decision } = await decided(stage)
  await stage.perform(procurements.notifyTenderers, { id, decision }, 'kati')
  const { items } = await stage.perform(procurements.listDecisions, { id }, 'kati')
  return { id, decision, line: winnerOf(items) }
}

const winnerOf = (items: OutputOf<typeof procurements.listDecisions>['items']): string =>
  items[0]?.lines.find(({ result }) => result === 'awarded')?.id ?? ''

/** The contract was made elsewhere this morning. */
export async function contracted(stage: Stage) {
  const { id, line } = await notified(stage)
  await stage.perform(
    procurements.setClearance,
    { procurement: id, tender: best, clear: true, open: [] },
    { ...tenders },
  )
  const input = { id, line, valueCents: 3_650_000, endsOn: '2027-11-30' }
  const elsewhere = { where: 'Allkirjastatud paberil', signedOn: '2026-11-23' }
  const { contract } = await stage.perform(procurements.addContract, { ...input, elsewhere }, 'kati')
  return { id, contract }
}

async function addContractDraft(stage: Stage, about: string) {
  const input = { kind: 'serviceContract', title: 'Supervisiooni leping', about: about as never } as const
  return (await stage.perform(documents.addDocument, input, 'kati')).id
}

async function challenged(stage: Stage) {
  const { id } = await notified(stage)
  const said = { filedOn: '2026-11-23', challenger: 'MTÜ Kokkulepe' }
  const { challenge } = await stage.perform(procurements.addChallenge, { id, ...said }, 'kati')
  return { id, challenge }
}

export const outcomeExamples = examplesOf(outcomeOperations, {
  markOpened: {
    as: tenders,
    input: async (stage) => ({
      procurement: (await addDeclaredTraining(stage)).id,
      at: stage.now.toISOString(),
    }),
  },
  countTenders: {
    as: tenders,
    input: async (stage) => ({ procurement: (await addDeclaredTraining(stage)).id, tenders: 2 }),
  },
  setOutcome: {
    as: tenders,
    input: async (stage) => ({ procurement: (await addDeclaredTraining(stage)).id, ...evaluation }),
  },
  setClearance: {
    as: tenders,
    input: async (stage) => ({
      procurement: (await evaluated(stage)).id,
      tender: best,
      clear: false,
      open: ['Maksuvõla kontroll'],
    }),
  },
  readOutcome: { as: 'kati', input: evaluated },
})

export const decisionExamples = examplesOf(decisionOperations, {
  listDecisions: { as: 'anu', input: async (stage) => ({ id: (await decided(stage)).id }) },
  takeDecision: {
    as: 'kati',
    input: async (stage) => ({ ...(await evaluated(stage)), kind: 'award' as const, reason: 'Parim suhe.' }),
  },
  notifyTenderers: {
    as: 'kati',
    input: (stage) => decided(stage),
  },
  takeDecisionBack: {
    as: 'kati',
    input: async (stage) => ({ ...(await decided(stage)), reason: 'Hinna arvutusviga.' }),
  },
  lendDecision: {
    as: tenders,
    input: async (stage) => ({ decision: (await decided(stage)).decision }),
  },
})

export const challengeExamples = examplesOf(challengeOperations, {
  listChallenges: { as: 'anu', input: async (stage) => ({ id: (await challenged(stage)).id }) },
  addChallenge: {
    as: 'kati',
    input: async (stage) => ({
      id: (await notified(stage)).id,
      filedOn: '2026-11-23',
      challenger: 'MTÜ Kokkulepe',
      number: '12-26/345678',
    }),
  },
  endChallenge: {
    as: 'kati',
    input: async (stage) => ({
      ...(await challenged(stage)),
      endedOn: '2026-11-23',
      as: 'withdrawn' as const,
    }),
  },
})

export const contractExamples = examplesOf(contractOperations, {
  listContracts: { as: 'anu', input: async (stage) => ({ id: (await contracted(stage)).id }) },
  addContract: {
    as: 'kati',
    input: async (stage) => {
      const { id, line } = await notified(stage)
      await stage.perform(procurements.setClearance, { procurement: id, tender: best, clear: true }, tenders)
      const elsewhere = { where: 'Allkirjastatud paberil', signedOn: '2026-11-23' }
      return { id, line, elsewhere, valueCents: 3_650_000 }
    },
  },
  removeContract: {
    as: 'kati',
    input: async (stage) => {
      const { id, line } = await notified(stage)
      const document = await addContractDraft(stage, id)
      const { contract } = await stage.perform(
        procurements.addContract,
        { id, line, document, valueCents: 3_650_000 },
        'kati',
      )
      return { id, contract }
    },
  },
  addNotice: {
    as: 'kati',
    input: async (stage) => ({
      ...(await contracted(stage)),
      kind: 'award' as const,
      sentOn: '2026-11-23',
      reference: '298765',
    }),
  },
  endContract: {
    as: 'kati',
    input: async (stage) => ({
      ...(await contracted(stage)),
      endedOn: '2026-11-23',
      actualCents: 3_600_000,
      note: 'Üks kohtumine jäi ära.',
    }),
  },
})

export const twinExamples = examplesOf(twinOperations, {
  judgeTwin: {
    as: 'kati',
    input: async (stage) => {
      await importPast(stage, {
        rows: [['Lepitajate koolitus, paberleping', '', 36_500, '2026-11-23', '', 'K-9']],
      })
      const made = await contracted(stage)
      const { items } = await stage.perform(procurements.listContracts, { id: made.id }, 'kati')
      return { ...made, purchase: items[0]?.twins[0]?.purchase ?? '', verdict: 'same' as const }
    },
  },
})

export const endingExamples = examplesOf(endingOperations, {
  endProcurement: {
    as: 'kati',
    input: async (stage) => {
      const { id } = await addDeclaredTraining(stage)
      const { version } = await stage.perform(procurements.readProcurement, { id }, 'kati')
      return { id, version, as: 'cancelled' as const, reason: 'Vajadus langes ära.' }
    },
  },
  reopenProcurement: {
    as: 'piret',
    input: async (stage) => {
      const { id } = await addDeclaredTraining(stage)
      const { version } = await stage.perform(procurements.readProcurement, { id }, 'kati')
      const end = { id, version, as: 'failed' as const, reason: 'Ühtegi pakkumust ei tulnud.' }
      return { id, version: (await stage.perform(procurements.endProcurement, end, 'kati')).version }
    },
  },
})

export const checkExamples = examplesOf(checkOperations, {
  listLegalChecks: { as: 'anu', input: async (stage) => ({ id: (await contracted(stage)).id }) },
  markLegalCheck: {
    as: 'kati',
    input: async (stage) => ({
      id: (await decided(stage)).id,
      check: 'opening' as const,
      kind: 'word' as const,
      note: 'Pakkumused tulid e-kirjaga ja avati koos kolleegiga.',
    }),
  },
})
