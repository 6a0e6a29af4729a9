import type { Area } from '../../../web/area.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { isAllowed } from '../../../web/session.ts'
import { documents, permissions } from '../contract.ts'

function useWaitingCount() {
  const { data } = useQueryOf(documents.listApprovals, { perPage: 1 }, { every: 120_000 })
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
  ],
  kinds: { document: { et: 'Dokumendid', en: 'Documents', ru: 'Документы' } },
}
