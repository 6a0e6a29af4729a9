import { z } from 'zod'
import { CpvField } from '../../../web/cpv-field.tsx'
import { useWords } from '../../../web/i18n.ts'
import { readServing, useServing } from '../../../web/serving-choices.ts'
import { SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { type ProcurementInput, WrittenCpv } from '../contract/procurement.ts'
import { ProcurementInput as Input, Nature, type ProcurementId, SubjectKind } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { Euros } from './amounts.ts'
import { NeedWatch } from './need-watch.tsx'

const emptyAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().optional())

/** The contract's fields, with the duty as one choice. */
export const Described = z.object({
  title: Input.shape.title,
  budgetYear: Input.shape.budgetYear,
  cpv: emptyAsNull(WrittenCpv),
  subjectKind: emptyAsNull(SubjectKind),
  nature: emptyAsNull(Nature),
  series: emptyAsNull(z.string().trim().max(300)),
  funding: emptyAsNull(z.string().trim().max(300)),
  startsOn: emptyAsNull(z.string()),
  duty: emptyAsNull(z.string()),
  audience: z.enum(['named', 'team', 'agency']),
  /** Only for the watch: the value is reckoned and kept later. */
  euros: Euros,
})
export interface Described {
  title: string
  budgetYear: number
  cpv: string | null
  subjectKind: string | null
  nature: string | null
  series: string | null
  funding: string | null
  startsOn: string | null
  duty: string | null
  audience: z.output<typeof ProcurementInput>['audience']
  euros?: number | null
}

/** What the contract wants of what was filled in. */
export const describedFrom = ({ duty, ...rest }: Described) =>
  ({
    title: rest.title,
    budgetYear: rest.budgetYear,
    cpv: rest.cpv || null,
    subjectKind: (rest.subjectKind || null) as SubjectKind | null,
    nature: (rest.nature || null) as Nature | null,
    series: rest.series || null,
    funding: rest.funding || null,
    startsOn: rest.startsOn || null,
    audience: rest.audience,
    serves: duty ? [readServing(duty)] : [],
  }) satisfies z.input<typeof ProcurementInput>

export function ProcurementFields({ form, id }: { form: KitForm<Described>; id?: ProcurementId }) {
  const words = useWords(screenTexts)
  const w = words.form
  const { choices: serving } = useServing()
  const choicesOf = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <>
      <TextField form={form} name="title" label={w.title} help={w.titleHelp} />
      <SelectField form={form} name="nature" label={w.nature} choices={choicesOf(words.natures)} />
      <CpvField form={form} name="cpv" label={w.cpv} />
      <SelectField
        form={form}
        name="subjectKind"
        label={w.subjectKind}
        help={w.subjectKindHelp}
        choices={choicesOf(words.subjects)}
      />
      <TextField form={form} name="series" label={w.series} help={w.seriesHelp} />
      <NumberField form={form} name="budgetYear" label={w.budgetYear} help={w.budgetYearHelp} />
      <TextField form={form} name="funding" label={w.funding} help={w.fundingHelp} />
      <DateField form={form} name="startsOn" label={w.startsOn} help={w.startsOnHelp} />
      <NeedWatch form={form} id={id} />
      {serving.length > 0 && <SearchField form={form} name="duty" label={w.duty} choices={serving} />}
      <SelectField form={form} name="audience" label={w.audience} choices={choicesOf(words.audiences)} />
    </>
  )
}
