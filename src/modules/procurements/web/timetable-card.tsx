import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { Timetable, TimetableStep } from '../contract/timetable.ts'
import { type ProcurementPage, procurements } from '../contract.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import { MoveDueDialog } from './move-due-dialog.tsx'
import { MoveStepDialog } from './move-step-dialog.tsx'
import { StartDialog } from './start-dialog.tsx'
import css from './timetable.module.css'

/** Every step with its earliest and latest day; one is moved with a look at what moves with it. */
export function TimetableCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(timetableScreens)
  const timetable = useQueryOf(procurements.readTimetable, { id: procurement.id })
  return (
    <Card title={w.timetable.title}>
      <Loaded of={timetable}>{(data) => <TimetableBody procurement={procurement} timetable={data} />}</Loaded>
    </Card>
  )
}

type Open = 'start' | 'due' | TimetableStep

function TimetableBody({ procurement, timetable }: { procurement: ProcurementPage; timetable: Timetable }) {
  const w = useWords(timetableScreens)
  const f = useFormat()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const { steps, can, moves } = timetable
  const of = { id: procurement.id, timetable, close }
  return (
    <Stack>
      {steps.length === 0 ? (
        <p className="muted">{w.timetable.none}</p>
      ) : (
        <StepTable {...{ timetable, open: setOpen }} />
      )}
      {moves.length > 0 && (
        <p className="small muted">
          {w.timetable.moves}:{' '}
          {moves
            .map(({ from, to }) => w.timetable.moved(from ? f.dayOrMoment(from) : '', f.dayOrMoment(to)))
            .join('; ')}
        </p>
      )}
      <Cluster>
        {can.includes('announce') && steps.length > 0 && (
          <Button onClick={() => setOpen('start')}>{w.start.button}</Button>
        )}
        {can.includes('moveDue') && <Button onClick={() => setOpen('due')}>{w.due.button}</Button>}
      </Cluster>
      {open === 'start' && <StartDialog {...of} />}
      {open === 'due' && <MoveDueDialog {...of} />}
      {typeof open === 'object' && <MoveStepDialog {...of} step={open} />}
    </Stack>
  )
}

function StepTable({ timetable, open }: { timetable: Timetable; open: (step: TimetableStep) => void }) {
  const w = useWords(timetableScreens).timetable
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{w.columns.step}</th>
          <th scope="col">{w.columns.day}</th>
          <th scope="col">{w.columns.earliest}</th>
          <th scope="col">{w.columns.latest}</th>
          <th scope="col">{w.columns.rule}</th>
        </tr>
      </thead>
      <tbody>
        {timetable.steps.map((step) => (
          <StepRow
            key={step.step}
            step={step}
            move={timetable.can.includes('plan') ? () => open(step) : undefined}
          />
        ))}
      </tbody>
    </table>
  )
}

function StepRow({ step, move }: { step: TimetableStep; move: (() => void) | undefined }) {
  const w = useWords(timetableScreens).timetable
  const f = useFormat()
  const { earliest, latest, proposed, movable, faults, doubt, explanation, rule } = step
  const name = w.steps[step.step]
  const day = sayDay(step, { f, w })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={css.planned}>
        {day ? <b>{day}</b> : '–'} {proposed && day && <span className="small muted">{w.proposed}</span>}
        {faults.map((fault) => (
          <div key={fault} className={css.fault}>
            {w.faults[fault]}
          </div>
        ))}
        {doubt && <div className={css.doubt}>{w.doubts[doubt]}</div>}
      </td>
      <td className={css.bounds} data-empty={!earliest || undefined} data-label={w.columns.earliest}>
        {earliest ? f.shortDay(earliest) : '–'}
      </td>
      <td className={css.bounds} data-empty={!latest || undefined} data-label={w.columns.latest}>
        {latest ? f.shortDay(latest) : '–'}
      </td>
      <td className={css.acts}>
        <Why
          reason={{
            result: day ?? '–',
            rule: explanation,
            ...(rule && { source: { label: `${rule.cite}, ${rule.id}` } }),
          }}
        />{' '}
        {movable && move && (
          <Button small look="quiet" onClick={move} aria-label={w.moveOne(name)}>
            {w.move}
          </Button>
        )}
      </td>
    </tr>
  )
}

interface Saying {
  readonly f: ReturnType<typeof useFormat>
  readonly w: (typeof timetableScreens)['et']['timetable']
}
/** 'N 10.12 kell 14.00' */
export function sayDay(
  { day, time }: Pick<TimetableStep, 'day' | 'time'>,
  { f, w }: Saying,
): string | undefined {
  if (!day) return undefined
  return time ? w.at(f.shortDay(day), f.clock(time)) : f.shortDay(day)
}
