import { CpvField } from '../../../web/cpv-field.tsx'
import { useWords } from '../../../web/i18n.ts'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { screenTexts } from '../texts/screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import type { Asked } from './advice-question.ts'
import css from './timetable.module.css'

/** Stricter ones that may be chosen freely; the others need grounds of their own. */
export const stricter = ['LM', 'SE', 'A', 'P'] as const

export function AdviceFields({ form }: { form: KitForm<Asked> }) {
  const w = useWords(timetableScreens).advice
  const words = useWords(screenTexts)
  const choicesOf = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <Stack>
      <DateField form={form} name="startsOn" label={w.startsOn} help={w.startsOnHelp} />
      <CpvField form={form} name="cpv" label={w.cpv} />
      <SelectField form={form} name="subjectKind" label={w.subjectKind} choices={choicesOf(words.subjects)} />
      <NumberField form={form} name="euros" label={w.euros} help={w.eurosHelp} />
      <details className={css.more}>
        <summary>{w.more}</summary>
        <Stack>
          <TextField form={form} name="lots" label={w.lots} help={w.lotsHelp} />
          <SelectField form={form} name="mixedKind" label={w.mixedKind} choices={choicesOf(words.subjects)} />
          <NumberField form={form} name="mixedEuros" label={w.mixedEuros} />
          <SelectField form={form} name="framework" label={w.framework} choices={choicesOf(w.frameworks)} />
          <SelectField
            form={form}
            name="volunteerFor"
            label={w.volunteerFor}
            choices={stricter.map((value) => ({ value, label: words.procedures[value] }))}
          />
          <NumberField form={form} name="tenderers" label={w.tenderers} />
        </Stack>
      </details>
    </Stack>
  )
}
