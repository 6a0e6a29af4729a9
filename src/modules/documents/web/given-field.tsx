import { useFieldArray } from 'react-hook-form'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { CheckboxField } from '../../../web/ui/form/choice-fields.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import type { FreeField } from '../contract/template.ts'
import { templateScreens } from '../texts/template-screens.ts'
import type { Given } from './generation-form.tsx'
import { emptyRow } from './generation-values.ts'
import css from './template.module.css'

interface GivenFieldProps {
  form: KitForm<Given>
  field: FreeField
  /** Its place in the form. */
  name: string
}

/** A field of a template's own, as its type asks for. */
export function GivenField({ form, field, name }: GivenFieldProps) {
  if (field.type === 'list') return <Rows form={form} field={field} name={name} />
  return <Plain form={form} field={field} name={name} />
}

type PlainProps = Omit<GivenFieldProps, 'field'> & {
  field: Pick<FreeField, 'label' | 'help' | 'type'>
}

function Plain({ form, field: { type, label, help }, name }: PlainProps) {
  const w = useWords(templateScreens).make
  const of = { form, name: name as never, label, ...(help && { help }) }
  if (type === 'paragraphs') return <TextArea {...of} rows={4} />
  if (type === 'yesNo') return <CheckboxField {...of} />
  if (type === 'day') return <DateField {...of} />
  if (type === 'number') return <NumberField {...of} />
  if (type === 'money') return <NumberField {...of} help={[help, w.euros].filter(Boolean).join('; ')} />
  return <TextField {...of} />
}

function Rows({ form, field, name }: GivenFieldProps) {
  const w = useWords(templateScreens).make
  const { fields, append, remove } = useFieldArray({
    control: form.handle.control as never,
    name: name as never,
  })
  return (
    <fieldset className={css.rows}>
      <legend>{field.label}</legend>
      {field.help && <p className="small muted">{field.help}</p>}
      {fields.map(({ id }, row) => (
        <fieldset key={id} className={css.row}>
          <legend className="small">{w.row(row + 1)}</legend>
          {field.columns.map((column, at) => (
            <Plain key={column.name} form={form} field={column} name={`${name}.${row}.cells.${at}`} />
          ))}
          <div>
            <Button small look="quiet" icon="close" onClick={() => remove(row)}>
              {w.removeRow(row + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button small icon="plus" onClick={() => append(emptyRow(field) as never)}>
          {w.addRow}
          <span className="unseen"> {field.label}</span>
        </Button>
      </div>
    </fieldset>
  )
}
