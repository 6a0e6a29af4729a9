import { personOf } from '../../../kernel/actor.ts'
import { implement } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { isWorkingDay, whereKnown } from '../../../kernel/values/calendar.ts'
import { countTerm } from '../../../kernel/values/count-term.ts'
import { type Day, formatDay } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import type { TermUnit } from '../../../kernel/values/term.ts'
import type { Locale } from '../../../kernel/words.ts'
import { documents } from '../../documents/contract.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import {
  type CheckState,
  checkOperations,
  checkFacts as facts,
  type LegalCheck,
  checkProblems as problems,
} from '../contract/legal-check.ts'
import { tenderTerms } from '../rules/advice-terms.ts'
import { undeclaredOf } from '../rules/declarations.ts'
import { countChecks, type Judged, judgeChecks, type LegalFacts, withMark } from '../rules/legal-checks.ts'
import { thresholdsFor } from '../rules/thresholds.ts'
import { listInvolved } from '../store/involved.ts'
import * as store from '../store/legal-marks.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { listReckonings } from '../store/values.ts'
import { checkWords } from '../texts/legal-checks.ts'
import { type Flow, heldContract, isUnderAct, loadFlow } from './flow.ts'
import { dueOf } from './notices-due.ts'
import { demandResponsible, getLockedProcurement, getProcurement, isResponsible } from './showing.ts'

export const checkHandlers = implement(checkOperations, {
  async listLegalChecks({ input, actor, db, now, locale, ask }) {
    const row = await getProcurement(db, actor, input.id)
    const flow = await loadFlow({ db, ask }, row)
    const judged = await judgeLegalChecks({ db, now }, { row, flow })
    const found = await ask(documents.listDocuments, { about: row.id as never, perPage: 200 })
    const titles = new Map(found.items.map(({ id, title }) => [id as string, title]))
    const items = judged.map((one) => showCheck(one, { flow, row, titles, locale }))
    return { items, can: isResponsible(actor, row) ? ['mark'] : [] }
  },

  async markLegalCheck(context) {
    const { input, actor, now, tx, tell, ask } = context
    const row = await getLockedProcurement(tx, actor, input.id)
    demandResponsible(actor, row)
    const { check, kind, note, document } = input
    if (kind === 'file') {
      const found = document && (await ask(documents.readDocument, { id: document }))
      if (!found || found.about?.id !== (row.id as string) || found.versions === 0)
        throw problems.MarkFileMissing({})
    }
    const markedBy = personOf(actor) ?? null
    await store.addMark(tx, { procurement: row.id, check, kind, note, document, markedAt: now, markedBy })
    const flow = await loadFlow({ db: tx, ask }, row)
    const judged = await judgeLegalChecks({ db: tx, now }, { row, flow })
    await tell(facts.LegalCheckMarked, row.id, { check, kind, ...countChecks(judged) })
    return { state: judged.find(({ key }) => key === check)?.state ?? 'open' }
  },
})

export interface MarkedCheck extends Omit<Judged, 'state'> {
  readonly state: CheckState
  readonly mark: store.MarkRow | null
}

interface Of {
  readonly row: ProcurementRow
  readonly flow: Flow
}

export async function judgeLegalChecks(
  { db, now }: { readonly db: ReadDb; readonly now: Date },
  of: Of,
): Promise<MarkedCheck[]> {
  const marks = await store.listMarks(db, of.row.id)
  const judged = judgeChecks(await gatherFacts({ db, now }, of))
  return judged.map((one) => {
    const mark = marks.find(({ check }) => check === one.key) ?? null
    return { ...one, mark, state: withMark(one.state, (mark?.kind ?? null) as never) }
  })
}

const earlier = (day: Day, other: Day | null): Day => (other && other < day ? other : day)

const dayOrNull = (at: Date | null): Day | null => at && dayOf(at)

async function gatherFacts({ db, now }: { db: ReadDb; now: Date }, { row, flow }: Of): Promise<LegalFacts> {
  const involved = await listInvolved(db, row.id)
  const declared = involved.flatMap(({ declaredAt }) => (declaredAt ? [dayOf(declaredAt)] : []))
  const [reckoning] = await listReckonings(db, row.id)
  const announcedOn = dayOrNull(row.announcedAt)
  const isDeclared = declared.length > 0 && undeclaredOf(involved).length === 0
  return {
    today: dayOf(now),
    isUnderAct: isUnderAct(row),
    declaredOn: isDeclared ? (declared.toSorted().at(-1) ?? null) : null,
    valueCents: row.valueCents === null ? null : Number(row.valueCents),
    valuedOn: dayOrNull(reckoning?.reckonedAt ?? null),
    announcedOn,
    begunOn: announcedOn && earlier(announcedOn, row.startsOn as Day | null),
    dueOn: dayOrNull(row.tendersDueAt),
    firstClosing: firstClosing(row, flow),
    closesWell: closesWell(row, flow),
    openedOn: dayOrNull(row.openedAt),
    openedBeforeDue: Boolean(row.openedAt && row.tendersDueAt && row.openedAt < row.tendersDueAt),
    decisions: flow.live.map(({ takenAt, document, notifiedOn }) => ({
      takenOn: dayOf(takenAt),
      hasDocument: document !== null,
      notifiedOn: notifiedOn as Day | null,
    })),
    contracts: signedContracts({ row, flow }),
    challenges: flow.challenges.map(({ filedOn, endedOn }) => ({
      filedOn: filedOn as Day,
      endedOn: endedOn as Day | null,
    })),
    notices: notices({ row, flow }),
  }
}

