import { personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement, type QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { citeRule, explainRule } from '../../../kernel/values/explain-rule.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import {
  type CriteriaCheck,
  type Criterion,
  criteriaOperations,
  criteriaProblems,
  criteriaFacts as facts,
} from '../contract/criteria.ts'
import { procurementProblems as problems } from '../contract/problems.ts'
import { bareCpv } from '../rules/cpv.ts'
import { checkCriteria, demandComparable, ruleOfCheck } from '../rules/criteria.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import * as store from '../store/criteria.ts'
import { listInvolved } from '../store/involved.ts'
import { listLots, setLots } from '../store/lots.ts'
import { changeProcurement, type ProcurementRow } from '../store/procurements.ts'
import {
  demandDeclared,
  demandOngoing,
  demandResponsible,
  getLockedProcurement,
  getProcurement,
  isoOf,
  isResponsible,
  showLot,
} from './showing.ts'

export const criteriaHandlers = implement(criteriaOperations, {
  async readCriteria(context) {
    const { input, actor, db } = context
    const row = await getProcurement(db, actor, input.id)
    const comparison = await store.findComparison(db, row.id)
    const criteria = await store.listCriteria(db, row.id)
    const declared = undeclaredOf(await listInvolved(db, row.id)).length === 0
    return {
      comparison: comparison ? shown(comparison) : null,
      criteria,
      checks: comparison ? await explainChecks(context, { row, comparison, criteria }) : [],
      writtenAt: isoOf(comparison?.writtenAt ?? null),
      version: comparison?.version ?? 0,
      mayWrite: row.state === 'need' && declared && isResponsible(actor, row),
    }
  },

  async writeCriteria(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getWritable(context, 'criteria')
    const before = await store.findComparison(tx, row.id)
    if ((before?.version ?? 0) !== input.version)
      throw kernelProblems.ChangedMeanwhile({
        current: { id: row.id, title: row.title, version: before?.version },
      })
    demandComparable(input, await listLots(tx, row.id))
    const { id, criteria, ...comparison } = input
    const version = input.version + 1
    const written = {
      ...comparison,
      procurement: id,
      version,
      writtenAt: now,
      writtenBy: personOf(actor) ?? null,
    }
    await store.setComparison(tx, written, criteria)
    await changeProcurement(tx, id, { changedAt: now })
    await tell(facts.CriteriaWritten, id, { method: input.method, count: criteria.length })
    return { version }
  },

  async writeLots(context) {
    const { input, now, tx, tell } = context
    const row = await getWritable(context, 'lots')
    const names = input.lots.map(({ title }) => title.toLowerCase())
    const twice = input.lots.find(({ title }, at) => names.indexOf(title.toLowerCase()) < at)
    if (twice) throw criteriaProblems.SameLotTwice({ title: twice.title })
    await setLots(
      tx,
      row.id,
      input.lots.map((lot) => ({ ...lot, cpv: bareCpv(lot.cpv) })),
    )
    await store.removeCriteriaOfGoneLots(tx, row.id)
    await changeProcurement(tx, row.id, { changedAt: now })
    await tell(facts.LotsWritten, row.id, { count: input.lots.length })
    return { lots: (await listLots(tx, row.id)).map(showLot) }
  },
})

/** A procurement whose preparation the actor may still change. */
async function getWritable(
  { input, actor, tx }: Pick<CommandContext<{ id: string }>, 'input' | 'actor' | 'tx'>,
  field: string,
): Promise<ProcurementRow> {
  const row = await getLockedProcurement(tx, actor, input.id)
  demandResponsible(actor, row)
  demandOngoing(row)
  if (row.state !== 'need') throw problems.ProcurementAnnounced({ fields: [field] })
  await demandDeclared({ tx }, row)
  return row
}

const shown = ({ method, reason, priceFormula, tieBreaks, lifeCycle }: store.ComparisonRow) => ({
  method,
  reason,
  priceFormula,
  tieBreaks,
  lifeCycle,
})

interface Compared {
  readonly row: ProcurementRow
  readonly comparison: store.ComparisonRow
  readonly criteria: readonly Criterion[]
}

/** Each check with the rule it stands on, by the start day: the text of another time is not quoted. */
async function explainChecks(
  { ask, db, now, locale }: Pick<QueryContext<unknown>, 'ask' | 'db' | 'now' | 'locale'>,
  { row, comparison, criteria }: Compared,
): Promise<CriteriaCheck[]> {
  const rows = await ask(rulebook.lendRules, {})
  const lots = await listLots(db, row.id)
  const on = row.startsOn as Day | null
  return checkCriteria({ ...comparison, criteria, cpv: row.cpv }, lots).map((one) => {
    const key = ruleOfCheck(one.check, comparison.method)
    if (!key || !on) return { ...one, rule: null, cite: null }
    const verdict = ruleInForce(rows, key, { on, today: dayOf(now) })
    const cite = verdict.state === 'in force' ? citeRule(verdict.rule, locale) : null
    return { ...one, rule: explainRule(verdict, locale), cite }
  })
}
