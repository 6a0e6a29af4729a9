import { type Colleague, choiceOf, useColleagues } from '../../../web/colleagues.ts'
import { useMay } from '../../../web/session.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { permissions } from '../contract.ts'
import { useMe } from './use-me.ts'

/** To whom one may give a task: a manager to the people of the team, everyone to themselves. */
export function useAssignees(): readonly Choice[] {
  const may = useMay()
  const me = useMe()
  const colleagues = useColleagues(permissions.work)
  const own: Colleague[] = me ? [{ ...me, title: '' }] : []
  const all = may(permissions.give) ? [...own, ...colleagues.filter(({ id }) => id !== me?.id)] : own
  return all.map(choiceOf)
}
