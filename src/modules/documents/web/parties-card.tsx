import { useWords } from '../../../web/i18n.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import type { Party } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

export function PartiesCard({ parties }: { parties: readonly Party[] }) {
  const words = useWords(screenTexts)
  const w = words.page
  return (
    <Card title={w.parties}>
      {parties.length === 0 && <p className="small muted">{w.noParties}</p>}
      {parties.map((party, at) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: the same party may stand there twice, in two parts.
          key={at}
          small
          title={<b>{party.name}</b>}
          sub={[
            words.parts[party.part],
            party.registryCode && w.code(party.registryCode),
            party.representative && w.signs(party.representative),
            party.email,
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Card>
  )
}
