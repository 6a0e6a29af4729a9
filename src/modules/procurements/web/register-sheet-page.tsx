import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { SheetField } from '../contract/data-out.ts'
import { type ProcurementId, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

/** Every field for the procurement register, each copied by one press. */
export function RegisterSheetPage() {
  const id = usePlace('procurementId') as ProcurementId
  const words = useWords(outcomeScreens)
  const w = words.sheet
  const procurement = useQueryOf(procurements.readProcurement, { id })
  const sheet = useQueryOf(procurements.readRegisterSheet, { id })
  return (
    <Stack>
      <PageHead
        title={w.title}
        sub={w.help}
        crumbs={[
          { label: words.procurements, to: '/procurements' },
          { label: procurement.data?.title ?? '–', to: `/procurements/${id}` },
          { label: words.title, to: `/procurements/${id}/outcome` },
        ]}
      />
      <Loaded of={sheet}>
        {({ sections, reference, can }) => (
          <Stack>
            {sections.map(({ key, title, fields }) => (
              <Card key={key} title={title}>
                {fields.map((field) => (
                  <FieldRow key={field.key} field={field} />
                ))}
              </Card>
            ))}
            {can.includes('setReference') && <ReferenceForm id={id} reference={reference} />}
          </Stack>
        )}
      </Loaded>
    </Stack>
  )
}

function FieldRow({ field: { label, value } }: { field: SheetField }) {
  const w = useWords(outcomeScreens).sheet
  const copy = async () => {
    await navigator.clipboard.writeText(value ?? '')
    announce(w.copied(label))
  }
  return (
    <Row
      small
      title={<span className="muted">{label}</span>}
      sub={value === null ? w.missing : <b>{value}</b>}
      end={
        value !== null && (
          <Button small look="quiet" aria-label={`${w.copy}: ${label}`} onClick={copy}>
            {w.copy}
          </Button>
        )
      }
    />
  )
}

function ReferenceForm({ id, reference }: { id: ProcurementId; reference: string | null }) {
  const w = useWords(outcomeScreens).sheet
  const form = useOperationForm(procurements.setRegisterReference, {
    initial: { id, reference },
    done: () => announce(w.saved),
  })
  return (
    <Card title={w.reference}>
      <Form form={form} submit={w.save}>
        <TextField form={form} name="reference" label={w.reference} help={w.referenceHelp} short />
      </Form>
    </Card>
  )
}
