import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Columns, Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type Rule, rulebook } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'
import { screens } from '../texts/screens.ts'
import { CorrectionDialog } from './correction-dialog.tsx'
import { CorrectionsCard } from './corrections-card.tsx'
import { RuleItem } from './rule-item.tsx'
import css from './rulebook.module.css'
import { TouchedCard } from './touched-card.tsx'

/** Every text of one rule, the old beside the new, with what was corrected and what it touches. */
export function RulePage() {
  const key = usePlace('key')
  const answer = useQueryOf(rulebook.readRule, { key })
  return (
    <Loaded of={answer} lines={8}>
      {({ rows, canCorrect }) => <Texts rows={rows} canCorrect={canCorrect} />}
    </Loaded>
  )
}

function Texts({ rows, canCorrect }: { rows: readonly Rule[]; canCorrect: boolean }) {
  const w = useWords(correctionScreens)
  const { title } = useWords(screens)
  const locale = useLocale()
  const [first] = rows
  if (!first) return null
  return (
    <Stack>
      <PageHead
        title={capital(first.what[locale])}
        crumbs={[{ label: title, to: '/rulebook' }]}
        sub={first.key}
      />
      <Columns
        side={
          <>
            <TouchedCard ruleKey={first.key} />
            <CorrectionsCard ruleKey={first.key} />
          </>
        }
      >
        <Card title={w.texts}>
          <ul className={rows.length > 1 ? css.beside : css.rules}>
            {rows.map((rule) => (
              <RuleItem key={String(rule.validFrom)} rule={rule} />
            ))}
          </ul>
          {canCorrect && <Corrections rows={rows} />}
        </Card>
      </Columns>
    </Stack>
  )
}

/** One corrects the text that is open, or adds the one after it. */
function Corrections({ rows }: { rows: readonly Rule[] }) {
  const w = useWords(correctionScreens)
  const f = useFormat()
  const [open, setOpen] = useState<{ rule: Rule; as: 'correct' | 'next' }>()
  const [newest] = rows
  return (
    <Cluster>
      {rows.map((rule) => (
        <Button key={String(rule.validFrom)} small onClick={() => setOpen({ rule, as: 'correct' })}>
          {`${w.correct}: ${rule.validFrom ? f.day(rule.validFrom) : '…'}`}
        </Button>
      ))}
      {newest && (
        <Button small icon="plus" onClick={() => setOpen({ rule: newest, as: 'next' })}>
          {w.next}
        </Button>
      )}
      {open && <CorrectionDialog {...open} close={() => setOpen(undefined)} />}
    </Cluster>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
