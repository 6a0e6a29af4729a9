import { Drawer } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import clsx from 'clsx'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { NavEntry, NavSection } from '../area.ts'
import { useLocale, useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { IconButton } from './button.tsx'
import { Icon, Mark } from './icon.tsx'
import { Link } from './link.tsx'
import css from './shell.module.css'

interface ShellProps {
  navigation: readonly NavSection[]
  openSearch: () => void
  /** What one acts as, the language, the person: menus at the right. */
  who: ReactNode
  children: ReactNode
}

/** The frame of every signed-in page. */
export function Shell({ navigation, openSearch, who, children }: ShellProps) {
  const w = useWords(texts)
  const main = useMainFocus()
  const toMain = (event: React.MouseEvent) => {
    event.preventDefault()
    main.current?.focus()
  }
  return (
    <div className={css.app}>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link to a place on this page; the focus must follow too. */}
      <a href="#main" className={css.skip} onClick={toMain}>
        {w.skip}
      </a>
      <div className={css.side}>
        <Navigation sections={navigation} brand={<Brand />} />
      </div>
      <div className={css.main}>
        <header className={css.top}>
          <MobileMenu navigation={navigation} />
          <SearchButton open={openSearch} />
          <div className={css.who}>{who}</div>
        </header>
        <main id="main" ref={main} tabIndex={-1} className={css.page}>
          {children}
        </main>
      </div>
    </div>
  )
}

/** After a change of page the reader starts at its heading, as after loading a page anew. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const first = useRef(path)
  useEffect(() => {
    if (path === undefined || first.current === path) return
    if (first.current !== undefined)
      (main.current?.querySelector('h1') ?? main.current)?.focus({ preventScroll: true })
    first.current = path
  }, [path])
  return main
}

const Brand = () => (
  <Link to="/" className={css.brand}>
    <Mark />
    Koosmeel
  </Link>
)

function Navigation({ sections, brand }: { sections: readonly NavSection[]; brand?: ReactNode }) {
  const w = useWords(texts)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const here = entryAt(path, sections)
  return (
    <nav className={css.nav} aria-label={w.mainMenu}>
      {brand}
      {sections.map(({ section, entries }) => (
        <div key={section}>
          {section !== 'mine' && <h2 className={css.section}>{w.section[section]}</h2>}
          <ul>
            {entries.map((entry) => (
              <NavItem key={entry.to} entry={entry} here={entry.to === here} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

/** The entry whose page one is on: the one with the longest address, where one stands under another. */
function entryAt(path: string, sections: readonly NavSection[]): string | undefined {
  const around = sections
    .flatMap(({ entries }) => entries.map(({ to }) => to))
    .filter((to) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
  return around.toSorted((a, b) => b.length - a.length)[0]
}

const noCount = () => ({}) as { count?: number; late?: boolean }

function NavItem({ entry, here }: { entry: NavEntry; here: boolean }) {
  const w = useWords(texts)
  const locale = useLocale()
  const { count, late } = (entry.useCount ?? noCount)()
  return (
    <li>
      <Link to={entry.to} aria-current={here ? 'page' : undefined}>
        {entry.label[locale]}
        {count ? (
          <span className={clsx(css.count, late && css.late)}>
            {count}
            {late && <span className="unseen"> {w.overdue}</span>}
          </span>
        ) : null}
      </Link>
    </li>
  )
}

function MobileMenu({ navigation }: { navigation: readonly NavSection[] }) {
  const w = useWords(texts)
  const [opened, setOpened] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes.
  useEffect(() => setOpened(false), [path])
  return (
    <>
      <IconButton icon="menu" label={w.mainMenu} className={css.menu} onClick={() => setOpened(true)} />
      <Drawer.Root
        opened={opened}
        onClose={() => setOpened(false)}
        size={288}
        transitionProps={{ duration: 120 }}
      >
        <Drawer.Overlay backgroundOpacity={0.4} />
        <Drawer.Content className={css.drawer ?? ''} aria-label={w.mainMenu}>
          <div className={css.drawerHead}>
            <Brand />
            <Drawer.CloseButton aria-label={w.close} size={36} />
          </div>
          <Drawer.Body>
            <Navigation sections={navigation} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  )
}

function SearchButton({ open }: { open: () => void }) {
  const w = useWords(texts)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])
  return (
    <button type="button" className={css.search} onClick={open} aria-keyshortcuts="Control+K">
      <Icon name="search" size={20} />
      <span>{w.searchAll}</span>
      <kbd>Ctrl K</kbd>
    </button>
  )
}
