import { linkTo } from '../../../web/api.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import type { VersionShown } from '../contract/version.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import type { PositionShown } from './position-page.tsx'

/** Versions, the newest first: what changed in each, and its files. */
export function VersionsCard({ position }: { position: PositionShown }) {
  const w = useWords(screenTexts).versions
  const { id, versions } = position
  const [newest, before] = versions
  if (!newest) return null
  return (
    <Card title={w.title}>
      {versions.map((version) => (
        <VersionRow key={version.id} version={version} />
      ))}
      {before && (
        <p className="small">
          <Link to={`/positions/${id}/comparison?older=${before.no}&newer=${newest.no}`}>{w.compare}</Link>
        </p>
      )}
    </Card>
  )
}

function VersionRow({ version }: { version: VersionShown }) {
  const w = useWords(screenTexts).versions
  const f = useFormat()
  const { id, no, validFrom, changed, added, ended, hasSource } = version
  const changes = [
    changed.length > 0 && w.changed(changed.join(', ')),
    added.length > 0 && w.added(added.join(', ')),
    ended.length > 0 && w.ended(ended.join(', ')),
  ].filter(Boolean)
  return (
    <Row
      small
      title={
        <>
          <b>{no}</b> · {f.day(validFrom)} {validFrom > today() && <Chip tone="blue">{w.future}</Chip>}
        </>
      }
      sub={no === 1 ? w.first : changes.join(', ')}
      end={
        <>
          <Link to={linkTo(positions.exportVersion, { id, format: 'docx' })}>{w.word}</Link>
          <Link to={linkTo(positions.exportVersion, { id, format: 'pdf' })}>{w.pdf}</Link>
          {hasSource && <Link to={linkTo(positions.readSource, { id })}>{w.source}</Link>}
        </>
      }
    />
  )
}
