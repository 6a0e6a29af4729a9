import { useState } from 'react'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { BarePage } from './bare-page.tsx'
import { describeBrowser, enter, takeToken } from './entering.ts'

/** The first page of a new installation: the agency, a team and whoever sets it up. */
export function SetUpPage() {
  const w = useWords(screens)
  const [token] = useState(takeToken)
  const state = useQueryOf(signin.readSetUp, {})
  if (state.data?.needed === false)
    return (
      <BarePage title={w.setUp.title}>
        <Note tone="done">{w.setUp.done}</Note>
        <ButtonLink to="/sign-in" look="go" wide>
          {w.signIn.title}
        </ButtonLink>
      </BarePage>
    )
  return (
    <BarePage title={w.setUp.title} sub={w.setUp.text}>
      {token ? <SetUpForm token={token} /> : <Note tone="late">{w.setUp.missing}</Note>}
    </BarePage>
  )
}

function SetUpForm({ token }: { token: string }) {
  const w = useWords(screens).setUp
  const locale = useLocale()
  const form = useOperationForm(signin.setUp, {
    initial: { token, agency: '', team: '', name: '', email: '', locale, agent: describeBrowser() },
    done: enter,
  })
  return (
    <Form form={form} submit={w.start}>
      <TextField form={form} name="agency" label={w.agency} help={w.agencyHelp} autoComplete="organization" />
      <TextField form={form} name="team" label={w.team} help={w.teamHelp} />
      <TextField form={form} name="name" label={w.name} autoComplete="name" />
      <TextField
        form={form}
        name="email"
        kind="email"
        label={w.email}
        help={w.emailHelp}
        autoComplete="email"
      />
    </Form>
  )
}
