import { type Day, formatDay } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { inEachLocale, type LocalText } from '../../../kernel/values/local-text.ts'
import { warningsOf } from '../../../kernel/values/rule-in-force.ts'
import { watchWords } from '../texts/watch.ts'

export interface Watched {
  readonly key: string
  readonly title: string
  readonly dueDay: Day | null
  readonly source: LocalText
  readonly explanation: LocalText
}

/** A holiday lasts one day by its nature; that is no rule about to end. */
export const isOneDay = ({ key }: Pick<LawRow, 'key'>): boolean =>
  key === 'public-holiday' || key === 'shortened-day'

/**
 * What an administrator has to read again: one item for the rules of an act that end on a day, one for those of an
 * act that nobody has verified. Rules one by one would be a hundred tasks of one reading.
 */
export function watchRules(rows: readonly LawRow[], today: Day): Watched[] {
  const groups = new Map<string, { act: string; day: Day | null; rows: LawRow[] }>()
  const put = (row: LawRow, day: Day | null) => {
    const key = `${row.act}:${day ?? 'unverified'}`
    const group = groups.get(key) ?? { act: row.act, day, rows: [] }
    groups.set(key, { ...group, rows: [...group.rows, row] })
  }
  for (const row of rows.filter((one) => !isOneDay(one))) {
    const warnings = warningsOf(row, { today })
    if (warnings.includes('ended')) continue
    if (warnings.includes('ends-soon')) put(row, row.validTo)
    else if (warnings.includes('text-ends-soon')) put(row, row.textKnownUntil)
    else if (warnings.includes('text-changed')) put(row, row.textKnownUntil)
    if (warnings.includes('unverified')) put(row, null)
  }
  return [...groups].map(([key, group]) => tell(key, group))
}

function tell(key: string, { act, day, rows }: { act: string; day: Day | null; rows: LawRow[] }): Watched {
  const count = rows.length
  const [word, said] = [
    day === null ? 'unverified' : 'ends',
    (locale: 'et' | 'en' | 'ru') => (day ? formatDay(day, locale) : ''),
  ] as const
  return {
    key,
    title: watchWords.et[word].title(act, said('et')),
    dueDay: day,
    source: inEachLocale(() => act),
    explanation: inEachLocale((locale) =>
      watchWords[locale][word].explanation(
        count,
        said(locale),
        rows.slice(0, 5).map(({ what }) => what[locale]),
      ),
    ),
  }
}
