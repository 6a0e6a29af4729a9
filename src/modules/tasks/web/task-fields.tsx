import type { FieldValues, Path } from 'react-hook-form'
import { dayOf } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField, TimeField } from '../../../web/ui/form/time-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { screenTexts } from '../texts/screens.ts'

interface Described extends FieldValues {
  title?: string | undefined
  text?: string | undefined
  doneMeans?: string | undefined
  dueDay?: string | undefined
  dueTime?: string | null | undefined
}

/** What a task says of itself, in the same words wherever it is written. */
export function TaskFields<V extends Described>({ form }: { form: KitForm<V> }) {
  const w = useWords(screenTexts).form
  const name = (of: keyof Described & string) => of as Path<V>
  return (
    <>
      <TextField form={form} name={name('title')} label={w.title} help={w.titleHelp} />
      <TextArea form={form} name={name('text')} label={w.text} help={w.textHelp} />
      <TextArea form={form} name={name('doneMeans')} label={w.doneMeans} help={w.doneMeansHelp} rows={3} />
      <DateField form={form} name={name('dueDay')} label={w.dueDay} min={dayOf(new Date())} />
      <TimeField form={form} name={name('dueTime')} label={w.dueTime} help={w.dueTimeHelp} />
    </>
  )
}
