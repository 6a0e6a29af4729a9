import type { FieldPath, FieldValues } from 'react-hook-form'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import type { Choice } from '../../../web/ui/form/choice-fields.tsx'
import { FoundField } from '../../../web/ui/form/found-field.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { documents } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'

/** The document of the chosen series whose matter goes on. */
export function FollowUpField<V extends FieldValues>({ form, series }: { form: KitForm<V>; series: string }) {
  const w = useWords(registerScreens).form
  if (!series) return null
  return (
    <FoundField
      key={series}
      form={form}
      name={'followUpTo' as FieldPath<V>}
      label={w.followUpTo}
      help={w.followUpHelp}
      of={`register ${series}`}
      find={(text) => findMatters(text, series)}
    />
  )
}

async function findMatters(text: string, series: string): Promise<Choice[]> {
  const { items } = await call(documents.listRegister, { text, series: [series as never], perPage: 20 })
  return items
    .filter(({ annulled }) => !annulled)
    .map(({ document, reference, title }) => ({ value: document, label: reference, note: title }))
}
