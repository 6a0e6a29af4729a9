import { useMemo } from 'react'
import { useQueryOf } from '../../../web/queries.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { people } from '../../people/contract.ts'
import { permissions } from '../contract.ts'

type MembershipRole = 'manager' | 'specialist' | 'colleague' | 'approver'

/** People of the agency who may answer in rounds, by name. */
export function useApproverChoices(): readonly Choice[] {
  const role = permissions.approve.roles as readonly MembershipRole[]
  const { data } = useQueryOf(people.listPeople, { role: [...role], perPage: 200 })
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, title }) => ({ value: id, label: name, note: title })),
    [data],
  )
}
