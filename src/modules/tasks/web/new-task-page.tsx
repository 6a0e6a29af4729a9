import { useEffect } from 'react'
import { z } from 'zod'
import type { CallOf, OutputOf, PersonId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand } from '../../../web/queries.ts'
import { readServing, useServing } from '../../../web/serving-choices.ts'
import { CheckboxField, SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { everies, NewTask, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { fileLimit } from './step-dialog.tsx'
import { TaskFields } from './task-fields.tsx'
import { useMe } from './use-me.ts'
import { useAssignees } from './use-people.ts'

const restDays = ['earlier', 'later', 'stay'] as const

/** The contract's fields, with the duty and the repetition as single choices. */
const Filled = NewTask.omit({ serves: true, repeat: true, audience: true }).extend({
  duty: z.string().optional(),
  every: z.enum(['never', ...everies]),
  onRestDay: z.enum(restDays).optional(),
  until: Day.nullable().optional(),
  named: z.boolean().optional(),
})
type Filled = z.input<typeof Filled>

function callFrom({ duty, every, onRestDay, until, named, ...task }: Filled): CallOf<typeof tasks.giveTask> {
  return {
    ...task,
    serves: duty ? [readServing(duty)] : [],
    repeat: every !== 'never' ? { every, onRestDay: onRestDay ?? 'earlier', until: until ?? null } : null,
    audience: named ? 'named' : 'team',
  }
}

export function NewTaskPage() {
  const w = useWords(screenTexts).form
  const words = useWords(screenTexts)
  const go = useGo()
  const me = useMe()
  const give = useCommand(tasks.giveTask)
  const form = useKitForm<Filled, OutputOf<typeof tasks.giveTask>>(Filled, {
    initial: {
      title: '',
      text: '',
      doneMeans: '',
      assignee: me?.id ?? '',
      dueDay: '',
      dueTime: '',
      attachments: [],
      every: 'never',
      onRestDay: 'earlier',
    },
    send: (values) => give.mutateAsync(callFrom(values)),
    done: ({ id }, { assignee }) => {
      announce(assignee === me?.id ? w.added : w.given)
      go(`/tasks/${id}`)
    },
    draft: 'tasks.new',
    refusedAt: { 'tasks.DueInPast': 'dueDay' },
  })
  const isOwn = form.handle.watch('assignee') === me?.id
  return (
    <FormPage
      form={form}
      title={words.newTask}
      crumbs={[{ label: words.tasks, to: '/tasks' }]}
      submit={isOwn ? w.add : w.give}
      cancel="/tasks"
    >
      <Assignee form={form} />
      <TaskFields form={form} />
      <Duty form={form} />
      <Repetition form={form} />
      <FileField form={form} name="attachments" label={w.attachments} limit={fileLimit} many />
      <CheckboxField form={form} name="named" label={w.named} help={w.namedHelp} />
    </FormPage>
  )
}

/** Nobody to choose from but oneself: nothing to ask. */
function Assignee({ form }: { form: KitForm<Filled> }) {
  const w = useWords(screenTexts).form
  const choices = useAssignees()
  if (choices.length < 2) return null
  return <SearchField form={form} name="assignee" label={w.assignee} choices={choices} />
}

/** A task from someone else serves the duty for one-off tasks unless another is chosen. */
function Duty({ form }: { form: KitForm<Filled> }) {
  const w = useWords(screenTexts).form
  const me = useMe()
  const assignee = form.handle.watch('assignee') as PersonId | ''
  const { choices, oneOff } = useServing(assignee || undefined)
  const isGiven = assignee !== me?.id
  const { setValue, getFieldState } = form.handle
  useEffect(() => {
    if (!getFieldState('duty').isDirty) setValue('duty', isGiven ? oneOff : undefined)
  }, [isGiven, oneOff, setValue, getFieldState])
  if (choices.length === 0) return null
  return <SearchField form={form} name="duty" label={w.duty} help={w.dutyHelp} choices={choices} />
}

function Repetition({ form }: { form: KitForm<Filled> }) {
  const words = useWords(screenTexts)
  const w = words.form
  const repeats = form.handle.watch('every') !== 'never'
  return (
    <>
      <SelectField
        form={form}
        name="every"
        label={w.repeat}
        choices={[
          { value: 'never', label: w.noRepeat },
          ...everies.map((every) => ({ value: every, label: words.repeats[every] })),
        ]}
      />
      {repeats && (
        <>
          <SelectField
            form={form}
            name="onRestDay"
            label={w.restDay}
            choices={restDays.map((day) => ({ value: day, label: w.restDays[day] }))}
          />
          <DateField form={form} name="until" label={w.until} />
        </>
      )}
    </>
  )
}
