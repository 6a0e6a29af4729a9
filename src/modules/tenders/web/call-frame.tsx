import type { ReactNode } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { callScreens } from '../texts/call-screens.ts'
import { TenderViews } from './tender-views.tsx'

interface Props {
  here: 'tenderers' | 'questions'
  procurement: string
  title: string
  tendersDueAt: string | null
  actions?: ReactNode
  children: ReactNode
}

/** A page about the call under its procurement, with the way to the other one. */
export function CallFrame({ here, procurement, title, tendersDueAt, actions, children }: Props) {
  const w = useWords(callScreens)
  const f = useFormat()
  const at = `/procurements/${procurement}`
  const crumbs = [
    { label: w.crumb, to: '/procurements' },
    { label: title, to: at },
  ]
  const sub = tendersDueAt ? w.due(f.moment(tendersDueAt)) : w.noDue
  return (
    <>
      <PageHead title={w.tabs[here]} crumbs={crumbs} sub={sub} actions={actions} />
      <Stack>
        <TenderViews procurement={procurement} here={here} />
        {children}
      </Stack>
    </>
  )
}
