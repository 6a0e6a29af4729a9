import { useState } from 'react'
import { z } from 'zod'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Facts, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { ErrorState } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { BoxPage } from '../contract/box.ts'
import { tenders } from '../contract.ts'
import { boxScreens } from '../texts/box-screen.ts'
import css from './box.module.css'
import { type MadeBox, makeBox } from './box-keys.ts'

interface Props {
  box: BoxPage
  close: () => void
}

/** First the key for the safe, on paper; then the box stands. */
export function SetUpBoxDialog({ box, close }: Props) {
  const w = useWords(boxScreens)
  const [made, setMade] = useState<MadeBox>()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<unknown>()
  const make = () => {
    setBusy(true)
    makeBox(box)
      .then(setMade, setFailed)
      .finally(() => setBusy(false))
  }
  if (made) return <RecoveryDialog box={box} made={made} close={close} />
  return (
    <Dialog
      opened
      close={close}
      title={w.setUp}
      foot={
        <Button look="go" busy={busy} onClick={make}>
          {w.setUp}
        </Button>
      }
    >
      <p>{w.setUpText}</p>
      <ul>
        {box.openers
          .filter(({ key }) => key)
          .map(({ person, name }) => (
            <li key={person}>{name}</li>
          ))}
      </ul>
      {failed !== undefined && <ErrorState problem={failed} />}
    </Dialog>
  )
}

const Typed = z.object({ lastFive: z.string().trim().min(1) })
type Typed = z.input<typeof Typed>

function RecoveryDialog({ box, made, close }: Props & { made: MadeBox }) {
  const w = useWords(boxScreens)
  const setUp = useCommand(tenders.setUpBox)
  const [wrong, setWrong] = useState(false)
  const form = useKitForm<Typed, unknown>(Typed, {
    initial: { lastFive: '' },
    send: async ({ lastFive }) => {
      const fits = made.recoveryKey.endsWith(lastFive.trim().toUpperCase()) && lastFive.trim().length === 5
      setWrong(!fits)
      return fits ? setUp.mutateAsync(made.call) : 'wrong'
    },
    done: (answer) => {
      if (answer === 'wrong') return
      announce(w.setUpDone)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.recoveryTitle} width={640}>
      <Stack>
        <p>{w.recoveryText}</p>
        <RecoveryPaper box={box} made={made} />
        <div>
          <Button onClick={() => window.print()}>{w.print}</Button>
        </div>
        {wrong && <Note tone="late">{w.lastFiveWrong}</Note>}
        <Form form={form} submit={w.confirmSetUp} cancel={close}>
          <TextField form={form} name="lastFive" short label={w.lastFive} />
        </Form>
      </Stack>
    </Dialog>
  )
}

/** What goes to the safe; only this is printed. */
function RecoveryPaper({ box, made }: { box: BoxPage; made: MadeBox }) {
  const w = useWords(boxScreens)
  const f = useFormat()
  return (
    <div className={css.paper}>
      <b>{w.recoveryPaper}</b>
      <Facts
        items={[
          [w.recoveryOf, box.title],
          [w.recoveryKeyMark, made.call.publicKey.slice(0, 12)],
          [w.recoveryMade, f.moment(new Date().toISOString())],
        ]}
      />
      <p className={css.key}>{made.recoveryKey}</p>
      <p className="small">{w.recoveryUse}</p>
    </div>
  )
}
