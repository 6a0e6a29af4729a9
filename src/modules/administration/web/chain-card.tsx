import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { ErrorState } from '../../../web/ui/states.tsx'
import { administration, type Verification } from '../contract.ts'
import { texts } from '../texts.ts'

/** Checks the whole chain when asked to: it reads every row there is. */
export function ChainCard() {
  const w = useWords(texts).audit
  const [asked, setAsked] = useState(false)
  const check = useQueryOf(administration.verifyAudit, {}, { enabled: asked })
  const verify = () => (asked ? void check.refetch() : setAsked(true))
  return (
    <Card
      title={w.chain}
      aside={
        <Button small busy={check.isFetching} onClick={verify}>
          {w.verify}
        </Button>
      }
    >
      <div role="status">
        {check.data ? <Verdict found={check.data} /> : <p className="muted">{w.chainText}</p>}
      </div>
      {check.error && <ErrorState problem={check.error} />}
    </Card>
  )
}

function Verdict({ found }: { found: Verification }) {
  const { audit: w, settings } = useWords(texts)
  const f = useFormat()
  return (
    <Stack gap={8}>
      {found.broken ? (
        <Broken broken={found.broken} />
      ) : (
        <Note tone="done" title={`${w.whole}.`}>
          {w.wholeText(f.number(found.rows), found.unsealed)}
        </Note>
      )}
      {!found.appendOnlyEnforced && (
        <Note tone="soon" title={`${settings.appendOnlyNo}.`}>
          {settings.appendOnlyHow}
        </Note>
      )}
    </Stack>
  )
}

function Broken({ broken }: { broken: NonNullable<Verification['broken']> }) {
  const w = useWords(texts).audit
  const f = useFormat()
  const where = broken.seq === null ? '…' : f.number(broken.seq)
  return (
    <Note tone="late" title={`${w.brokenTitle}.`}>
      {w.brokenText[broken.what](where)}
      {broken.at && ` ${f.moment(broken.at)}, ${broken.operation}.`}
      <p>{w.brokenNext}</p>
    </Note>
  )
}
