import { dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { type Knot, Knots } from '../../../web/ui/knots.tsx'
import { Card } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import type { ProcurementPage } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

type Step = keyof (typeof outcomeScreens)['et']['timeline']['steps']

/** The way of a procurement on a line: what was done when, and what comes next. */
export function TimelineCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens).timeline
  const f = useFormat()
  const day = (at: string | null) => (at ? breakable(f.day(at.length === 10 ? at : dayOf(at))) : undefined)
  const steps = stepsOf(procurement)
  const reached = brokenOff.includes(procurement.state) ? steps.filter(({ done }) => done) : filled(steps)
  const now = reached.findIndex(({ done }) => !done)
  const knots = reached.map(({ step, at, done }, index): Knot => {
    const state = done ? 'done' : index !== now ? 'next' : procurement.contested ? 'risk' : 'now'
    const note = step === 'standstill' && at ? w.until(breakable(f.day(at))) : day(at)
    return { title: w.steps[step], state, ...(note && { note }) }
  })
  return (
    <Card title={w.title}>
      <Knots
        label={w.label}
        knots={knots}
        foot={procurement.contested && <Note tone="late">{w.contested}</Note>}
      />
    </Card>
  )
}

/** A day may go over to the next line before its year, and nowhere else: nine knots stand close together. */
const breakable = (day: string): string => day.replace(/\.(\d{4})/, '.\u200B$1')

/** What did not come to its end has only the steps that it came to. */
const brokenOff: readonly ProcurementPage['state'][] = ['failed', 'cancelled']

/** What comes before something that was done was done too, or left out. */
function filled<S extends { done: boolean }>(steps: S[]): S[] {
  const last = steps.findLastIndex(({ done }) => done)
  return steps.map((one, index) => ({ ...one, done: index <= last }))
}

function stepsOf(one: ProcurementPage): { step: Step; at: string | null; done: boolean }[] {
  const evaluated = ['evaluated', 'decided', 'contracted', 'ended'].includes(one.state)
  const isOver = one.contractedAt !== null || one.endedAt !== null
  const passed = ['closed', 'opened'].includes(one.state) || evaluated || one.openedAt !== null
  return [
    { step: 'need', at: one.addedAt, done: one.announcedAt !== null || one.decidedAt !== null },
    { step: 'announced', at: one.announcedAt, done: one.announcedAt !== null },
    ...(one.tendersDueAt ? [{ step: 'due' as const, at: one.tendersDueAt, done: passed }] : []),
    { step: 'opened', at: one.openedAt, done: one.openedAt !== null },
    { step: 'evaluated', at: null, done: evaluated },
    { step: 'decided', at: one.decidedAt, done: one.decidedAt !== null },
    ...(one.standstillUntil ? [{ step: 'standstill' as const, at: one.standstillUntil, done: isOver }] : []),
    { step: 'contracted', at: one.contractedAt, done: one.contractedAt !== null },
    { step: 'ended', at: one.endedAt, done: one.endedAt !== null },
  ]
}
