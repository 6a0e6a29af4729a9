import { personOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { changeRecord } from '../../../kernel/record.ts'
import { endingOperations, endingFacts as facts, endingProblems as problems } from '../contract/ending.ts'
import { demandEndable } from '../rules/ending.ts'
import { isEnded } from '../rules/state.ts'
import { changeProcurement } from '../store/procurements.ts'
import { lockForStep } from './decision.ts'
import { loadFlow } from './flow.ts'
import { noticesDue } from './notices-due.ts'
import { settle } from './settle.ts'
import { demandResponsible, getLockedProcurement } from './showing.ts'

export const endingHandlers = implement(endingOperations, {
  async endProcurement(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockForStep(tx, actor, input.id)
    const flow = await loadFlow({ db: tx, ask: context.ask }, row)
    demandEndable({
      as: input.as,
      reason: input.reason,
      isContracted: flow.contracts.some(({ signedAt }) => signedAt !== null),
      isContested: row.contestedAt !== null,
      hasNoticesDue: noticesDue(row, flow).length > 0,
    })
    const version = await changeRecord(tx, row.id, { version: input.version, endedAt: now })
    const endedBy = personOf(actor) ?? null
    const end = { endedAt: now, endedBy, endedAs: input.as, endReason: input.reason || null }
    await changeProcurement(tx, row.id, { ...end, changedAt: now })
    await settle(context, row)
    await tell(facts.ProcurementEnded, row.id, { as: input.as })
    return { version }
  },

  async reopenProcurement(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    if (!isEnded(row.state)) throw problems.NotEnded({})
    await changeRecord(tx, row.id, { version: input.version, endedAt: null })
    const open = { endedAt: null, endedBy: null, endedAs: null, endReason: null }
    await changeProcurement(tx, row.id, { ...open, changedAt: now })
    await settle(context, row)
    await tell(facts.ProcurementReopened, row.id, { undoes: null })
    return {}
  },
})
