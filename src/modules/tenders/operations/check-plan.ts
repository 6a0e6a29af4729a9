import { personOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import type { Locale } from '../../../kernel/words.ts'
import { checkPlanOperations, checkFacts as facts, checkProblems as problems } from '../contract/check.ts'
import type { Ground } from '../rules/checks.ts'
import { listNamedGrounds, setNamedGrounds } from '../store/checks.ts'
import { groundsFor } from './check-state.ts'
import { getLent, getRun, type Lent, runs } from './running.ts'

export const checkPlanHandlers = implement(checkPlanOperations, {
  async readCheckPlan(context) {
    const { input, actor, db, locale } = context
    const lent = await getLent(context, input.procurement)
    const grounds = await groundsFor(context, lent)
    const named = new Set(await listNamedGrounds(db, lent.id))
    const known = grounds.filter(({ rule }) => rule !== null)
    return {
      mandatory: known.filter(({ optional }) => !optional).map((one) => show(one, locale)),
      optional: known
        .filter(({ optional }) => optional)
        .map((one) => ({ ...show(one, locale), named: named.has(one.key) })),
      known: known.length > 0,
      can: runs(actor, lent) && !isFixed(lent) ? (['set'] as const).slice() : [],
    }
  },

  async setCheckPlan(context) {
    const { input, actor, now, tx, tell } = context
    const lent = await getRun(context, input.procurement)
    if (isFixed(lent)) throw problems.PlanFixed({})
    const optional = new Set(
      (await groundsFor(context, lent)).flatMap((one) => (one.optional ? [one.key] : [])),
    )
    const strange = input.grounds.find((key) => !optional.has(key))
    if (strange !== undefined) throw problems.GroundNotKnown({ ground: strange })
    const by = { setAt: now, setBy: personOf(actor) ?? null }
    await setNamedGrounds(tx, lent.id, { grounds: input.grounds, ...by })
    await tell(facts.CheckPlanSet, lent.id, { grounds: input.grounds.length })
    return {}
  },
})

/** What tenderers were told stays. */
const isFixed = ({ announcedAt, endedAt }: Lent): boolean => announcedAt !== null || endedAt !== null

const show = ({ key, rule }: Ground, locale: Locale) => ({
  key,
  what: rule?.what[locale] ?? key,
  cite: rule ? citeRule(rule, locale) : key,
})
