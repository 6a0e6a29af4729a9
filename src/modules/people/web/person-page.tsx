import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { RecordHistory } from '../../../web/record-parts.tsx'
import { useSession } from '../../../web/session.ts'
import { texts } from '../../../web/texts.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Facts } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { Menu } from '../../../web/ui/menu.tsx'
import { RecordPage } from '../../../web/ui/record-page.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type PersonPage as OnePerson, people } from '../contract.ts'
import { roleNames } from '../texts/roles.ts'
import { screens } from '../texts/screens.ts'
import { AbsencesCard } from './absences-card.tsx'
import { AppointmentsCard } from './appointments-card.tsx'
import { ChangeDialog } from './change-dialog.tsx'
import { PersonState } from './people-page.tsx'
import { RolesCard } from './roles-card.tsx'
import { WaysCard } from './ways-card.tsx'

export function PersonPage() {
  const id = usePlace('personId') as OnePerson['id']
  const person = useQueryOf(people.readPerson, { id })
  return <Loaded of={person}>{(found) => <OnePersonPage person={found} />}</Loaded>
}

function OnePersonPage({ person }: { person: OnePerson }) {
  const w = useWords(screens)
  const { session } = useSession()
  const names = roleNames[useLocale()]
  const head = {
    title: person.name,
    crumbs: [{ label: w.title, to: '/people' }],
    ...(person.title && { sub: person.title }),
    chips: (
      <>
        {person.memberships.map(({ id, role }) => (
          <Chip key={id} tone="blue">
            {names[role]}
          </Chip>
        ))}
        <PersonState person={person} />
      </>
    ),
    actions: <Steps person={person} />,
  }
  return (
    <RecordPage head={head} side={<RecordHistory id={person.id as never} />}>
      <ContactCard person={person} />
      <RolesCard person={person} />
      <AbsencesCard person={person} own={session?.person.id === person.id} />
      {(person.may.appoint || person.appointments.length > 0) && <AppointmentsCard person={person} />}
      {person.may.appoint && <WaysCard person={person.id} />}
    </RecordPage>
  )
}

function Steps({ person }: { person: OnePerson }) {
  const w = useWords(screens).person
  const [changing, setChanging] = useState(false)
  const end = useCommand(people.endPerson, { done: () => announce(w.ended) })
  const askEnd = async () => {
    const question = { title: w.endTitle(person.name), consequence: w.endText, action: w.end }
    if (await confirmDanger(question)) end.mutate({ id: person.id })
  }
  if (!person.may.change) return null
  return (
    <>
      <ProblemNote problem={end.error} />
      {person.may.end && (
        <Menu label={person.name} steps={[{ label: w.end, danger: true, run: () => void askEnd() }]} />
      )}
      <Button onClick={() => setChanging(true)}>{w.change}</Button>
      {changing && <ChangeDialog person={person} close={() => setChanging(false)} />}
    </>
  )
}

function ContactCard({ person }: { person: OnePerson }) {
  const w = useWords(screens).person
  const { languages } = useWords(texts)
  const f = useFormat()
  return (
    <Card title={w.contact}>
      <Facts
        items={[
          [
            w.email,
            <a key="email" href={`mailto:${person.email}`}>
              {person.email}
            </a>,
          ],
          [w.jobTitle, person.title],
          [w.locale, languages[person.locale]],
          [w.digest, person.digest ? w.yes : w.no],
          [w.version, person.leftAt && w.leftAt(f.moment(person.leftAt))],
        ]}
      />
    </Card>
  )
}
