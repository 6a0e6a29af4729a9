import type { Area } from '../../../web/area.ts'
import { screens } from '../texts/screens.ts'

const label = { et: screens.et.title, en: screens.en.title, ru: screens.ru.title }
const teams = { et: screens.et.teams.title, en: screens.en.teams.title, ru: screens.ru.teams.title }

export const area: Area = {
  pages: [
    { path: '/people', load: async () => (await import('./people-page.tsx')).PeoplePage },
    { path: '/people/new', load: async () => (await import('./add-person-page.tsx')).AddPersonPage },
    { path: '/people/teams', load: async () => (await import('./teams-page.tsx')).TeamsPage },
    { path: '/people/$personId', load: async () => (await import('./person-page.tsx')).PersonPage },
  ],
  nav: [{ to: '/people', label }],
  kinds: { person: label, team: teams },
}
