import type { Fact } from '../../kernel/fact.ts'
import type { Indicator, Offers } from '../../kernel/offers.ts'
import { facts } from './contract.ts'

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

export const offers: Offers = {
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
