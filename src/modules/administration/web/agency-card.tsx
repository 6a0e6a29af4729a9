import { useState } from 'react'
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
  const [renaming, setRenaming] = useState(false)
  const close = () => setRenaming(false)
  return (
    <Card
      title={w.agency}
      aside={
        <Button small onClick={() => setRenaming(true)}>
          {w.rename}
        </Button>
      }
    >
      <Loaded of={agency} lines={1}>
        {({ name }) => (
          <>
            <Facts items={[[w.agencyName, name]]} />
            <Dialog opened={renaming} close={close} title={w.rename}>
              <RenameForm name={name ?? ''} close={close} />
            </Dialog>
          </>
        )}
      </Loaded>
    </Card>
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
