import type { CallOf } from '../../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { documentOperations } from '../contract/document.ts'
import { documents } from '../contract.ts'

export const textFile = (stage: Stage, text = 'Koolituse ettepanek, esimene mustand.') =>
  stage.upload('kati', 'ettepanek.txt', new TextEncoder().encode(text))

/** A letter with one version, added by Kati. */
export async function addLetter(
  stage: Stage,
  wish: Partial<CallOf<typeof documents.addDocument>> = {},
): Promise<{ id: CallOf<typeof documents.readDocument>['id'] }> {
  const upload = await textFile(stage)
  return stage.perform(
    documents.addDocument,
    { kind: 'letter', title: 'Kiri koolituse korralduse kohta', upload, ...wish },
    'kati',
  )
}

export const documentExamples = examplesOf(documentOperations, {
  addDocument: {
    as: 'kati',
    input: async (stage): Promise<CallOf<typeof documents.addDocument>> => ({
      kind: 'serviceContract',
      title: 'Koolitusleping: lahutatud vanemad',
      valueCents: 1_250_000,
      parties: [
        { part: 'signer', name: 'OÜ Rahuleid', registryCode: '99000017', representative: 'Helve Kivi' },
      ],
      upload: await textFile(stage),
    }),
  },
  changeDocument: {
    as: 'kati',
    input: async (stage) => ({ ...(await addLetter(stage)), version: 1, title: 'Kiri koolituste kohta' }),
  },
  addVersion: {
    as: 'kati',
    input: async (stage) => {
      const letter = await addLetter(stage)
      return { ...letter, after: 1, upload: await textFile(stage, 'Teine mustand.'), note: 'Kuupäev muutus.' }
    },
  },
  listDocuments: { as: 'kati', input: { kinds: ['letter'], text: 'kiri' } },
  readDocument: { as: 'anu', input: (stage) => addLetter(stage) },
  downloadVersion: { as: 'anu', input: async (stage) => ({ ...(await addLetter(stage)), no: 1 }) },
  endDocument: {
    as: 'kati',
    input: async (stage) => ({ ...(await addLetter(stage)), version: 1, reason: 'Pole enam vaja.' }),
  },
  reopenDocument: {
    as: 'kati',
    input: async (stage) => {
      const letter = await addLetter(stage)
      await stage.perform(documents.endDocument, { ...letter, version: 1, reason: 'Eksitus.' }, 'kati')
      return { ...letter, version: 2 }
    },
  },
})
