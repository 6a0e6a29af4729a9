import { useMemo } from 'react'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { records } from '../../records/contract.ts'
import type { DocumentKind } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

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
