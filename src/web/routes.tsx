import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { AppShell, signInPlace } from './app-shell.tsx'
import type { Page } from './area.ts'
import { useWords } from './i18n.ts'
import { moduleAreas } from './module-areas.ts'
import { parseSearch, writeSearch } from './place.ts'
import { sessionNow, useSession } from './session.ts'
import { texts } from './texts.ts'
import { ButtonLink } from './ui/button.tsx'
import { PageHead } from './ui/page-head.tsx'
import { ErrorState, Skeleton } from './ui/states.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Broken })

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: SignedIn,
  beforeLoad: ({ location }) => {
    if (!sessionNow().session) throw redirect({ href: signInPlace(location.href) })
  },
})
const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: Outlet })

const pagesIn = (frame: Page['frame'], parent: AnyRoute): AnyRoute[] =>
  moduleAreas
    .flatMap((area) => area.pages)
    .filter((page) => (page.frame ?? 'shell') === frame)
    .map((page) => createRoute({ getParentRoute: () => parent, path: page.path, component: lazyPage(page) }))

const lazyPage = (page: Page) => lazyRouteComponent(async () => ({ default: await page.load() }))

/** The router over the pages of every module; made once all areas are known. */
export const makeRouter = () =>
  createRouter({
    routeTree: root.addChildren([
      shell.addChildren(pagesIn('shell', shell)),
      bare.addChildren(pagesIn('bare', bare)),
    ]),
    parseSearch: (text: string) => parseSearch(text),
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  })

function SignedIn() {
  const { session } = useSession()
  if (!session) return null
  return (
    <AppShell session={session}>
      <Outlet />
    </AppShell>
  )
}

function Broken({ error, reset }: ErrorComponentProps) {
  return <ErrorState problem={error} retry={reset} />
}

function NotFound() {
  const w = useWords(texts)
  const { session } = useSession()
  const told = (
    <>
      <PageHead title={w.notFound.title} sub={w.notFound.text} />
      <ButtonLink to="/" look="go">
        {w.notFound.action}
      </ButtonLink>
    </>
  )
  return session ? <AppShell session={session}>{told}</AppShell> : <main>{told}</main>
}
