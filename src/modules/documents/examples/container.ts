import { examplesOf, type Stage } from '../../../kernel/examples.ts'
import { containerOperations } from '../contract/container.ts'
import { documents } from '../contract.ts'
import { addLetter } from './document.ts'

export const letterText = 'Koolituse ettepanek, esimene mustand.'

/** A container with the letter's own file, signed by Kati: a letter that nobody asked to approve may be signed. */
export async function signedLetter(stage: Stage) {
  const letter = await addLetter(stage)
  const content = new TextEncoder().encode(letterText)
  const bytes = await stage.signContainer([{ name: 'ettepanek.txt', content }], ['Kati Kask'])
  return { ...letter, upload: await stage.upload('kati', 'ettepanek.asice', bytes) }
}

async function kept(stage: Stage) {
  const { id, upload } = await signedLetter(stage)
  const { container } = await stage.perform(documents.addContainer, { id, upload }, 'kati')
  return { id, container }
}

export const containerExamples = examplesOf(containerOperations, {
  createContainerReading: {
    as: 'kati',
    input: async (stage) => ({ upload: (await signedLetter(stage)).upload }),
  },
  addContainer: { as: 'kati', input: signedLetter },
  listContainers: { as: 'anu', input: async (stage) => ({ id: (await kept(stage)).id }) },
  downloadContainer: { as: 'anu', input: kept },
  validateContainer: { as: 'kati', beside: ['validation'], input: kept },
})
