import { examplesOf } from '../../../kernel/examples.ts'
import { contentOperations } from '../contract/content.ts'
import { documents } from '../contract.ts'
import { addLetter, textFile } from './document.ts'

export const contentExamples = examplesOf(contentOperations, {
  readFileRules: { as: 'anu', input: {} },
  previewVersion: { as: 'anu', input: async (stage) => ({ ...(await addLetter(stage)), no: 1 }) },
  compareVersions: {
    as: 'anu',
    input: async (stage) => {
      const letter = await addLetter(stage)
      const upload = await textFile(stage, 'Koolituse ettepanek, teine mustand.')
      await stage.perform(documents.addVersion, { ...letter, after: 1, upload }, 'kati')
      await stage.runJobs()
      return { ...letter, older: 1, newer: 2 }
    },
  },
})
