import type { PersonId } from '../../kernel/contract.ts'
import type { Fact } from '../../kernel/fact.ts'
import { type CommandContext, type Reaction, reaction } from '../../kernel/module.ts'
import { dayOf } from '../../kernel/values/tallinn-time.ts'
import { people } from '../people/contract.ts'
import { facts as rulebookFacts } from '../rulebook/contract.ts'
import { facts } from './contract.ts'
import { dueTodayMail, returnedMail } from './mails.ts'
import { renewRuleTasks } from './operations/rule-watch.ts'
import { show } from './operations/shared.ts'
import { listSteps } from './store/steps.ts'
import { findTask } from './store/tasks.ts'

/** Letters at once are few: what is returned, and what is given for the same day. Everything else waits for the digest. */
export const reactions: Reaction[] = [
  reaction('tasks.tellReturned', facts.TaskReturned, async (context) => {
    const { input: fact, tx, actor, baseUrl, send } = context
    const reader = await findReader(context, fact.data.assignee)
    const task = fact.record ? await findTask(tx, actor, fact.record) : undefined
    if (!reader || task?.state !== 'returned') return
    const reason = (await listSteps(tx, task.id)).findLast(({ kind }) => kind === 'returned')
    const told = {
      title: task.title,
      href: `${baseUrl}/tasks/${task.id}`,
      reason: reason?.text ?? '',
      who: reason?.who ?? '',
    }
    await send(returnedMail(reader, told))
  }),

  reaction('tasks.watchRules', rulebookFacts.RuleCorrected, renewRuleTasks),
  reaction('tasks.tellDueToday', facts.TaskGiven, tellDueToday),
  reaction('tasks.tellHandedOnToday', facts.TaskHandedOn, tellDueToday),
  reaction('tasks.tellMovedToToday', facts.DueMoved, tellDueToday),
]

/** Somebody else made it due today: the assignee hears of it now and not tomorrow. */
async function tellDueToday(context: CommandContext<Fact>): Promise<void> {
  const { input: fact, tx, actor, now, send } = context
  const task = fact.record ? await findTask(tx, actor, fact.record) : undefined
  if (!task || task.endedAt || task.assignee === fact.person || task.dueDay !== dayOf(fact.at)) return
  const reader = await findReader(context, task.assignee as PersonId)
  if (reader) await send(dueTodayMail(reader, show(task, { now, locale: reader.locale })))
}

/** Where a person's letters go and in which language; undefined for those who have left. */
export async function findReader(
  { ask, baseUrl }: Pick<CommandContext<unknown>, 'ask' | 'baseUrl'>,
  person: PersonId,
) {
  const [contact] = await ask(people.listContacts, { ids: [person] })
  if (!contact || contact.leftAt) return undefined
  return { person, email: contact.email, locale: contact.locale, digest: contact.digest, baseUrl }
}
