import { useState } from 'react'
import { today, useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { appointmentRoles, type PersonPage, people } from '../contract.ts'
import { roleNames } from '../texts/roles.ts'
import { screens } from '../texts/screens.ts'
import { asTitle } from './choices.ts'

export function AppointmentsCard({ person }: { person: PersonPage }) {
  const w = useWords(screens).appointments
  const f = useFormat()
  const names = roleNames[useLocale()]
  const [appointing, setAppointing] = useState(false)
  const end = useCommand(people.endAppointment)
  const ask = async (id: string) => {
    if (await confirmDanger({ title: w.endTitle, consequence: w.endText, action: w.end })) end.mutate({ id })
  }
  return (
    <Card
      title={w.title}
      aside={person.may.appoint && <Button onClick={() => setAppointing(true)}>{w.appoint}</Button>}
    >
      {person.appointments.length === 0 && <p className="muted">{w.none}</p>}
      {person.appointments.map(({ id, role, from, until, basis }) => (
        <Row
          key={id}
          title={asTitle(names[role])}
          sub={`${f.day(from)} – ${until ? f.day(until) : w.open} · ${basis}`}
          end={
            person.may.appoint && (
              <Button small onClick={() => void ask(id)}>
                {w.end}
              </Button>
            )
          }
        />
      ))}
      <ProblemNote problem={end.error} />
      {appointing && <Appoint person={person.id} close={() => setAppointing(false)} />}
    </Card>
  )
}

function Appoint({ person, close }: { person: PersonPage['id']; close: () => void }) {
  const w = useWords(screens).appointments
  const names = roleNames[useLocale()]
  const form = useOperationForm(people.appoint, {
    initial: { person, role: 'signatory', from: today(), until: '', basis: '' },
    done: close,
  })
  return (
    <Dialog opened close={close} title={w.appointTitle}>
      <Form form={form} submit={w.appoint} cancel={close}>
        <RadioField
          form={form}
          name="role"
          label={w.role}
          choices={appointmentRoles.map((value) => ({ value, label: asTitle(names[value]) }))}
        />
        <DateField form={form} name="from" label={w.from} />
        <DateField form={form} name="until" label={w.until} help={w.untilHelp} />
        <TextField form={form} name="basis" label={w.basis} help={w.basisHelp} />
      </Form>
    </Dialog>
  )
}
