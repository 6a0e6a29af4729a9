import { useEffect, useState } from 'react'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { ProblemNote, Skeleton } from '../../../web/ui/states.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { BarePage } from './bare-page.tsx'
import { describeBrowser, enter } from './entering.ts'
import { fromCookie } from './passkey.ts'

/** Where a provider sends the browser back to. */
export function OidcPage() {
  const w = useWords(screens).oidc
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    finish().then(enter, setProblem)
  }, [])
  return (
    <BarePage title={w.title}>
      {problem === undefined ? (
        <Skeleton lines={2} />
      ) : (
        <>
          <ProblemNote problem={problem} />
          <ButtonLink to="/sign-in" look="go" wide>
            {w.again}
          </ButtonLink>
        </>
      )}
    </BarePage>
  )
}

let finishing: Promise<unknown> | undefined

/** Once for each loading of the page, however often it is drawn: the answer can be used only once. */
function finish(): Promise<unknown> {
  finishing ??= call(signin.finishOidc, {
    ...fromCookie,
    callbackUrl: window.location.href,
    agent: describeBrowser(),
  })
  return finishing
}
