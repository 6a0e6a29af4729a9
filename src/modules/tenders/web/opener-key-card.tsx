import { useState } from 'react'
import { z } from 'zod'
import { shortestPassphrase } from '../../../kernel/sealing/passphrase.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { tenders } from '../contract.ts'
import { boxScreens } from '../texts/box-screen.ts'
import { canUseKeys, makeMyKey } from './box-keys.ts'

/** An opener's own key: whether it is there, and the place to make one. */
export function OpenerKeyCard() {
  const w = useWords(boxScreens)
  const f = useFormat()
  const mine = useQueryOf(tenders.readMyOpenerKey, {})
  const [asked, setAsked] = useState(false)
  return (
    <Card title={w.myKey}>
      <Loaded of={mine} lines={2}>
        {({ key, purpose }) => (
          <Stack gap={8}>
            <p className="small">{key ? w.myKeyMade(f.moment(key.madeAt)) : w.noMyKey}</p>
            {canUseKeys() ? (
              <div>
                <Button look={key ? 'plain' : 'go'} onClick={() => setAsked(true)}>
                  {key ? w.makeNewKey : w.makeKey}
                </Button>
              </div>
            ) : (
              <Note tone="late">{w.insecure}</Note>
            )}
            {asked && <KeyDialog purpose={purpose} again={key !== null} close={() => setAsked(false)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

const Typed = z.object({ passphrase: z.string().trim().min(shortestPassphrase), again: z.string().min(1) })
type Typed = z.input<typeof Typed>

function KeyDialog({ purpose, again, close }: { purpose: string; again: boolean; close: () => void }) {
  const w = useWords(boxScreens)
  const save = useCommand(tenders.saveMyOpenerKey)
  const [differ, setDiffer] = useState(false)
  const form = useKitForm<Typed, unknown>(Typed, {
    initial: { passphrase: '', again: '' },
    send: async (typed) => {
      setDiffer(typed.passphrase !== typed.again)
      if (typed.passphrase !== typed.again) return 'differ'
      return save.mutateAsync(await makeMyKey(typed.passphrase, purpose))
    },
    done: (answer) => {
      if (answer === 'differ') return
      announce(w.keyDone)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.keyTitle}>
      <Stack>
        <p>{w.keyText}</p>
        {again && <p className="small muted">{w.keyNewText}</p>}
        {differ && <Note tone="late">{w.notSame}</Note>}
        <Form form={form} submit={w.makeKey} cancel={close}>
          <TextField
            form={form}
            name="passphrase"
            kind="password"
            autoComplete="new-password"
            label={w.passphrase}
            help={w.passphraseHelp(shortestPassphrase)}
          />
          <TextField form={form} name="again" kind="password" autoComplete="new-password" label={w.again} />
        </Form>
      </Stack>
    </Dialog>
  )
}
