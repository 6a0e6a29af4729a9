import type { Area } from '../../../web/area.ts'
import { isAllowed } from '../../../web/session.ts'
import { procurementPermissions as permissions } from '../contract/ids.ts'

export const area: Area = {
  pages: [
    {
      path: '/procurements',
      load: async () => (await import('./procurement-list-page.tsx')).ProcurementListPage,
    },
    {
      path: '/procurements/new',
      load: async () => (await import('./new-procurement-page.tsx')).NewProcurementPage,
    },
    {
      path: '/procurements/$procurementId',
      load: async () => (await import('./procurement-page.tsx')).ProcurementRecordPage,
    },
    {
      path: '/procurements/$procurementId/edit',
      load: async () => (await import('./edit-procurement-page.tsx')).EditProcurementPage,
    },
  ],
  nav: [
    {
      to: '/procurements',
      label: { et: 'Hanked', en: 'Procurements', ru: 'Закупки' },
      shownTo: (session) => isAllowed(session, permissions.read),
    },
  ],
  kinds: { procurement: { et: 'Hanked', en: 'Procurements', ru: 'Закупки' } },
}
