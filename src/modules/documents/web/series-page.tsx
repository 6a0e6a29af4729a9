import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Row } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import type { Series } from '../contract/series.ts'
import { documents, permissions } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { RegisterPart } from './register-part.tsx'
import { SeriesDialog } from './series-form.tsx'

/** The agency's list of documents: what its references look like and how long documents are kept. */
export function SeriesPage() {
  const w = useWords(registerScreens).series
  const may = useMay()(permissions.configure)
  const series = useQueryOf(documents.listSeries, {})
  const [edited, edit] = useState<Series | 'new'>()
  const add = may && (
    <Button look="go" icon="plus" onClick={() => edit('new')}>
      {w.add}
    </Button>
  )
  return (
    <RegisterPart here="series" title={w.title} sub={w.sub} actions={add}>
      <Card label={w.title}>
        <Loaded of={series}>
          {({ items }) =>
            items.length > 0 ? (
              items.map((one) => <SeriesRow key={one.id} one={one} edit={may && (() => edit(one))} />)
            ) : (
              <EmptyState title={w.empty}>{w.emptyText}</EmptyState>
            )
          }
        </Loaded>
      </Card>
      {edited && <SeriesDialog close={() => edit(undefined)} {...(edited !== 'new' && { series: edited })} />}
    </RegisterPart>
  )
}

function SeriesRow({ one, edit }: { one: Series; edit: false | (() => void) }) {
  const w = useWords(registerScreens).series
  const { kinds } = useWords(screenTexts)
  return (
    <Row
      title={
        <>
          <span className="num">{one.code}</span> {one.title}
        </>
      }
      sub={[
        one.function,
        w.preview(one.nextReference),
        one.kinds.map((kind) => kinds[kind]).join(', '),
        w.entries(one.entries),
      ]
        .filter(Boolean)
        .join(' · ')}
      end={
        <Cluster>
          {!one.isOpen && <Chip tone="soon">{w.ended}</Chip>}
          <RetentionChip retention={one.retention} />
          {edit && (
            <Button small onClick={edit} aria-label={`${w.edit}: ${one.code}`}>
              {w.edit}
            </Button>
          )}
        </Cluster>
      }
    />
  )
}

/** Without a term set by the agency nothing is ever due, and that is said. */
export function RetentionChip({ retention }: Pick<Series, 'retention'>) {
  const w = useWords(registerScreens).series.retention
  if (retention.kept === 'unknown') return <Chip tone="law">{w.unknown}</Chip>
  return <Chip>{retention.kept === 'years' ? w.years(retention.years) : w.permanently}</Chip>
}
