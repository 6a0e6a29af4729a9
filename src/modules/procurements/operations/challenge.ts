import { personOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import {
  type Challenge,
  challengeOperations,
  challengeFacts as facts,
  challengeProblems as problems,
} from '../contract/challenge.ts'
import { decisionProblems } from '../contract/decision.ts'
import { isEnded } from '../rules/state.ts'
import * as store from '../store/decisions.ts'
import { lockForStep } from './decision.ts'
import { settle } from './settle.ts'
import { getProcurement, isResponsible } from './showing.ts'

export const challengeHandlers = implement(challengeOperations, {
  async listChallenges({ input, actor, db }) {
    const row = await getProcurement(db, actor, input.id)
    const rows = await store.listChallenges(db, row.id)
    const isOpen = (row.announcedAt ?? row.decidedAt) !== null && !isEnded(row.state)
    const mayWrite = isOpen && isResponsible(actor, row)
    return { items: rows.map(showChallenge), can: mayWrite ? ['add', 'end'] : [] }
  },

  async addChallenge(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockForStep(tx, actor, input.id)
    const { id: _, ...said } = input
    if (said.filedOn > dayOf(now)) throw decisionProblems.DayAhead({})
    const addedBy = personOf(actor) ?? null
    const { id } = await store.addChallenge(tx, { ...said, procurement: row.id, addedAt: now, addedBy })
    await settle(context, row)
    await tell(facts.ChallengeAdded, row.id, { challenge: id as never, filedOn: said.filedOn })
    return { challenge: id as Challenge['id'] }
  },

  async endChallenge(context) {
    const { input, actor, now, tx, tell } = context
    const row = await lockForStep(tx, actor, input.id)
    const found = (await store.listChallenges(tx, row.id)).find(({ id }) => id === input.challenge)
    if (!found) throw kernelProblems.NotFound({})
    if (found.endedOn) throw problems.ChallengeOver({})
    if (input.endedOn > dayOf(now)) throw decisionProblems.DayAhead({})
    if (input.endedOn < found.filedOn) throw problems.ChallengeEndsEarly({ filedOn: found.filedOn as Day })
    const { endedOn, as, reason } = input
    const end = { endedOn, endedAs: as, endReason: reason, endedAt: now, endedBy: personOf(actor) ?? null }
    await store.endChallenge(tx, found.id, end)
    await settle(context, row)
    await tell(facts.ChallengeEnded, row.id, { challenge: input.challenge, as, endedOn })
    return {}
  },
})

const showChallenge = (row: store.ChallengeRow): Challenge => ({
  id: row.id as Challenge['id'],
  filedOn: row.filedOn as Day,
  challenger: row.challenger,
  number: row.number,
  ended: row.endedOn
    ? {
        on: row.endedOn as Day,
        as: row.endedAs as NonNullable<Challenge['ended']>['as'],
        reason: row.endReason ?? '',
      }
    : null,
})
