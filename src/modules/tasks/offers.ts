import type { Fact } from '../../kernel/fact.ts'
import { fieldOffer, type Indicator, type Offers } from '../../kernel/offers.ts'
import type { TemplateField } from '../../kernel/values/template-field.ts'
import { facts, tasks } from './contract.ts'

const named = (all: readonly Fact[], name: string) => all.filter((fact) => fact.name === name)
const ids = (some: readonly Fact[]) => some.map((fact) => fact.id)
const isOnTime = (fact: Fact) => (fact.data as { onTime: boolean }).onTime

/** Of the tasks that the manager gave: how many were accepted, how many of them in time, how many came back. */
function oneOffIndicators(all: readonly Fact[]): Indicator[] {
  const accepted = named(all, facts.TaskAccepted.name)
  const onTime = accepted.filter(isOnTime)
  const returned = named(all, facts.TaskReturned.name)
  return [
    { key: 'accepted', value: accepted.length, facts: ids(accepted) },
    { key: 'onTime', value: onTime.length, of: accepted.length, facts: ids(onTime) },
    { key: 'returned', value: returned.length, facts: ids(returned) },
  ]
}

const field = (
  name: string,
  type: 'text' | 'day',
  example: string,
  [et, en, ru]: readonly [string, string, string],
): TemplateField => ({ name, type, example, says: { et, en, ru } })

/** What documents about a task may say of it. */
const fields = fieldOffer(tasks.readTask, {
  title: { et: 'Ülesanne', en: 'Task', ru: 'Задача' },
  fields: [
    field('ülesanne.nimetus', 'text', 'Soome mudeli ülevaade', ['Ülesanne', 'Task', 'Задача']),
    field('ülesanne.tähtaeg', 'day', '2026-12-15', [
      'Ülesande tähtaeg',
      'Due day of the task',
      'Срок задачи',
    ]),
    field('ülesanne.andja', 'text', 'Piret Oja', [
      'Kes ülesande andis',
      'Who gave the task',
      'Кто дал задачу',
    ]),
    field('ülesanne.täitja', 'text', 'Kati Kask', [
      'Kes ülesannet täidab',
      'Who does the task',
      'Исполнитель',
    ]),
  ],
  read: ({ title, dueDay, giver, assignee }) => ({
    'ülesanne.nimetus': title,
    'ülesanne.tähtaeg': dueDay,
    'ülesanne.andja': giver.name,
    'ülesanne.täitja': assignee.name,
  }),
})

export const offers: Offers = {
  fields: { task: fields },
  evidence: [
    {
      resultKind: 'oneOffTasks',
      evidence: [facts.TaskAccepted],
      counted: [facts.TaskReturned],
      indicators: oneOffIndicators,
    },
    // Work done for any other result is evidence for it, without a number of its own.
    { resultKind: '*', evidence: [facts.TaskAccepted, facts.TaskCompleted], indicators: () => [] },
  ],
  records: { task: { href: (id) => `/tasks/${id}` } },
}
