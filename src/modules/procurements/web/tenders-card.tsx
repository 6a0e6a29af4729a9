import { useWords } from '../../../web/i18n.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import type { ProcurementPage } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

/** The ways to what tenderers do; each is a page of its own. */
export function TendersCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(screenTexts).page
  const at = `/procurements/${procurement.id}`
  const ways = [
    [w.tenderers, `${at}/tenderers`],
    [w.questions, `${at}/questions`],
    [w.box, `${at}/box`],
    [w.evaluation, `${at}/evaluation`],
  ] as const
  return (
    <Card title={w.tenders}>
      <Stack gap={8}>
        {ways.map(([label, to]) => (
          <Row key={to} small title={<Link to={to}>{label}</Link>} />
        ))}
      </Stack>
    </Card>
  )
}
