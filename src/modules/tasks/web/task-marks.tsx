import { addDays, dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import { type Reason, Why } from '../../../web/ui/why.tsx'
import type { Task } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

type Due = Pick<Task, 'dueDay' | 'dueTime' | 'late' | 'state'>

const dayLength = 86_400_000
const isOpen = (state: Task['state']): boolean =>
  state === 'given' || state === 'taken' || state === 'returned'

/** The due day as one says it today: "2 päeva üle", "täna kell 12.00", "25.11". */
export function useDueWords(): (of: Due) => { text: string; tone: Tone } {
  const w = useWords(screenTexts).due
  const f = useFormat()
  const today = dayOf(new Date())
  return ({ dueDay, dueTime, late, state }) => {
    const days = (Date.parse(today) - Date.parse(dueDay)) / dayLength
    const at = (day: string) => (dueTime ? w.at(day, f.clock(dueTime)) : day)
    if (late && days === 0) return { text: w.overToday(f.clock(dueTime ?? '')), tone: 'late' }
    if (late) return { text: w.over(days), tone: 'late' }
    const isSoon = isOpen(state) && dueDay <= addDays(today, 2)
    const named = days === 0 ? w.today : days === -1 ? w.tomorrow : undefined
    const short = dueDay.slice(0, 4) === today.slice(0, 4) ? f.day(dueDay).slice(0, 5) : f.day(dueDay)
    return { text: at((isOpen(state) && named) || short), tone: isSoon ? 'soon' : 'plain' }
  }
}

export function DueChip({ task }: { task: Due }) {
  const { text, tone } = useDueWords()(task)
  return <Chip tone={tone}>{text}</Chip>
}

const tones: Partial<Record<Task['state'], Tone>> = {
  taken: 'blue',
  done: 'soon',
  accepted: 'done',
  returned: 'late',
}

/** One's own finished task and a met deadline wait for nobody. */
const isCompleted = (task: Pick<Task, 'state' | 'source' | 'giver' | 'assignee'>): boolean =>
  task.state === 'done' && (task.source !== null || task.giver.id === task.assignee.id)

export function StateChip({ task }: { task: Pick<Task, 'state' | 'source' | 'giver' | 'assignee'> }) {
  const w = useWords(screenTexts).state
  if (isCompleted(task)) return <Chip tone="done">{w.completed}</Chip>
  return <Chip tone={tones[task.state] ?? 'plain'}>{w[task.state]}</Chip>
}

/** Why the deadline is when it is; nothing for a task whose giver chose the day. */
export function useDueReason(): (task: Pick<Task, 'rule' | 'dueDay' | 'source'>) => Reason | undefined {
  const w = useWords(screenTexts).page
  const f = useFormat()
  return ({ rule, dueDay, source }) =>
    rule
      ? {
          result: w.dueIs(f.day(dueDay)),
          rule: rule.explanation,
          source: { label: rule.source },
          ...(source && { inputs: [{ label: w.sourceOf, value: source.title }] }),
          changedBy: w.changedBy,
        }
      : undefined
}

export function DueWhy({ task }: { task: Pick<Task, 'rule' | 'dueDay' | 'source'> }) {
  const reason = useDueReason()(task)
  return reason ? <Why reason={reason} /> : null
}
