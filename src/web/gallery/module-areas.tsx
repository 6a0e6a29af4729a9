import type { Area, NavEntry } from '../area.ts'

const entry = (to: string, et: string, count?: number, late = false): NavEntry => ({
  to,
  label: { et, en: et, ru: et },
  ...(count && { useCount: () => ({ count, late }) }),
})

/** A page with every part of the kit, and a navigation as full as it will be. */
const area: Area = {
  pages: [{ path: '/kit', load: async () => (await import('./gallery-page.tsx')).GalleryPage }],
  nav: [
    entry('/', 'Töölaud', 2, true),
    entry('/tasks', 'Ülesanded ja kalender', 14),
    entry('/events', 'Koolitused ja üritused', 9),
    entry('/positions', 'Ametikoht'),
    entry('/people', 'Inimesed'),
    entry('/rulebook', 'Reeglid'),
    entry('/administration', 'Haldus'),
  ],
}

export const moduleAreas: readonly Area[] = [area]
