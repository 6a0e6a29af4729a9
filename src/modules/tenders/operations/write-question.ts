import type { CommandContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { questionLetter } from '../mails/check-question.ts'
import type { TenderRow } from '../store/tenders.ts'
import type { Lent } from './running.ts'

interface Question {
  readonly row: TenderRow
  readonly lent: Lent
  readonly question: string
  readonly dueDay: Day | null
}

/** Sends the question to the tenderer's contact; one without an address is asked another way. */
export async function writeToTenderer(
  { send }: CommandContext<unknown>,
  { row, lent, question, dueDay }: Question,
): Promise<void> {
  if (!row.contactEmail) return
  const letter = questionLetter({ procurement: lent.title, question, dueDay }, 'et')
  await send({ kind: 'tenders.checkQuestion', to: row.contactEmail, ...letter })
}
