import type { Letter } from '../../kernel/module.ts'
import { type Day, formatDay } from '../../kernel/values/day.ts'
import type { Locale } from '../../kernel/words.ts'
import { approvalWords } from './texts/approval.ts'

interface Reader {
  readonly person: string
  readonly email: string
  readonly locale: Locale
  readonly baseUrl: string
}
interface About {
  readonly id: string
  readonly title: string
}

/** To the one who asked: the document came back, and why. */
export const returnedMail = (
  reader: Reader,
  { by, reason, ...about }: About & { by: string; reason: string },
): Letter => {
  const words = approvalWords[reader.locale].mail
  return letter(reader, about, {
    kind: 'documents.returned',
    subject: words.returnedSubject(about.title),
    lines: [words.returned(by), reason, words.returnedNext],
  })
}

/** To an approver: somebody waits for the answer. */
export const reminderMail = (
  reader: Reader,
  { askedBy, dueDay, ...about }: About & { askedBy: string; dueDay: string | null },
): Letter => {
  const words = approvalWords[reader.locale].mail
  const due = dueDay && formatDay(dueDay as Day, reader.locale)
  return letter(reader, about, {
    kind: 'documents.reminder',
    subject: words.reminderSubject(about.title),
    lines: [words.reminder(askedBy, due)],
  })
}

/** To the one who asked: nobody can answer a step any more. */
export const approverLostMail = (
  reader: Reader,
  { person, ...about }: About & { person: string },
): Letter => {
  const words = approvalWords[reader.locale].mail
  return letter(reader, about, {
    kind: 'documents.approverLost',
    subject: words.lostSubject(about.title),
    lines: [words.lost(person), words.lostNext],
  })
}

const letter = (
  { email, person, baseUrl }: Reader,
  { id }: About,
  { kind, subject, lines }: { kind: string; subject: string; lines: readonly string[] },
): Letter => ({
  kind,
  to: email,
  person,
  subject,
  text: [...lines, `${baseUrl}/documents/${id}`].join('\n\n'),
})
