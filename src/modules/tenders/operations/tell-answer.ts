import type { CommandContext } from '../../../kernel/module.ts'
import { people } from '../../people/contract.ts'
import { answerLetter } from '../mails/check-answer.ts'
import type { Lent } from './running.ts'

/** Tells the one who runs the procurement that a tenderer answered through his link. */
export async function tellAnswer(
  { ask, baseUrl, send }: CommandContext<unknown>,
  { tender, lent }: { tender: string; lent: Lent },
): Promise<void> {
  if (!lent.responsible) return
  const told = { procurement: lent.title, url: `${baseUrl}/tenders/${tender}` }
  for (const { id, email, locale } of await ask(people.listContacts, { ids: [lent.responsible] }))
    await send({ kind: 'tenders.checkAnswer', to: email, person: id, ...answerLetter(told, locale) })
}
