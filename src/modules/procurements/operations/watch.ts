import { personOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { getRecord } from '../../../kernel/record.ts'
import { valueFacts as facts } from '../contract/value-facts.ts'
import { valueProblems as problems } from '../contract/value-problems.ts'
import { watchOperations } from '../contract/watch.ts'
import { addJudgment, isSeen } from '../store/likeness.ts'
import { listMixedParts } from '../store/mixed-parts.ts'
import { demandOngoing, demandResponsible, getLockedProcurement, getProcurement } from './showing.ts'
import { demandUnsettled } from './value.ts'
import { watchNeed, watchProcurement } from './watching.ts'

export const watchHandlers = implement(watchOperations, {
  async watchSplitting(context) {
    const { procurement, planRow, ownCents, cpv, series, subjectKind, startsOn, ...need } = context.input
    if (procurement) await getRecord(context.db, context.actor, procurement, 'procurement')
    return watchNeed(context, {
      ...need,
      procurement: procurement ?? null,
      planRow: planRow ?? null,
      ownCents: ownCents ?? null,
      cpv: cpv || null,
      series: series || null,
      subjectKind: subjectKind ?? null,
      mixedWith: procurement ? await listMixedParts(context.db, procurement) : [],
      startsOn: startsOn ?? null,
    })
  },

  async readWatch(context) {
    return watchProcurement(context, await getProcurement(context.db, context.actor, context.input.id))
  },

  async judgeLikeness({ input, actor, now, tx, tell }) {
    const { id, other, verdict, reason } = input
    const row = await getLockedProcurement(tx, actor, id)
    demandResponsible(actor, row)
    demandOngoing(row)
    demandUnsettled(row)
    if (other === id || !(await isSeen(tx, actor, other))) throw problems.OtherUnknown({})
    await addJudgment(tx, {
      procurement: id,
      other,
      verdict,
      reason,
      judgedAt: now,
      judgedBy: personOf(actor) ?? null,
    })
    await tell(facts.LikenessJudged, id, { other, verdict })
    return {}
  },
})
