import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { keyOf, queryClient, useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Menu } from '../../../web/ui/menu.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { describeBrowser } from './entering.ts'
import { addPasskey, canUsePasskeys, PasskeyCancelled } from './passkey.ts'

type Passkey = OutputOf<typeof signin.listPasskeys>[number]
type Asked = 'new' | Passkey

export function PasskeysCard() {
  const w = useWords(screens).me.passkeys
  const passkeys = useQueryOf(signin.listPasskeys, {})
  const ways = useQueryOf(signin.listSignInWays, {})
  const [asked, setAsked] = useState<Asked>()
  const possible = ways.data?.passkeys !== false && canUsePasskeys()
  return (
    <Card title={w.title} aside={possible && <Button onClick={() => setAsked('new')}>{w.add}</Button>}>
      <Stack gap={8}>
        <p className="small muted">{possible ? w.text : w.unsupported}</p>
        <Loaded of={passkeys} lines={2}>
          {(all) =>
            all.length ? (
              all.map((one) => <PasskeyRow key={one.id} passkey={one} rename={() => setAsked(one)} />)
            ) : (
              <p>{w.none}</p>
            )
          }
        </Loaded>
      </Stack>
      {asked && <NameDialog asked={asked} close={() => setAsked(undefined)} />}
    </Card>
  )
}

function PasskeyRow({ passkey, rename }: { passkey: Passkey; rename: () => void }) {
  const w = useWords(screens).me.passkeys
  const f = useFormat()
  const remove = useCommand(signin.removePasskey)
  const ask = async () => {
    const question = { title: w.removeTitle(passkey.name), consequence: w.removeText, action: w.remove }
    if (await confirmDanger(question)) remove.mutate({ id: passkey.id })
  }
  const steps = [
    { label: w.rename, run: rename },
    { label: w.remove, danger: true, run: () => void ask() },
  ]
  return (
    <Row
      title={passkey.name}
      sub={passkey.usedAt ? w.used(f.moment(passkey.usedAt)) : w.unused}
      end={
        <>
          {passkey.backedUp && <Chip>{w.synced}</Chip>}
          <Menu label={passkey.name} steps={steps} />
        </>
      }
    />
  )
}

const naming = signin.renamePasskey.input.pick({ name: true })

/** The name first, so that the browser's own window is the last step. */
function NameDialog({ asked, close }: { asked: Asked; close: () => void }) {
  const w = useWords(screens).me.passkeys
  const [cancelled, setCancelled] = useState(false)
  const rename = useCommand(signin.renamePasskey)
  const send = ({ name }: { name: string }) =>
    asked === 'new' ? makePasskey(name) : rename.mutateAsync({ id: asked.id, name })
  const makePasskey = async (name: string) => {
    setCancelled(false)
    await addPasskey(name)
    announce(w.added)
    await queryClient.invalidateQueries({ queryKey: keyOf(signin.listPasskeys) })
  }
  const form = useKitForm<{ name: string }, unknown>(naming, {
    initial: { name: asked === 'new' ? describeBrowser() : asked.name },
    send: (values) =>
      send(values).catch((error: unknown) => {
        if (!(error instanceof PasskeyCancelled)) throw error
        setCancelled(true)
        return 'cancelled'
      }),
    done: (answer) => answer !== 'cancelled' && close(),
  })
  return (
    <Dialog opened close={close} title={asked === 'new' ? w.addTitle : w.rename}>
      {cancelled && <Note tone="soon">{w.cancelled}</Note>}
      <Form form={form} submit={asked === 'new' ? w.add : w.rename} cancel={close}>
        <TextField form={form} name="name" label={w.name} help={w.nameHelp} />
      </Form>
    </Dialog>
  )
}
