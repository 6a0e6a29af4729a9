import { z } from 'zod'
import { Direction } from '../../../kernel/values/count-term.ts'
import { Day } from '../../../kernel/values/day.ts'
import { TermUnit } from '../../../kernel/values/term.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { RadioField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { ProblemNote, Skeleton } from '../../../web/ui/states.tsx'
import { rulebook } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import css from './rulebook.module.css'
import { RulebookHead } from './rulebook-head.tsx'
import { useLiveForm } from './use-live-form.ts'

const Question = z.object({ from: Day, value: z.number(), unit: TermUnit, direction: Direction })
type Question = { from: string; value: number | string; unit: TermUnit; direction: Direction }

/** From a day, a term and a direction to the end and its reasons, as one types. */
export function TermPage() {
  const w = useWords(screens).term
  const first: Question = { from: today(), value: 5, unit: 'working days', direction: 'forward' }
  const { form, asked } = useLiveForm<Question>(Question, first)
  return (
    <Stack>
      <RulebookHead here="term" sub={w.sub} />
      <div className={css.counter}>
        <Card label={w.from}>
          <Stack>
            <DateField form={form} name="from" label={w.from} help={w.fromHelp} />
            <NumberField form={form} name="value" label={w.value} />
            <SelectField
              form={form}
              name="unit"
              label={w.unit}
              choices={TermUnit.options.map((value) => ({ value, label: w.units[value] }))}
            />
            <RadioField
              form={form}
              name="direction"
              label={w.direction}
              choices={Direction.options.map((value) => ({ value, label: w.directions[value] }))}
            />
          </Stack>
        </Card>
        <Answer {...asked} />
      </div>
    </Stack>
  )
}

function Answer({ from, value, unit, direction }: Question) {
  const w = useWords(screens).term
  const f = useFormat()
  const day = Day.safeParse(from)
  const isAsked = day.success && String(value ?? '') !== '' && Boolean(unit)
  const input = { from: day.data ?? Day.parse(today()), term: `${value} ${w.units[unit]}`, direction }
  const counted = useQueryOf(rulebook.countTerm, input, { enabled: isAsked, keep: true })
  if (!isAsked) return <p className="muted">{w.waiting}</p>
  if (counted.error) return <ProblemNote problem={counted.error} />
  if (!counted.data) return <Skeleton />
  const { ends, steps } = counted.data
  return (
    <section className={css.law} aria-label={w.ends[direction]}>
      <div role="status">
        <div>{w.ends[direction]}</div>
        <div className={css.ends}>{f.day(ends)}</div>
        <div>{f.longDay(ends)}</div>
      </div>
      <h2 className={css.why}>{w.why}</h2>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}
