import type { ReactNode } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useMay } from '../../../web/session.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Views } from '../../../web/ui/views.tsx'
import { permissions } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'

const places = {
  register: '/documents/register',
  series: '/documents/series',
  retention: '/documents/retention',
  consignments: '/documents/consignments',
} as const
type Place = keyof typeof places

const needed = {
  register: permissions.read,
  series: permissions.configure,
  retention: permissions.register,
  consignments: permissions.configure,
} as const

interface Props {
  here: Place
  title: string
  sub?: string
  actions?: ReactNode
  children: ReactNode
}

/** A part of the register under its heading, with the way to the others that one may see. */
export function RegisterPart({ here, title, sub, actions, children }: Props) {
  const w = useWords(registerScreens).tabs
  const may = useMay()
  const open = (Object.keys(places) as Place[]).filter((place) => may(needed[place]))
  const shown = Object.fromEntries(open.map((place) => [place, places[place]])) as Record<Place, string>
  return (
    <>
      <PageHead title={title} {...(sub && { sub })} actions={actions} />
      <Stack>
        {open.length > 1 && <Views label={w.label} places={shown} names={w} here={here} />}
        {children}
      </Stack>
    </>
  )
}
