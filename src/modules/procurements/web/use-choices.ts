import { useMemo } from 'react'
import type { RecordId } from '../../../kernel/contract.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay, useSession } from '../../../web/session.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { people } from '../../people/contract.ts'
import { positions } from '../../positions/contract.ts'
import { permissions } from '../contract.ts'

const longest = 90
const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text

/** The duties of one's own positions. */
export function useDuties(): readonly Choice[] {
  const may = useMay()
  const { data } = useQueryOf(positions.readMyDuties, {}, { enabled: may(permissions.write) })
  return useMemo(
    () => (data?.duties ?? []).map(({ id, no, text }) => ({ value: id, label: `${no} ${shorten(text)}` })),
    [data],
  )
}

/** Duties and their expected results, each as one choice: `duty` or `duty result`. */
export function useServing(): readonly Choice[] {
  const may = useMay()
  const { data } = useQueryOf(positions.readMyDuties, {}, { enabled: may(permissions.write) })
  return useMemo(
    () =>
      (data?.duties ?? []).flatMap(({ id, no, text, results }) => [
        { value: id, label: `${no} ${shorten(text)}` },
        ...results.map((result) => ({
          value: `${id} ${result.id}`,
          label: `${no} → ${shorten(result.text)}`,
        })),
      ]),
    [data],
  )
}

export const servingValue = (one: { duty: string; result: string | null }): string =>
  one.result ? `${one.duty} ${one.result}` : one.duty

export function readServing(value: string): { duty: RecordId; result: RecordId | null } {
  const [duty = '', result] = value.split(' ')
  return { duty: duty as RecordId, result: (result as RecordId | undefined) ?? null }
}

/** People of one's teams who can take part in procurements. */
export function useColleagues(): readonly Choice[] {
  const { session } = useSession()
  const may = useMay()
  const team = session?.memberships.flatMap((one) => one.team ?? []) ?? []
  const role = permissions.takePart.roles.filter((one) => one !== 'auditor' && one !== 'signatory')
  const enabled = team.length > 0 && may(permissions.read)
  const { data } = useQueryOf(people.listPeople, { team, role, perPage: 200 }, { enabled })
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, title }) => ({ value: id, label: name, note: title })),
    [data],
  )
}
