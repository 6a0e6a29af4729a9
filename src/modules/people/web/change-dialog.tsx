import { useEffect, useState } from 'react'
import { Problem } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { queryClient, useQueryOf } from '../../../web/queries.ts'
import { ConflictDialog } from '../../../web/ui/conflict-dialog.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Facts } from '../../../web/ui/layout.tsx'
import { useWhoChanged } from '../../../web/who-changed.ts'
import { facts, type PersonPage, people } from '../contract.ts'
import { screens } from '../texts/screens.ts'

/** Name, title and, for the administrator, the address. */
export function ChangeDialog({ person, close }: { person: PersonPage; close: () => void }) {
  const w = useWords(screens)
  const [settled, setSettled] = useState<unknown>()
  const { id, version, name, email, title } = person
  const form = useOperationForm(people.changePerson, {
    initial: { id, version, name, email, title },
    done: close,
  })
  const conflict =
    form.problem instanceof Problem &&
    form.problem.type === 'kernel.ChangedMeanwhile' &&
    form.problem !== settled
  return (
    <>
      <Dialog opened close={close} title={w.person.changeTitle}>
        <Form form={form} submit={w.person.save} cancel={close}>
          <TextField form={form} name="name" label={w.add.name} />
          <TextField form={form} name="title" label={w.add.jobTitle} help={w.add.jobTitleHelp} />
          {person.may.changeEmail ? (
            <TextField form={form} name="email" kind="email" label={w.add.email} help={w.add.emailHelp} />
          ) : (
            <>
              <Facts items={[[w.add.email, email]]} />
              <p className="small muted">{w.person.emailLocked}</p>
            </>
          )}
        </Form>
      </Dialog>
      {conflict && <Conflict form={form} close={close} settle={() => setSettled(form.problem)} />}
    </>
  )
}

interface ConflictProps {
  form: ReturnType<typeof useOperationForm<typeof people.changePerson>>
  close: () => void
  settle: () => void
}

/** Somebody saved meanwhile: both versions beside each other. */
function Conflict({ form, close, settle }: ConflictProps) {
  const w = useWords(screens)
  const mine = form.handle.getValues()
  const id = mine.id as PersonPage['id']
  const theirs = useQueryOf(people.readPerson, { id }).data
  const who = useWhoChanged(id, [facts.PersonChanged])
  useEffect(() => void queryClient.invalidateQueries(), [])
  if (!theirs || theirs.version === mine.version) return null
  const labels = { name: w.add.name, title: w.add.jobTitle, email: w.add.email } as const
  const fields = (['name', 'title', 'email'] as const).map((key) => ({
    label: labels[key],
    mine: mine[key],
    theirs: theirs[key],
    differs: mine[key] !== theirs[key],
  }))
  const keepMine = () => {
    settle()
    form.handle.setValue('version', theirs.version)
    void form.submit()
  }
  return (
    <ConflictDialog
      opened
      who={who}
      fields={fields}
      keepMine={keepMine}
      keepTheirs={close}
      close={settle}
      busy={form.busy}
    />
  )
}
