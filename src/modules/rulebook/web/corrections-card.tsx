import { useState } from 'react'
import { sayValue } from '../../../kernel/values/explain-rule.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Correction, rulebook } from '../contract.ts'
import { correctionScreens } from '../texts/correction-screens.ts'

/** What was corrected in the rule, by whom and why. */
export function CorrectionsCard({ ruleKey }: { ruleKey: string }) {
  const w = useWords(correctionScreens)
  const corrections = useQueryOf(rulebook.listCorrections, { key: ruleKey })
  return (
    <Card title={w.corrections}>
      <Loaded of={corrections} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="small muted">{w.noCorrections}</p>
          ) : (
            <Stack gap={12}>
              {items.map((one) => (
                <CorrectionItem key={one.id} correction={one} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Card>
  )
}

function CorrectionItem({ correction }: { correction: Correction }) {
  const w = useWords(correctionScreens)
  const f = useFormat()
  const locale = useLocale()
  const [asked, setAsked] = useState(false)
  const { id, row, before, reason, madeAt, by, takenBack, can } = correction
  const values = [before && sayValue(before, locale), sayValue(row, locale)].filter(Boolean)
  return (
    <Stack gap={4}>
      <b>
        {before ? w.corrected : w.added}
        {values.length > 0 && `: ${[...new Set(values)].join(' → ')}`}
      </b>
      <span className="small">{reason}</span>
      <span className="small muted">{w.by(by ?? '', f.day(madeAt))}</span>
      {takenBack && (
        <span className="small muted">
          {w.takenBack(takenBack.by ?? '', f.day(takenBack.at), takenBack.reason)}
        </span>
      )}
      {can.includes('takeBack') && (
        <div>
          <Button small onClick={() => setAsked(true)}>
            {w.takeBack}
          </Button>
        </div>
      )}
      {asked && <TakeBackDialog id={id} close={() => setAsked(false)} />}
    </Stack>
  )
}

function TakeBackDialog({ id, close }: { id: Correction['id']; close: () => void }) {
  const w = useWords(correctionScreens)
  const form = useOperationForm(rulebook.takeBackCorrection, {
    initial: { id, reason: '' },
    done: () => {
      announce(w.taken)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.takeBack}>
      <Form form={form} submit={w.takeBack} cancel={close}>
        <TextArea form={form} name="reason" label={w.takeBackReason} rows={3} />
      </Form>
    </Dialog>
  )
}
