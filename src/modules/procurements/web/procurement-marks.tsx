import { useWords } from '../../../web/i18n.ts'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import type { Procurement } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

const tones: Partial<Record<Procurement['state'], Tone>> = {
  announced: 'blue',
  closed: 'blue',
  opened: 'blue',
  evaluated: 'blue',
  decided: 'blue',
  contracted: 'done',
  ended: 'done',
}

export function StateChips({ procurement }: { procurement: Pick<Procurement, 'state' | 'contested'> }) {
  const w = useWords(screenTexts)
  return (
    <>
      <Chip tone={tones[procurement.state] ?? 'plain'}>{w.states[procurement.state]}</Chip>
      {procurement.contested && <Chip tone="late">{w.contested}</Chip>}
    </>
  )
}
