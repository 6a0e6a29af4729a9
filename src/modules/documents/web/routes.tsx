import type { Area } from '../../../web/area.ts'
import { isAllowed } from '../../../web/session.ts'
import { permissions } from '../contract.ts'

export const area: Area = {
  pages: [
    { path: '/documents', load: async () => (await import('./document-list-page.tsx')).DocumentListPage },
    { path: '/documents/new', load: async () => (await import('./new-document-page.tsx')).NewDocumentPage },
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
  ],
  kinds: { document: { et: 'Dokumendid', en: 'Documents', ru: 'Документы' } },
}
