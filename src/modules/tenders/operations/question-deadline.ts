import type { PersonId, RecordId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import { tasks } from '../../tasks/contract.ts'
import { questionWords } from '../texts/question.ts'
import type { Lent } from './running.ts'

const key = 'answer'

/** A question waits for its answer in the tasks of who is responsible; an answered one is done. */
export async function renewQuestionDeadline(
  { ask }: Pick<CommandContext<unknown>, 'ask'>,
  lent: Lent,
  question: { readonly id: string; readonly no: number; readonly isAnswered: boolean },
): Promise<void> {
  const { responsible, tendersDueAt, team } = lent
  const due = tendersDueAt === null ? null : new Date(tendersDueAt)
  const isOpen = !question.isAnswered && responsible !== null && due !== null
  const deadline = isOpen && {
    key,
    title: questionWords.et.deadline.title(question.no, lent.title).slice(0, 300),
    dueDay: dayOf(due),
    dueTime: timeOf(due),
    assignee: responsible as PersonId,
    rule: {
      id: 'tenders.answer-before-due',
      source: inEachLocale((locale) => questionWords[locale].deadline.source),
      explanation: inEachLocale((locale) => questionWords[locale].deadline.why),
    },
    team,
  }
  await ask(tasks.setDeadlines, {
    record: question.id as RecordId,
    deadlines: deadline ? [deadline] : [],
    met: question.isAnswered ? [key] : [],
  })
}
