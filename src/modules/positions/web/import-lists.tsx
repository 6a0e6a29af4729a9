import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useWords } from '../../../web/i18n.ts'
import { Button, IconButton } from '../../../web/ui/button.tsx'
import fieldCss from '../../../web/ui/form/field.module.css'
import { FieldFrame, useField } from '../../../web/ui/form/field.tsx'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { importTexts } from '../texts/screen.ts'
import css from './import.module.css'
import type { ImportForm } from './import-form.ts'

type ListName =
  | 'reading.general.substitutedBy'
  | 'reading.general.substitutes'
  | 'reading.rights'
  | 'reading.responsibilities'
  | `reading.competences.${number}.items`

/** A list of texts as lines of one field. */
export function LinesField({ form, name, label }: { form: ImportForm; name: ListName; label: string }) {
  const w = useWords(importTexts)
  const { field, input, frame } = useField({ form, name, label, help: w.onePerLine })
  // What is typed keeps its empty lines; the value has none.
  const [text, setText] = useState(((field.value as string[] | undefined) ?? []).join('\n'))
  const type = (next: string) => {
    setText(next)
    field.onChange(
      next
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
  }
  return (
    <FieldFrame {...frame}>
      <textarea
        {...input}
        ref={field.ref}
        className={fieldCss.input}
        rows={Math.min(14, text.split('\n').length + 1)}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={field.onBlur}
      />
    </FieldFrame>
  )
}

/** Texts with names: requirements, additional competences. */
export function NamedFields({
  form,
  name,
}: {
  form: ImportForm
  name: 'reading.requirements' | 'reading.additionalCompetences'
}) {
  const w = useWords(importTexts)
  const list = useFieldArray({ control: form.handle.control, name })
  return (
    <>
      {list.fields.map((one, index) => (
        <div key={one.id} className={css.pair}>
          <TextField form={form} name={`${name}.${index}.name`} label={w.name} />
          <TextArea form={form} name={`${name}.${index}.text`} label={w.text} rows={2} />
          <IconButton icon="close" small label={w.remove(one.name)} onClick={() => list.remove(index)} />
        </div>
      ))}
      <p>
        <Button small icon="plus" onClick={() => list.append({ name: '', text: '' })}>
          {w.add}
        </Button>
      </p>
    </>
  )
}

/** Competences in their groups. */
export function GroupFields({ form }: { form: ImportForm }) {
  const w = useWords(importTexts)
  const list = useFieldArray({ control: form.handle.control, name: 'reading.competences' })
  return (
    <>
      {list.fields.map((one, index) => (
        <div key={one.id} className={css.pair}>
          <TextField form={form} name={`reading.competences.${index}.group`} label={w.name} />
          <LinesField form={form} name={`reading.competences.${index}.items`} label={w.items} />
          <IconButton icon="close" small label={w.remove(one.group)} onClick={() => list.remove(index)} />
        </div>
      ))}
      <p>
        <Button small icon="plus" onClick={() => list.append({ group: '', items: [] })}>
          {w.add}
        </Button>
      </p>
    </>
  )
}
