import type { QueryContext } from '../../../kernel/module.ts'
import { Problem } from '../../../kernel/problem.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { valueProblems } from '../../../kernel/values/problems.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { DocumentKind } from '../contract/kind.ts'
import type { CountedRule, RegisterEvent } from '../contract/register.ts'
import { describeTerm, findTerm, termOf } from '../rules/registering.ts'
import type { DocumentRow } from '../store/documents.ts'
import { findArrival, findSignedAt } from '../store/register.ts'

type Context = Pick<QueryContext<unknown>, 'ask'>

export interface CountedTerm {
  readonly dueDay: Day | null
  readonly rule: CountedRule
}

/**
 * By when a document must be registered; undefined where no term of law is known for it. Outside the known
 * calendar the rule stands without a day.
 */
export async function countTerm(
  { ask }: Context,
  of: { kind: DocumentKind; event: RegisterEvent; eventDay: Day },
): Promise<CountedTerm | undefined> {
  const key = termOf(of.kind, of.event)
  const term = key && findTerm(await ask(rulebook.lendRules, {}), key, of.eventDay)
  if (!term) return undefined
  try {
    const asked = { from: of.eventDay, term: `${term.row.value} ${term.row.unit}` }
    const { ends, explanation } = await ask(rulebook.countDeadline, asked)
    return { dueDay: ends, rule: describeTerm(term, explanation) }
  } catch (error) {
    if (!(error instanceof Problem) || error.type !== valueProblems.CalendarUnknown.type) throw error
    return {
      dueDay: null,
      rule: describeTerm(
        term,
        inEachLocale(() => ''),
      ),
    }
  }
}

/** What has happened to a document that must now get its number: it came in, or it was signed. */
export async function findEvent(
  db: ReadDb,
  row: DocumentRow,
): Promise<{ event: RegisterEvent; eventDay: Day } | undefined> {
  if (row.reference || row.endedAt) return undefined
  const arrival = await findArrival(db, row.id)
  if (arrival) return { event: 'received', eventDay: arrival.receivedOn as Day }
  const signedAt = row.state === 'signed' ? await findSignedAt(db, row.id) : undefined
  return signedAt && { event: 'signed', eventDay: dayOf(signedAt) }
}
