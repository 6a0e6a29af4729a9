import type { CommandContext } from '../../../kernel/module.ts'
import { addDays, type Day, formatDay } from '../../../kernel/values/day.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { describeForDeadline } from '../rules/deadline-title.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import { listEndingDocuments, listRestrictions } from '../store/restrictions.ts'
import { restrictionWords } from '../texts/restriction.ts'
import { type OpenDeadlines, renewDeadlines } from './deadlines.ts'

/** Days before the end at which it is to be decided; and how much earlier it stands among the tasks. */
const [decidedBefore, toldBefore] = [30, 90]

/** Restrictions about to end: the owner decides in time whether they are lifted or extended. */
export async function restrictionDeadlines(
  { tx, now }: CommandContext<unknown>,
  row: DocumentRow,
): Promise<OpenDeadlines> {
  const { owner, team } = row
  const all = await listRestrictions(tx, row.id)
  const met = all.filter((one) => one.liftedAt ?? one.extendedAt).map(({ id }) => keyOf(id))
  if (!owner || !row.restriction) return { deadlines: [], met }
  const near = addDays(dayOf(now), toldBefore)
  const ending = all.filter((one) => !one.liftedAt && one.endsOn && one.endsOn <= near)
  const deadlines = ending.map((one) => {
    const endsOn = one.endsOn as Day
    return {
      key: keyOf(one.id),
      title: restrictionWords.et.deadline.title(describeForDeadline(row)).slice(0, 300),
      dueDay: addDays(endsOn, -decidedBefore),
      dueTime: null,
      assignee: owner as never,
      rule: {
        id: 'restriction.term',
        source: inEachLocale(() => 'AvTS § 40'),
        explanation: inEachLocale((locale) =>
          restrictionWords[locale].deadline.why(formatDay(endsOn, locale)),
        ),
      },
      serves: [],
      team,
    }
  })
  return { deadlines, met }
}

const keyOf = (restriction: string): string => `restriction:${restriction}`

/** Each day: what has come near gets its deadline. */
export async function tellEndingRestrictions(context: CommandContext<undefined>): Promise<void> {
  const { tx, actor, now } = context
  for (const id of await listEndingDocuments(tx, addDays(dayOf(now), toldBefore))) {
    const row = await findDocument(tx, actor, id)
    if (row) await renewDeadlines(context, row)
  }
}
