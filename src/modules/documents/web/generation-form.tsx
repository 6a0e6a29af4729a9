import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand } from '../../../web/queries.ts'
import { CheckboxField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { type DocumentPage, documents } from '../contract.ts'
import { templateScreens } from '../texts/template-screens.ts'
import type { Chosen } from './generation-page.tsx'
import { fieldOf, type Typed, typedFrom, valuesFrom } from './generation-values.ts'
import { GivenField } from './given-field.tsx'

export interface Given extends Record<string, unknown> {
  typed: Typed[]
  goOn: boolean
}

export function GenerationForm({ document, chosen }: { document: DocumentPage; chosen: Chosen }) {
  const w = useWords(templateScreens).make
  const go = useGo()
  const generate = useCommand(documents.generateVersion)
  const schema = z.object({
    typed: z.tuple(chosen.fields.map((field) => fieldOf(field, w)) as never),
    goOn: z.boolean(),
  })
  const form = useKitForm<Given, OutputOf<typeof documents.generateVersion>>(schema, {
    initial: { typed: chosen.fields.map(typedFrom), goOn: false } as never,
    send: ({ typed, goOn }) =>
      generate.mutateAsync({
        id: document.id,
        template: chosen.id,
        values: valuesFrom(chosen.fields, typed),
        goOnWithMissing: goOn,
        after: document.all[0]?.no ?? 0,
      }),
    done: ({ no, missing }) => {
      announce(w.made(no, missing))
      go(`/documents/${document.id}`)
    },
    draft: `documents.generation.${document.id}.${chosen.id}`,
  })
  return (
    <Form form={form} submit={w.submit} cancel={() => go(`/documents/${document.id}`)}>
      {chosen.fields.map((field, at) => (
        <GivenField key={field.name} form={form} field={field} name={`typed.${at}`} />
      ))}
      <CheckboxField form={form} name="goOn" label={w.goOn} help={w.goOnHelp} />
    </Form>
  )
}
