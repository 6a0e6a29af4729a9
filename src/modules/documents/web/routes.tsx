import type { Area } from '../../../web/area.ts'
import { useLaterQuery } from '../../../web/queries.ts'
import { isAllowed } from '../../../web/session.ts'
import { documentPermissions as permissions } from '../contract/ids.ts'

const waitingApprovals = {
  name: 'documents.listApprovals',
  load: async () => (await import('../contract.ts')).documents.listApprovals,
}

function useWaitingCount() {
  const { data } = useLaterQuery(waitingApprovals, { perPage: 1 }, { every: 120_000 })
  return data ? { count: data.total } : {}
}

export const area: Area = {
  pages: [
    { path: '/documents', load: async () => (await import('./document-list-page.tsx')).DocumentListPage },
    { path: '/documents/new', load: async () => (await import('./new-document-page.tsx')).NewDocumentPage },
    {
      path: '/documents/approvals',
      load: async () => (await import('./approvals-page.tsx')).ApprovalsPage,
    },
    {
      path: '/documents/approval-settings',
      load: async () => (await import('./approval-settings-page.tsx')).ApprovalSettingsPage,
    },
    {
      path: '/documents/register',
      load: async () => (await import('./register-list-page.tsx')).RegisterListPage,
    },
    { path: '/documents/incoming', load: async () => (await import('./incoming-page.tsx')).IncomingPage },
    { path: '/documents/series', load: async () => (await import('./series-page.tsx')).SeriesPage },
    { path: '/documents/retention', load: async () => (await import('./retention-page.tsx')).RetentionPage },
    {
      path: '/documents/consignments',
      load: async () => (await import('./consignments-page.tsx')).ConsignmentsPage,
    },
    {
      path: '/documents/templates',
      load: async () => (await import('./template-list-page.tsx')).TemplateListPage,
    },
    {
      path: '/documents/templates/fields',
      load: async () => (await import('./field-catalogue-page.tsx')).FieldCataloguePage,
    },
    {
      path: '/documents/templates/$templateId',
      load: async () => (await import('./template-page.tsx')).TemplateRecordPage,
    },
    {
      path: '/documents/$documentId/generation',
      load: async () => (await import('./generation-page.tsx')).GenerationPage,
    },
    {
      path: '/documents/$documentId/approval',
      load: async () => (await import('./ask-approval-page.tsx')).AskApprovalPage,
    },
    {
      path: '/documents/$documentId',
      load: async () => (await import('./document-page.tsx')).DocumentRecordPage,
    },
    {
      path: '/documents/$documentId/edit',
      load: async () => (await import('./edit-document-page.tsx')).EditDocumentPage,
    },
    {
      path: '/documents/$documentId/comparison',
      load: async () => (await import('./comparison-page.tsx')).ComparisonPage,
    },
  ],
  nav: [
    {
      to: '/documents',
      label: { et: 'Dokumendid', en: 'Documents', ru: 'Документы' },
      shownTo: (session) => isAllowed(session, permissions.read),
    },
    {
      to: '/documents/approvals',
      label: { et: 'Kooskõlastused', en: 'Approvals', ru: 'Согласования' },
      useCount: useWaitingCount,
      shownTo: (session) => isAllowed(session, permissions.approve),
    },
    {
      to: '/documents/register',
      label: { et: 'Register', en: 'Register', ru: 'Регистр' },
      shownTo: (session) => isAllowed(session, permissions.read),
    },
    {
      // Who looks after the installation sees no documents, but sets the series.
      to: '/documents/series',
      label: { et: 'Register', en: 'Register', ru: 'Регистр' },
      shownTo: (session) =>
        !isAllowed(session, permissions.read) && isAllowed(session, permissions.configure),
    },
    {
      to: '/documents/templates',
      label: { et: 'Mallid', en: 'Templates', ru: 'Шаблоны' },
      shownTo: (session) => isAllowed(session, permissions.template),
    },
  ],
  kinds: {
    document: { et: 'Dokumendid', en: 'Documents', ru: 'Документы' },
    documentSeries: { et: 'Sarjad', en: 'Series', ru: 'Серии' },
  },
}