/** The day before which tenders may not be due, by the longest term that applies. */
function firstClosing(row: ProcurementRow, { rows, calendar }: Flow): LegalFacts['firstClosing'] {
  const { procedure, subjectKind, startsOn, announcedAt, valueCents } = row
  if (!procedure || !subjectKind || !startsOn || !announcedAt || !isUnderAct(row)) return null
  const [kind, day] = [subjectKind as SubjectKind, startsOn as Day]
  const { terms } = tenderTerms(rows, {
    procedure: procedure as ProcedureCode,
    kind,
    cents: Number(valueCents ?? 0),
    thresholds: thresholdsFor(rows, { subjectKind: kind, startsOn: day, today: day }),
    startsOn: day,
  })
  const ends = terms.flatMap((rule) => {
    const term = { value: rule.value, unit: rule.unit as TermUnit }
    const end = whereKnown(() => countTerm({ from: dayOf(announcedAt), term, calendar }).ends)
    return end ? [{ day: end, rule: rule.key }] : []
  })
  return ends.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null
}

/** On a working day within the hours of the act, as the rules in force on the start day have them. */
function closesWell({ tendersDueAt, startsOn }: ProcurementRow, { rows, calendar }: Flow): boolean | null {
  if (!tendersDueAt || !startsOn) return null
  const hour = (key: string) => {
    const verdict = ruleInForce(rows, key, { on: startsOn as Day })
    return verdict.state === 'in force' ? `${verdict.rule.value}`.padStart(2, '0') : undefined
  }
  const [from, until] = [hour('closing.earliest'), hour('closing.latest')]
  if (!from || !until) return null
  const time = timeOf(tendersDueAt)
  const works = whereKnown(() => isWorkingDay(calendar, dayOf(tendersDueAt)))
  return works === undefined ? null : works && time >= `${from}:00` && time <= `${until}:00`
}

const signedContracts = ({ row, flow }: Of): LegalFacts['contracts'] =>
  flow.contracts.flatMap((one) => {
    const line = flow.decisions.flatMap(({ lines }) => lines).find(({ id }) => id === one.line)
    if (!one.signedOn || !line) return []
    const { decision, clearance } = heldContract(row, flow, { line, document: one.document })
    const { standstill, until, rule } = decision
    return [
      {
        signedOn: one.signedOn as Day,
        clear: clearance && { on: dayOrNull(clearance.clearAt) },
        standstill: { state: standstill ?? 'unknown', until, rule },
      },
    ]
  })

const notices = ({ row, flow }: Of): LegalFacts['notices'] =>
  flow.contracts.flatMap((contract) =>
    (['award', 'end'] as const).flatMap((kind) => {
      const due = dueOf(row, flow, { contract, kind })
      const sent = flow.notices.find((one) => one.contract === contract.id && one.kind === kind)
      if (!due) return []
      return [{ kind, dueOn: due.dueOn, sentOn: (sent?.sentOn ?? null) as Day | null, rule: due.rule.key }]
    }),
  )

interface Around extends Of {
  readonly titles: ReadonlyMap<string, string>
  readonly locale: Locale
}

function showCheck(one: MarkedCheck, { flow, row, titles, locale }: Around): LegalCheck {
  const { key, state, day, against, mark } = one
  const said = (of: Day | null) => of && formatDay(of, locale)
  const words = checkWords[locale]
  const isAsked = state !== 'notApplicable' || key === 'challenge'
  return {
    key,
    state,
    day,
    why: isAsked ? words.why[key]({ state, day: said(day), against: said(against) }) : words.notNeeded,
    rule: isAsked ? citeOf(one.rule, { flow, row, locale }) : null,
    mark: mark && {
      kind: mark.kind as NonNullable<LegalCheck['mark']>['kind'],
      note: mark.note,
      at: mark.markedAt.toISOString(),
      by: mark.by,
      document: mark.document ? { id: mark.document as never, title: titles.get(mark.document) ?? '' } : null,
    },
  }
}

/** Where a rule stands, found by its key or its number, in the text that the start day has. */
function citeOf(rule: string | null, { flow, row, locale }: Omit<Around, 'titles'>): string | null {
  if (!rule) return null
  const of = flow.rows.filter(({ key, id }) => key === rule || id === rule)
  const on = row.startsOn as Day | null
  const found = on ? of.map(({ key }) => ruleInForce(flow.rows, key, { on })) : []
  const inForce = found.find((one) => one.state === 'in force')
  return inForce?.state === 'in force' ? citeRule(inForce.rule, locale) : null
}
