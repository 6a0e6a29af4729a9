import { type Actor, personOf } from '../../../kernel/actor.ts'
import { implement, type QueryContext } from '../../../kernel/module.ts'
import { changeRecord, type ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { LotId } from '../contract/ids.ts'
import type { Nature, ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { ValueGiven, type ValuePage, type ValueReckoned, valueOperations } from '../contract/value.ts'
import { valueFacts as facts } from '../contract/value-facts.ts'
import { valueProblems as problems } from '../contract/value-problems.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import { isEnded } from '../rules/state.ts'
import { subjectKindOf } from '../rules/subject-kind.ts'
import { listInvolved } from '../store/involved.ts'
import { listLots } from '../store/lots.ts'
import { changeProcurement, type ProcurementRow } from '../store/procurements.ts'
import { addReckoning, listReckonings } from '../store/values.ts'
import { lendLaw } from './law.ts'
import {
  centsOf,
  demandDeclared,
  demandOngoing,
  demandResponsible,
  getLockedProcurement,
  getProcurement,
  isoOf,
  isResponsible,
} from './showing.ts'
import { reckon, type Valued } from './showing-value.ts'
import { watchProcurement } from './watching.ts'

export const valueHandlers = implement(valueOperations, {
  async readValue(context) {
    const { input, actor, db } = context
    const row = await getProcurement(db, actor, input.id)
    const history = await listReckonings(db, row.id)
    const given = history[0] ? ValueGiven.parse(history[0].given) : null
    const mayReckon = await permission(db, actor, row)
    return {
      given,
      plannedCents: centsOf(row.plannedCents),
      cents: centsOf(row.valueCents),
      reckoned: given && row.startsOn ? await reckonFor(context, row, given) : null,
      procedure: row.procedure as ProcedureCode | null,
      history: history.map(({ reckonedAt, by, cents, method, note }) => ({
        at: reckonedAt.toISOString(),
        by,
        cents: Number(cents),
        method: method as never,
        note,
      })),
      ...mayReckon,
      settledAt: isoOf(row.announcedAt),
    }
  },

  async tryValue(context) {
    const { input, actor, db } = context
    return reckonFor(context, await getProcurement(db, actor, input.id), input.given)
  },

  async reckonValue(context) {
    const { input, actor, now, tx, tell } = context
    const { id, version, given } = input
    const row = await getLockedProcurement(tx, actor, id)
    demandResponsible(actor, row)
    demandOngoing(row)
    demandUnsettled(row)
    await demandDeclared(context, row)
    if (given.vat === 'with') throw problems.ValueWithVat({})
    const { binding, ownWay, ownCents } = await reckonFor({ ...context, db: tx }, row, given)
    if (!binding) throw problems.ValueUnknown({})
    demandOwnWay(ownWay)
    const { cents, method } = binding
    const next = await changeRecord(tx, id, { version })
    await addReckoning(tx, {
      procurement: id,
      given,
      cents,
      method,
      reckonedAt: now,
      reckonedBy: personOf(actor) ?? null,
    })
    await changeProcurement(tx, id, { valueCents: cents, ownCents: ownCents ?? 0, changedAt: now })
    const { state } = await watchProcurement({ ...context, db: tx }, await getProcurement(tx, actor, id))
    const before = centsOf(row.valueCents)
    await tell(facts.ValueReckoned, id, { cents, before, method, joined: state === 'changes' })
    return { cents, version: next }
  },
})

/**
 * The value holds at the start of the procedure (§ 23 lg 3).
 * @throws ValueSettled once it was announced, with what it was announced with
 */
export function demandUnsettled({ announcedAt, valueCents }: ProcurementRow): void {
  if (announcedAt)
    throw problems.ValueSettled({ announcedAt: announcedAt.toISOString(), cents: Number(valueCents ?? 0) })
}

/** @throws OwnWayRefused where lots were chosen that the exception does not let go by their own value */
function demandOwnWay(ownWay: ValueReckoned['ownWay']): void {
  if (!ownWay || ownWay.allowed) return
  const { used, mostTogether, eachBelow } = ownWay
  throw problems.OwnWayRefused({ usedCents: used, mostCents: mostTogether, eachBelowCents: eachBelow })
}

/** The value as it was given, reckoned by the rows of now. @throws StartDayNeeded */
export async function reckonFor(
  context: Pick<QueryContext<unknown>, 'db' | 'ask' | 'now' | 'locale' | 'capabilities'>,
  row: ProcurementRow,
  given: ValueGiven,
): Promise<ValueReckoned> {
  if (!row.startsOn) throw problems.StartDayNeeded({})
  const law = await lendLaw(context)
  const of: Valued = {
    startsOn: row.startsOn as Day,
    subjectKind: (row.subjectKind as SubjectKind | null) ?? subjectKindOf(law.codes, row.cpv),
    nature: row.nature as Nature | null,
    lots: (await listLots(context.db, row.id)).map(({ id, valueCents }) => ({
      id: id as LotId,
      cents: centsOf(valueCents) ?? 0,
    })),
  }
  return reckon({ law, locale: context.locale }, of, given)
}

async function permission(
  db: ReadDb,
  actor: Actor,
  row: ProcurementRow,
): Promise<Pick<ValuePage, 'may' | 'waitsFor'>> {
  if (!isResponsible(actor, row) || row.announcedAt || isEnded(row.state))
    return { may: false, waitsFor: null }
  if (undeclaredOf(await listInvolved(db, row.id)).length > 0) return { may: false, waitsFor: 'declarations' }
  return row.startsOn ? { may: true, waitsFor: null } : { may: false, waitsFor: 'startDay' }
}
