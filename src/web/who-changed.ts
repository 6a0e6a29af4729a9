import type { RecordId } from '../kernel/contract.ts'
import type { FactType } from '../kernel/fact.ts'
import { records } from '../modules/records/contract.ts'
import { useQueryOf } from './queries.ts'

/** The name of whoever did the newest of these deeds on the record; empty until it is known. */
export function useWhoChanged(record: string, deeds: readonly FactType[]): string {
  const { data } = useQueryOf(records.readHistory, { id: record as RecordId })
  return data?.items.find(({ name }) => deeds.some((deed) => deed.name === name))?.who ?? ''
}
