import { implement } from '../../../kernel/module.ts'
import { addDays } from '../../../kernel/values/day.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { figureOperations } from '../contract/approval-figures.ts'
import { measureApprovals } from '../rules/approval-figures.ts'
import { listMeasured } from '../store/approval-figures.ts'

export const figureHandlers = implement(figureOperations, {
  async readApprovalFigures({ input, actor, db, ask }) {
    const from = instantOf(input.from, '00:00')
    const until = instantOf(addDays(input.until, 1), '00:00')
    const calendar = await ask(rulebook.lendCalendar, {})
    const rows = await listMeasured(db, actor, { from, until })
    const days = rows.map(({ askedAt, endedAt, steps, ...round }) => ({
      ...round,
      asked: dayOf(askedAt),
      ended: dayOf(endedAt ?? until),
      steps: steps.map(({ part, opened, decided, due }) => ({
        part,
        opened: dayOf(new Date(opened)),
        decided: dayOf(new Date(decided)),
        dueDay: due,
      })),
    }))
    return measureApprovals(days, calendar)
  },
})
