import type { PersonId } from '../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { people } from '../people/contract.ts'
import { administration } from './contract.ts'

/** A letter in the outbox: that somebody's address was changed. */
async function arrangeLetter(stage: Stage): Promise<string> {
  const id = stage.person('anu') as PersonId
  const { version, name, title } = await stage.perform(people.readPerson, { id }, 'siim')
  const email = 'anu.rebane.uus@amet.example'
  await stage.perform(people.changePerson, { id, version, name, title, email }, 'siim')
  const { items } = await stage.perform(administration.listLetters, { states: ['waiting'] }, 'siim')
  const [letter] = items
  if (!letter) throw new Error('No letter came to the outbox')
  return letter.id
}

export const examples = examplesOf(administration, {
  readInstallation: { as: 'siim', input: {} },
  listLetters: { as: 'siim', input: {} },
  sendLetterAgain: { as: 'siim', input: async (stage) => ({ id: await arrangeLetter(stage) }) },
  withdrawLetter: { as: 'siim', input: async (stage) => ({ id: await arrangeLetter(stage) }) },
  listAudit: { as: 'rein', input: { outcomes: ['done'], perPage: 10 } },
  exportAudit: { as: 'rein', input: { format: 'csv' } },
  readAuditChoices: { as: 'siim', input: {} },
  verifyAudit: { as: 'rein', input: {} },
})
