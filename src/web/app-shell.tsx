import { type ReactNode, useState } from 'react'
import { navigationFor } from './area.ts'
import { useFormat } from './format.ts'
import { type Locale, locales, setLocale, useLocale, useWords } from './i18n.ts'
import { queryClient } from './queries.ts'
import { searchEverything } from './search.ts'
import { type Session, type Substitution, useSession } from './session.ts'
import { actAs, keepLocale, signOut } from './session-source.ts'
import { texts } from './texts.ts'
import { Button } from './ui/button.tsx'
import { CommandPalette } from './ui/command-palette.tsx'
import { Dialog } from './ui/dialog.tsx'
import { Icon } from './ui/icon.tsx'
import { Avatar, Chip } from './ui/marks.tsx'
import { Menu } from './ui/menu.tsx'
import { useScheme } from './ui/scheme.ts'
import { Shell } from './ui/shell.tsx'

/** The shell with its session: navigation, search, what one acts as, language, person. */
export function AppShell({ session, children }: { session: Session; children: ReactNode }) {
  const [searching, setSearching] = useState(false)
  const who = (
    <>
      <ActingMenu session={session} />
      <LanguageMenu />
      <PersonMenu session={session} />
    </>
  )
  return (
    <Shell navigation={navigationFor(session)} openSearch={() => setSearching(true)} who={who}>
      {children}
      <CommandPalette opened={searching} close={() => setSearching(false)} search={searchEverything} />
      <Expired />
    </Shell>
  )
}

/** Nothing for those who can't substitute anybody now. */
function ActingMenu({ session }: { session: Session }) {
  const w = useWords(texts)
  const f = useFormat()
  const acting = session.onBehalfOf
  if (session.substitutions.length === 0) return null
  const chip = (one: Substitution) => w.acting.chip(one.person.name, f.day(one.until).slice(0, 5))
  const [first, ...more] = session.substitutions
  const can = first && more.length === 0 ? w.acting.canOne(first.person.name) : w.acting.can
  const others = session.substitutions.map((one) => ({
    label: chip(one),
    chosen: acting?.absence === one.absence,
    run: () => void actAs(one.absence),
  }))
  return (
    <Menu
      face={acting ? <Chip tone="blue">{chip(acting)}</Chip> : <Chip>{can}</Chip>}
      label={w.acting.label}
      hint={w.acting.hint}
      steps={[{ label: w.acting.self, chosen: !acting, run: () => void actAs(undefined) }, ...others]}
    />
  )
}

function LanguageMenu() {
  const w = useWords(texts)
  const now = useLocale()
  const choose = (locale: Locale) => {
    setLocale(locale)
    keepLocale(locale)
    void queryClient.invalidateQueries()
  }
  const face = (
    <>
      {now.toUpperCase()} <Icon name="down" size={12} />
    </>
  )
  return (
    <Menu
      face={face}
      label={w.language}
      steps={locales.map((locale) => ({
        label: w.languages[locale],
        chosen: locale === now,
        run: () => choose(locale),
      }))}
    />
  )
}

function PersonMenu({ session }: { session: Session }) {
  const w = useWords(texts)
  const [scheme, setScheme] = useScheme()
  const schemes = (['auto', 'light', 'dark'] as const).map((one) => ({
    label: w.scheme[one],
    chosen: one === scheme,
    run: () => setScheme(one),
  }))
  return (
    <Menu
      face={
        <>
          <Avatar name={session.person.name} />
          <span className="unseen">{w.me(session.person.name)}</span>
        </>
      }
      hint={session.person.name}
      steps={[{ label: w.settings, to: '/me' }, ...schemes, { label: w.signOut, run: signOut }]}
    />
  )
}

/** Over the page, so that what was begun stays where it is. */
function Expired() {
  const w = useWords(texts)
  const { expired } = useSession()
  const [closed, setClosed] = useState(false)
  const signIn = () =>
    window.location.assign(signInPlace(`${window.location.pathname}${window.location.search}`))
  const foot = (
    <Button look="go" onClick={signIn}>
      {w.expired.action}
    </Button>
  )
  return (
    <Dialog opened={expired && !closed} close={() => setClosed(true)} title={w.expired.title} foot={foot}>
      {w.expired.text}
    </Dialog>
  )
}

/** Where one signs in, to come back to `place` afterwards. */
export const signInPlace = (place: string): string => `/sign-in?back=${encodeURIComponent(place)}`
