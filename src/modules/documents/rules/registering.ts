import { addDays, type Day, formatDay } from '../../../kernel/values/day.ts'
import { isInForce, type LawRow } from '../../../kernel/values/law-row.ts'
import { inEachLocale, type LocalText } from '../../../kernel/values/local-text.ts'
import { classOf, type DocumentKind, type DocumentState } from '../contract/kind.ts'
import { documentProblems } from '../contract/problems.ts'
import type { CountedRule, Direction, RegisterEvent } from '../contract/register.ts'
import { registerProblems as problems } from '../contract/register-problems.ts'
import { ruleWords } from '../texts/registering.ts'

/** Contracts and acts of our own get their number after signing. */
export const needsSignature = (kind: DocumentKind, isForeign: boolean): boolean =>
  !isForeign && (classOf(kind) === 'contract' || classOf(kind) === 'act')

/** The event that the term runs from. */
export function eventOf(kind: DocumentKind, direction: Direction): RegisterEvent {
  if (direction === 'incoming') return 'received'
  const kindClass = classOf(kind)
  if (kindClass === 'contract' || kindClass === 'act') return 'signed'
  return direction === 'outgoing' ? 'sent' : 'made'
}

/** Key of the term in `law/`; none for what neither came, went nor was signed. */
export function termOf(kind: DocumentKind, event: RegisterEvent): string | undefined {
  if (event === 'made') return undefined
  if (event !== 'signed') return 'register.correspondence'
  return classOf(kind) === 'act' ? 'register.act' : 'register.contract'
}

export interface TermRow {
  readonly row: LawRow
  readonly doubt: CountedRule['doubt']
}

/** The row in force on that day; where none is, the last one known, marked: its text has changed since, unread. */
export function findTerm(rows: readonly LawRow[], key: string, on: Day): TermRow | undefined {
  const known = rows.filter((row) => row.key === key && row.value !== null)
  const inForce = known.find((row) => isInForce(row, on))
  if (inForce) return { row: inForce, doubt: inForce.certainty === 'unverified' ? 'unverified' : null }
  const ended = known
    .filter((row) => row.validTo !== null && row.validTo < on)
    .sort((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))[0]
  return ended && { row: ended, doubt: 'textChanges' }
}

/** The rule as a deadline keeps it: what it says, how it was counted, and what is not sure of it. */
export function describeTerm({ row, doubt }: TermRow, counted: LocalText): CountedRule {
  const changesOn = row.validTo ? addDays(row.validTo, 1) : undefined
  return {
    id: row.key,
    source: inEachLocale(() => [row.act, row.section].filter(Boolean).join(' ')),
    explanation: inEachLocale((locale) =>
      [
        ruleWords[locale].term(row.what[locale], Number(row.value)),
        counted[locale],
        doubt && ruleWords[locale].doubt[doubt](changesOn ? formatDay(changesOn, locale) : ''),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    doubt,
  }
}

export interface Registrable {
  readonly kind: DocumentKind
  readonly state: DocumentState
  readonly reference: string | null
  readonly versions: number
  /** Came from outside. */
  readonly isForeign: boolean
}

/** @throws AlreadyRegistered, DocumentSettled, NothingToRegister, SignatureMissing */
export function demandRegistrable(document: Registrable): void {
  const { kind, state, reference, versions, isForeign } = document
  if (reference) throw problems.AlreadyRegistered({ reference })
  if (state === 'ended') throw documentProblems.DocumentSettled({ state })
  if (versions === 0) throw problems.NothingToRegister({})
  if (needsSignature(kind, isForeign) && state !== 'signed') throw problems.SignatureMissing({})
}
