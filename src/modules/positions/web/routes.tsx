import type { Area } from '../../../web/area.ts'
import { isAllowed } from '../../../web/session.ts'
import { positionPermissions } from '../contract/ids.ts'

export const area: Area = {
  pages: [
    { path: '/positions', load: async () => (await import('./position-list.tsx')).PositionList },
    { path: '/positions/import', load: async () => (await import('./import-page.tsx')).ImportPage },
    { path: '/positions/$positionId', load: async () => (await import('./position-page.tsx')).PositionPage },
    {
      path: '/positions/$positionId/comparison',
      load: async () => (await import('./comparison-page.tsx')).ComparisonPage,
    },
    { path: '/positions/duties/$dutyId', load: async () => (await import('./duty-page.tsx')).DutyPage },
    { path: '/positions/results/$dutyId', load: async () => (await import('./duty-page.tsx')).DutyPage },
    {
      path: '/positions/reviews/$reviewId',
      load: async () => (await import('./review-page.tsx')).ReviewPage,
    },
  ],
  nav: [
    {
      to: '/positions',
      label: { et: 'Ametikoht', en: 'Position', ru: 'Должность' },
      shownTo: (session) => isAllowed(session, positionPermissions.read),
    },
  ],
  kinds: {
    position: { et: 'Ametikohad', en: 'Positions', ru: 'Должности' },
    duty: { et: 'Ülesanded ametijuhendis', en: 'Duties', ru: 'Обязанности' },
    result: { et: 'Oodatavad tulemused', en: 'Expected results', ru: 'Ожидаемые результаты' },
    review: { et: 'Ülevaatused', en: 'Reviews', ru: 'Пересмотры' },
  },
}
