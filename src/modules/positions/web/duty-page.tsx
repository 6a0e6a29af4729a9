import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { usePlace, useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button, TextButton } from '../../../web/ui/button.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, DutyTag } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { ResultEvidence } from '../contract/evidence.ts'
import { positions } from '../contract.ts'
import { kindNames } from '../texts/result-kinds.ts'
import { screenTexts } from '../texts/screen.ts'
import { GapNote } from './duty-card.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import { IndicatorNumber } from './indicator-number.tsx'
import { inAddress, type Period, usePeriod } from './period.ts'
import { PeriodBar } from './period-bar.tsx'
import { KindDialog, TargetDialog } from './result-dialogs.tsx'

type DutyShown = OutputOf<typeof positions.readDuty>

/** A duty, found by itself or by one of its results: everything that proves it in a period. */
export function DutyPage() {
  const id = usePlace('dutyId')
  const [period, change] = usePeriod()
  const found = useQueryOf(positions.readDuty, { id, ...period }, { keep: true })
  return (
    <Loaded of={found}>
      {(shown) => (
        <>
          <Head shown={shown} period={period} />
          <Stack>
            <PeriodBar period={period} change={change} />
            {shown.duty.results.map((result) => (
              <ResultCard key={result.id} result={result} mayAdd={shown.mayAdd} period={period} />
            ))}
            <Loose shown={shown} />
            <Earlier shown={shown} />
          </Stack>
        </>
      )}
    </Loaded>
  )
}

function Head({ shown: { position, duty }, period }: { shown: DutyShown; period: Period }) {
  const w = useWords(screenTexts)
  return (
    <PageHead
      title={duty.text}
      crumbs={[
        { label: w.positions, to: '/positions' },
        { label: position.title, to: `/positions/${position.id}?${inAddress(period)}` },
      ]}
      chips={duty.no && <DutyTag no={duty.no} />}
    />
  )
}

interface ResultCardProps {
  result: ResultEvidence
  mayAdd: boolean
  period: Period
}

type Opened = 'evidence' | 'kind' | { target: ResultEvidence['indicators'][number] } | undefined

function ResultCard({ result, mayAdd, period }: ResultCardProps) {
  const w = useWords(screenTexts)
  const locale = useLocale()
  const [opened, open] = useState<Opened>()
  const close = () => open(undefined)
  return (
    <Card title={result.text} aside={<Chip>{kindNames[locale][result.kind]}</Chip>}>
      <Stack gap={12}>
        {result.gap && <GapNote result={result} add={undefined} />}
        {result.indicators.map((indicator) => (
          <Indicator
            key={indicator.key}
            indicator={indicator}
            setTarget={mayAdd ? () => open({ target: indicator }) : undefined}
          />
        ))}
        <Evidence result={result} period={period} />
        {mayAdd && (
          <Cluster>
            <Button icon="plus" onClick={() => open('evidence')}>
              {w.position.add}
            </Button>
            <Button look="quiet" small onClick={() => open('kind')}>
              {w.duty.change}
            </Button>
          </Cluster>
        )}
      </Stack>
      {opened === 'evidence' && <EvidenceDialog result={result} close={close} />}
      {opened === 'kind' && <KindDialog result={result} close={close} />}
      {typeof opened === 'object' && <TargetDialog result={result} indicator={opened.target} close={close} />}
    </Card>
  )
}

function Indicator({
  indicator,
  setTarget,
}: {
  indicator: ResultEvidence['indicators'][number]
  setTarget: (() => void) | undefined
}) {
  const w = useWords(screenTexts).duty
  const [, change] = useSearchPlace()
  return (
    <div>
      <IndicatorNumber indicator={indicator} />
      <Cluster>
        <TextButton className="small" onClick={() => change({ indicator: indicator.key })}>
          {w.showBehind}
        </TextButton>
        {setTarget && (
          <TextButton className="small" onClick={setTarget}>
            {w.target}
          </TextButton>
        )}
      </Cluster>
    </div>
  )
}

/** All evidence of the result, or only what is behind the number that the address names. */
function Evidence({ result, period }: { result: ResultEvidence; period: Period }) {
  const w = useWords(screenTexts).duty
  const [{ indicator }, change] = useSearchPlace()
  const named = result.indicators.find((one) => one.key === indicator)
  const behind = useQueryOf(
    positions.listFactsBehind,
    { id: result.id, indicator: named?.key ?? '', ...period },
    { enabled: named !== undefined },
  )
  if (!named)
    return (
      <>
        <EvidenceTable label={`${w.evidence}: ${result.text}`} evidence={result.evidence} empty={w.none} />
        {result.count > result.evidence.length && (
          <p className="small muted">{w.shown(result.evidence.length, result.count)}</p>
        )}
      </>
    )
  return (
    <Loaded of={behind}>
      {({ items }) => (
        <>
          <h3>{w.behind(named.name)}</h3>
          <EvidenceTable label={w.behind(named.name)} evidence={items} empty={w.behindNone} />
          <TextButton onClick={() => change({ indicator: undefined })}>{w.all}</TextButton>
        </>
      )}
    </Loaded>
  )
}

function Loose({ shown: { duty } }: { shown: DutyShown }) {
  const w = useWords(screenTexts)
  if (duty.loose.length === 0) return null
  return (
    <Card title={w.position.loose(duty.loose.length)}>
      <p className="small muted">{w.position.looseWhy}</p>
      <EvidenceTable label={w.position.loose(duty.loose.length)} evidence={duty.loose} empty={w.duty.none} />
    </Card>
  )
}

function Earlier({ shown: { earlier } }: { shown: DutyShown }) {
  const w = useWords(screenTexts).duty
  if (earlier.length === 0) return null
  return (
    <Card title={w.earlier}>
      <ul>
        {earlier.map(({ id, no, text }) => (
          <li key={id} className="small">
            <Link to={`/positions/duties/${id}`}>{`${no} ${text}`}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
