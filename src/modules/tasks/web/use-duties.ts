import { useMemo } from 'react'
import type { PersonId } from '../../../kernel/contract.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { positions } from '../../positions/contract.ts'
import { permissions } from '../contract.ts'

const longest = 90
const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text

const useDutiesOf = (person?: PersonId) => {
  const may = useMay()
  const { data } = useQueryOf(positions.readMyDuties, person ? { person } : {}, {
    enabled: may(permissions.read),
  })
  return data?.duties
}

/** The duties of one's own positions, to choose from. */
export function useDuties(): readonly Choice[] {
  const duties = useDutiesOf()
  return useMemo(
    () => (duties ?? []).map(({ id, no, text }) => ({ value: id, label: `${no} ${shorten(text)}` })),
    [duties],
  )
}

/** What a task may serve, as one choice: a duty, or one of its expected results. */
export interface ServingChoices {
  readonly choices: readonly Choice[]
  /** Where one-off tasks belong unless something else is chosen. */
  readonly oneOff: string | undefined
}

export function useServing(assignee: PersonId | undefined): ServingChoices {
  const duties = useDutiesOf(assignee)
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

export function readServing(value: string): { duty: string; result: string | null } {
  const [duty = '', result] = value.split(' ')
  return { duty, result: result ?? null }
}
