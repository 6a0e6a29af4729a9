import { useWords } from '../../../web/i18n.ts'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import type { Document } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

const tones: Partial<Record<Document['state'], Tone>> = {
  inApproval: 'blue',
  approved: 'blue',
  signed: 'done',
  registered: 'done',
}

export function StateChip({ document }: { document: Pick<Document, 'state'> }) {
  const w = useWords(screenTexts)
  return <Chip tone={tones[document.state] ?? 'plain'}>{w.states[document.state]}</Chip>
}

/** Nothing for a document that anybody may see. */
export function RestrictedChip({ document }: { document: Pick<Document, 'restricted'> }) {
  const w = useWords(screenTexts)
  return document.restricted ? <Chip tone="law">{w.restricted}</Chip> : null
}
