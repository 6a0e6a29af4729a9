import { useMemo } from 'react'
import type { Permission } from '../kernel/access.ts'
import type { PersonId } from '../kernel/contract.ts'
import { people } from '../modules/people/contract.ts'
import { useQueryOf } from './queries.ts'
import { useSession } from './session.ts'
import type { Choice } from './ui/form/choice-fields.tsx'

export interface Colleague {
  readonly id: PersonId
  readonly name: string
  readonly title: string
}

/** People of one's own teams to whom roles allow it; those who only look on or sign are left out. */
export function useColleagues({ roles }: Permission): readonly Colleague[] {
  const { session } = useSession()
  const team = session?.memberships.flatMap((one) => one.team ?? []) ?? []
  const role = roles.filter((one) => one !== 'auditor' && one !== 'signatory')
  const enabled = team.length > 0
  return useQueryOf(people.listPeople, { team, role, perPage: 200 }, { enabled }).data?.items ?? nobody
}

const nobody: readonly Colleague[] = []

export function useColleagueChoices(permission: Permission): readonly Choice[] {
  const colleagues = useColleagues(permission)
  return useMemo(() => colleagues.map(choiceOf), [colleagues])
}

export const choiceOf = ({ id, name, title }: Colleague): Choice => ({ value: id, label: name, note: title })
