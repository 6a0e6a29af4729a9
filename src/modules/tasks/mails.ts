import type { Letter } from '../../kernel/module.ts'
import { formatDay } from '../../kernel/values/day.ts'
import type { Locale } from '../../kernel/words.ts'
import type { Task } from './contract.ts'
import { texts } from './texts.ts'

interface Reader {
  readonly person: string
  readonly email: string
  readonly locale: Locale
  readonly baseUrl: string
}

/** One letter in the morning with everything that asks for something; undefined when nothing does. */
export function digestMail(
  reader: Reader,
  parts: { late: Task[]; today: Task[]; week: Task[]; toAnswer: Task[] },
): Letter | undefined {
  const words = texts[reader.locale].mail
  const sections = (['late', 'today', 'toAnswer', 'week'] as const)
    .filter((part) => parts[part].length > 0)
    .map((part) => `${words.parts[part]}\n${parts[part].map((task) => line(task, reader)).join('\n')}`)
  if (parts.late.length + parts.today.length + parts.toAnswer.length === 0) return undefined
  const subject = words.digestSubject(parts.late.length, parts.today.length, parts.toAnswer.length)
  return letter(reader, {
    kind: 'tasks.digest',
    subject,
    body: `${sections.join('\n\n')}\n\n${words.digestEnd}\n${reader.baseUrl}/me`,
  })
}

/** At once: the giver wants something else. */
export const returnedMail = (
  reader: Reader,
  { title, href, reason, who }: { title: string; href: string; reason: string; who: string },
): Letter => {
  const words = texts[reader.locale].mail
  return letter(reader, {
    kind: 'tasks.returned',
    subject: words.returnedSubject(title),
    body: `${words.returned(who)}\n\n${reason}\n\n${href}`,
  })
}

/** At once: it is due today. */
export const dueTodayMail = (reader: Reader, task: Task): Letter => {
  const words = texts[reader.locale].mail
  return letter(reader, {
    kind: 'tasks.dueToday',
    subject: words.dueTodaySubject(task.title),
    body: `${words.dueToday(task.giver.name)}\n\n${line(task, reader)}`,
  })
}

function line(task: Task, { locale, baseUrl }: Reader): string {
  const due = `${formatDay(task.dueDay, locale)}${task.dueTime ? ` ${task.dueTime}` : ''}`
  return `- ${task.title} (${due})\n  ${baseUrl}/tasks/${task.id}`
}

const letter = (
  { email, person }: Reader,
  { kind, subject, body }: { kind: string; subject: string; body: string },
): Letter => ({
  kind,
  to: email,
  person,
  subject,
  text: body,
})
