import type { CallOf } from '../../src/kernel/contract.ts'
import type { CastName } from '../../src/kernel/examples.ts'
import { type DocumentId, documents } from '../../src/modules/documents/contract.ts'
import type { OpenStage } from './stage.ts'

type Wish = Partial<CallOf<typeof documents.addDocument>> & { name?: string }

/** What tests of documents do on a stage: letters of Kati with a file, their next versions. */
export const documentsOn = (stage: OpenStage) => ({
  async add(bytes: Uint8Array, { name = 'fail.bin', ...wish }: Wish = {}) {
    const upload = await stage.upload('kati', name, bytes)
    const document = { kind: 'letter' as const, title: 'Kiri', upload, ...wish }
    return (await stage.perform(documents.addDocument, document, 'kati')).id
  },
  async addVersion(id: DocumentId, bytes: Uint8Array, after = 1) {
    const upload = await stage.upload('kati', 'fail.bin', bytes)
    return stage.perform(documents.addVersion, { id, upload, after }, 'kati')
  },
  read: (id: DocumentId, as: CastName = 'kati') => stage.perform(documents.readDocument, { id }, as),
})
