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
      path: '/procurements/plans',
      load: async () => (await import('./plans-page.tsx')).PlansPage,
    },
    {
      path: '/procurements/plans/$planId',
      load: async () => (await import('./plan-page.tsx')).PlanRecordPage,
    },
    {
      path: '/procurements/plans/$planId/import',
      load: async () => (await import('./plan-import-page.tsx')).PlanImportPage,
    },
    {
      path: '/procurements/purchases',
      load: async () => (await import('./purchases-page.tsx')).PurchasesPage,
    },
    {
      path: '/procurements/purchases/import',
      load: async () => (await import('./purchase-import-page.tsx')).PurchaseImportPage,
    },
    {
      path: '/procurements/advice',
      load: async () => (await import('./advice-page.tsx')).AdvicePage,
    },
    {
      path: '/procurements/figures',
      load: async () => (await import('./figures-page.tsx')).FiguresPage,
    },
    {
      path: '/procurements/$procurementId',
      load: async () => (await import('./procurement-page.tsx')).ProcurementRecordPage,
    },
    {
      path: '/procurements/$procurementId/outcome',
      load: async () => (await import('./outcome-page.tsx')).OutcomePage,
    },
    {
      path: '/procurements/$procurementId/register-sheet',
      load: async () => (await import('./register-sheet-page.tsx')).RegisterSheetPage,
    },
    {
      path: '/procurements/$procurementId/value',
      load: async () => (await import('./value-page.tsx')).ValueRecordPage,
    },
    {
      path: '/procurements/$procurementId/people',
      load: async () => (await import('./people-page.tsx')).PeoplePage,
    },
    {
      path: '/procurements/$procurementId/brief',
      load: async () => (await import('./brief-page.tsx')).BriefPage,
    },
    {
      path: '/procurements/$procurementId/lots',
      load: async () => (await import('./lots-page.tsx')).LotsPage,
    },
    {
      path: '/procurements/$procurementId/criteria',
      load: async () => (await import('./criteria-page.tsx')).CriteriaPage,
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
  kinds: {
    procurement: { et: 'Hanked', en: 'Procurements', ru: 'Закупки' },
    procurementPlan: { et: 'Hankeplaanid', en: 'Procurement plans', ru: 'Планы закупок' },
    purchaseImport: { et: 'Varasemad ostud', en: 'Past purchases', ru: 'Прошлые закупки' },
  },
}
