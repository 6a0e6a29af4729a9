import { type Day, formatDay } from '../../kernel/values/day.ts'
import type { LocalText } from '../../kernel/values/local-text.ts'
import { dayOf, timeOf } from '../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../kernel/words.ts'
import type { TieBreak } from './contract/scoring.ts'
import { letterWords } from './texts/letters.ts'
import { tieBreakWords } from './texts/obstacles.ts'

export interface TendererLetter {
  readonly kind: string
  readonly subject: string
  readonly text: string
}
interface Reader {
  readonly locale: Locale
  readonly contactName: string | null
}
interface Call {
  readonly agency: string
  readonly title: string
  readonly summary: string
  readonly papers: number
  readonly tendersDueAt: string | null
}

/** The invitation with the tenderer's own link. */
export function invitationMail(reader: Reader, call: Call & { url: string }): TendererLetter {
  const say = letterWords[reader.locale]
  return letter('invitation', say.invitationSubject(call.title), [
    say.greeting(reader.contactName),
    say.invitation(call.agency, call.title),
    call.summary,
    sayDue(call.tendersDueAt, reader.locale),
    call.papers > 0 && say.papers,
    call.url,
    say.ownLink,
  ])
}

/** The link alone: asked for on the public page, or sent again to one who had another before. */
export function linkMail(
  reader: Reader,
  call: Call & { url: string; again: boolean; over: boolean },
): TendererLetter {
  const say = letterWords[reader.locale]
  return letter('link', say.linkSubject(call.title), [
    say.greeting(reader.contactName),
    say.link(call.agency, call.title),
    sayDue(call.tendersDueAt, reader.locale),
    call.url,
    call.over ? say.ownLinkOver : say.ownLink,
    call.again && (call.over ? say.anewOver : say.anew),
  ])
}

interface Answered {
  readonly title: string
  readonly no: number
  readonly question: string
  readonly answer: string
}
/** To all: a question in words that show nobody, and its answer. */
export function answerMail(locale: Locale, { title, no, question, answer }: Answered): TendererLetter {
  const say = letterWords[locale]
  return letter('answer', say.answerSubject(title, no), [
    say.answer(title),
    `${say.question}:\n${question}`,
    `${say.answered}:\n${answer}`,
    ...foot(locale),
  ])
}

/** To all: papers came or changed. */
export function papersMail(
  locale: Locale,
  { title, names, note }: { title: string; names: readonly string[]; note: string },
): TendererLetter {
  const say = letterWords[locale]
  return letter('papers', say.papersSubject(title), [
    say.papersGiven(title, names.join(', ')),
    note,
    ...foot(locale),
  ])
}

export const noticeMail = (
  locale: Locale,
  { title, text }: { title: string; text: string },
): TendererLetter => letter('notice', letterWords[locale].noticeSubject(title), [text, ...foot(locale)])

export function dueMovedMail(
  locale: Locale,
  { title, tendersDueAt, reason }: { title: string; tendersDueAt: string | null; reason: string },
): TendererLetter {
  const say = letterWords[locale]
  const why = reason && `${say.dueMovedFor}:\n${reason}`
  const lines = [say.dueMoved(title), sayDue(tendersDueAt, locale), why, ...foot(locale)]
  return letter('dueMoved', say.dueMovedSubject(title), lines)
}

export function endedMail(
  locale: Locale,
  { title, as, reason }: { title: string; as: 'failed' | 'cancelled'; reason: string },
): TendererLetter {
  const say = letterWords[locale]
  return letter('ended', say.endedSubject(title), [say.ended[as](title), reason, ...foot(locale)])
}

interface Decided {
  readonly title: string
  readonly reason: string
  readonly standstillUntil: string | null
  readonly explanation: LocalText
  readonly lines: readonly {
    readonly lotTitle: string | null
    readonly name: string
    readonly why: LocalText
    /** What told it apart from a tender with the same points. */
    readonly decidedBy: TieBreak | null
  }[]
}

/** To one tenderer: what was decided of his tender and why, and until when no contract is signed. */
export function decisionMail(locale: Locale, decided: Decided): TendererLetter {
  const say = letterWords[locale]
  const { title, reason, standstillUntil, explanation, lines } = decided
  return letter('decision', say.decisionSubject(title), [
    say.decision(title, lines[0]?.name ?? ''),
    ...lines.map(({ lotTitle, why, decidedBy }) => {
      const tie = decidedBy && say.tie(tieBreakWords[locale][decidedBy])
      return [[lotTitle, why[locale]].filter(Boolean).join(': '), tie].filter(Boolean).join(' ')
    }),
    reason && `${say.reason}:\n${reason}`,
    standstillUntil !== null && say.standstill(formatDay(standstillUntil as Day, locale)),
    explanation[locale],
    say.decisionToAll,
  ])
}

const foot = (locale: Locale): readonly string[] => [letterWords[locale].toAll, letterWords[locale].openLink]

function sayDue(at: string | null, locale: Locale): string {
  const say = letterWords[locale]
  if (at === null) return say.noDue
  const moment = new Date(at)
  const time = timeOf(moment)
  return say.due(formatDay(dayOf(moment), locale), locale === 'et' ? time.replace(':', '.') : time)
}

const letter = (kind: string, subject: string, lines: readonly (string | false)[]): TendererLetter => ({
  kind: `tenders.${kind}`,
  // A subject is one line of a letter's head.
  subject: subject.replace(/\s+/g, ' ').slice(0, 300),
  text: lines.filter(Boolean).join('\n\n'),
})
