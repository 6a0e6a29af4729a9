import type { CommandContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { questionLetter } from '../mails/check-question.ts'
import { addTendererLetter, findTenderer } from '../store/tenderers.ts'
import type { TenderRow } from '../store/tenders.ts'
import type { Lent } from './running.ts'

interface Question {
  readonly row: TenderRow
  readonly lent: Lent
  readonly question: string
  readonly dueDay: Day | null
}

/** Sends the question to the tenderer's contact, in his language, and keeps the proof; one without an address is asked another way. */
export async function writeToTenderer(
  { tx, now, send }: CommandContext<unknown>,
  { row, lent, question, dueDay }: Question,
): Promise<void> {
  if (!row.contactEmail) return
  const tenderer = row.tenderer ? await findTenderer(tx, row.tenderer) : undefined
  const asked = { procurement: lent.title, question, dueDay, hasPage: tenderer !== undefined }
  const kind = 'tenders.checkQuestion'
  const to = row.contactEmail
  const letter = await send({ kind, to, ...questionLetter(asked, tenderer?.locale ?? 'et') })
  const whose = tenderer ? { tenderer: tenderer.id } : { tender: row.id }
  await addTendererLetter(tx, { ...whose, kind, letter, writtenAt: now })
}
