import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { z } from 'zod'
import { call } from '../../../web/api.ts'
import { useColleagueChoices } from '../../../web/colleagues.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { CheckboxesField, type Choice, SearchField } from '../../../web/ui/form/choice-fields.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Involved } from '../contract/involved.ts'
import { involvedParts } from '../contract/procurement.ts'
import {
  InvolvedPart,
  type ProcurementId,
  type ProcurementPage,
  permissions,
  procurements,
} from '../contract.ts'
import { mergeNamed } from '../rules/involved.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { RowsField } from './rows-field.tsx'
import { useCrumbs } from './use-crumbs.ts'

const Named = z.object({
  people: z
    .array(z.object({ person: z.string().min(1), parts: z.array(InvolvedPart).min(1) }))
    .min(1)
    .max(30),
})
type Named = z.input<typeof Named>

export function PeoplePage() {
  const id = usePlace('procurementId') as ProcurementId
  const procurement = useQueryOf(procurements.readProcurement, { id })
  const involved = useQueryOf(procurements.listInvolved, { id })
  return (
    <Loaded of={procurement}>
      {(page) => (
        <Loaded of={involved}>
          {({ items }) => <PeopleForm key={page.id} procurement={page} items={items} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface PeopleFormProps {
  procurement: ProcurementPage
  items: readonly Involved[]
}

function PeopleForm({ procurement, items }: PeopleFormProps) {
  const w = useWords(preparationScreens).people
  const go = useGo()
  const at = `/procurements/${procurement.id}`
  const name = useCommand(procurements.nameInvolved)
  const [seen] = useState(() => standingOf(items))
  const form = useKitForm<Named, unknown>(Named, {
    initial: { people: seen.length > 0 ? seen : [{ person: '', parts: ['responsible'] }] },
    send: async ({ people }) => {
      const now = await call(procurements.listInvolved, { id: procurement.id })
      const merged = mergeNamed(seen, { wanted: people, now: standingOf(now.items) })
      return name.mutateAsync({ id: procurement.id, people: merged as never })
    },
    done: () => {
      announce(w.saved)
      go(at)
    },
  })
  const { fields, append, remove } = useFieldArray({ control: form.handle.control, name: 'people' })
  const people = usePeopleChoices(items)
  const parts = involvedParts.map((part) => ({ value: part, label: w.parts[part] }))
  const nameAt = (row: number) =>
    people.find(({ value }) => value === form.handle.watch(`people.${row}.person`))?.label
  return (
    <FormPage form={form} title={w.page} crumbs={useCrumbs(procurement)} submit={w.save} cancel={at}>
      <RowsField
        title={w.title}
        help={w.help}
        rows={fields}
        most={30}
        no={w.personNo}
        remove={{ label: (row) => w.remove(nameAt(row) ?? w.personNo(row + 1)), run: remove, fewest: 1 }}
        add={{ label: w.add, run: () => append({ person: '', parts: [] }) }}
      >
        {(row) => (
          <>
            <SearchField form={form} name={`people.${row}.person`} label={w.person} choices={people} />
            <CheckboxesField form={form} name={`people.${row}.parts`} label={w.as} choices={parts} />
          </>
        )}
      </RowsField>
    </FormPage>
  )
}

const standingOf = (items: readonly Involved[]) =>
  items.filter(({ outAt }) => !outAt).map(({ person, parts }) => ({ person: person as string, parts }))

/** Colleagues, and those who take part already; nobody who is out. */
function usePeopleChoices(items: readonly Involved[]): readonly Choice[] {
  const colleagues = useColleagueChoices(permissions.takePart)
  const out = new Set(items.filter(({ outAt }) => outAt).map(({ person }) => person as string))
  const standing = items.map(({ person, name }) => ({ value: person as string, label: name }))
  const all = [
    ...colleagues,
    ...standing.filter(({ value }) => !colleagues.some((one) => one.value === value)),
  ]
  return all.filter(({ value }) => !out.has(value))
}
