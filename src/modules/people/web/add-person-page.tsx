import { locales, useLocale, useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useSession } from '../../../web/session.ts'
import { texts } from '../../../web/texts.ts'
import { CheckboxField, RadioField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { people } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { useRoleChoices, useTeamChoices } from './choices.ts'

export function AddPersonPage() {
  const w = useWords(screens)
  const { languages } = useWords(texts)
  const go = useGo()
  const locale = useLocale()
  const { session } = useSession()
  const own = session?.memberships.find(({ role }) => role === 'manager')?.team ?? null
  const form = useOperationForm(people.addPerson, {
    initial: { name: '', email: '', title: '', locale, team: own, role: 'colleague', invite: true },
    draft: 'people.addPerson',
    done: ({ id }) => {
      announce(w.add.added)
      go(`/people/${id}`)
    },
  })
  return (
    <FormPage
      form={form}
      title={w.add.title}
      crumbs={[{ label: w.title, to: '/people' }]}
      submit={w.add.save}
      cancel="/people"
    >
      <TextField form={form} name="name" label={w.add.name} />
      <TextField form={form} name="email" kind="email" label={w.add.email} help={w.add.emailHelp} />
      <TextField form={form} name="title" label={w.add.jobTitle} help={w.add.jobTitleHelp} />
      <SelectField form={form} name="team" label={w.add.team} choices={useTeamChoices()} />
      <SelectField
        form={form}
        name="role"
        label={w.add.role}
        help={w.add.roleHelp}
        choices={useRoleChoices()}
      />
      <RadioField
        form={form}
        name="locale"
        label={w.add.locale}
        choices={locales.map((value) => ({ value, label: languages[value] }))}
      />
      <CheckboxField form={form} name="invite" label={w.add.invite} help={w.add.inviteHelp} />
    </FormPage>
  )
}
