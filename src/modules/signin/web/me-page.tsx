import { useWords } from '../../../web/i18n.ts'
import { useSession } from '../../../web/session.ts'
import { Columns } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { screens } from '../texts/screens.ts'
import { GeneralCard } from './general-card.tsx'
import { PasskeysCard } from './passkeys-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { TokensCard } from './tokens-card.tsx'

/** My language, my keys, where I am signed in. */
export function MePage() {
  const w = useWords(screens).me
  const { session } = useSession()
  return (
    <>
      <PageHead title={w.title} sub={session && `${session.person.name} · ${session.person.email}`} />
      <Columns side={<SessionsCard />}>
        <GeneralCard />
        <PasskeysCard />
        <TokensCard />
      </Columns>
    </>
  )
}
