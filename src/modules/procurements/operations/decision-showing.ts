import type { OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import { documents } from '../../documents/contract.ts'
import type { Decision, DecisionId, DecisionLine, decisionOperations } from '../contract/decision.ts'
import { directProcedures } from '../rules/decision.ts'
import { sayPlace } from '../rules/say-place.ts'
import { isEnded } from '../rules/state.ts'
import * as store from '../store/decisions.ts'
import { listOutcome } from '../store/outcome.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { undecidedWords } from '../texts/decision.ts'
import { explainStandstill } from './explain-standstill.ts'
import { type Flow, type FlowDecision, isUnderAct, loadFlow, undecidedOf } from './flow.ts'
import { centsOf, getProcurement, isResponsible } from './showing.ts'
import { takesPart } from './takes-part.ts'

type Listing = QueryContext<{ id: string }>
type Listed = OutputOf<typeof decisionOperations.listDecisions>

export async function listDecisions(context: Listing): Promise<Listed> {
  const { input, actor, db, now, locale, ask } = context
  const row = await getProcurement(db, actor, input.id)
  const flow = await loadFlow({ db, ask }, row)
  const mayKnow = row.decidedAt !== null || (await takesPart({ actor, db }, row))
  const found = await ask(documents.listDocuments, { about: row.id as never, kinds: ['decision'] })
  const titles = new Map(found.items.map(({ id, title }) => [id as string, title]))
  const decides = isResponsible(actor, row) && !isEnded(row.state)
  const missing = await listMissing(context, { row, flow })
  const isDirect = directProcedures.includes(row.procedure)
  // A lot that nobody tendered for is never evaluated; it can only be rejected.
  const isOver = flow.lots.length > 0 && row.tendersDueAt !== null && row.tendersDueAt <= now
  const mayBeEmpty = isDirect || isOver
  return {
    items: mayKnow
      ? flow.decisions.map((one) =>
          showDecision(one, { row, flow, titles, decides, today: dayOf(now), locale }),
        )
      : [],
    missing,
    mayBeDirect: isDirect,
    needsDocument: isUnderAct(row),
    documents: found.items.map(({ id, title, state }) => ({ id, title, state })),
    can: decides && row.announcedAt && canDecide({ flow, missing, mayBeEmpty }) ? ['decide'] : [],
  }
}

const canDecide = ({ flow, missing, mayBeEmpty }: { flow: Flow; missing: string[]; mayBeEmpty: boolean }) =>
  undecidedOf(flow).isOpen && (missing.length === 0 || mayBeEmpty)

/** What stands before the next decision, in the reader's words. */
async function listMissing(
  { db, locale }: Listing,
  { row, flow }: { row: ProcurementRow; flow: Flow },
): Promise<string[]> {
  const { isOpen, lots } = undecidedOf(flow)
  const words = undecidedWords[locale]
  if (!isOpen || isEnded(row.state)) return []
  if (!row.announcedAt) return [words.notAnnounced]
  const settled = new Set((await listOutcome(db, row.id)).map(({ lot }) => lot))
  const waiting = flow.lots.length > 0 ? lots.filter(({ id }) => !settled.has(id)) : []
  if (flow.lots.length === 0 ? settled.size > 0 : waiting.length < lots.length) return []
  return [waiting.length > 0 ? words.lotsNotEvaluated(waiting.map(({ title }) => title)) : words.notEvaluated]
}

interface Around {
  readonly row: ProcurementRow
  readonly flow: Flow
  readonly titles: ReadonlyMap<string, string>
  readonly decides: boolean
  readonly today: Day
  readonly locale: Locale
}

function showDecision(one: FlowDecision, around: Around): Decision {
  const { titles, decides, flow } = around
  const signed = flow.contracts.some(({ decision, signedAt }) => decision === one.id && signedAt !== null)
  const can: Decision['can'] = []
  if (decides && !one.takenBackAt && !one.notifiedAt) can.push('notify')
  if (decides && !one.takenBackAt && !signed) can.push('takeBack')
  return {
    id: one.id as DecisionId,
    no: one.no,
    kind: one.kind as Decision['kind'],
    lots: one.lots as Decision['lots'],
    document:
      one.document === null ? null : { id: one.document as never, title: titles.get(one.document) ?? null },
    reason: one.reason,
    takenAt: one.takenAt.toISOString(),
    takenBy: named(one.takenBy, one.takerName),
    notified: one.notifiedAt && {
      at: one.notifiedAt.toISOString(),
      on: one.notifiedOn as Day,
      by: named(one.notifiedBy, one.notifierName),
      via: one.notifiedVia as 'letters' | 'register',
    },
    standstill: showStandstill(one, around),
    takenBack: one.takenBackAt && {
      at: one.takenBackAt.toISOString(),
      by: named(one.takenBackBy, one.undoerName),
      reason: one.takenBackReason ?? '',
    },
    lines: one.lines.map(showLine),
    can,
  }
}

const named = (id: string | null, name: string | null): Decision['takenBy'] =>
  id === null ? null : { id: id as never, name: name ?? '' }

export const showLine = ({
  lot,
  priceCents,
  lotTitle: _,
  decision: __,
  ...line
}: store.LineRow): DecisionLine => ({
  ...line,
  lot: lot as DecisionLine['lot'],
  priceCents: centsOf(priceCents),
  result: line.result as DecisionLine['result'],
})

function showStandstill(one: FlowDecision, { row, flow, today, locale }: Around): Decision['standstill'] {
  if (!one.notifiedOn || !one.standstill) return null
  const { until } = one
  return {
    state: one.standstill as NonNullable<Decision['standstill']>['state'],
    until,
    isOver: ['none', 'only tenderer'].includes(one.standstill) || (until !== null && until < today),
    rule: one.standstillRule,
    explanation: explainStandstill({ row, flow, one }, locale),
  }
}

const rejectedWith = (reason: string) => ({ lot: null, result: 'rejected', reason, points: null, rank: null })

/** As each tenderer is told it; asked by who sends the letters, who need not see the procurement. */
export async function lendDecision({
  input,
  db,
  ask,
}: QueryContext<{ decision: string }>): Promise<OutputOf<typeof decisionOperations.lendDecision>> {
  const found = await store.findDecision(db, input.decision)
  if (!found) throw kernelProblems.NotFound({})
  const row = await getProcurement(db, { kind: 'system', name: 'procurements' }, found.procurement)
  const flow = await loadFlow({ db, ask }, row)
  const one = flow.decisions.find(({ id }) => id === found.id) as FlowDecision
  return {
    procurement: row.id as never,
    title: row.title,
    kind: one.kind as Decision['kind'],
    no: one.no,
    reason: one.reason,
    lots: one.lots as Decision['lots'],
    standstillUntil: one.until,
    rejection: inEachLocale((locale) => sayPlace(rejectedWith(one.reason), [], locale)),
    explanation: inEachLocale((locale) => explainStandstill({ row, flow, one }, locale)),
    lines: one.lines.map((line) => ({
      ...showLine(line),
      lotTitle: line.lotTitle,
      why: inEachLocale((locale) => sayPlace(line, one.lines, locale)),
    })),
  }
}
