import type { ReactNode } from 'react'
import { z } from 'zod'
import type { CallOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { kindName } from '../../../web/search.ts'
import { readServing, useServing } from '../../../web/serving-choices.ts'
import { type Choice, SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { FoundField } from '../../../web/ui/form/found-field.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { DocumentInput, documentKinds, type documents, Party } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { PartyFields } from './party-fields.tsx'
import { findRecords, useKindChoices } from './use-choices.ts'

const emptyAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().optional())

/** The contract's fields, with the duty as one choice and the value in euros. */
export const Described = DocumentInput.omit({
  serves: true,
  valueCents: true,
  parties: true,
  about: true,
}).extend({
  about: emptyAsNull(z.string()),
  duty: z.string().nullable().optional(),
  language: DocumentInput.shape.language.unwrap(),
  audience: DocumentInput.shape.audience.unwrap(),
  euros: z.number().min(0).max(1_000_000_000).nullable().optional(),
  parties: z
    .array(
      Party.extend({
        registryCode: emptyAsNull(Party.shape.registryCode),
        representative: emptyAsNull(Party.shape.representative),
        email: emptyAsNull(Party.shape.email),
      }),
    )
    .max(50),
})
export type Described = z.input<typeof Described>

export const emptyDocument = {
  title: '',
  language: 'et',
  about: null,
  duty: null,
  euros: null,
  audience: 'team',
  parties: [] as Described['parties'],
} as const satisfies Partial<Described>

/** What the contract wants of what was filled in. */
export function describedFrom({ duty, euros, parties, about, ...rest }: Described) {
  return {
    ...rest,
    about: (about || null) as CallOf<typeof documents.addDocument>['about'],
    serves: duty ? [readServing(duty)] : [],
    valueCents: typeof euros === 'number' ? Math.round(euros * 100) : null,
    parties: parties.map((party) => ({
      ...party,
      registryCode: (party.registryCode as string) || null,
      representative: (party.representative as string) || null,
      email: (party.email as string) || null,
    })),
  }
}

interface DocumentFieldsProps {
  form: KitForm<Described>
  /** The record it belongs to at the start. */
  about?: Choice | undefined
  /** Between what it is and what it is about: the file. */
  children?: ReactNode
}

const kinds = Object.keys(documentKinds) as (keyof typeof documentKinds)[]

export function DocumentFields({ form, about, children }: DocumentFieldsProps) {
  const words = useWords(screenTexts)
  const w = words.form
  const { choices: serving } = useServing()
  const choicesOf = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <>
      <SearchField form={form} name="kind" label={w.kind} choices={useKindChoices(kinds)} />
      <TextField form={form} name="title" label={w.title} help={w.titleHelp} />
      {children}
      <FoundField
        form={form}
        name="about"
        label={w.about}
        help={w.aboutHelp}
        of="records"
        find={(text) => findRecords(text, kindName)}
        chosen={about}
      />
      {serving.length > 0 && <SearchField form={form} name="duty" label={w.duty} choices={serving} />}
      <NumberField form={form} name="euros" label={w.value} help={w.valueHelp} />
      <PartyFields form={form} />
      <SelectField form={form} name="language" label={w.language} choices={choicesOf(words.languages)} />
      <SelectField form={form} name="audience" label={w.audience} choices={choicesOf(words.audiences)} />
    </>
  )
}
