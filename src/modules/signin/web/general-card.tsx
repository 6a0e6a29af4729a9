import type { OutputOf } from '../../../kernel/contract.ts'
import { locales, setLocale, useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { useSession } from '../../../web/session.ts'
import { refreshSession } from '../../../web/session-source.ts'
import { texts } from '../../../web/texts.ts'
import { CheckboxField, RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card } from '../../../web/ui/layout.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { people } from '../../people/contract.ts'
import { screens } from '../texts/screens.ts'

/** Both are always chosen; the operation also takes one of them alone. */
const settings = people.changeMySettings.input.required()
type Settings = OutputOf<typeof people.changeMySettings>

export function GeneralCard() {
  const w = useWords(screens).me.general
  const { languages } = useWords(texts)
  const { session } = useSession()
  const now = useLocale()
  const change = useCommand(people.changeMySettings)
  const form = useKitForm<Settings, Settings>(settings, {
    initial: { locale: session?.locale ?? now, digest: session?.digest ?? true },
    send: (values) => change.mutateAsync(values),
    done: ({ locale }) => {
      setLocale(locale)
      announce(w.saved)
      void refreshSession()
    },
  })
  return (
    <Card title={w.title}>
      <Form form={form} submit={w.save}>
        <RadioField
          form={form}
          name="locale"
          label={w.locale}
          help={w.localeHelp}
          choices={locales.map((value) => ({ value, label: languages[value] }))}
        />
        <CheckboxField form={form} name="digest" label={w.digest} help={w.digestHelp} />
      </Form>
    </Card>
  )
}
