import { useWords } from '../../../web/i18n.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Chip, DutyTag, type Tone } from '../../../web/ui/marks.tsx'
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

/** The duties that the procurement serves. */
export function DutyTags({ serves }: Pick<Procurement, 'serves'>) {
  const duties = [...new Map(serves.map((one) => [one.duty, one])).values()]
  if (duties.length === 0) return null
  return (
    <Cluster gap={4}>
      {duties.map(({ duty, no, text }) => (
        <DutyTag key={duty} no={no ?? '–'} title={text} />
      ))}
    </Cluster>
  )
}
