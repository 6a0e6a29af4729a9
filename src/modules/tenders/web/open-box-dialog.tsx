import { useState } from 'react'
import { z } from 'zod'
import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { SealBroken } from '../../../kernel/sealing/bytes.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { BoxPage } from '../contract/box.ts'
import { tenders } from '../contract.ts'
import { boxScreens } from '../texts/box-screen.ts'
import { turnByPassphrase, turnByRecovery } from './box-keys.ts'

interface Props {
  box: BoxPage
  close: () => void
}
type MyHalves = OutputOf<typeof tenders.readMyHalves>

/** One of the two does his part: the key is unlocked here, in his browser. */
export function OpenBoxDialog({ box, close }: Props) {
  const w = useWords(boxScreens)
  const halves = useQueryOf(tenders.readMyHalves, { procurement: box.procurement })
  // What was asked stays as it was while the page goes on asking how the box stands.
  const [asked] = useState(box)
  const done = (state: string) => {
    announce(state === 'halfOpen' ? w.halfDone : w.opened)
    close()
  }
  return (
    <Dialog opened close={close} title={w.openTitle}>
      {asked.turn?.recovery ? (
        <PresenceStep box={asked} done={done} />
      ) : (
        <Loaded of={halves}>
          {(mine) => <TurnForm box={asked} mine={mine} done={done} close={close} />}
        </Loaded>
      )}
    </Dialog>
  )
}

const Typed = z.object({ way: z.enum(['passphrase', 'recovery']), secret: z.string().trim().min(1) })
type Typed = z.input<typeof Typed>
type Wrong = 'passphrase' | 'mistyped' | 'otherBox'

/** The first one brought the key from the safe: this one's passphrase would add nothing, his presence does. */
function PresenceStep({ box, done }: { box: BoxPage; done: (state: string) => void }) {
  const w = useWords(boxScreens)
  const open = useCommand(tenders.openBox, { done: ({ state }) => done(state) })
  const { procurement, turn } = box
  return (
    <Stack>
      {turn && <p>{w.openSecond(turn.name)}</p>}
      {open.error && <ProblemNote problem={open.error} />}
      <div>
        <Button look="go" busy={open.isPending} onClick={() => open.mutate({ procurement })}>
          {w.witness}
        </Button>
      </div>
    </Stack>
  )
}

function TurnForm({ box, mine, done, close }: Props & { mine: MyHalves; done: (state: string) => void }) {
  const w = useWords(boxScreens)
  const open = useCommand(tenders.openBox)
  const [wrong, setWrong] = useState<Wrong>()
  const form = useKitForm<Typed, { state: string } | undefined>(Typed, {
    initial: { way: mine.key ? 'passphrase' : 'recovery', secret: '' },
    send: async (typed) => {
      const turn = await turnFrom(box, mine, typed)
      setWrong(typeof turn === 'string' ? turn : undefined)
      return typeof turn === 'string' ? undefined : open.mutateAsync(turn)
    },
    done: (answer) => answer && done(answer.state),
  })
  const way = form.handle.watch('way')
  const words = { passphrase: w.wrongPassphrase, mistyped: w.recoveryWrong, otherBox: w.recoveryOther }
  const choices = [
    ...(mine.key ? [{ value: 'passphrase', label: w.byPassphrase }] : []),
    { value: 'recovery', label: w.useRecovery },
  ]
  return (
    <Stack>
      <p>{box.turn ? w.openSecond(box.turn.name) : w.openFirst}</p>
      {mine.hasNewer && <Note tone="soon">{w.olderKey}</Note>}
      {!mine.key && <Note tone="soon">{w.noKeyInBox}</Note>}
      {wrong && <Note tone="late">{words[wrong]}</Note>}
      <Form form={form} submit={w.open} cancel={close}>
        <RadioField form={form} name="way" label={w.openWay} choices={choices} />
        {way === 'passphrase' ? (
          <TextField
            form={form}
            name="secret"
            kind="password"
            autoComplete="current-password"
            label={w.passphrase}
          />
        ) : (
          <TextField form={form} name="secret" label={w.recoveryKey} help={w.recoveryHelp} />
        )}
      </Form>
    </Stack>
  )
}

async function turnFrom(
  { procurement }: BoxPage,
  mine: MyHalves,
  { way, secret }: Typed,
): Promise<CallOf<typeof tenders.openBox> | Wrong> {
  try {
    if (way === 'passphrase') return await turnByPassphrase(procurement, mine, secret)
    return (await turnByRecovery(procurement, mine, secret)) ?? 'mistyped'
  } catch (error) {
    if (error instanceof SealBroken) return way === 'passphrase' ? 'passphrase' : 'otherBox'
    throw error
  }
}
