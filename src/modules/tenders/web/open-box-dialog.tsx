import { useState } from 'react'
import { z } from 'zod'
import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { SealBroken } from '../../../kernel/sealing/bytes.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
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
  return (
    <Dialog opened close={close} title={w.openTitle}>
      <Loaded of={halves}>{(mine) => <TurnForm box={box} mine={mine} close={close} />}</Loaded>
    </Dialog>
  )
}

const Typed = z.object({
  way: z.enum(['passphrase', 'recovery', 'witness']),
  passphrase: z.string(),
  recoveryKey: z.string(),
})
type Typed = z.input<typeof Typed>
type Wrong = 'passphrase' | 'mistyped' | 'otherBox'

function TurnForm({ box, mine, close }: Props & { mine: MyHalves }) {
  const w = useWords(boxScreens)
  const open = useCommand(tenders.openBox)
  const [wrong, setWrong] = useState<Wrong>()
  const form = useKitForm<Typed, unknown>(Typed, {
    initial: { way: mine.key ? 'passphrase' : 'recovery', passphrase: '', recoveryKey: '' },
    send: async (typed) => {
      const turn = await turnFrom(box, mine, typed)
      setWrong(typeof turn === 'string' ? turn : undefined)
      return typeof turn === 'string' ? undefined : open.mutateAsync(turn)
    },
    done: (answer) => {
      if (!answer) return
      announce((answer as { state: string }).state === 'halfOpen' ? w.halfDone : w.opened)
      close()
    },
  })
  const way = form.handle.watch('way')
  const words = { passphrase: w.wrongPassphrase, mistyped: w.recoveryWrong, otherBox: w.recoveryOther }
  const choices = [
    ...(mine.key ? [{ value: 'passphrase', label: w.passphrase }] : []),
    { value: 'recovery', label: w.useRecovery },
    ...(box.turn && !box.turn.mine ? [{ value: 'witness', label: w.witness }] : []),
  ]
  return (
    <>
      <p>{box.turn ? w.openSecond(box.turn.name) : w.openFirst}</p>
      {!mine.key && <Note tone="soon">{w.noKeyInBox}</Note>}
      {wrong && <Note tone="late">{words[wrong]}</Note>}
      <Form form={form} submit={w.open} cancel={close}>
        <RadioField form={form} name="way" label={w.openTitle} choices={choices} />
        {way === 'passphrase' && (
          <TextField
            form={form}
            name="passphrase"
            kind="password"
            autoComplete="current-password"
            label={w.passphrase}
          />
        )}
        {way === 'recovery' && (
          <TextField form={form} name="recoveryKey" label={w.recoveryKey} help={w.recoveryHelp} />
        )}
      </Form>
    </>
  )
}

async function turnFrom(
  { procurement }: BoxPage,
  mine: MyHalves,
  { way, passphrase, recoveryKey }: Typed,
): Promise<CallOf<typeof tenders.openBox> | Wrong> {
  if (way === 'witness') return { procurement }
  try {
    if (way === 'passphrase') return await turnByPassphrase(procurement, mine, passphrase)
    return (await turnByRecovery(procurement, mine, recoveryKey)) ?? 'mistyped'
  } catch (error) {
    if (error instanceof SealBroken) return way === 'passphrase' ? 'passphrase' : 'otherBox'
    throw error
  }
}
