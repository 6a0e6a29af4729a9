import type { PersonId } from '../../../kernel/contract.ts'
import { implement } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import type { BriefSaid } from '../contract/brief.ts'
import type { ProcurementId } from '../contract/ids.ts'
import { lendingOperations } from '../contract/lending.ts'
import { toldToTenderers } from '../rules/brief.ts'
import { getBrief } from '../store/briefs.ts'
import { findComparison, listCriteria } from '../store/criteria.ts'
import { listInvolved } from '../store/involved.ts'
import { listLots } from '../store/lots.ts'
import { listMoments, type ProcurementRow } from '../store/procurements.ts'
import { listDueMoves, listPlanned } from '../store/timetable.ts'
import { showMore } from './procurement.ts'
import { regimeFor } from './regime.ts'
import { getProcurement, isoOf, show, showLot } from './showing.ts'

export const lendingHandlers = implement(lendingOperations, {
  async lendProcurement(context) {
    const { input, db, now } = context
    // Who asks has judged the visibility of his own records: guests and tenderers stand behind it.
    const row = await getProcurement(db, { kind: 'system', name: 'procurements' }, input.id)
    const line = show(row, now)
    const more = showMore(row)
    const involved = await listInvolved(db, row.id)
    const comparison = await findComparison(db, row.id)
    const criteria = await listCriteria(db, row.id)
    const brief = await getBrief(db, row.id)
    const [lastMove] = await listDueMoves(db, row.id)
    return {
      ...line,
      ...more,
      dueMovedFor: lastMove?.reason ?? null,
      team: row.team,
      evaluatedAt: isoOf(row.evaluatedAt),
      regime: await regimeFor(context, row),
      lots: (await listLots(db, row.id)).map(showLot),
      involved: involved
        .filter(({ outAt }) => outAt === null)
        .map(({ person, parts, declaredAt }) => ({
          person: person as PersonId,
          parts,
          declared: declaredAt !== null,
        })),
      responsible: row.owner as PersonId | null,
      criteria,
      priceFormula: comparison?.priceFormula ?? null,
      tieBreaks: comparison?.tieBreaks ?? [],
      brief: { training: brief.training, said: toldToTenderers(brief.said), stages: brief.stages },
    }
  },

  async lendMoments({ input, db }) {
    const rows = await listMoments(db, input.ids)
    return {
      items: rows.map(({ id, title, ...at }) => ({
        ...{ id: id as ProcurementId, title, announcedAt: isoOf(at.announcedAt) },
        ...{ tendersDueAt: isoOf(at.tendersDueAt), endedAt: isoOf(at.endedAt) },
      })),
    }
  },

  async lendFields({ input, actor, db, now }) {
    const row = await getProcurement(db, actor, input.id)
    const { title, cpv, valueCents, procedure, startsOn, responsible } = show(row, now)
    const { said, stages, parts } = await getBrief(db, row.id)
    const involved = await listInvolved(db, row.id)
    const comparison = await findComparison(db, row.id)
    return {
      ...{ title, cpv, valueCents, procedure, startsOn },
      due: await dueOf(db, row),
      funding: row.funding,
      registerReference: row.registerReference,
      responsible: responsible?.name ?? null,
      said: said as BriefSaid,
      stages,
      parts,
      criteria: await listCriteria(db, row.id),
      priceFormula: comparison?.priceFormula ?? null,
      tieBreaks: comparison?.tieBreaks ?? [],
      lots: (await listLots(db, row.id)).map(showLot),
      evaluators: involved
        .filter(({ parts, outAt }) => !outAt && parts.includes('evaluator'))
        .map(({ name }) => name),
    }
  },
})

/** Invitations are written before the start: until then the planned moment stands in them. */
async function dueOf(db: ReadDb, { id, tendersDueAt }: ProcurementRow) {
  if (tendersDueAt) return { day: dayOf(tendersDueAt), time: timeOf(tendersDueAt) }
  const planned = (await listPlanned(db, id)).find(({ step }) => step === 'due')
  return planned ? { day: planned.day as Day, time: planned.time } : null
}
