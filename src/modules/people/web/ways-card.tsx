import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Facts } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { signin } from '../../signin/contract.ts'
import type { PersonPage } from '../contract.ts'
import { screens } from '../texts/screens.ts'

/** Which ways of signing in the person has; the administrator registers the personal code for TARA here. */
export function WaysCard({ person }: { person: PersonPage['id'] }) {
  const w = useWords(screens).ways
  const ways = useQueryOf(signin.readWaysOfPerson, { person })
  const offered = useQueryOf(signin.listSignInWays, {}).data?.providers ?? []
  const remove = useCommand(signin.removePersonalCode)
  const [registering, setRegistering] = useState(false)
  const has = (profile: string) => offered.some((one) => one.profile === profile)
  const linked = (is: boolean) => (is ? w.linked : w.notLinked)
  return (
    <Card title={w.title}>
      <Loaded of={ways} lines={2}>
        {({ passkeys, directory, personalCode }) => (
          <>
            <Facts
              items={[
                [w.passkeys, String(passkeys)],
                [w.directory, has('directory') ? linked(directory) : null],
                [w.code, has('tara') ? linked(personalCode) : null],
              ]}
            />
            {has('tara') && (
              <Cluster>
                <Button onClick={() => setRegistering(true)}>{w.register}</Button>
                {personalCode && <Button onClick={() => remove.mutate({ person })}>{w.remove}</Button>}
              </Cluster>
            )}
          </>
        )}
      </Loaded>
      {registering && <RegisterCode person={person} close={() => setRegistering(false)} />}
    </Card>
  )
}

function RegisterCode({ person, close }: { person: PersonPage['id']; close: () => void }) {
  const w = useWords(screens).ways
  const form = useOperationForm(signin.registerPersonalCode, { initial: { person, code: '' }, done: close })
  return (
    <Dialog opened close={close} title={w.registerTitle}>
      <Form form={form} submit={w.save} cancel={close}>
        <TextField form={form} name="code" label={w.codeLabel} help={w.codeHelp} short />
      </Form>
    </Dialog>
  )
}
