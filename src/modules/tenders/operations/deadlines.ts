import type { CommandContext } from '../../../kernel/module.ts'
import { tasks } from '../../tasks/contract.ts'
import { isPending } from '../rules/checks.ts'
import { listChecks } from '../store/checks.ts'
import type { TenderRow } from '../store/tenders.ts'
import { checkDeadlineWords } from '../texts/check-deadlines.ts'
import type { Lent } from './running.ts'

/** Says to `tasks` until when a tenderer answers; what was answered or settled is met. */
export async function renewTenderDeadlines(
  { tx, ask }: CommandContext<unknown>,
  row: TenderRow,
  lent: Lent,
): Promise<void> {
  const { responsible } = lent
  const checks = await listChecks(tx, [row.id])
  const waiting = checks.filter((one) => isPending(one) && !one.answeredAt && one.dueDay)
  if (!responsible) return
  await ask(tasks.setDeadlines, {
    record: row.id as never,
    deadlines: waiting.map(({ id, kind, dueDay, dueRule }) => ({
      key: `check:${id}`,
      title: checkDeadlineWords.title(kind, row.name).slice(0, 300),
      dueDay: dueDay as never,
      assignee: responsible,
      rule: {
        id: 'tenders.answer',
        source: checkDeadlineWords.source,
        explanation: (dueRule as never) ?? checkDeadlineWords.byHand,
      },
      team: lent.team,
    })),
    met: checks.filter((one) => one.askedAt && !waiting.includes(one)).map(({ id }) => `check:${id}`),
  })
}
