import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Facts } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { people } from '../../people/contract.ts'
import { texts } from '../texts.ts'

export function AgencyCard() {
  const w = useWords(texts).settings
  const agency = useQueryOf(people.readAgency, {})
  const [opened, open] = useState<'name' | 'details'>()
  const close = () => open(undefined)
  return (
    <Card
      title={w.agency}
      aside={
        <Button small onClick={() => open('name')}>
          {w.rename}
        </Button>
      }
    >
      <Loaded of={agency} lines={1}>
        {({ name, ...details }) => (
          <>
            <Facts
              items={[
                [w.agencyName, name],
                [w.registryCode, details.registryCode],
                [w.postalAddress, details.address],
                [w.email, details.email],
              ]}
            />
            <p className="small muted">{w.detailsHelp}</p>
            <div>
              <Button small onClick={() => open('details')}>
                {w.changeDetails}
              </Button>
            </div>
            <Dialog opened={opened === 'name'} close={close} title={w.rename}>
              <RenameForm name={name ?? ''} close={close} />
            </Dialog>
            <Dialog opened={opened === 'details'} close={close} title={w.changeDetails}>
              <DetailsForm details={details} close={close} />
            </Dialog>
          </>
        )}
      </Loaded>
    </Card>
  )
}

type Details = Omit<OutputOf<typeof people.readAgency>, 'name'>

/** What stands of the agency in its letters and contracts; an empty field is one that is not known. */
function DetailsForm({ details, close }: { details: Details; close: () => void }) {
  const w = useWords(texts).settings
  const form = useOperationForm(people.describeAgency, {
    initial: details,
    done: () => {
      announce(w.detailsChanged)
      close()
    },
  })
  return (
    <Form form={form} submit={w.changeDetails}>
      <TextField form={form} name="registryCode" label={w.registryCode} short />
      <TextField form={form} name="address" label={w.postalAddress} autoComplete="street-address" />
      <TextField form={form} name="email" label={w.email} kind="email" />
    </Form>
  )
}

function RenameForm({ name, close }: { name: string; close: () => void }) {
  const w = useWords(texts).settings
  const form = useOperationForm(people.renameAgency, {
    initial: { name },
    done: () => {
      announce(w.renamed)
      close()
    },
  })
  return (
    <Form form={form} submit={w.rename}>
      <TextField form={form} name="name" label={w.agencyName} autoComplete="organization" />
    </Form>
  )
}
