import { useState } from 'react'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { Button, TextButton } from '../../../web/ui/button.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { fromCookie } from './passkey.ts'

interface Sent {
  email: string
  minutes: number
}

const wish = signin.requestLink.input.pick({ email: true })

/** A link by e-mail: the address, then what to do with the letter. */
export function MailWay() {
  const w = useWords(screens).signIn
  const [sent, setSent] = useState<Sent>()
  const form = useKitForm<{ email: string }, Sent>(wish, {
    initial: { email: '' },
    send: askForLink,
    done: setSent,
  })
  if (sent) return <MailSent sent={sent} otherAddress={() => setSent(undefined)} />
  return (
    <Form form={form} submit={w.send}>
      <TextField
        form={form}
        name="email"
        kind="email"
        autoComplete="email"
        label={w.email}
        help={w.emailHelp}
      />
    </Form>
  )
}

async function askForLink({ email }: { email: string }): Promise<Sent> {
  const { minutes } = await call(signin.requestLink, { ...fromCookie, email })
  return { email, minutes }
}

function MailSent({ sent, otherAddress }: { sent: Sent; otherAddress: () => void }) {
  const w = useWords(screens).signIn
  const [again, setAgain] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const sendAgain = () => askForLink(sent).then(() => setAgain(true), setProblem)
  return (
    <>
      <div role="status">
        <Note tone="done" title={`${w.sentTitle}.`}>
          {w.sent(sent.email, sent.minutes)}
          {again && <p>{w.sentAgain}</p>}
        </Note>
      </div>
      <ProblemNote problem={problem} />
      <Button onClick={() => void sendAgain()}>{w.again}</Button>
      <TextButton onClick={otherAddress}>{w.otherAddress}</TextButton>
    </>
  )
}
