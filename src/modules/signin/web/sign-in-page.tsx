import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useSession } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { signin } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import css from './bare-page.module.css'
import { BarePage } from './bare-page.tsx'
import { enter, keepPlace } from './entering.ts'
import { MailWay } from './mail-way.tsx'
import { canUsePasskeys, fromCookie, PasskeyCancelled, signInByPasskey } from './passkey.ts'

type Ways = OutputOf<typeof signin.listSignInWays>

/** Every way that works here, the one without waiting first. */
export function SignInPage() {
  const w = useWords(screens).signIn
  const ways = useQueryOf(signin.listSignInWays, {})
  const setUp = useQueryOf(signin.readSetUp, {})
  const { session } = useSession()
  const [search] = useSearchPlace()
  useEffect(() => {
    keepPlace([search.back].flat()[0])
    if (session) enter()
  }, [search.back, session])
  if (setUp.data?.needed)
    return (
      <BarePage title={w.title}>
        <Note tone="soon" title={w.setUpTitle}>
          {w.setUp}
        </Note>
      </BarePage>
    )
  return (
    <BarePage title={w.title}>
      <Loaded of={ways}>{(offered) => <WaysIn ways={offered} />}</Loaded>
    </BarePage>
  )
}

function WaysIn({ ways }: { ways: Ways }) {
  const w = useWords(screens).signIn
  const passkeys = ways.passkeys && canUsePasskeys()
  return (
    <>
      {(passkeys || ways.providers.length > 0) && (
        <>
          <div className={css.ways}>
            {passkeys && <PasskeyWay main={!ways.mail} />}
            {ways.providers.map((provider) => (
              <ProviderWay key={provider.profile} {...provider} />
            ))}
          </div>
          <div className={css.or}>{w.or}</div>
        </>
      )}
      {ways.mail ? <MailWay /> : <NoMail />}
    </>
  )
}

function PasskeyWay({ main }: { main: boolean }) {
  const w = useWords(screens).signIn
  const { busy, problem, run } = useAttempt()
  const cancelled = problem instanceof PasskeyCancelled
  return (
    <>
      <Button
        look={main ? 'go' : 'plain'}
        wide
        busy={busy}
        onClick={() => void run(() => signInByPasskey().then(enter))}
      >
        {w.passkey}
      </Button>
      {cancelled ? <Note tone="soon">{w.passkeyCancelled}</Note> : <ProblemNote problem={problem} />}
    </>
  )
}

function ProviderWay({ profile, name }: Ways['providers'][number]) {
  const w = useWords(screens).signIn
  const { busy, problem, run } = useAttempt()
  const leave = async () => {
    const { url } = await call(signin.beginOidc, { ...fromCookie, profile })
    window.location.assign(url)
  }
  return (
    <>
      <Button wide busy={busy} onClick={() => void run(leave)}>
        {w.provider(name)}
      </Button>
      <ProblemNote problem={problem} />
    </>
  )
}

/** Work behind a button of which the page knows whether it goes on and why it failed. */
function useAttempt() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(undefined)
    await work().catch(setProblem)
    setBusy(false)
  }
  return { busy, problem, run }
}

function NoMail() {
  const w = useWords(screens).signIn
  return (
    <Note tone="soon" title={w.noMailTitle}>
      {w.noMail}
      <code className={css.command}>npm run koosmeel -- sign-in-link nimi@amet.ee</code>
    </Note>
  )
}
