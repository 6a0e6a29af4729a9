import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { people } from '../people/contract.ts'
import { administration } from './contract.ts'

/** A letter in the outbox: the invitation of a newcomer. */
async function arrangeLetter(stage: Stage): Promise<string> {
  const newcomer = { name: 'Mari Mets', email: 'mari.mets@amet.example', invite: true }
  await stage.perform(people.addPerson, newcomer, 'siim')
  const { items } = await stage.perform(administration.listLetters, { state: 'waiting' }, 'siim')
  const [letter] = items
  if (!letter) throw new Error('The invitation did not come to the outbox')
  return letter.id
}

export const examples = examplesOf(administration, {
  readInstallation: { as: 'siim', input: {} },
  listLetters: { as: 'siim', input: {} },
  sendLetterAgain: { as: 'siim', input: async (stage) => ({ id: await arrangeLetter(stage) }) },
  withdrawLetter: { as: 'siim', input: async (stage) => ({ id: await arrangeLetter(stage) }) },
  listAudit: { as: 'rein', input: { outcome: 'done', perPage: 10 } },
  exportAudit: { as: 'rein', input: { format: 'csv' } },
  readAuditChoices: { as: 'siim', input: {} },
  verifyAudit: { as: 'rein', input: {} },
})
