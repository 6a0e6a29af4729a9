import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { type KitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { people, permissions } from '../contract.ts'
import { screens } from '../texts/screens.ts'

type Team = OutputOf<typeof people.listTeams>[number]

/** The agency and its teams; whom they hold is told by the list of people. */
export function TeamsPage() {
  const w = useWords(screens)
  const may = useMay()(permissions.administer)
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  const actions = may && (
    <Button look="go" icon="plus" onClick={() => setAdding(true)}>
      {w.teams.add}
    </Button>
  )
  return (
    <>
      <PageHead title={w.teams.title} crumbs={[{ label: w.title, to: '/people' }]} actions={actions} />
      <Stack>
        <Loaded of={useQueryOf(people.listTeams, {})}>
          {(teams) => (
            <Card label={w.teams.title}>
              {teams.map((team) => (
                <TeamRow key={team.id} team={team} may={may} />
              ))}
            </Card>
          )}
        </Loaded>
        <AgencyCard may={may} />
      </Stack>
      {adding && <AddTeam close={close} />}
    </>
  )
}

function TeamRow({ team, may }: { team: Team; may: boolean }) {
  const w = useWords(screens).teams
  const [renaming, setRenaming] = useState(false)
  return (
    <>
      <Row
        title={<Link to={`/people?team=${team.id}`}>{team.name}</Link>}
        sub={w.people(team.people)}
        end={
          may && (
            <Button small onClick={() => setRenaming(true)}>
              {w.rename}
            </Button>
          )
        }
      />
      {renaming && <RenameTeam team={team} close={() => setRenaming(false)} />}
    </>
  )
}

function AgencyCard({ may }: { may: boolean }) {
  const w = useWords(screens).teams
  const agency = useQueryOf(people.readAgency, {})
  const [renaming, setRenaming] = useState(false)
  return (
    <Card title={w.agency}>
      <Loaded of={agency} lines={1}>
        {({ name }) => (
          <>
            <Row
              title={name}
              end={
                may && (
                  <Button small onClick={() => setRenaming(true)}>
                    {w.renameAgency}
                  </Button>
                )
              }
            />
            {renaming && <RenameAgency name={name ?? ''} close={() => setRenaming(false)} />}
          </>
        )}
      </Loaded>
    </Card>
  )
}

function AddTeam({ close }: { close: () => void }) {
  const w = useWords(screens).teams
  const form = useOperationForm(people.addTeam, { initial: { name: '' }, done: close })
  return <NameDialog form={form as NameForm} title={w.addTitle} submit={w.add} close={close} />
}

function RenameTeam({ team: { id, version, name }, close }: { team: Team; close: () => void }) {
  const w = useWords(screens).teams
  const form = useOperationForm(people.renameTeam, { initial: { id, version, name }, done: close })
  return <NameDialog form={form as unknown as NameForm} title={w.rename} submit={w.save} close={close} />
}

function RenameAgency({ name, close }: { name: string; close: () => void }) {
  const w = useWords(screens).teams
  const form = useOperationForm(people.renameAgency, { initial: { name }, done: close })
  return <NameDialog form={form as NameForm} title={w.renameAgency} submit={w.save} close={close} />
}

type NameForm = KitForm<{ name: string }>
interface NameDialogProps {
  form: NameForm
  title: string
  submit: string
  close: () => void
}

function NameDialog({ form, title, submit, close }: NameDialogProps) {
  const w = useWords(screens).teams
  return (
    <Dialog opened close={close} title={title}>
      <Form form={form} submit={submit} cancel={close}>
        <TextField form={form} name="name" label={w.name} help={w.nameHelp} />
      </Form>
    </Dialog>
  )
}
