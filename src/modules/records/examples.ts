import type { RecordId } from '../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { records } from './contract.ts'

/** A record that everybody may see: a person's. */
const person = (stage: Stage) => stage.person('maarja') as string as RecordId

export const examples = examplesOf(records, {
  searchRecords: { as: 'kati', input: { text: 'maarja' } },
  readRecord: { as: 'kati', input: (stage) => ({ id: person(stage) }) },
  readHistory: { as: 'kati', input: (stage) => ({ id: person(stage) }) },
  listDoneInPlaceOf: {
    as: { kind: 'system', name: 'people' },
    input: (stage) => ({
      person: stage.person('kati'),
      from: '2026-11-01T00:00:00Z',
      until: '2026-12-01T00:00:00Z',
    }),
  },
  sayFacts: { as: { kind: 'system', name: 'reports' }, input: { ids: [] } },
  listComments: { as: 'kati', input: (stage) => ({ id: person(stage) }) },
  addComment: {
    as: 'kati',
    input: (stage) => ({ id: person(stage), text: 'Tere tulemast!', mentions: [stage.person('piret')] }),
  },
  removeComment: {
    as: 'kati',
    input: async (stage) => {
      const id = person(stage)
      return { id, ...(await stage.perform(records.addComment, { id, text: 'Vale koht.' }, 'kati')) }
    },
  },
})
