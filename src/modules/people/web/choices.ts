import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useSession } from '../../../web/session.ts'
import { membershipRoles, people } from '../contract.ts'
import { roleNames } from '../texts/roles.ts'
import { screens } from '../texts/screens.ts'

/** Teams in which I may arrange people: all for the administrator, else those that I manage. */
export function useTeamChoices() {
  const { session } = useSession()
  const teams = useQueryOf(people.listTeams, {})
  const held = session?.memberships ?? []
  const everywhere = held.some(({ role }) => role === 'administrator')
  return (teams.data ?? [])
    .filter(({ id }) => everywhere || held.some(({ team, role }) => role === 'manager' && team === id))
    .map(({ id, name }) => ({ value: id, label: name }))
}

/** Roles that I may give, each with what it gives. */
export function useRoleChoices() {
  const { session } = useSession()
  const names = roleNames[useLocale()]
  const { what } = useWords(screens).roles
  const administers = session?.memberships.some(({ role }) => role === 'administrator')
  return membershipRoles
    .filter((role) => administers || role !== 'administrator')
    .map((value) => ({ value, label: asTitle(names[value]), note: what[value] }))
}

/** Everybody who works here, but me. */
export function usePeopleChoices(without: string | undefined) {
  const answer = useQueryOf(people.listPeople, { perPage: 200 })
  return (answer.data?.items ?? [])
    .filter(({ id }) => id !== without)
    .map(({ id, name, title }) => ({ value: id, label: name, note: title }))
}

/** A role where a line begins with it. */
export const asTitle = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
