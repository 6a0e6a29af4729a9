import assert from 'node:assert/strict'
import type { CallOf, FileAnswer } from '../../src/kernel/contract.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { Day } from '../../src/kernel/values/day.ts'
import type { FreeField } from '../../src/modules/documents/contract/template.ts'
import { type DocumentId, documents } from '../../src/modules/documents/contract.ts'
import type { OpenStage } from './stage.ts'

export const refusal = async (promise: Promise<unknown>): Promise<Problem> => {
  const error = await promise.then(
    () => assert.fail('it was not refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof Problem, String(error))
  return error
}

export const bytesOf = async (answer: Promise<FileAnswer>): Promise<Uint8Array> => {
  const { bytes } = await answer
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(await new Response(bytes).arrayBuffer())
}

/** A field that a template has beside those of the catalogue. */
export const freeField = (name: string, type: FreeField['type'] = 'text'): FreeField => ({
  name,
  type,
  label: `Väli ${name}`,
  help: '',
  optional: false,
  columns: [],
})

/** What tests of templates do on a stage: Kati's templates of letters, and letters. */
export const templatesOn = (stage: OpenStage) => ({
  /** A template of letters with this file as its first version. */
  async addTemplate(file: Uint8Array, fields: FreeField[] = []) {
    const { id } = await stage.perform(documents.addTemplate, { title: 'Mall', kinds: ['letter'] }, 'kati')
    const upload = await stage.upload('kati', 'mall.docx', file)
    const added = await stage.perform(documents.addTemplateVersion, { id, upload, fields }, 'kati')
    return { id, ...added }
  },
  publish: (
    id: CallOf<typeof documents.publishTemplateVersion>['id'],
    { no, from, to }: { no: number; from: string; to?: string },
  ) =>
    stage.perform(
      documents.publishTemplateVersion,
      { id, no, validFrom: Day.parse(from), validTo: to ? Day.parse(to) : null },
      'kati',
    ),
  addLetter: (wish: Partial<CallOf<typeof documents.addDocument>> = {}) =>
    stage.perform(documents.addDocument, { kind: 'letter', title: 'Kiri: ajakava', ...wish }, 'kati'),
  contentOf: (id: DocumentId, no: number) =>
    bytesOf(stage.perform(documents.downloadVersion, { id, no }, 'kati')),
})
