import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import type { DocumentId } from '../contract/ids.ts'
import { retentionOperations } from '../contract/retention.ts'
import { documents } from '../contract.ts'
import { addSeries, registerLetter } from './register.ts'

async function holdLetter(stage: Stage) {
  const { id } = await registerLetter(stage)
  await stage.perform(documents.holdDocument, { id, reason: 'Kohtuvaidlus.' }, 'kati')
  return { id, reason: 'Vaidlus on lõppenud.' }
}

/** A letter of 2020 in a series that is kept for five years: its time is over. */
export async function registerOldLetter(stage: Stage, code = '9-9') {
  const retention = { kept: 'years' as const, years: 5, basis: 'asutuse dokumentide loetelu' }
  const { id: series } = await addSeries(stage, { code, retention })
  return registerLetter(stage, { series, eventDay: Day.parse('2020-03-02') })
}

/** An act over that letter, made by Kati and approved by Toomas. */
export async function approveDisposal(stage: Stage, listed?: readonly DocumentId[]): Promise<DocumentId> {
  const documentsOfAct = listed ? [...listed] : [(await registerOldLetter(stage)).id]
  const wish = { title: 'Hävitamisakt 2026', documents: documentsOfAct }
  const { id } = await stage.perform(documents.prepareDisposal, wish, 'kati')
  const { all } = await stage.perform(documents.readDocument, { id }, 'kati')
  const sha256 = all[0]?.sha256 ?? ''
  const steps = [{ stage: 1, to: { person: stage.person('toomas') }, workingDays: 3 }]
  await stage.perform(documents.askApproval, { id, sha256, steps }, 'kati')
  const { items } = await stage.perform(documents.readRounds, { id }, 'kati')
  const step = items[0]?.steps[0]?.id ?? ''
  await stage.perform(documents.approveStep, { id, step, sha256 }, 'toomas')
  return id
}

export const retentionExamples = examplesOf(retentionOperations, {
  listRetention: { as: 'kati', input: { states: ['due', 'unknown'] } },
  holdDocument: {
    as: 'kati',
    input: async (stage) => ({ id: (await registerLetter(stage)).id, reason: 'Kohtuvaidlus.' }),
  },
  releaseDocument: { as: 'kati', input: holdLetter },
  prepareDisposal: {
    as: 'kati',
    input: async (stage) => ({
      title: 'Hävitamisakt 2026',
      documents: [(await registerOldLetter(stage)).id],
    }),
  },
  readDisposal: { as: 'anu', input: async (stage) => ({ id: (await registerLetter(stage)).id }) },
  carryOutDisposal: { as: 'piret', input: async (stage) => ({ id: await approveDisposal(stage) }) },
})
