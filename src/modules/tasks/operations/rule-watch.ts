import type { CommandContext } from '../../../kernel/module.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { people } from '../../people/contract.ts'
import { rulebook } from '../../rulebook/contract.ts'
import * as others from '../store/others.ts'
import { putDeadlines } from './deadline.ts'

/** So long an administrator has for what has no day of its own; a wish of ours, no term of law. */
const daysToVerify = 30

/**
 * What in the rule book is to be read again, as tasks of an administrator. What was read since is done; what he
 * marked as done himself does not come back.
 */
export async function renewRuleTasks(context: CommandContext<unknown>): Promise<void> {
  const { ask, tx, now } = context
  const [administrator] = await ask(people.listAdministrators, {})
  if (!administrator) return
  const { record, items } = await ask(rulebook.lendWatch, {})
  const kept = new Map((await others.lockDeadlines(tx, record)).map((one) => [one.sourceKey, one]))
  const someDay = (key: string) =>
    (kept.get(key)?.dueDay as Day | undefined) ?? addDays(dayOf(now), daysToVerify)
  const deadlines = items.map(({ key, title, dueDay, source, explanation }) => ({
    ...{ key, title, dueDay: dueDay ?? someDay(key), dueTime: null, assignee: administrator },
    ...{ rule: { id: 'rulebook.watch', source, explanation }, serves: [], team: null },
  }))
  await putDeadlines(context, { record, deadlines, met: [...kept.keys()].flatMap((key) => key ?? []) })
}
