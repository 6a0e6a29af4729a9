import type { Area } from '../../../web/area.ts'
import { isAllowed, type Session } from '../../../web/session.ts'
import { permissions } from '../contract.ts'

const manages = (session: Session) => isAllowed(session, permissions.manage)
/** The auditor has the audit only. */
const onlyReads = (session: Session) => !manages(session) && isAllowed(session, permissions.readAudit)

export const area: Area = {
  pages: [
    { path: '/administration', load: async () => (await import('./settings-page.tsx')).SettingsPage },
    { path: '/administration/letters', load: async () => (await import('./letters-page.tsx')).LettersPage },
    { path: '/administration/audit', load: async () => (await import('./audit-page.tsx')).AuditPage },
  ],
  nav: [
    {
      to: '/administration',
      label: { et: 'Haldus', en: 'Administration', ru: 'Управление' },
      shownTo: manages,
    },
    {
      to: '/administration/audit',
      label: { et: 'Audit', en: 'Audit', ru: 'Аудит' },
      shownTo: onlyReads,
    },
  ],
}
