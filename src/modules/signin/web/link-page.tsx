import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { BarePage } from './bare-page.tsx'
import { describeBrowser, enter, takeToken } from './entering.ts'
import { fromCookie } from './passkey.ts'

/** Where a letter's link leads. It takes a press: programs that check letters open links, but press nothing. */
export function LinkPage() {
  const w = useWords(screens).link
  const [token] = useState(takeToken)
  const signIn = useCommand(signin.signInByLink, { invalidates: [], done: enter })
  const press = () => signIn.mutate({ ...fromCookie, token, agent: describeBrowser() })
  const refused = !token || signIn.error
  return (
    <BarePage title={w.title} {...(!refused && { sub: w.text })}>
      {!token && <Note tone="late">{w.missing}</Note>}
      <ProblemNote problem={signIn.error} />
      {refused ? (
        <ButtonLink to="/sign-in" look="go" wide>
          {w.again}
        </ButtonLink>
      ) : (
        <Button look="go" wide busy={signIn.isPending || signIn.isSuccess} onClick={press}>
          {w.enter}
        </Button>
      )}
    </BarePage>
  )
}
