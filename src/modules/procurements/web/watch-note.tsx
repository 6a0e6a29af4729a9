import { useEffect, useState } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Bar, Note } from '../../../web/ui/marks.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { Watch } from '../contract/watch.ts'
import { procurements } from '../contract.ts'
import { valueScreens } from '../texts/value-screens.ts'

type Need = CallOf<typeof procurements.watchSplitting>

/** The watch while a need is being written: what like purchases of the agency come to with it. */
export function WatchNote({ need }: { need: Need }) {
  const settled = useSettled(need)
  const enabled = settled.subject !== undefined && settled.subject.length > 3
  const { data } = useQueryOf(procurements.watchSplitting, settled, { keep: true, enabled })
  return (
    <div role="status" aria-live="polite">
      {enabled && data && <WatchVerdict watch={data} />}
    </div>
  )
}

const tones = { changes: 'late', could: 'soon', alone: 'law', below: 'law', unknown: 'law' } as const

/** The verdict in a sentence, how near the threshold is, and why. */
export function WatchVerdict({ watch }: { watch: Watch }) {
  const w = useWords(valueScreens)
  const f = useFormat()
  const { state, sentence, threshold, togetherCents, steps } = watch
  return (
    <Note tone={tones[state]}>
      <Stack gap={8}>
        <span>
          {sentence}{' '}
          <Why
            label={w.why}
            reason={{
              result: f.money(togetherCents),
              rule: threshold?.explanation ?? w.watching,
              ...(threshold?.cite && { source: { label: threshold.cite } }),
              steps: steps.slice(0, 4),
            }}
          />
        </span>
        {threshold && togetherCents < threshold.cents && (
          <Bar share={togetherCents / threshold.cents} label={w.share} />
        )}
      </Stack>
    </Note>
  )
}

/** What was typed, once the hands rest: each letter would be a question. */
function useSettled(need: Need): Need {
  const [settled, settle] = useState(need)
  const key = JSON.stringify(need)
  useEffect(() => {
    const timer = setTimeout(() => settle(JSON.parse(key) as Need), 400)
    return () => clearTimeout(timer)
  }, [key])
  return settled
}
