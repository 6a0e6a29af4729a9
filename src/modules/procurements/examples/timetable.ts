import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { timetableOperations } from '../contract/timetable.ts'
import { procurements } from '../contract.ts'
import { addPreparedTraining } from './preparation.ts'

const day = (text: string) => Day.parse(text)

/** Prepared and valued: nothing lacks before it starts. */
export async function addReadyTraining(
  stage: Stage,
  wish: Partial<CallOf<typeof procurements.addProcurement>> = {},
  cents = 3_800_000,
) {
  const { id } = await addPreparedTraining(stage, wish)
  const { version } = await stage.perform(procurements.readProcurement, { id }, 'kati')
  const given = { total: cents }
  const reckoned = await stage.perform(procurements.reckonValue, { id, version, given }, 'kati')
  return { id, version: reckoned.version }
}

/** A training for 38 000 € that began on the stage's day, with tenders until Thursday, 10 December 2026, 14.00. */
export async function announceTraining(
  stage: Stage,
  wish: Partial<CallOf<typeof procurements.addProcurement>> = {},
  start: Partial<CallOf<typeof procurements.announceProcurement>> = {},
) {
  const { id, version } = await addReadyTraining(stage, wish)
  const due = { day: day('2026-12-10'), time: '14:00' }
  await stage.perform(procurements.announceProcurement, { id, version, due, ...start }, 'kati')
  return { id }
}

export const timetableExamples = examplesOf(timetableOperations, {
  readTimetable: { as: 'anu', input: async (stage) => ({ id: (await addReadyTraining(stage)).id }) },
  tryTimetable: {
    as: 'anu',
    input: async (stage) => ({
      id: (await addReadyTraining(stage)).id,
      moved: { step: 'due' as const, day: day('2026-12-11'), time: '14:00' },
    }),
  },
  planTimetable: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addReadyTraining(stage)),
      steps: [
        { step: 'due' as const, day: day('2026-12-11'), time: '14:00' },
        { step: 'delivery' as const, day: day('2027-01-20') },
      ],
    }),
  },
  setMixedParts: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addReadyTraining(stage)),
      parts: [{ cpv: '55520000-1', valueCents: 600_000 }],
    }),
  },
  previewAnnouncement: {
    as: 'anu',
    input: async (stage) => ({ id: (await addReadyTraining(stage)).id, startsOn: day('2026-11-23') }),
  },
  announceProcurement: {
    as: 'kati',
    input: async (stage) => ({
      ...(await addReadyTraining(stage)),
      due: { day: day('2026-12-10'), time: '14:00' },
    }),
  },
  moveDueMoment: {
    as: 'kati',
    input: async (stage) => ({
      ...(await announceTraining(stage)),
      day: day('2026-12-14'),
      time: '10:00',
      reason: 'Tehniline kirjeldus täpsustus.',
    }),
  },
})
