import type {
  FieldValue,
  FieldValues,
  PlainValue,
  TemplateField,
} from '../../../kernel/values/template-field.ts'
import type { FreeField } from '../contract/template.ts'
import { documentFields } from './field-catalogue.ts'

/** Examples for every field, so that a template can be looked at before there is a document. */
export const sampleValues = (offered: readonly TemplateField[], free: readonly FreeField[]): FieldValues =>
  Object.fromEntries([
    ...[...Object.values(documentFields).flat(), ...offered].map(({ name, example }) => [name, example]),
    ...free.map((field) => [field.name, sampleOf(field)]),
  ])

function sampleOf(field: FreeField): FieldValue {
  if (field.type !== 'list') return examples[field.type] ?? `[${field.label}]`
  return [1, 2].map((no) =>
    Object.fromEntries(
      field.columns.map(({ name, label, type }): [string, PlainValue] => [
        name,
        examples[type] ?? `[${label} ${no}]`,
      ]),
    ),
  )
}

const examples: Readonly<Partial<Record<FreeField['type'], PlainValue>>> = {
  day: '2026-12-15',
  money: 250_000,
  number: 12,
  yesNo: true,
}
