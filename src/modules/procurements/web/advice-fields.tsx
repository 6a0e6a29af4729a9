import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { CpvField } from '../../../web/cpv-field.tsx'
import { useWords } from '../../../web/i18n.ts'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { free, grounded } from '../rules/volunteering.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import type { Asked } from './advice-question.ts'
import css from './timetable.module.css'

const more = ['lots', 'mixedKind', 'framework', 'volunteerFor', 'buyerKind', 'tenderers'] as const

export function AdviceFields({ form }: { form: KitForm<Asked> }) {
  const w = useWords(timetableScreens).advice
  const words = useWords(screenTexts)
  const { start } = useWords(procedureScreens)
  const wished = useWatch({ control: form.handle.control, name: 'volunteerFor' })
  // What came with the address is in sight.
  const [hasMore] = useState(() => more.some((name) => Boolean(form.handle.getValues(name))))
  const choicesOf = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <Stack>
      <DateField form={form} name="startsOn" label={w.startsOn} help={w.startsOnHelp} />
      <CpvField form={form} name="cpv" label={w.cpv} />
      <SelectField form={form} name="subjectKind" label={w.subjectKind} choices={choicesOf(words.subjects)} />
      <NumberField form={form} name="euros" label={w.euros} help={w.eurosHelp} />
      <details className={css.more} open={hasMore}>
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
            choices={[
              ...free.map((value) => ({ value, label: words.procedures[value] })),
              ...grounded.map((value) => ({ value, label: start.grounded(words.procedures[value]) })),
            ]}
          />
          {grounded.some((code) => code === wished) && (
            <TextField form={form} name="ground" label={start.groundLabel} help={start.groundHelp} />
          )}
          <SelectField
            form={form}
            name="buyerKind"
            label={w.buyerKind}
            help={w.buyerHelp}
            choices={choicesOf(w.buyerKinds)}
          />
          <NumberField form={form} name="tenderers" label={w.tenderers} />
        </Stack>
      </details>
    </Stack>
  )
}
