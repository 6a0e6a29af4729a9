import type { PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { isEnded } from '../rules/state.ts'
import { listInvolved } from '../store/involved.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { listPlanned } from '../store/timetable.ts'
import { openingWords } from '../texts/opening.ts'
import type { OpenDeadlines } from './deadlines.ts'

/** Each who is named to open tenders has it among his tasks from the announcement on; opened, it is done for all of them. */
export async function openingDeadlines(
  { tx }: Pick<CommandContext<unknown>, 'tx'>,
  row: ProcurementRow,
): Promise<OpenDeadlines> {
  const involved = await listInvolved(tx, row.id)
  const openers = involved.filter(({ parts, outAt }) => outAt === null && parts.includes('opener'))
  const keyOf = (person: string) => `open:${person}`
  if (row.openedAt) return { deadlines: [], met: openers.map(({ person }) => keyOf(person)) }
  if (!row.announcedAt || !row.tendersDueAt || isEnded(row.state)) return { deadlines: [], met: [] }
  const due = row.tendersDueAt
  const planned = (await listPlanned(tx, row.id)).find(({ step }) => step === 'open')?.day
  const day = [planned ?? '', dayOf(due)].sort().at(-1) as Day
  const deadlines = openers.map(({ person }) => ({
    key: keyOf(person),
    title: openingWords.et.title(due, row.title).slice(0, 300),
    dueDay: day,
    dueTime: null,
    assignee: person as PersonId,
    rule: {
      id: 'procurements.opening',
      source: inEachLocale((locale) => openingWords[locale].source),
      explanation: inEachLocale((locale) => openingWords[locale].why(due)),
    },
    serves: [],
    team: row.team,
  }))
  return { deadlines, met: [] }
}
