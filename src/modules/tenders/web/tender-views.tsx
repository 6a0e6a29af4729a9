import { useWords } from '../../../web/i18n.ts'
import { Views } from '../../../web/ui/views.tsx'
import { callScreens } from '../texts/call-screens.ts'

const views = ['tenderers', 'questions', 'box', 'evaluation'] as const
export type TenderViewName = (typeof views)[number]

/** The way between the pages about tenders of one procurement. */
export function TenderViews({ procurement, here }: { procurement: string; here: TenderViewName }) {
  const w = useWords(callScreens).tabs
  const places = Object.fromEntries(
    views.map((view) => [view, `/procurements/${procurement}/${view}`]),
  ) as Record<TenderViewName, string>
  return <Views label={w.label} places={places} names={w} here={here} />
}
