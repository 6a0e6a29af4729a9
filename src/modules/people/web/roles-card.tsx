import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { type PersonPage, people } from '../contract.ts'
import { roleNames } from '../texts/roles.ts'
import { screens } from '../texts/screens.ts'
import { useRoleChoices, useTeamChoices } from './choices.ts'

type Held = PersonPage['memberships'][number]

export function RolesCard({ person }: { person: PersonPage }) {
  const w = useWords(screens).roles
  const [giving, setGiving] = useState(false)
  const end = useCommand(people.endMembership)
  return (
    <Card
      title={w.title}
      aside={person.may.setRoles && <Button onClick={() => setGiving(true)}>{w.give}</Button>}
    >
      {person.memberships.length === 0 && <p className="muted">{w.none}</p>}
      {person.memberships.map((one) => (
        <RoleRow
          key={one.id}
          held={one}
          {...(person.may.setRoles && { end: () => end.mutate({ id: one.id }) })}
        />
      ))}
      <ProblemNote problem={end.error} />
      {giving && <GiveRole person={person.id} close={() => setGiving(false)} />}
    </Card>
  )
}

function RoleRow({ held, end }: { held: Held; end?: () => void }) {
  const w = useWords(screens).roles
  const f = useFormat()
  const name = roleNames[useLocale()][held.role]
  const ask = async () => {
    if (await confirmDanger({ title: w.endTitle(name), consequence: w.endText, action: w.end })) end?.()
  }
  return (
    <Row
      title={`${held.team?.name ?? w.whole}: ${name}`}
      sub={`${w.what[held.role]} · ${w.since(f.dayOrMoment(held.since).slice(0, 10))}`}
      end={
        end && (
          <Button small onClick={() => void ask()}>
            {w.end}
          </Button>
        )
      }
    />
  )
}

function GiveRole({ person, close }: { person: PersonPage['id']; close: () => void }) {
  const w = useWords(screens).roles
  const teams = useTeamChoices()
  const roles = useRoleChoices()
  const form = useOperationForm(people.setMembership, {
    initial: { person, team: teams[0]?.value ?? null, role: 'colleague' },
    done: close,
  })
  return (
    <Dialog opened close={close} title={w.giveTitle}>
      <Stack>
        <p className="small muted">{w.replaced}</p>
        <Form form={form} submit={w.give} cancel={close}>
          <SelectField
            form={form}
            name="team"
            label={w.team}
            choices={teams}
            {...(roles.some(({ value }) => value === 'administrator') && { help: w.teamHelp })}
          />
          <RadioField form={form} name="role" label={w.role} choices={roles} />
        </Form>
      </Stack>
    </Dialog>
  )
}
