import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { publicOperations } from '../contract/public-register.ts'
import { documents } from '../contract.ts'
import { registerLetter } from './register.ts'

const guest = { kind: 'guest', visitor: 'example' } as const

async function publish(stage: Stage) {
  const { id } = await registerLetter(stage)
  const { entry } = await stage.perform(documents.readRegistration, { id }, 'kati')
  return { entry: entry?.id ?? '' }
}

export const publicExamples = examplesOf(publicOperations, {
  showPublicRegister: { as: guest, input: { text: 'koolituse', from: '', kind: 'letter', lang: 'et' } },
  showPublicEntry: { as: guest, input: publish },
  listPublicEntries: { as: guest, input: { perPage: 10 } },
  downloadPublicEntries: { as: guest, input: {} },
  downloadPublicFile: { as: guest, input: async (stage) => ({ ...(await publish(stage)), no: 1 }) },
})
