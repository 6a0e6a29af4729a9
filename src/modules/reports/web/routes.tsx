import type { Area } from '../../../web/area.ts'
import { isAllowed } from '../../../web/session.ts'
import { permissions } from '../contract.ts'

export const area: Area = {
  pages: [
    { path: '/reports', load: async () => (await import('./pack-list.tsx')).PackList },
    { path: '/reports/$packId', load: async () => (await import('./pack-page.tsx')).PackPage },
  ],
  nav: [
    {
      to: '/reports',
      label: { et: 'Aruanded', en: 'Reports', ru: 'Отчёты' },
      shownTo: (session) => isAllowed(session, permissions.make),
    },
  ],
  kinds: { 'review-pack': { et: 'Ülevaated', en: 'Review packs', ru: 'Обзоры' } },
}
