import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import type { ProcurementPage } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'

/** The lots; nothing where there are none and nobody could add one. */
export function LotsCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).lots
  const f = useFormat()
  const { lots, can, id } = procurement
  const mayWrite = can.includes('lots')
  if (lots.length === 0 && !mayWrite) return null
  return (
    <Card
      title={w.title}
      aside={mayWrite && <Link to={`/procurements/${id}/lots`}>{lots.length > 0 ? w.change : w.write}</Link>}
    >
      {lots.length === 0 && <p className="muted small">{w.none}</p>}
      {lots.map(({ id: lot, no, title, cpv, valueCents }) => (
        <Row
          key={lot}
          small
          title={`${no}. ${title}`}
          sub={cpv ? `CPV ${cpv}` : undefined}
          end={valueCents !== null && <span className="num">{f.money(valueCents)}</span>}
        />
      ))}
    </Card>
  )
}
