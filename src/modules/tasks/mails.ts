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

export interface DigestParts {
  readonly late: readonly Task[]
  readonly today: readonly Task[]
  readonly toAnswer: readonly Task[]
  /** Comments of the last day that name the reader. */
  readonly mentioned: readonly { readonly title: string; readonly href: string }[]
  /** Shown with the rest; alone it is no reason for a letter. */
  readonly week: readonly Task[]
}

/** One letter in the morning with everything that asks for something; undefined when nothing does. */
export function digestMail(reader: Reader, parts: DigestParts): Letter | undefined {
  const words = texts[reader.locale].mail
  const { late, today, toAnswer, mentioned, week } = parts
  if (late.length + today.length + toAnswer.length + mentioned.length === 0) return undefined
  const sections = [
    [words.parts.late, late.map((task) => line(task, reader))],
    [words.parts.today, today.map((task) => line(task, reader))],
    [words.parts.toAnswer, toAnswer.map((task) => line(task, reader))],
    [words.parts.mentioned, mentioned.map(({ title, href }) => `- ${title}\n  ${reader.baseUrl}${href}`)],
    [words.parts.week, week.map((task) => line(task, reader))],
  ] as const
  const told = sections.filter(([, lines]) => lines.length > 0)
  return letter(reader, {
    kind: 'tasks.digest',
    subject: words.digestSubject(late.length, today.length, toAnswer.length, mentioned.length),
    body: `${told.map(([head, lines]) => [head, ...lines].join('\n')).join('\n\n')}\n\n${words.digestEnd}\n${reader.baseUrl}/me`,
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
