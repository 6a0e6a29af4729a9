import { useState } from 'react'
import { z } from 'zod'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import { screenTexts } from '../texts/screen.ts'
import { type Period, quarterOf, yearOf } from './period.ts'

interface PeriodProps {
  period: Period
  change: (period: Period) => void
}

/** Which period's evidence is shown. */
export function PeriodBar({ period, change }: PeriodProps) {
  const w = useWords(screenTexts).period
  const f = useFormat()
  const [asking, setAsking] = useState(false)
  const day = today()
  const known = [
    { label: w.quarter, period: quarterOf(day) },
    { label: w.year, period: yearOf(day) },
    { label: w.lastYear, period: yearOf(day, 1) },
  ]
  const isNow = (one: Period) => one.from === period.from && one.until === period.until
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="unseen">{w.label}</legend>
      <Cluster>
        {known.map((one) => (
          <Button
            key={one.label}
            small
            aria-pressed={isNow(one.period)}
            look={isNow(one.period) ? 'plain' : 'quiet'}
            onClick={() => change(one.period)}
          >
            {one.label}
          </Button>
        ))}
        <Button small look="quiet" onClick={() => setAsking(true)}>
          {w.other}
        </Button>
        <span className="small muted">{`${f.day(period.from)}–${f.day(period.until)}`}</span>
      </Cluster>
      <Dialog opened={asking} close={() => setAsking(false)} title={w.other}>
        <PeriodForm
          period={period}
          change={(next) => {
            setAsking(false)
            change(next)
          }}
        />
      </Dialog>
    </fieldset>
  )
}

const schema = z.object({ from: z.iso.date(), until: z.iso.date() })

function PeriodForm({ period, change }: PeriodProps) {
  const w = useWords(screenTexts).period
  const form = useKitForm<z.input<typeof schema>, void>(schema, {
    initial: { ...period },
    send: async (chosen) => change(chosen),
  })
  return (
    <Form form={form} submit={w.show}>
      <DateField form={form} name="from" label={w.from} />
      <DateField form={form} name="until" label={w.until} />
    </Form>
  )
}
