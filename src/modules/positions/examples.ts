import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { positions } from './contract.ts'
import { keptLinks, sampleKinds, sampleReading, sampleText, saveSample } from './examples/sample.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }
const away = { from: '2026-11-30', until: '2026-12-04' }

/** The sample, and the part of it that the example needs. */
const of =
  <T>(pick: (sample: Awaited<ReturnType<typeof saveSample>>, stage: Stage) => T) =>
  async (stage: Stage): Promise<Awaited<T>> =>
    await pick(await saveSample(stage), stage)

const addNote = async (sample: { held: string }, stage: Stage) => {
  const note = { id: sample.held, happenedOn: '2026-10-12', note: 'Infotund toimus.' }
  return (await stage.perform(positions.addEvidence, note, 'kati')).evidence
}
const addFile = async (sample: { held: string }, stage: Stage) => {
  const upload = await stage.upload('kati', 'kava.txt', new TextEncoder().encode('Kava'))
  const file = { id: sample.held, happenedOn: '2026-10-12', upload }
  return (await stage.perform(positions.addEvidence, file, 'kati')).evidence
}
const beginReview = async (sample: { position: string }, stage: Stage) =>
  (await stage.perform(positions.startReview, { id: sample.position, ...year }, 'piret')).review
const propose = async (sample: { position: string }, stage: Stage) => {
  const review = await beginReview(sample, stage)
  const text = 'Lisada digikoolitused.'
  const { proposal } = await stage.perform(positions.proposeChange, { id: review, text }, 'kati')
  return { id: review, proposal }
}
const saveFromFile = async (stage: Stage) => {
  const upload = await stage.upload('kati', 'ametijuhend.txt', new TextEncoder().encode(sampleText))
  const input = {
    team: stage.team,
    reading: sampleReading,
    kinds: sampleKinds,
    validFrom: '2026-03-01',
    upload,
  }
  return (await stage.perform(positions.saveVersion, input, 'kati')).version
}
const saveSecond = async (sample: Awaited<ReturnType<typeof saveSample>>, stage: Stage) => {
  const reading = { ...sampleReading, purpose: 'Uus eesmärk.' }
  const parties = { holder: stage.person('kati'), manager: stage.person('piret') }
  const version = {
    position: sample.position,
    reading,
    kinds: sampleKinds,
    validFrom: '2026-12-01',
    ...parties,
  }
  await stage.perform(positions.saveVersion, { ...version, links: keptLinks(sample) }, 'kati')
  return { id: sample.position, older: 1, newer: 2 }
}

export const examples = examplesOf(positions, {
  listPositions: { as: 'anu', input: {} },
  readPosition: { as: 'anu', input: of(({ position }) => ({ id: position })) },
  changeHolder: {
    as: 'piret',
    input: of(({ position }, stage) => ({
      id: position,
      holder: stage.person('liis'),
      manager: stage.person('piret'),
    })),
  },
  setResultKind: { as: 'kati', input: of(({ held }) => ({ id: held, kind: 'byHand' as const })) },
  setTarget: {
    as: 'piret',
    input: of(({ oneOff }) => ({ id: oneOff, indicator: 'tasks.onTime', value: 90 })),
  },
  noteOrganisationChange: {
    as: 'kati',
    input: of(({ position }) => ({
      id: position,
      changedOn: '2026-11-20',
      reviewBy: '2026-12-15',
      note: 'Tiim liideti teise osakonnaga.',
    })),
  },
  readMyDuties: { as: 'kati', input: of(() => ({})) },
  readSpine: { as: 'kati', input: of(() => year) },
  createReading: { as: 'kati', input: { text: sampleText } },
  proposeLinks: { as: 'kati', input: of(({ position }) => ({ id: position, reading: sampleReading })) },
  saveVersion: {
    as: 'kati',
    input: (stage) => ({
      team: stage.team,
      reading: sampleReading,
      kinds: sampleKinds,
      validFrom: '2026-03-01',
      holder: stage.person('kati'),
      manager: stage.person('piret'),
    }),
  },
  readVersion: { as: 'anu', input: of(({ version }) => ({ id: version })) },
  compareVersions: { as: 'anu', input: of(saveSecond) },
  exportVersion: { as: 'anu', input: of(({ version }) => ({ id: version, format: 'docx' as const })) },
  readSource: { as: 'kati', input: async (stage) => ({ id: await saveFromFile(stage) }) },
  readEvidence: { as: 'kati', input: of(({ position }) => ({ id: position, ...year })) },
  readDuty: { as: 'kati', input: of(({ duty }) => ({ id: duty, ...year })) },
  listFactsBehind: {
    as: 'kati',
    input: of(({ oneOff }) => ({ id: oneOff, indicator: 'tasks.onTime', ...year })),
  },
  addEvidence: {
    as: 'kati',
    input: of(({ held }) => ({ id: held, happenedOn: '2026-10-12', note: 'Infotund toimus.' })),
  },
  withdrawEvidence: {
    as: 'kati',
    input: of(async (sample, stage) => ({ id: await addNote(sample, stage) })),
  },
  readEvidenceFile: {
    as: 'kati',
    input: of(async (sample, stage) => ({ id: await addFile(sample, stage) })),
  },
  previewAbsence: { as: 'kati', input: of(({ position }) => ({ id: position, ...away })) },
  goAway: { as: 'kati', input: of(({ position }) => ({ id: position, ...away })) },
  readReturnSummary: { as: 'kati', input: away },
  startReview: { as: 'piret', input: of(({ position }) => ({ id: position, ...year })) },
  readReview: { as: 'kati', input: of(async (sample, stage) => ({ id: await beginReview(sample, stage) })) },
  writeWords: {
    as: 'kati',
    input: of(async (sample, stage) => ({
      id: await beginReview(sample, stage),
      result: sample.held,
      text: 'Kõik koolitused toimusid.',
    })),
  },
  proposeChange: {
    as: 'kati',
    input: of(async (sample, stage) => ({
      id: await beginReview(sample, stage),
      text: 'Lisada digikoolitused.',
    })),
  },
  withdrawProposal: { as: 'kati', input: of(propose) },
  confirmReview: {
    as: 'kati',
    input: of(async (sample, stage) => ({ id: await beginReview(sample, stage) })),
  },
})
