import { type Actor, isPermitted, personOf, workOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import {
  type Correction,
  type CorrectionId,
  correctionOperations,
  correctionFacts as facts,
  permissions,
  correctionProblems as problems,
  rulebookRecord,
} from '../contract/correction.ts'
import { demandApart, demandSound, isSameRule } from '../rules/effective-rules.ts'
import * as store from '../store/corrections.ts'
import { rulesInEffect } from './rules-in-effect.ts'

export const correctionHandlers = implement(correctionOperations, {
  async correctRule(context) {
    const { input, tx, capabilities } = context
    await store.lockRules(tx)
    const rows = await rulesInEffect(tx, capabilities)
    const before = rows.find((row) => isSameRule(row, { key: input.key, validFrom: input.was }))
    if (!before) throw problems.RuleGone({ key: input.key })
    const row = { ...before, ...dropUndefined(input.change) }
    if (JSON.stringify(row) === JSON.stringify(before)) throw problems.NothingChanged({})
    return { id: await write(context, { row, before, reason: input.reason, as: 'corrected' }) }
  },

  async addRule(context) {
    const { row, reason } = context.input
    return { id: await writeNext(context, { ...row, id: null }, reason) }
  },

  async takeBackCorrection({ input, tx, actor, now, tell, capabilities }) {
    await store.lockRules(tx)
    const all = await store.listCorrections(tx)
    const found = all.find(({ id }) => id === input.id)
    if (!found || found.takenBackAt) throw kernelProblems.NotFound({})
    if (isFollowed(found, all)) throw problems.CorrectionFollowed({})
    await store.takeBack(tx, found.id, {
      takenBackAt: now,
      takenBackBy: personOf(actor) ?? null,
      takeBackReason: input.reason,
    })
    demandApart(await rulesInEffect(tx, capabilities), found.key)
    const told = { correction: input.id, key: found.key, as: 'takenBack' } as const
    await tell(facts.RuleCorrected, rulebookRecord, told)
    return {}
  },

  async listCorrections({ input, db, actor }) {
    const all = await store.listCorrections(db)
    const items = all.filter(({ key }) => input.key === undefined || key === input.key)
    return { items: items.reverse().map((one) => show(one, { all, actor })) }
  },
})

interface Writing {
  readonly row: LawRow
  readonly before: LawRow | null
  readonly reason: string
  readonly as: 'corrected' | 'added'
}
/** @throws RuleFaulty, RuleOverlaps */
async function write(
  { tx, actor, now, tell, capabilities }: CommandContext<unknown>,
  { as, ...written }: Writing,
): Promise<CorrectionId> {
  demandSound(written.row)
  const [person, work] = [personOf(actor) ?? null, workOf(actor) ?? null]
  const made = { madeAt: now, madeBy: person, onBehalfOf: work === person ? null : work }
  const id = (await store.addCorrection(tx, { ...written, ...made })) as CorrectionId
  demandApart(await rulesInEffect(tx, capabilities), written.row.key)
  await tell(facts.RuleCorrected, rulebookRecord, { correction: id, key: written.row.key, as })
  return id
}

/**
 * Adds a row; the text before it ends on the day before, unless it says itself when it ends.
 * @throws RuleFaulty, RuleOverlaps
 */
export async function writeNext(
  context: CommandContext<unknown>,
  row: LawRow,
  reason: string,
): Promise<CorrectionId> {
  await store.lockRules(context.tx)
  const rows = await rulesInEffect(context.tx, context.capabilities)
  const before = rows.find((one) => one.key === row.key && isOpenBefore(one, row.validFrom))
  if (before && row.validFrom) {
    const closed = { ...before, validTo: addDays(row.validFrom, -1) }
    await write(context, { row: closed, before, reason, as: 'corrected' })
  }
  return write(context, { row, before: null, reason, as: 'added' })
}

const isOpenBefore = ({ validFrom, validTo }: LawRow, next: Day | null): boolean =>
  next !== null && validTo === null && (validFrom === null || validFrom < next)

const isFollowed = (one: store.CorrectionRow, all: readonly store.CorrectionRow[]): boolean =>
  all.some(
    ({ id, before, takenBackAt, madeAt }) =>
      id !== one.id &&
      takenBackAt === null &&
      before !== null &&
      isSameRule(before, one.row) &&
      (madeAt > one.madeAt || (madeAt.getTime() === one.madeAt.getTime() && id > one.id)),
  )

function show(
  one: store.CorrectionRow,
  { all, actor }: { all: readonly store.CorrectionRow[]; actor: Actor },
): Correction {
  const { id, key, row, before, reason, madeAt, maker, takenBackAt, taker, takeBackReason } = one
  const isOpen = takenBackAt === null && !isFollowed(one, all)
  return {
    id: id as CorrectionId,
    key,
    row,
    before,
    reason,
    madeAt: madeAt.toISOString(),
    by: maker,
    takenBack: takenBackAt && { at: takenBackAt.toISOString(), by: taker, reason: takeBackReason ?? '' },
    can: isOpen && isPermitted(actor, permissions.correct, null) ? ['takeBack'] : [],
  }
}

const dropUndefined = <T extends object>(of: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as never
