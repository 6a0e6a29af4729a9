import type { CommandContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { noticeWords } from '../texts/notice.ts'
import { deadlineWords } from '../texts/standstill.ts'
import type { Deadline, OpenDeadlines } from './deadlines.ts'
import { explainStandstill } from './explain-standstill.ts'
import { type Flow, type FlowDecision, loadFlow } from './flow.ts'
import { noticesDue } from './notices-due.ts'

/** The end of each standstill, and what the register must be told by when. */
export async function outcomeDeadlines(
  context: CommandContext<unknown>,
  row: ProcurementRow,
): Promise<OpenDeadlines> {
  if (!row.owner) return { deadlines: [], met: [] }
  const flow = await loadFlow({ db: context.tx, ask: context.ask }, row)
  const today = dayOf(context.now)
  const waiting =
    row.contractedAt || row.endedAt ? [] : flow.live.filter(({ until }) => until && until >= today)
  return {
    deadlines: [
      ...waiting.map((one) => standstillDeadline({ row, flow }, one)),
      ...noticesDue(row, flow).map((one) => noticeDeadline({ row, today }, one)),
    ],
    met: [
      ...flow.live.flatMap(({ id, until }) => (until && until < today ? [`standstill:${id}`] : [])),
      ...flow.notices.map(({ kind, contract }) => `notice:${kind}:${contract}`),
    ],
  }
}

const basics = (row: ProcurementRow) => ({
  dueTime: null,
  assignee: row.owner as never,
  serves: row.serves.map(({ duty, result }) => ({ duty: duty as never, result: result as never })),
  team: row.team,
})

function standstillDeadline({ row, flow }: { row: ProcurementRow; flow: Flow }, one: FlowDecision): Deadline {
  const rule = flow.rows.find(({ id, key }) => id === one.standstillRule || key === one.standstillRule)
  return {
    ...basics(row),
    key: `standstill:${one.id}`,
    title: deadlineWords.et.standstill(row.title).slice(0, 300),
    dueDay: one.until as Day,
    rule: {
      id: one.standstillRule ?? 'standstill',
      source: inEachLocale(() => [rule?.act, rule?.section].filter(Boolean).join(' ') || '–'),
      explanation: inEachLocale((locale) => explainStandstill({ row, flow, one }, locale)),
    },
  }
}

function noticeDeadline(
  { row, today }: { row: ProcurementRow; today: Day },
  { contract, kind, due }: ReturnType<typeof noticesDue>[number],
): Deadline {
  const { rule, why, dueOn } = due
  return {
    ...basics(row),
    key: `notice:${kind}:${contract.id}`,
    title: noticeWords.et.title[kind](row.title).slice(0, 300),
    dueDay: dueOn ?? today,
    rule: {
      id: rule.id ?? rule.key,
      source: inEachLocale(() => [rule.act, rule.section].filter(Boolean).join(' ')),
      explanation: why,
    },
  }
}
