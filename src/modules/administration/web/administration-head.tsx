import type { ReactNode } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useMay } from '../../../web/session.ts'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Views } from '../../../web/ui/views.tsx'
import { permissions } from '../contract.ts'
import { texts } from '../texts.ts'

const places = {
  settings: '/administration',
  letters: '/administration/letters',
  audit: '/administration/audit',
} as const
type Place = keyof typeof places

/** Heading and the three parts; the auditor, who has only one of them, gets no tabs. */
export function AdministrationHead({ here, actions }: { here: Place; actions?: ReactNode }) {
  const w = useWords(texts)
  const may = useMay()
  return (
    <div>
      <PageHead
        title={w.tabs[here]}
        crumbs={here === 'settings' ? [] : [{ label: w.title, to: places.settings }]}
        sub={w[here].sub}
        actions={actions}
      />
      {may(permissions.manage) && <Views label={w.tabsLabel} places={places} names={w.tabs} here={here} />}
    </div>
  )
}
