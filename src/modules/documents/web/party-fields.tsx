import { useFieldArray } from 'react-hook-form'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { CheckboxField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { screenTexts } from '../texts/screens.ts'
import type { Described } from './document-fields.tsx'
import css from './party-fields.module.css'

const nobody = {
  part: 'signer',
  name: '',
  registryCode: '',
  isPerson: false,
  representative: '',
  email: '',
} as const

/** The parties one under another; none is needed. */
export function PartyFields({ form }: { form: KitForm<Described> }) {
  const w = useWords(screenTexts).form
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: 'parties' })
  return (
    <fieldset className={css.parties}>
      <legend className={css.title}>{w.parties}</legend>
      <p className="small muted">{w.partiesHelp}</p>
      {fields.map(({ id }, at) => (
        <Party key={id} form={form} at={at} remove={() => remove(at)} />
      ))}
      <div>
        <Button small icon="plus" onClick={() => append(nobody)}>
          {w.addParty}
        </Button>
      </div>
    </fieldset>
  )
}

function Party({ form, at, remove }: { form: KitForm<Described>; at: number; remove: () => void }) {
  const words = useWords(screenTexts)
  const w = words.form
  const party = form.handle.watch(`parties.${at}`)
  const name = (of: keyof typeof nobody) => `parties.${at}.${of}` as const
  const choices = Object.entries(words.parts).map(([value, label]) => ({ value, label }))
  return (
    <fieldset className={css.party}>
      <legend className="small">{w.partyNo(at + 1)}</legend>
      <SelectField form={form} name={name('part')} label={w.part} choices={choices} />
      <TextField form={form} name={name('name')} label={w.name} />
      <CheckboxField form={form} name={name('isPerson')} label={w.isPerson} help={w.isPersonHelp} />
      {!party?.isPerson && (
        <TextField
          form={form}
          name={name('registryCode')}
          label={w.registryCode}
          help={w.registryCodeHelp}
          short
        />
      )}
      {party?.part === 'signer' && !party.isPerson && (
        <TextField
          form={form}
          name={name('representative')}
          label={w.representative}
          help={w.representativeHelp}
        />
      )}
      <TextField form={form} name={name('email')} label={w.email} kind="email" />
      <div>
        <Button small look="quiet" icon="close" onClick={remove}>
          {w.removeParty(String(party?.name || w.partyNo(at + 1)))}
        </Button>
      </div>
    </fieldset>
  )
}
