import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { LongWork } from '../../../web/ui/long-work.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type PackShown, reports } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'

/** A review pack: how far its making is, then its files. */
export function PackPage() {
  const w = useWords(screenTexts)
  const f = useFormat()
  const id = usePlace('packId')
  const first = useQueryOf(reports.readPack, { id })
  const making = first.data?.state === 'making'
  const found = useQueryOf(reports.readPack, { id }, { every: making && 700 })
  return (
    <Loaded of={found}>
      {(pack) => (
        <>
          <PageHead
            title={w.pack}
            crumbs={[{ label: w.title, to: '/reports' }]}
            sub={`${pack.position.title} · ${f.day(pack.from)}–${f.day(pack.until)} · ${w.made(f.moment(pack.requestedAt))}`}
          />
          <Card label={w.pack}>
            <Stack gap={14}>
              <Progress pack={pack} />
              <Files pack={pack} />
              <p className="small muted">{w.numbers}</p>
              <Cluster gap={16}>
                <Link to={`/positions/${pack.position.id}?from=${pack.from}&until=${pack.until}`}>
                  {w.position}
                </Link>
                {pack.review && <Link to={`/positions/reviews/${pack.review}`}>{w.review}</Link>}
              </Cluster>
            </Stack>
          </Card>
        </>
      )}
    </Loaded>
  )
}

function Progress({ pack }: { pack: PackShown }) {
  const w = useWords(screenTexts)
  const stop = useCommand(reports.stopPack, { done: () => announce(w.stop) })
  if (pack.state === 'stopped') return <Note tone="soon">{w.stopped}</Note>
  if (pack.state === 'failed') return <Note tone="late">{w.failed}</Note>
  const making = pack.state === 'making'
  return (
    <LongWork
      title={w.pack}
      state={making ? 'running' : 'ready'}
      done={pack.done}
      total={pack.of}
      note={making && w.making}
      {...(making && { cancel: () => stop.mutate({ id: pack.id }) })}
    />
  )
}

function Files({ pack }: { pack: PackShown }) {
  const w = useWords(screenTexts)
  const f = useFormat()
  if (pack.files.length === 0) return null
  return (
    <Cluster>
      {pack.files.map(({ format, bytes }) => (
        <ButtonLink
          key={format}
          look={format === 'pdf' ? 'go' : 'plain'}
          icon="download"
          to={linkTo(reports.downloadPack, { id: pack.id, format })}
        >
          {w.download(w.formats[format], f.size(bytes))}
        </ButtonLink>
      ))}
    </Cluster>
  )
}
