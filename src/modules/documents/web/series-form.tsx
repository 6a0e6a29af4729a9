import { z } from 'zod'
import { Problem } from '../../../kernel/problem.ts'
import { Day, yearOf } from '../../../kernel/values/day.ts'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxField, ManyField, RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import type { Retention, Series } from '../contract/series.ts'
import { DocumentKind, documentKinds, documents } from '../contract.ts'
import { demandPattern, writeReference } from '../rules/reference.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { choicesOf } from './register-forms.tsx'
import { useKindChoices } from './use-choices.ts'

const Filled = z.object({
  function: z.string().trim().min(1).max(300),
  code: z.string().trim().min(1).max(40),
  title: z.string().trim().min(1).max(300),
  pattern: z.string().trim().min(1).max(100),
  file: z.string().trim().max(40).nullable().optional(),
  restartsYearly: z.boolean(),
  kinds: z.array(DocumentKind).optional(),
  kept: z.enum(['unknown', 'years', 'permanently']),
  years: z.number().int().min(1).max(200).nullable().optional(),
  basis: z.string().trim().max(300).nullable().optional(),
  validFrom: Day,
  validTo: Day.nullable().optional(),
})
type Filled = z.input<typeof Filled>

export function SeriesDialog({ series, close }: { series?: Series; close: () => void }) {
  const w = useWords(registerScreens).series
  const add = useCommand(documents.addSeries)
  const change = useCommand(documents.changeSeries)
  const form = useKitForm<Filled, unknown>(Filled, {
    initial: initialOf(series),
    send: (values) =>
      series
        ? change.mutateAsync({ ...callFrom(values), id: series.id, version: series.version })
        : add.mutateAsync(callFrom(values)),
    done: () => {
      announce(w.saved)
      close()
    },
    refusedAt: {
      'documents.PatternRefused': 'pattern',
      'documents.SeriesCodeTaken': 'code',
      'documents.SeriesEndsBeforeStart': 'validTo',
    },
  })
  return (
    <Dialog opened close={close} title={series ? `${series.code} ${series.title}` : w.add} width={680}>
      <Form form={form} submit={w.save} cancel={close}>
        <TextField form={form} name="function" label={w.function} help={w.functionHelp} />
        <TextField form={form} name="code" label={w.code} short />
        <TextField form={form} name="title" label={w.name} />
        <PatternField form={form} next={series?.nextNumber ?? 1} />
        <TextField form={form} name="file" label={w.file} help={w.fileHelp} short />
        <CheckboxField form={form} name="restartsYearly" label={w.restartsYearly} help={w.restartsHelp} />
        <KindsField form={form} />
        <RetentionFields form={form} />
        <DateField form={form} name="validFrom" label={w.validFrom} />
        <DateField form={form} name="validTo" label={w.validTo} />
      </Form>
    </Dialog>
  )
}

function initialOf(series?: Series): Filled {
  if (!series)
    return {
      function: '',
      code: '',
      title: '',
      pattern: '{sari}/{number}-{järg}',
      restartsYearly: false,
      kinds: [],
      kept: 'unknown',
      validFrom: `${yearOf(Day.parse(today()))}-01-01`,
    }
  const { retention } = series
  return {
    ...series,
    kept: retention.kept,
    years: retention.kept === 'years' ? retention.years : null,
    basis: retention.kept === 'unknown' ? '' : retention.basis,
  }
}

function callFrom({ kept, years, basis, ...rest }: Filled) {
  const { function: of, code, title, pattern, restartsYearly } = rest
  return {
    function: of,
    code,
    title,
    pattern,
    restartsYearly,
    file: rest.file || null,
    kinds: rest.kinds ?? [],
    validFrom: rest.validFrom as Day,
    validTo: (rest.validTo || null) as Day | null,
    retention: retentionFrom({ kept, years, basis }),
  }
}

function retentionFrom({ kept, years, basis }: Pick<Filled, 'kept' | 'years' | 'basis'>): Retention {
  if (kept === 'unknown') return { kept }
  const said = basis || '–'
  return kept === 'years' ? { kept, years: years ?? 0, basis: said } : { kept, basis: said }
}

/** The next reference as one types, or what is wrong with the pattern. */
function PatternField({ form, next }: { form: KitForm<Filled>; next: number }) {
  const words = useWords(registerScreens)
  const w = words.series
  const { pattern = '', function: of = '', code = '', file } = form.handle.watch()
  const preview = () => {
    try {
      demandPattern(pattern)
      const values = { function: of, code, file: file || '…', number: next, followUp: 1 }
      return w.preview(writeReference(pattern, { ...values, year: yearOf(Day.parse(today())) }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const { fault, part } = error.data as { fault: keyof typeof words.patternFaults; part: string }
      return words.patternFaults[fault](part)
    }
  }
  return <TextField form={form} name="pattern" label={w.pattern} help={`${w.patternHelp} ${preview()}`} />
}

function KindsField({ form }: { form: KitForm<Filled> }) {
  const w = useWords(registerScreens).series
  const choices = useKindChoices(Object.keys(documentKinds) as (keyof typeof documentKinds)[])
  return <ManyField form={form} name="kinds" label={w.kinds} help={w.kindsHelp} choices={choices} />
}

function RetentionFields({ form }: { form: KitForm<Filled> }) {
  const w = useWords(registerScreens).series
  const kept = form.handle.watch('kept')
  return (
    <>
      <RadioField form={form} name="kept" label={w.kept} choices={choicesOf(w.keptChoices)} />
      {kept === 'years' && <NumberField form={form} name="years" label={w.years} />}
      {kept !== 'unknown' && <TextField form={form} name="basis" label={w.basis} help={w.basisHelp} />}
    </>
  )
}
