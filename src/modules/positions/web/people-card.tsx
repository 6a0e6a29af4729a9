import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SearchField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Facts } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { people } from '../../people/contract.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import type { PositionShown } from './position-page.tsx'

/** Who works here and who manages. */
export function PeopleCard({ position }: { position: PositionShown }) {
  const w = useWords(screenTexts).holder
  const [changing, setChanging] = useState(false)
  const shown = (one: PositionShown['holder']) =>
    one ? <Link to={`/people/${one.id}`}>{one.name}</Link> : <span className="muted">{w.none}</span>
  return (
    <Card
      title={w.title}
      aside={
        position.may.change && (
          <Button small look="quiet" onClick={() => setChanging(true)}>
            {w.change}
          </Button>
        )
      }
    >
      <Facts
        items={[
          [w.holder, shown(position.holder)],
          [w.manager, shown(position.manager)],
        ]}
      />
      {changing && <HolderDialog position={position} close={() => setChanging(false)} />}
    </Card>
  )
}

/** People of the agency, to choose from. */
export function usePeopleChoices() {
  const found = useQueryOf(people.listPeople, { perPage: 200 })
  return found.data?.items.map(({ id, name, title }) => ({ value: id, label: name, note: title })) ?? []
}

function HolderDialog({ position, close }: { position: PositionShown; close: () => void }) {
  const w = useWords(screenTexts).holder
  const choices = usePeopleChoices()
  const form = useOperationForm(positions.changeHolder, {
    initial: {
      id: position.id,
      holder: position.holder?.id ?? null,
      manager: position.manager?.id ?? null,
    },
    done: () => {
      announce(w.done)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.dialog}>
      <Form form={form} submit={w.submit} cancel={close}>
        <SearchField form={form} name="holder" label={w.holder} choices={choices} />
        <SearchField form={form} name="manager" label={w.manager} choices={choices} />
      </Form>
    </Dialog>
  )
}
