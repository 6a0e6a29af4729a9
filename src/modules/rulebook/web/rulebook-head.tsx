import type { ReactNode } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { screens } from '../texts/screens.ts'

const places = { rules: '/rulebook', term: '/rulebook/term', calendar: '/rulebook/calendar' } as const
type Place = keyof typeof places

interface RulebookHeadProps {
  here: Place
  title?: string
  sub?: string | undefined
  actions?: ReactNode
}

export function RulebookHead({ here, title, sub, actions }: RulebookHeadProps) {
  const w = useWords(screens)
  return (
    <>
      <PageHead
        title={title ?? w.tabs[here]}
        {...(here !== 'rules' && { crumbs: [{ label: w.title, to: places.rules }] })}
        sub={sub}
        actions={actions}
      />
      <nav aria-label={w.tabsLabel}>
        <Cluster gap={16}>
          {(Object.keys(places) as Place[]).map((place) => (
            <Link key={place} to={places[place]} aria-current={place === here ? 'page' : undefined}>
              {place === here ? <b>{w.tabs[place]}</b> : w.tabs[place]}
            </Link>
          ))}
        </Cluster>
      </nav>
    </>
  )
}
