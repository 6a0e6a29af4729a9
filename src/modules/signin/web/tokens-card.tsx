import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxesField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import css from './bare-page.module.css'

type Token = OutputOf<typeof signin.listTokens>[number]

export function TokensCard() {
  const w = useWords(screens).me.tokens
  const tokens = useQueryOf(signin.listTokens, {})
  const [making, setMaking] = useState(false)
  return (
    <Card title={w.title} aside={<Button onClick={() => setMaking(true)}>{w.add}</Button>}>
      <Stack gap={8}>
        <p className="small muted">{w.text}</p>
        <Loaded of={tokens} lines={2}>
          {(all) => (all.length ? all.map((one) => <TokenRow key={one.id} token={one} />) : <p>{w.none}</p>)}
        </Loaded>
      </Stack>
      {making && <NewToken close={() => setMaking(false)} />}
    </Card>
  )
}

function TokenRow({ token }: { token: Token }) {
  const w = useWords(screens).me.tokens
  const f = useFormat()
  const { id, name, scopes, endsAt, usedAt } = token
  const end = useCommand(signin.endToken)
  const ask = async () => {
    if (await confirmDanger({ title: w.endTitle(name), consequence: w.endText, action: w.end }))
      end.mutate({ id })
  }
  const told = [scopes.join(' '), w.until(f.moment(endsAt)), usedAt && w.used(f.moment(usedAt))]
  return (
    <Row
      title={name}
      sub={told.filter(Boolean).join(' · ')}
      end={
        <Button small onClick={() => void ask()}>
          {w.end}
        </Button>
      }
    />
  )
}

function NewToken({ close }: { close: () => void }) {
  const w = useWords(screens).me.tokens
  const [secret, setSecret] = useState<string>()
  const form = useOperationForm(signin.makeMyToken, {
    initial: { name: '', scopes: [], days: 90 },
    done: (made) => setSecret(made.secret),
  })
  if (secret) return <ShownOnce secret={secret} close={close} />
  return (
    <Dialog opened close={close} title={w.addTitle}>
      <Form form={form} submit={w.add} cancel={close}>
        <TextField form={form} name="name" label={w.name} help={w.nameHelp} />
        <CheckboxesField
          form={form}
          name="scopes"
          label={w.scopes}
          help={w.scopesHelp}
          choices={Object.entries(w.scopeNames).map(([value, label]) => ({ value, label }))}
        />
        <NumberField form={form} name="days" label={w.days} help={w.daysHelp} />
      </Form>
    </Dialog>
  )
}

function ShownOnce({ secret, close }: { secret: string; close: () => void }) {
  const w = useWords(screens).me.tokens
  const copy = () => void navigator.clipboard.writeText(secret).then(() => announce(w.copied))
  const foot = (
    <>
      <Button onClick={copy}>{w.copy}</Button>
      <Button look="go" onClick={close}>
        {w.close}
      </Button>
    </>
  )
  return (
    <Dialog opened close={close} title={w.secretTitle} foot={foot}>
      <p>{w.secretText}</p>
      <code className={css.secret}>{secret}</code>
    </Dialog>
  )
}
