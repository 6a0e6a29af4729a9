import type { ReactNode } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useMay } from '../../../web/session.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
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
    <>
      <PageHead title={w.tabs[here]} crumbs={[{ label: w.title }]} sub={w[here].sub} actions={actions} />
      {may(permissions.manage) && (
        <nav aria-label={w.tabsLabel}>
          <Cluster gap={16}>
            {(Object.keys(places) as Place[]).map((place) => (
              <Link key={place} to={places[place]} aria-current={place === here ? 'page' : undefined}>
                {place === here ? <b>{w.tabs[place]}</b> : w.tabs[place]}
              </Link>
            ))}
          </Cluster>
        </nav>
      )}
    </>
  )
}
