import { type CastName, examplesOf, type Stage } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { generationOperations } from '../contract/generation.ts'
import type { FreeField, TemplateId } from '../contract/template.ts'
import {
  templateFileOperations,
  templateOperations,
  templateVersionOperations,
} from '../contract/template.ts'
import { documents } from '../contract.ts'

/** A letter's template in force since today, taken from those that come with Koosmeel. */
export const takeLetter = (stage: Stage, as: CastName = 'kati') =>
  stage.perform(documents.takeShipped, { key: 'letter' }, as)

/** Bytes of the letter that comes with Koosmeel, uploaded by Kati. */
async function uploadLetter(stage: Stage) {
  const { bytes } = await stage.perform(documents.downloadShipped, { key: 'letter' }, 'kati')
  return stage.upload('kati', 'kiri.docx', bytes as Uint8Array)
}

const inForce = async (stage: Stage) => ({ ...(await takeLetter(stage)), no: 1 })

const own: FreeField[] = ['teieKiri', 'pöördumine', 'sisu', 'allkirjastaja', 'allkirjastajaAmet'].map(
  (name) => ({
    name,
    label: name,
    help: '',
    type: 'text',
    optional: false,
    columns: [],
  }),
)
const more: FreeField[] = [
  { name: 'vastuseTähtaeg', label: 'Vastuse tähtaeg', help: '', type: 'day', optional: true, columns: [] },
  {
    name: 'lisad',
    label: 'Lisad',
    help: '',
    type: 'list',
    optional: true,
    columns: [{ name: 'nimetus', label: 'Nimetus', help: '', type: 'text' }],
  },
]

async function addDraft(stage: Stage): Promise<{ id: TemplateId; no: number }> {
  const { id } = await stage.perform(documents.addTemplate, { title: 'Meie kiri', kinds: ['letter'] }, 'kati')
  const upload = await uploadLetter(stage)
  const { no } = await stage.perform(
    documents.addTemplateVersion,
    { id, upload, fields: [...own, ...more] },
    'kati',
  )
  return { id, no }
}

export const templateExamples = examplesOf(
  { ...templateOperations, ...templateVersionOperations, ...templateFileOperations },
  {
    listTemplates: { as: 'siim', input: { kind: 'letter' } },
    readTemplate: { as: 'siim', input: (stage) => takeLetter(stage) },
    addTemplate: { as: 'siim', input: { title: 'Meie leping', kinds: ['serviceContract'] } },
    changeTemplate: {
      as: 'kati',
      input: async (stage) => ({
        ...(await takeLetter(stage)),
        version: 1,
        title: 'Kiri partnerile',
        kinds: ['letter' as const],
      }),
    },
    endTemplate: { as: 'kati', input: async (stage) => ({ ...(await takeLetter(stage)), version: 1 }) },
    reopenTemplate: {
      as: 'kati',
      input: async (stage) => {
        const { id } = await takeLetter(stage)
        return { id, ...(await stage.perform(documents.endTemplate, { id, version: 1 }, 'kati')) }
      },
    },
    addTemplateVersion: {
      as: 'kati',
      input: async (stage) => ({ ...(await takeLetter(stage)), upload: await uploadLetter(stage) }),
    },
    changeTemplateFields: {
      as: 'kati',
      input: async (stage) => ({ ...(await addDraft(stage)), fields: [...own, ...more] }),
    },
    publishTemplateVersion: {
      as: 'kati',
      input: async (stage) => ({ ...(await addDraft(stage)), validFrom: Day.parse('2026-12-01') }),
    },
    takeShipped: { as: 'siim', input: { key: 'service-contract' } },
    previewTemplate: { as: 'siim', input: inForce },
    downloadSample: { as: 'siim', input: inForce },
    downloadTemplate: { as: 'siim', input: inForce },
    downloadShipped: { as: 'siim', input: { key: 'briefing' } },
    listFields: { as: 'siim', input: {} },
    downloadFields: { as: 'siim', input: {} },
  },
)

const addEmptyLetter = (stage: Stage) =>
  stage.perform(
    documents.addDocument,
    {
      kind: 'letter',
      title: 'Kiri koolituse korralduse kohta',
      parties: [{ part: 'addressee', name: 'OÜ Rahuleid', email: 'info@rahuleid.example' }],
    },
    'kati',
  )

export const letterValues = {
  pöördumine: 'Lugupeetud kolleegid',
  sisu: 'Saadame koolituse ajakava.',
  allkirjastaja: 'Piret Oja',
  allkirjastajaAmet: 'Perelepitusteenuse juht',
}

export const generationExamples = examplesOf(generationOperations, {
  readGeneration: {
    as: 'kati',
    input: async (stage) => {
      const { id: template } = await takeLetter(stage)
      return { ...(await addEmptyLetter(stage)), template }
    },
  },
  generateVersion: {
    as: 'kati',
    input: async (stage) => {
      const { id: template } = await takeLetter(stage)
      const values = letterValues
      return { ...(await addEmptyLetter(stage)), template, values, after: 0 }
    },
  },
})
