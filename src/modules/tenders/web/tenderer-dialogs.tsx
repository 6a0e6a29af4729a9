import { useWords } from '../../../web/i18n.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Tenderer, tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'

/** One more to be invited. */
export function AddDialog({ procurement, close }: { procurement: string; close: () => void }) {
  const w = useWords(callScreens).tenderers
  const form = useOperationForm(tenders.addTenderer, {
    initial: { procurement, name: '', registryCode: null, contactName: null, email: '', locale: 'et' },
    done: () => {
      announce(w.added)
      close()
    },
  })
  const locales = (Object.keys(w.locales) as (keyof typeof w.locales)[]).map((value) => ({
    value,
    label: w.locales[value],
  }))
  return (
    <Dialog opened close={close} title={w.addTitle} width={680}>
      <Form form={form} submit={w.save} cancel={close}>
        <TextField form={form} name="name" label={w.name} />
        <TextField form={form} name="registryCode" label={w.registryCode} help={w.registryCodeHelp} short />
        <TextField form={form} name="contactName" label={w.contactName} />
        <TextField form={form} name="email" label={w.email} kind="email" />
        <RadioField form={form} name="locale" label={w.locale} choices={locales} />
      </Form>
    </Dialog>
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
