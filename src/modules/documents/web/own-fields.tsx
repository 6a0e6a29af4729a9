import { useFieldArray } from 'react-hook-form'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { CheckboxField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import type { FreeField, TemplateId, TemplateVersion } from '../contract/template.ts'
import { documents } from '../contract.ts'
import { templateScreens } from '../texts/template-screens.ts'
import css from './party-fields.module.css'

interface OwnFieldsProps {
  template: TemplateId
  version: TemplateVersion
  close: () => void
}

/** The template's own fields: those it has, and what its file names and nobody knows, ready to be made its own. */
export function OwnFields({ template, version, close }: OwnFieldsProps) {
  const w = useWords(templateScreens).own
  const form = useOperationForm(documents.changeTemplateFields, {
    initial: { id: template, no: version.no, fields: [...version.fields, ...version.unknown.map(proposed)] },
    done: ({ faults }) => {
      announce(w.saved(faults))
      close()
    },
  })
  const { fields, remove } = useFieldArray({ control: form.handle.control as never, name: 'fields' })
  const types = (Object.keys(w.types) as FreeField['type'][]).map((value) => ({
    value,
    label: w.types[value],
  }))
  return (
    <Form form={form} submit={w.save} cancel={close}>
      <p className="small muted">{fields.length === 0 ? w.none : w.help}</p>
      {fields.map(({ id }, at) => {
        const { name = '', type, columns = [] } = form.handle.watch(`fields.${at}`) as Partial<FreeField>
        return (
          <fieldset key={id} className={css.party}>
            <legend className="small">{`{${name}}`}</legend>
            <TextField form={form} name={`fields.${at}.label`} label={w.label} />
            <SelectField form={form} name={`fields.${at}.type`} label={w.type} choices={types} />
            {type === 'list' && (
              <p className="small muted">
                {w.columns}: {columns.map((column) => column.name).join(', ')}
              </p>
            )}
            <CheckboxField form={form} name={`fields.${at}.optional`} label={w.optional} />
            <div>
              <Button small look="quiet" icon="close" onClick={() => remove(at)}>
                {w.remove(name)}
              </Button>
            </div>
          </fieldset>
        )
      })}
    </Form>
  )
}

const proposed = ({ name, type, columns }: TemplateVersion['unknown'][number]): FreeField => ({
  name,
  label: capital(name),
  help: '',
  type,
  optional: false,
  columns: columns.map((column) => ({ ...column, label: capital(column.name), help: '' })),
})

/** `lepinguKuupäev` → Lepingu kuupäev: a beginning for whoever writes the question. */
const capital = (name: string): string => {
  const words = name
    .replace(/[._]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
