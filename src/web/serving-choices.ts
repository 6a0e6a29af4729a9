import { useMemo } from 'react'
import type { PersonId, RecordId } from '../kernel/contract.ts'
import { permissions, positions } from '../modules/positions/contract.ts'
import { useQueryOf } from './queries.ts'
import { useMay } from './session.ts'
import type { Choice } from './ui/form/choice-fields.tsx'

/** Which duty or expected result a piece of work serves, to choose from; the same in every module. */
const longest = 90
const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text

function useDutiesOf(person?: PersonId) {
  const may = useMay()
  const asked = { enabled: may(permissions.read) }
  return useQueryOf(positions.readMyDuties, person ? { person } : {}, asked).data?.duties
}

/** The duties of one's own positions. */
export function useDuties(): readonly Choice[] {
  const duties = useDutiesOf()
  return useMemo(
    () => (duties ?? []).map(({ id, no, text }) => ({ value: id, label: `${no} ${shorten(text)}` })),
    [duties],
  )
}

export interface ServingChoices {
  /** Each duty and each of its expected results: `duty` or `duty result`. */
  readonly choices: readonly Choice[]
  /** Where one-off tasks belong unless something else is chosen. */
  readonly oneOff: string | undefined
}

/** Of one's own positions, or of the person’s. */
export function useServing(person?: PersonId): ServingChoices {
  const duties = useDutiesOf(person)
  return useMemo(() => {
    const choices = (duties ?? []).flatMap(({ id, no, text, results }) => [
      { value: id, label: `${no} ${shorten(text)}` },
      ...results.map((result) => ({
        value: `${id} ${result.id}`,
        label: `${no} → ${shorten(result.text)}`,
      })),
    ])
    return { choices, oneOff: duties?.find(({ isForOneOff }) => isForOneOff)?.id }
  }, [duties])
}

export const servingValue = (one: { duty: string; result: string | null }): string =>
  one.result ? `${one.duty} ${one.result}` : one.duty

export function readServing(value: string): { duty: RecordId; result: RecordId | null } {
  const [duty = '', result] = value.split(' ')
  return { duty: duty as RecordId, result: (result as RecordId | undefined) ?? null }
}
