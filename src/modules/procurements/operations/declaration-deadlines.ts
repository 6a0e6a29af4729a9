import type { PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { type Calendar, nextWorkingDay } from '../../../kernel/values/calendar.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import { isEnded } from '../rules/state.ts'
import { type InvolvedRow, listInvolved } from '../store/involved.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { declarationWords } from '../texts/declaration.ts'
import type { Deadline, OpenDeadlines } from './deadlines.ts'

const keyOf = ({ person }: InvolvedRow) => `declare:${person}`

/** Each who takes part has his declaration among his tasks until he has made it, for everything else waits for it. */
export async function declarationDeadlines(
  { tx, ask }: Pick<CommandContext<unknown>, 'tx' | 'ask'>,
  row: ProcurementRow,
): Promise<OpenDeadlines> {
  const involved = await listInvolved(tx, row.id)
  const met = involved.filter(({ declaredAt }) => declaredAt).map(keyOf)
  const undeclared = isEnded(row.state) ? [] : undeclaredOf(involved)
  if (undeclared.length === 0) return { deadlines: [], met }
  const calendar = await ask(rulebook.lendCalendar, {})
  return { deadlines: undeclared.map((one) => declarationDeadline(one, { row, calendar })), met }
}

function declarationDeadline(
  one: InvolvedRow,
  { row, calendar }: { row: ProcurementRow; calendar: Calendar },
): Deadline {
  return {
    key: keyOf(one),
    title: declarationWords.et.title(row.title).slice(0, 300),
    dueDay: nextWorkingDay(calendar, dayOf(one.addedAt)),
    dueTime: null,
    assignee: one.person as PersonId,
    rule: {
      id: 'procurements.declaration',
      source: inEachLocale((locale) => declarationWords[locale].source),
      explanation: inEachLocale((locale) => declarationWords[locale].why),
    },
    serves: [],
    team: row.team,
  }
}
