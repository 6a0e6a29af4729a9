import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { approvalOperations } from '../contract/approval.ts'
import { figureOperations } from '../contract/approval-figures.ts'
import { roundPlanOperations } from '../contract/round-plan.ts'
import { documents } from '../contract.ts'
import { addLetter, textFile } from './document.ts'

type Asking = CallOf<typeof documents.askApproval>

/** A letter of Kati and its newest content, ready to be asked about. */
async function letterWithHash(stage: Stage) {
  const { id } = await addLetter(stage)
  const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
  return { id, sha256: all[0]?.sha256 ?? '' }
}

const toPerson = (stage: Stage, name: 'toomas' | 'piret'): Asking['steps'][number] => ({
  stage: 1,
  to: { person: stage.person(name) },
  workingDays: 3,
})

/** Kati asks Toomas to approve a letter. */
async function askToomas(stage: Stage) {
  const letter = await letterWithHash(stage)
  const asking = { ...letter, steps: [toPerson(stage, 'toomas')] }
  const { round } = await stage.perform(documents.askApproval, asking, 'kati')
  const { items } = await stage.perform(documents.readRounds, { id: letter.id }, 'kati')
  return { ...letter, round, step: items[0]?.steps[0]?.id ?? '' }
}

/** Toomas approved, Kati added a version and asked again: his step can be confirmed in one press. */
async function askAgain(stage: Stage) {
  const first = await askToomas(stage)
  const { id, step, sha256 } = first
  await stage.perform(documents.approveStep, { id, step, sha256 }, 'toomas')
  const upload = await textFile(stage, 'Koolituse ettepanek, parandatud mustand.')
  await stage.perform(documents.addVersion, { id, upload, after: 1 }, 'kati')
  const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
  const again = { id, sha256: all[0]?.sha256 ?? '', steps: [toPerson(stage, 'toomas')] }
  await stage.perform(documents.askApproval, again, 'kati')
  const { items } = await stage.perform(documents.readRounds, { id }, 'kati')
  return { id, step: items[0]?.steps[0]?.id ?? '', sha256: again.sha256 }
}

export const approvalExamples = examplesOf(approvalOperations, {
  listApprovals: { as: 'toomas', input: {} },
  listAskedApprovals: { as: 'kati', input: {} },
  proposeRound: { as: 'kati', input: (stage) => addLetter(stage) },
  readRounds: { as: 'anu', input: async (stage) => ({ id: (await askToomas(stage)).id }) },
  askApproval: {
    as: 'kati',
    input: async (stage): Promise<Asking> => ({
      ...(await letterWithHash(stage)),
      steps: [toPerson(stage, 'toomas'), { ...toPerson(stage, 'piret'), stage: 2 }],
      note: 'Palun vaadata eelkõige tähtaegu.',
    }),
  },
  withdrawRound: {
    as: 'kati',
    input: async (stage) => {
      const { id, round } = await askToomas(stage)
      return { id, round }
    },
  },
  remindRound: {
    as: 'kati',
    input: async (stage) => {
      const { id, round } = await askToomas(stage)
      return { id, round }
    },
  },
  approveStep: {
    as: 'toomas',
    input: async (stage) => {
      const { id, step, sha256 } = await askToomas(stage)
      return { id, step, sha256, remark: 'Punkti 4 sõnastus võiks olla lühem.' }
    },
  },
  takeBackApproval: {
    as: 'toomas',
    input: async (stage) => {
      const { id, step, sha256 } = await askToomas(stage)
      await stage.perform(documents.approveStep, { id, step, sha256 }, 'toomas')
      return { id, step }
    },
  },
  confirmStep: { as: 'toomas', input: askAgain },
  returnStep: {
    as: 'toomas',
    input: async (stage) => {
      const { id, step, sha256 } = await askToomas(stage)
      return { id, step, sha256, reason: 'Vastutuse punkt puudub.' }
    },
  },
  handOnStep: {
    as: 'toomas',
    input: async (stage) => {
      const { id, step } = await askToomas(stage)
      return { id, step, to: stage.person('piret'), reason: 'Eelarvet vaatab tiimi juht.' }
    },
  },
})

export const figureExamples = examplesOf(figureOperations, {
  readApprovalFigures: {
    as: 'anu',
    input: { from: Day.parse('2026-01-01'), until: Day.parse('2026-12-31') },
  },
})

const plan = (stage: Stage): CallOf<typeof documents.addRoundPlan> => ({
  title: 'Lepingud alates 5000 eurost',
  kinds: ['serviceContract', 'workContract'],
  fromCents: 500_000,
  steps: [
    { stage: 1, to: { part: 'budget' }, workingDays: 2 },
    { stage: 1, to: { part: 'legal' }, workingDays: 3 },
    { stage: 2, to: { person: stage.person('piret') }, workingDays: 2 },
  ],
})
const legal = (stage: Stage): CallOf<typeof documents.addApprover> => ({
  part: 'legal',
  person: stage.person('toomas'),
  validFrom: Day.parse('2026-01-01'),
})

export const roundPlanExamples = examplesOf(roundPlanOperations, {
  listRoundPlans: { as: 'kati', input: {} },
  addRoundPlan: { as: 'piret', input: plan },
  changeRoundPlan: {
    as: 'siim',
    input: async (stage) => ({
      ...plan(stage),
      ...(await stage.perform(documents.addRoundPlan, plan(stage), 'piret')),
      version: 1,
      fromCents: 1_000_000,
    }),
  },
  removeRoundPlan: {
    as: 'piret',
    input: async (stage) => ({
      ...(await stage.perform(documents.addRoundPlan, plan(stage), 'piret')),
      version: 1,
    }),
  },
  listApprovers: { as: 'kati', input: {} },
  addApprover: { as: 'piret', input: legal },
  endApprover: {
    as: 'piret',
    input: (stage) => stage.perform(documents.addApprover, legal(stage), 'piret'),
  },
})
