import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { PersonId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { call } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { queryClient, useCommand } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SearchField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { DateField, TimeField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import type { BulkAction } from '../../../web/ui/list/bulk-bar.tsx'
import { announce, offerUndo } from '../../../web/ui/told.tsx'
import { permissions, type Task, Time, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { useAssignees } from './use-people.ts'

interface Asked {
  what: 'move' | 'hand'
  rows: readonly Task[]
  /** Whether something was done. */
  answer: (done: boolean) => void
}

/** What can be done with several tasks at once; two of the steps ask in a dialog first. */
export function useBulk(): { actions: readonly BulkAction<Task>[]; dialog: ReactNode } {
  const w = useWords(screenTexts).list
  const may = useMay()
  const [asked, setAsked] = useState<Asked>()
  const finish = useFinishing()
  const ask = (what: Asked['what']) => (rows: readonly Task[]) =>
    new Promise<boolean>((answer) => setAsked({ what, rows, answer }))
  const close = (done: boolean) => {
    asked?.answer(done)
    setAsked(undefined)
  }
  const actions = [
    { label: w.finish, run: finish },
    { label: w.move, run: ask('move') },
    ...(may(permissions.give) ? [{ label: w.hand, run: ask('hand') }] : []),
  ]
  const title = asked && (asked.what === 'move' ? w.move : w.hand)
  const dialog = (
    <Dialog opened={asked !== undefined} close={() => close(false)} title={title}>
      {asked?.what === 'move' && <MoveForm rows={asked.rows} close={close} />}
      {asked?.what === 'hand' && <HandForm rows={asked.rows} close={close} />}
    </Dialog>
  )
  return { actions, dialog }
}

function useFinishing() {
  const w = useWords(screenTexts).list
  const finish = useCommand(tasks.finishTasks)
  return async (rows: readonly Task[]) => {
    const ids = rows.map(({ id }) => id)
    const { finished } = await finish.mutateAsync({ ids })
    offerUndo(w.finished(finished), async () => {
      for (const id of ids) await call(tasks.undoStep, { id })
      await queryClient.invalidateQueries()
    })
  }
}

interface BulkFormProps {
  rows: readonly Task[]
  close: (done: boolean) => void
}

const MoveInput = z.object({ dueDay: Day, dueTime: Time.nullable().optional() })

function MoveForm({ rows, close }: BulkFormProps) {
  const w = useWords(screenTexts)
  const move = useCommand(tasks.moveTasks)
  const ids = rows.map(({ id }) => id)
  const form = useKitForm<z.input<typeof MoveInput>, { moved: number }>(MoveInput, {
    initial: { dueDay: '', dueTime: '' },
    send: ({ dueDay, dueTime }) => move.mutateAsync({ ids, dueDay, dueTime: dueTime || null }),
    done: ({ moved }) => {
      announce(w.list.moved(moved))
      close(true)
    },
    refusedAt: { 'tasks.DueInPast': 'dueDay' },
  })
  return (
    <Form form={form} submit={w.list.move} cancel={() => close(false)}>
      <DateField form={form} name="dueDay" label={w.form.dueDay} />
      <TimeField form={form} name="dueTime" label={w.form.dueTime} help={w.form.dueTimeHelp} />
    </Form>
  )
}

const HandInput = z.object({ assignee: PersonId })

function HandForm({ rows, close }: BulkFormProps) {
  const w = useWords(screenTexts)
  const move = useCommand(tasks.moveTasks)
  const ids = rows.map(({ id }) => id)
  const choices = useAssignees()
  const form = useKitForm<z.input<typeof HandInput>, { moved: number }>(HandInput, {
    initial: { assignee: '' },
    send: ({ assignee }) => move.mutateAsync({ ids, assignee }),
    done: ({ moved }) => {
      announce(w.list.handed(moved))
      close(true)
    },
  })
  return (
    <Form form={form} submit={w.list.hand} cancel={() => close(false)}>
      <SearchField form={form} name="assignee" label={w.form.assignee} choices={choices} />
    </Form>
  )
}
