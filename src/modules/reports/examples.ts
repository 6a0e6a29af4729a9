import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { positions } from '../positions/contract.ts'
import { reports } from './contract.ts'
import { shortReading } from './examples/reading.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }

/** A position with one duty, and a review pack of it that is being made. */
async function request(stage: Stage) {
  const position = await addPosition(stage)
  return (await stage.perform(reports.requestReviewPack, { position, ...year }, 'kati')).pack
}

async function addPosition(stage: Stage) {
  const saved = {
    team: stage.team,
    reading: shortReading,
    kinds: [['oneOffTasks' as const]],
    validFrom: '2026-03-01',
    holder: stage.person('kati'),
    manager: stage.person('piret'),
  }
  return (await stage.perform(positions.saveVersion, saved, 'kati')).position
}

export const examples = examplesOf(reports, {
  requestReviewPack: {
    as: 'kati',
    input: async (stage) => ({ position: await addPosition(stage), ...year }),
  },
  listPacks: { as: 'kati', input: {} },
  readPack: { as: 'kati', input: async (stage) => ({ id: await request(stage) }) },
  stopPack: { as: 'kati', input: async (stage) => ({ id: await request(stage) }) },
  downloadPack: {
    as: 'kati',
    input: async (stage) => {
      const id = await request(stage)
      await stage.runJobs()
      return { id, format: 'pdf' as const }
    },
  },
})
