import { useMemo } from 'react'
import type { RecordId } from '../../../kernel/contract.ts'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay, useSession } from '../../../web/session.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { people } from '../../people/contract.ts'
import { positions } from '../../positions/contract.ts'
import { records } from '../../records/contract.ts'
import { type DocumentKind, permissions } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

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

/** People of one's teams who write documents. */
export function useColleagues(): readonly Choice[] {
  const { session } = useSession()
  const may = useMay()
  const team = session?.memberships.flatMap((one) => one.team ?? []) ?? []
  const role = permissions.write.roles.filter((one) => one !== 'auditor' && one !== 'signatory')
  const enabled = team.length > 0 && may(permissions.read)
  const { data } = useQueryOf(people.listPeople, { team, role, perPage: 200 }, { enabled })
  return useMemo(
    () => (data?.items ?? []).map(({ id, name, title }) => ({ value: id, label: name, note: title })),
    [data],
  )
}

export function useKindChoices(kinds: readonly DocumentKind[]): readonly Choice[] {
  const w = useWords(screenTexts).kinds
  return useMemo(() => kinds.map((kind) => ({ value: kind, label: capital(w[kind]) })), [kinds, w])
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Records that a document can belong to, found by a few letters. */
export async function findRecords(text: string, nameOf: (kind: string) => string): Promise<Choice[]> {
  const { items } = await call(records.searchRecords, { text })
  return items
    .filter(({ kind }) => kind !== 'person' && kind !== 'document')
    .map(({ id, title, kind }) => ({ value: id, label: title, note: nameOf(kind) }))
}
