import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace, useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Choose } from '../../../web/ui/form/choose.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import type { VersionShown } from '../contract/version.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import { ComparedParts } from './compared-parts.tsx'

/** What changed between two versions of a job description. */
export function ComparisonPage() {
  const id = usePlace('positionId')
  const found = useQueryOf(positions.readPosition, { id })
  return (
    <Loaded of={found}>
      {({ title, versions }) => <Comparison id={id} title={title} versions={versions} />}
    </Loaded>
  )
}

interface ComparisonProps {
  id: string
  title: string
  /** The newest first. */
  versions: readonly VersionShown[]
}

function Comparison({ id, title, versions }: ComparisonProps) {
  const w = useWords(screenTexts)
  const [search, change] = useSearchPlace()
  const newer = Number(search.newer ?? versions[0]?.no ?? 0)
  const older = Number(search.older ?? versions[1]?.no ?? 0)
  const compared = useQueryOf(
    positions.compareVersions,
    { id, older, newer },
    { enabled: older > 0 && newer > 0 },
  )
  return (
    <>
      <PageHead
        title={w.compare.title}
        crumbs={[
          { label: w.positions, to: '/positions' },
          { label: title, to: `/positions/${id}` },
        ]}
      />
      {versions.length < 2 ? (
        <EmptyState title={w.compare.one} />
      ) : (
        <Stack>
          <Cluster gap={20}>
            <VersionChoice
              label={w.compare.older}
              value={older}
              versions={versions}
              choose={(no) => change({ older: String(no) })}
            />
            <VersionChoice
              label={w.compare.newer}
              value={newer}
              versions={versions}
              choose={(no) => change({ newer: String(no) })}
            />
          </Cluster>
          <Loaded of={compared}>
            {({ parts }) => (
              <Card label={w.compare.title}>
                <ComparedParts parts={parts} />
              </Card>
            )}
          </Loaded>
        </Stack>
      )}
    </>
  )
}

interface VersionChoiceProps {
  label: string
  value: number
  versions: readonly VersionShown[]
  choose: (no: number) => void
}

function VersionChoice({ label, value, versions, choose }: VersionChoiceProps) {
  const w = useWords(screenTexts).compare
  const f = useFormat()
  const choices = versions.map(({ no, validFrom }) => ({
    value: String(no),
    label: w.version(no, f.day(validFrom)),
  }))
  return <Choose label={label} value={String(value)} choices={choices} choose={(no) => choose(Number(no))} />
}
