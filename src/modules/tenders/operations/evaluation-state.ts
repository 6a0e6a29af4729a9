import { type Actor, personOf, workOf } from '../../../kernel/actor.ts'
import type { OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { criteriaOf, procurements } from '../../procurements/contract.ts'
import { evaluationProblems as problems } from '../contract/evaluation.ts'
import { type CheckLine, isPending } from '../rules/checks.ts'
import type { Competing, Judging } from '../rules/evaluation.ts'
import { type CheckRow, listChecks } from '../store/checks.ts'
import * as store from '../store/evaluations.ts'
import { countInBox } from '../store/submissions.ts'
import { listTenders, type TenderRow } from '../store/tenders.ts'
import type { Lent } from './running.ts'

export type Reading = Pick<QueryContext<unknown>, 'ask' | 'actor'> &
  ({ readonly db: ReadDb } | { readonly tx: ReadDb })
export type Comparison = OutputOf<typeof procurements.readCriteria>

/** Everything an evaluation follows from, as the rows are now. */
export interface EvaluationNow extends Judging {
  readonly lent: Lent
  readonly lot: string | null
  readonly row: store.EvaluationRow | undefined
  readonly comparison: Comparison
  readonly tenders: readonly TenderRow[]
  readonly people: readonly { readonly person: string; readonly name: string }[]
  /** Names of those who were to evaluate and are bound to a tenderer. */
  readonly bound: readonly string[]
  readonly related: ReadonlySet<string>
  readonly declared: ReadonlySet<string>
  readonly given: readonly store.SheetRow[]
  readonly draw: store.Draw | undefined
  readonly agreed: Awaited<ReturnType<typeof store.listAgreements>>
}

/** The system reads all tenders: who may ask is decided by whoever calls. */
const everything: Actor = { kind: 'system', name: 'tenders' }

export async function readEvaluationNow(
  context: Reading,
  lent: Lent,
  lot: string | null,
): Promise<EvaluationNow> {
  const db = 'tx' in context ? context.tx : context.db
  const written = await context.ask(procurements.readCriteria, { id: lent.id })
  const comparison = { ...written, criteria: criteriaOf(written.criteria, lot) }
  const row = await store.findEvaluation(db, { procurement: lent.id, lot })
  const relations = await store.listRelations(db, lent.id)
  const related = new Set(relations.filter(({ tender }) => tender !== null).map(({ person }) => person))
  const named = lent.involved.filter(({ parts }) => parts.includes('evaluator')).map(({ person }) => person)
  const all = await store.listNames(db, named)
  const names = all.filter(({ id }) => !related.has(id))
  const bound = all.filter(({ id }) => related.has(id)).map(({ name }) => name)
  const tenders = await listTenders(db, everything, lent.id)
  // Of a tender that came after he spoke he has said nothing yet.
  const lastCame = Math.max(0, ...tenders.map(({ enteredAt }) => enteredAt.getTime()))
  const declared = new Set(
    relations.filter(({ declaredAt }) => declaredAt.getTime() >= lastCame).map(({ person }) => person),
  )
  const checks = await listChecks(
    db,
    tenders.map(({ id }) => id),
  )
  const given = row ? await store.listSheets(db, row.id) : []
  const agreed = row ? await store.listAgreements(db, row.id) : []
  const draw = row && (await store.findDraw(db, row.id))
  const asking = tenders.filter((one) => !one.withdrawnAt && isFor(one, lot))
  return {
    ...{ lent, lot, row, comparison, tenders: asking, related, declared, given, agreed, draw, bound },
    people: names.map(({ id, name }) => ({ person: id, name })),
    criteria: comparison.criteria,
    inBox: await countInBox(db, lent.id),
    formula: comparison.comparison?.priceFormula ?? 'lowestToOwn',
    breaks: comparison.comparison?.tieBreaks ?? [],
    competing: await frozen(
      db,
      row,
      asking.map((one) => compete(one, lot, checks)),
    ),
    evaluators: names.map(({ id }) => ({ person: id, declared: declared.has(id) })),
    sheets: given.map(({ evaluator, scores, handedInAt }) => ({
      ...{ evaluator, scores, handedIn: handedInAt !== null },
    })),
    agreements: agreed,
    drawn: draw?.order ?? [],
  }
}

/** Whether a tender asks for a lot; without lots each asks for the whole. */
const isFor = (row: TenderRow, lot: string | null): boolean =>
  lot === null || row.prices.some((price) => price.lot === lot)

export const priceOf = (row: TenderRow, lot: string | null) => row.prices.find((price) => price.lot === lot)

function compete(row: TenderRow, lot: string | null, checks: readonly CheckRow[]): Competing {
  const price = priceOf(row, lot)
  const own = checks.filter(({ tender }) => tender === row.id)
  const passes = (one: CheckLine) => one.kind === 'compliance' && one.outcome === 'passed'
  return {
    tender: row.id,
    priceCents: price ? (price.correctedCents ?? price.priceCents) : null,
    out: row.outReason !== null,
    complies: own.some(passes),
    pending: own.filter((one) => one.kind !== 'exclusion' && isPending(one)).length,
  }
}

/** A settled evaluation is shown as it was settled, whatever checks found later. */
async function frozen(
  db: ReadDb,
  row: store.EvaluationRow | undefined,
  competing: readonly Competing[],
): Promise<Competing[]> {
  if (!row?.settledAt) return [...competing]
  const results = new Map(
    (await store.listResults(db, row)).map((one) => [one.tender, Number(one.priceCents)]),
  )
  return competing.map((one) => ({
    ...one,
    priceCents: results.get(one.tender) ?? one.priceCents,
    out: !results.has(one.tender),
  }))
}

/** @throws CriteriaMissing where nobody has written how tenders are compared */
export function demandCriteria({ criteria }: Pick<EvaluationNow, 'criteria'>): void {
  if (criteria.length === 0) throw problems.CriteriaMissing({})
}

/** Whether it is the work of one who takes part, done by nobody who is bound to a tenderer. */
export function takesPart({ lent, related }: Pick<EvaluationNow, 'lent' | 'related'>, actor: Actor): boolean {
  if (actor.kind === 'system') return true
  const work = workOf(actor)
  const isNamed = lent.involved.some(({ person }) => person === work)
  return isNamed && !related.has(work ?? '') && !related.has(personOf(actor) ?? '')
}
