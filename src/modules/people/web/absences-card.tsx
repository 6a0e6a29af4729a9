import { useState } from 'react'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SearchField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Absence, type PersonPage, people } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { usePeopleChoices } from './choices.ts'

export function AbsencesCard({ person, own }: { person: PersonPage; own: boolean }) {
  const w = useWords(screens).absences
  const [recording, setRecording] = useState(false)
  const end = useCommand(people.endAbsence, { done: () => announce(w.ended) })
  const ask = async (id: string) => {
    const action = own ? w.end : w.endOther
    if (await confirmDanger({ title: w.endTitle, consequence: w.endText, action })) end.mutate({ id })
  }
  return (
    <Card title={w.title} aside={own && <Button onClick={() => setRecording(true)}>{w.record}</Button>}>
      {person.absences.length === 0 && <p className="muted">{w.none}</p>}
      {person.absences.map((one) => (
        <AbsenceRow key={one.id} absence={one}>
          {(own || person.may.change) && (
            <Button small onClick={() => void ask(one.id)}>
              {own ? w.end : w.endOther}
            </Button>
          )}
        </AbsenceRow>
      ))}
      <ProblemNote problem={end.error} />
      {recording && <RecordAbsence person={person.id} close={() => setRecording(false)} />}
    </Card>
  )
}

function AbsenceRow({ absence, children }: { absence: Absence; children: React.ReactNode }) {
  const w = useWords(screens).absences
  const f = useFormat()
  const { substitute, handedOver } = absence
  const what = handedOver === 'all' ? w.all : w.chosen(handedOver.length)
  return (
    <Row
      title={`${f.day(absence.from)} – ${f.day(absence.until)}`}
      sub={substitute ? `${w.by(substitute.name)} · ${what}` : w.nobody}
      end={children}
    />
  )
}

function RecordAbsence({ person, close }: { person: PersonPage['id']; close: () => void }) {
  const w = useWords(screens).absences
  const form = useOperationForm(people.recordMyAbsence, {
    initial: { from: today(), until: '', substitute: '', handedOver: 'all' },
    done: () => {
      announce(w.recorded)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.recordTitle}>
      <Stack>
        <p className="small muted">{w.text}</p>
        <Form form={form} submit={w.save} cancel={close}>
          <DateField form={form} name="from" label={w.from} min={today()} />
          <DateField form={form} name="until" label={w.until} min={today()} />
          <SearchField
            form={form}
            name="substitute"
            label={w.substitute}
            choices={usePeopleChoices(person)}
          />
        </Form>
      </Stack>
    </Dialog>
  )
}
