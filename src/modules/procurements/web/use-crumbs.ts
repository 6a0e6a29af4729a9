import { useWords } from '../../../web/i18n.ts'
import type { ProcurementPage } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

/** The way back from a page of a procurement. */
export function useCrumbs({ id, title }: Pick<ProcurementPage, 'id' | 'title'>) {
  const w = useWords(screenTexts)
  return [
    { label: w.procurements, to: '/procurements' },
    { label: title, to: `/procurements/${id}` },
  ]
}
