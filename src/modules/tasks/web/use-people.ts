import type { PersonId } from '../../../kernel/contract.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { isAllowed, useMay, useSession } from '../../../web/session.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { people } from '../../people/contract.ts'
import { permissions } from '../contract.ts'
import { useMe } from './use-me.ts'

interface Colleague {
  id: PersonId
  name: string
  title: string
}

/** People of one's teams who do work there. */
export function useColleagues(): readonly Colleague[] {
  const { session } = useSession()
  const teams = session?.memberships.flatMap(({ team }) => team ?? []) ?? []
  const { data } = useQueryOf(
    people.listPeople,
    { team: teams, role: workingRoles, perPage: 200 },
    { enabled: teams.length > 0 && isAllowed(session, permissions.read) },
  )
  return data?.items ?? []
}

const workingRoles = permissions.work.roles.filter((role) => role !== 'auditor' && role !== 'signatory')

/** To whom one may give a task: a manager to the people of the team, everyone to themselves. */
export function useAssignees(): readonly Choice[] {
  const may = useMay()
  const me = useMe()
  const colleagues = useColleagues()
  const own: Colleague[] = me ? [{ ...me, title: '' }] : []
  const all = may(permissions.give) ? [...own, ...colleagues.filter(({ id }) => id !== me?.id)] : own
  return all.map(({ id, name, title }) => ({ value: id, label: name, ...(title && { note: title }) }))
}
