import { isPermitted } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { permissions } from '../contract/correction.ts'
import {
  OwnTopic,
  ownAct,
  ownKey,
  ownRuleOperations,
  ownRuleProblems,
  ownTopics,
} from '../contract/own-rule.ts'
import { ownBuyerWords, ownRuleWords } from '../texts/own-rules.ts'
import { writeNext } from './correction.ts'
import { rulesInEffect } from './rules-in-effect.ts'

export const ownRuleHandlers = implement(ownRuleOperations, {
  async listOwnRules({ db, actor, capabilities }) {
    const rows = await rulesInEffect(db, capabilities)
    const items = OwnTopic.options.map((topic) => ({
      topic,
      unit: ownTopics[topic],
      rows: rows
        .filter(({ key }) => key === ownKey(topic))
        .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1)),
    }))
    return { items, canSet: isPermitted(actor, permissions.correct, null) }
  },

  async setOwnRule(context) {
    const { topic, value, section, source, validFrom } = context.input
    const isBuyer = typeof value === 'string'
    if (isBuyer !== (topic === 'buyer-kind')) throw ownRuleProblems.OwnRuleFaulty({ topic })
    const key = ownKey(topic)
    const rows = await rulesInEffect(context.tx, context.capabilities)
    const later = rows.find((row) => row.key === key && (row.validFrom ?? '') >= validFrom)
    if (later) throw ownRuleProblems.OwnRuleBackwards({ from: later.validFrom })
    const row = {
      ...{ id: null, key, act: ownAct, section, validFrom, validTo: null, textKnownUntil: null },
      ...{ comparedWith: 'start of the procedure', appliesTo: isBuyer ? ['*'] : ['VO'] },
      ...{ value, unit: ownTopics[topic] },
      ...{ what: isBuyer ? ownBuyerWords[value] : ownRuleWords[topic], source, readOn: dayOf(context.now) },
      ...{ certainty: 'verified' as const, note: null },
    }
    return { id: await writeNext(context, row, source) }
  },
})
