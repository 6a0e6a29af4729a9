import { useCallback, useEffect, useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { usePlace, useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Choose } from '../../../web/ui/form/choose.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import {
  type ComparedRow,
  type Comparison,
  type DocumentId,
  type DocumentPage,
  documents,
} from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { ComparedRows } from './compared-rows.tsx'
import css from './comparison-page.module.css'

/** `?older=1&newer=2`; without them the two newest. */
export function ComparisonPage() {
  const id = usePlace('documentId') as DocumentId
  const document = useQueryOf(documents.readDocument, { id })
  return <Loaded of={document}>{(data) => <Compared document={data} />}</Loaded>
}

function Compared({ document }: { document: DocumentPage }) {
  const words = useWords(screenTexts)
  const w = words.comparison
  const [place, change] = useSearchPlace()
  const newest = document.all[0]?.no ?? 1
  const newer = Number(place.newer) || newest
  const older = Number(place.older) || Math.max(1, newer - 1)
  const comparison = useQueryOf(documents.compareVersions, { id: document.id, older, newer }, { keep: true })
  return (
    <>
      <PageHead
        title={w.title}
        crumbs={[
          { label: words.documents, to: '/documents' },
          { label: document.title, to: `/documents/${document.id}` },
        ]}
        sub={w.formatNote}
      />
      <Stack>
        <Card label={w.choose}>
          <Cluster gap={16}>
            <VersionChoice
              label={w.older}
              all={document.all}
              no={older}
              choose={(no) => change({ older: no })}
            />
            <VersionChoice
              label={w.newer}
              all={document.all}
              no={newer}
              choose={(no) => change({ newer: no })}
            />
            <Button small onClick={() => change({ older: String(newer), newer: String(older) })}>
              {w.swap}
            </Button>
          </Cluster>
        </Card>
        <Loaded of={comparison}>{(data) => <Changes key={`${older}-${newer}`} comparison={data} />}</Loaded>
      </Stack>
    </>
  )
}

interface VersionChoiceProps {
  label: string
  all: DocumentPage['all']
  no: number
  choose: (no: string) => void
}

function VersionChoice({ label, all, no, choose }: VersionChoiceProps) {
  const w = useWords(screenTexts).comparison
  const choices = all.map((version) => ({
    value: String(version.no),
    label: w.versionOf(version.no, version.name),
  }))
  return <Choose label={label} value={String(no)} choices={choices} choose={choose} />
}

function Changes({ comparison }: { comparison: Comparison }) {
  const w = useWords(screenTexts).comparison
  const [only, setOnly] = useState(true)
  const changes = comparison.rows.flatMap((row, at) => (startsChange(comparison.rows, row, at) ? [at] : []))
  const walk = useWalk(changes)
  const count = comparison.rows.filter(({ change }) => change !== 'same').length
  return (
    <Card
      title={count ? w.count(count) : w.same}
      aside={count > 0 && <Steps at={walk.place} total={changes.length} go={walk.go} />}
    >
      <Stack gap={12}>
        {comparison.cut && <Note tone="soon">{w.cut}</Note>}
        {comparison.rough && <Note tone="soon">{w.rough}</Note>}
        {count > 0 && (
          <Cluster gap={16}>
            <label className={css.only}>
              <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
              {w.only}
            </label>
            <span className="small muted">{w.keys}</span>
          </Cluster>
        )}
        <ComparedRows comparison={comparison} only={only && count > 0} />
      </Stack>
    </Card>
  )
}

/** Neighbouring changed paragraphs are one change to walk to. */
const startsChange = (rows: readonly ComparedRow[], row: ComparedRow, at: number): boolean =>
  row.change !== 'same' && (rows[at - 1]?.change ?? 'same') === 'same'

function Steps({ at, total, go }: { at: number; total: number; go: (step: 1 | -1) => void }) {
  const w = useWords(screenTexts).comparison
  return (
    <Cluster>
      <span className="muted" role="status">
        {at >= 0 && w.at(at + 1, total)}
      </span>
      <Button small icon="up" onClick={() => go(-1)}>
        {w.previous}
      </Button>
      <Button small icon="down" onClick={() => go(1)}>
        {w.next}
      </Button>
    </Cluster>
  )
}

/** From change to change, by the buttons and by the keys N and P. */
function useWalk(changes: readonly number[]) {
  const [place, setPlace] = useState(-1)
  const go = useCallback(
    (step: 1 | -1) => {
      if (changes.length === 0) return
      const next =
        place === -1 && step === -1 ? changes.length - 1 : (place + step + changes.length) % changes.length
      setPlace(next)
      const row = document.getElementById(`change-${changes[next]}`)
      row?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'center' })
    },
    [changes, place],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.toLowerCase() === 'n') go(1)
      if (event.key.toLowerCase() === 'p') go(-1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go])
  return { place, go }
}
