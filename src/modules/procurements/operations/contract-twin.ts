import { personOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { twinFacts as facts, twinOperations } from '../contract/contract-twin.ts'
import { changeTwin, dropRivals, listTwins, noteTwin } from '../store/contract-twins.ts'
import { demandResponsible, getLockedProcurement } from './showing.ts'

export const twinHandlers = implement(twinOperations, {
  async judgeTwin({ input, actor, now, tx, tell }) {
    const { id, verdict, ...pair } = input
    const row = await getLockedProcurement(tx, actor, id)
    demandResponsible(actor, row)
    const known = await listTwins(tx, actor, row.id)
    if (!known.some(({ contract, purchase }) => contract === pair.contract && purchase === pair.purchase))
      throw kernelProblems.NotFound({})
    if (verdict === 'same') await dropRivals(tx, pair)
    await changeTwin(tx, pair, { verdict, saidAt: now, saidBy: personOf(actor) ?? null })
    if (verdict === 'another') await noteTwin(tx, pair.contract, now)
    await tell(facts.TwinJudged, row.id, { ...pair, verdict })
    return {}
  },
})
