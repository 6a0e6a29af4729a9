import type { ReactNode } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Views } from '../../../web/ui/views.tsx'
import { screens } from '../texts/screens.ts'

const places = {
  rules: '/rulebook',
  codes: '/rulebook/codes',
  own: '/rulebook/own-rules',
  term: '/rulebook/term',
  calendar: '/rulebook/calendar',
} as const
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
      <Views label={w.tabsLabel} places={places} names={w.tabs} here={here} />
    </>
  )
}
