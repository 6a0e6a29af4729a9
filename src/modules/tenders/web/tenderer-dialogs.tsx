import type { z } from 'zod'
import { useWords } from '../../../web/i18n.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { type KitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { TendererInput } from '../contract/tenderer.ts'
import { type Tenderer, tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'

/** One more to be invited. */
export function AddDialog({ procurement, close }: { procurement: string; close: () => void }) {
  const w = useWords(callScreens).tenderers
  const form = useOperationForm(tenders.addTenderer, {
    initial: { procurement, name: '', registryCode: null, contactName: null, email: '', locale: 'et' },
    required: ['locale'],
    done: () => {
      announce(w.added)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.addTitle} width={680}>
      <Form form={form} submit={w.save} cancel={close}>
        <TendererFields form={form as unknown as Described} />
      </Form>
    </Dialog>
  )
}

/** What was written of one who was not invited yet, corrected. */
export function ChangeDialog({ tenderer, close }: { tenderer: Tenderer; close: () => void }) {
  const w = useWords(callScreens).tenderers
  const { id, name, registryCode, contactName, email, locale } = tenderer
  const form = useOperationForm(tenders.changeTenderer, {
    initial: { id, name, registryCode, contactName, email, locale },
    required: ['locale'],
    done: () => {
      announce(w.changed)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={name} width={680}>
      <Form form={form} submit={w.saveChange} cancel={close}>
        <TendererFields form={form as unknown as Described} />
      </Form>
    </Dialog>
  )
}

type Described = KitForm<z.input<typeof TendererInput>>

function TendererFields({ form }: { form: Described }) {
  const w = useWords(callScreens).tenderers
  const locales = (Object.keys(w.locales) as (keyof typeof w.locales)[]).map((value) => ({
    value,
    label: w.locales[value],
  }))
  return (
    <>
      <TextField form={form} name="name" label={w.name} />
      <TextField form={form} name="registryCode" label={w.registryCode} help={w.registryCodeHelp} short />
      <TextField form={form} name="contactName" label={w.contactName} />
      <TextField form={form} name="email" label={w.email} kind="email" />
      <RadioField form={form} name="locale" label={w.locale} choices={locales} />
    </>
  )
}

/** A new link for an invited tenderer whose letter went astray. */
export function AgainDialog({ tenderer, close }: { tenderer: Tenderer; close: () => void }) {
  const w = useWords(callScreens).tenderers
  const form = useOperationForm(tenders.sendLinkAgain, {
    initial: { id: tenderer.id, email: tenderer.email, contactName: tenderer.contactName },
    done: () => {
      announce(w.againDone)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.againTitle} width={680}>
      <Form form={form} submit={w.againSubmit} cancel={close}>
        <Note tone="soon">{w.againHelp}</Note>
        <TextField form={form} name="email" label={w.email} kind="email" />
        <TextField form={form} name="contactName" label={w.contactName} />
      </Form>
    </Dialog>
  )
}
