import { linkTo } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Columns, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'
import { ChallengesCard } from './challenges-card.tsx'
import { ContractsCard } from './contracts-card.tsx'
import { DecisionsCard } from './decisions-card.tsx'
import { EndingCard } from './ending-card.tsx'
import { LegalChecksCard } from './legal-checks-card.tsx'
import { StateChips } from './procurement-marks.tsx'
import { RankingCard } from './ranking-card.tsx'
import { useCrumbs } from './use-crumbs.ts'

/** From the evaluation to the end: ranking, decisions, challenges, contracts, checks of the law. */
export function OutcomePage() {
  const id = usePlace('procurementId') as ProcurementId
  const procurement = useQueryOf(procurements.readProcurement, { id })
  return <Loaded of={procurement}>{(data) => <Outcome procurement={data} />}</Loaded>
}

function Outcome({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens)
  const { id } = procurement
  return (
    <Stack>
      <PageHead
        title={w.title}
        crumbs={useCrumbs(procurement)}
        chips={<StateChips procurement={procurement} />}
      />
      <Columns
        side={
          <Stack>
            <DataCard id={id} />
            <EndingCard procurement={procurement} />
          </Stack>
        }
      >
        <Stack>
          <RankingCard procurement={procurement} />
          <DecisionsCard procurement={procurement} />
          <ChallengesCard procurement={procurement} />
          <ContractsCard procurement={procurement} />
          <LegalChecksCard procurement={procurement} />
        </Stack>
      </Columns>
    </Stack>
  )
}

function DataCard({ id }: { id: ProcurementId }) {
  const w = useWords(outcomeScreens).data
  return (
    <Card title={w.title}>
      <Stack gap={8}>
        <Link to={`/procurements/${id}/register-sheet`}>{w.sheet}</Link>
        <Link to={linkTo(procurements.downloadOcds, { id })}>{w.ocds}</Link>
        <p className="small muted">{w.ocdsNote}</p>
      </Stack>
    </Card>
  )
}
