import type { ComponentType } from 'react'
import type { Locale } from './i18n.ts'
import { moduleAreas } from './module-areas.ts'
import type { Session } from './session.ts'

/** What a module adds to the staff application: `export const area: Area = {…}` in its `web/routes.tsx`. */
export interface Area {
  pages: readonly Page[]
  nav?: readonly NavEntry[]
  /** How search calls the module's kinds of record: `{ task: { et: 'Ülesanded', … } }`. */
  kinds?: Readonly<Record<string, Record<Locale, string>>>
}

export interface Page {
  /** `/tasks/$taskId`; read with `usePlace('taskId')`. */
  path: string
  /** `async () => (await import('./task-page.tsx')).TaskPage`: fetched when first opened. */
  load: () => Promise<ComponentType>
  /** Pages for people who are not signed in stand without the shell. */
  frame?: 'shell' | 'bare'
}

export interface NavEntry {
  to: string
  label: Record<Locale, string>
  /** A hook; `late` is said in the warning colour. */
  useCount?: () => { count?: number; late?: boolean }
  /** Everybody sees the entry when left out. */
  shownTo?: (session: Session) => boolean
}

export type Section = 'mine' | 'work' | 'place' | 'house'

/** The navigation in the order of the job description, by the first part of the address. */
const order: Record<Section, readonly string[]> = {
  mine: ['/', '/threads', '/tasks'],
  work: [
    '/procurements',
    '/contracts',
    '/events',
    '/surveys',
    '/messages',
    '/partners',
    '/meetings',
    '/initiatives',
  ],
  place: [
    '/positions',
    '/documents',
    '/documents/approvals',
    '/documents/register',
    '/workplace',
    '/reports',
  ],
  house: ['/people', '/rulebook', '/documents/templates', '/documents/series', '/administration'],
}

export interface NavSection {
  section: Section
  entries: NavEntry[]
}

/** The entries that the person may see, in their sections; an entry without a known place comes last. */
export function navigationFor(session: Session): NavSection[] {
  const entries = moduleAreas
    .flatMap((area) => area.nav ?? [])
    .filter((entry) => entry.shownTo?.(session) ?? true)
  return (Object.keys(order) as Section[])
    .map((section) => ({
      section,
      entries: entries.filter((entry) => sectionOf(entry) === section).sort(byOrder),
    }))
    .filter(({ entries }) => entries.length > 0)
}

const sectionOf = (entry: NavEntry): Section =>
  (Object.keys(order) as Section[]).find((section) => order[section].includes(entry.to)) ?? 'house'

const places = Object.values(order).flat()
const placeOf = (entry: NavEntry): number =>
  (places.indexOf(entry.to) + places.length + 1) % (places.length + 1)
const byOrder = (a: NavEntry, b: NavEntry): number => placeOf(a) - placeOf(b)
