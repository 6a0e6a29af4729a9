import type { QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { documents } from '../../documents/contract.ts'
import type { AdviceInput } from '../contract/advice.ts'
import { type AnnouncementGap, announcementNeeds } from '../contract/announcement.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { ValueGiven } from '../contract/value.ts'
import { type AdviceLaw, decideProcedure, type Finding } from '../rules/advice.ts'
import { outsideAct } from '../rules/advice-terms.ts'
import { listLots } from '../store/lots.ts'
import { listMixedParts } from '../store/mixed-parts.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { listReckonings } from '../store/values.ts'
import { findPreparationGaps } from './preparation.ts'
import { centsOf } from './showing.ts'
import { reckonFor } from './value.ts'
import { watchProcurement } from './watching.ts'

type Context = Pick<QueryContext<unknown>, 'db' | 'ask' | 'now' | 'locale' | 'actor' | 'capabilities'>

export interface Judged {
  /** Null while subject, value or start day are open. */
  readonly finding: Finding | null
  readonly gaps: readonly AnnouncementGap[]
  /** The question that was judged. */
  readonly asked: AdviceInput | null
  /** With like purchases added up, in cents. */
  readonly togetherCents: number | null
}

export interface Start {
  readonly startsOn: Day | null
  readonly volunteerFor: ProcedureCode | null
  /** Why that procedure may be used, where it needs a ground of its own. */
  readonly ground: string | null
}

/** Which procedure a procurement needs as it stands, like purchases added up, and what lacks before anyone is invited. */
export async function judgeStart(
  context: Context & { law: AdviceLaw },
  row: ProcurementRow,
  start: Start,
): Promise<Judged> {
  const { db, law } = context
  const cents = centsOf(row.valueCents)
  const watch =
    cents !== null && start.startsOn
      ? await watchProcurement(context, { ...row, startsOn: start.startsOn })
      : null
  const togetherCents = watch?.togetherCents ?? null
  const said = (row.cpv ?? row.subjectKind) !== null
  const isMixedValued = (await listMixedParts(db, row.id)).every(({ valueCents }) => valueCents !== null)
  const asked =
    said && start.startsOn && togetherCents !== null && isMixedValued
      ? await adviceInput(db, { row, start: { ...start, startsOn: start.startsOn }, togetherCents })
      : null
  const finding = asked && decideProcedure(law, asked)
  const gaps = [
    ...(await preparationGaps(db, row, finding?.procedure ?? null)),
    ...(start.startsOn ? [] : [gap('startsOn')]),
    ...(said ? [] : [gap('subject')]),
    ...(cents === null ? [gap('value')] : []),
    ...(watch?.state === 'could' ? [gap('likeness')] : []),
    ...(isMixedValued ? [] : [gap('mixed')]),
    ...(await ownWayGaps(context, row, start.startsOn)),
    ...(finding && finding.procedure === null ? [gap('procedure')] : []),
    ...(await documentGaps(context, row, finding?.procedure ?? null)),
  ]
  return { finding, asked, gaps: gaps.toSorted((a, b) => order(a) - order(b)), togetherCents }
}

const gap = (step: AnnouncementGap['step'], what: readonly string[] = []): AnnouncementGap => ({
  step,
  what: [...what],
})
const order = ({ step }: AnnouncementGap) => announcementNeeds.indexOf(step)

interface Asked {
  readonly row: ProcurementRow
  readonly start: Start & { readonly startsOn: Day }
  readonly togetherCents: number
}

/** The question that the advice answers, from what a procurement says of itself. */
export async function adviceInput(db: ReadDb, { row, start, togetherCents }: Asked): Promise<AdviceInput> {
  const lots = await listLots(db, row.id)
  const valued = lots.flatMap(({ valueCents }) =>
    valueCents === null ? [] : [{ valueCents: Number(valueCents) }],
  )
  const mixedWith = (await listMixedParts(db, row.id)).map((part) => ({
    ...part,
    valueCents: part.valueCents ?? 0,
  }))
  const own = centsOf(row.valueCents) ?? 0
  const beside = mixedWith.reduce((sum, { valueCents }) => sum + valueCents, 0)
  return {
    startsOn: start.startsOn,
    cpv: row.cpv,
    subjectKind: row.subjectKind as SubjectKind | null,
    valueCents: Math.max(own - beside, 0),
    likeCents: Math.max(togetherCents - own, 0),
    lots: valued.length === lots.length ? valued : [],
    mixedWith,
    framework: false,
    volunteerFor: start.volunteerFor,
    ground: start.ground,
    tenderers: null,
  }
}

/** Lots that were to go by their own value, held against lots, value and start day as they are now. */
async function ownWayGaps(
  context: Context,
  row: ProcurementRow,
  startsOn: Day | null,
): Promise<AnnouncementGap[]> {
  const [last] = await listReckonings(context.db, row.id)
  if (!last || !startsOn) return []
  const { ownWay } = await reckonFor(context, { ...row, startsOn }, ValueGiven.parse(last.given))
  return !ownWay || ownWay.allowed ? [] : [gap('ownWay')]
}

async function preparationGaps(
  db: ReadDb,
  row: ProcurementRow,
  procedure: ProcedureCode | null,
): Promise<AnnouncementGap[]> {
  const { undeclared, brief, criteria } = await findPreparationGaps(db, row)
  const compared = procedure !== 'LA' && procedure !== 'RL'
  return [
    ...(undeclared.length > 0 ? [gap('declarations', undeclared)] : []),
    ...(brief.length > 0 ? [gap('brief', brief)] : []),
    ...(compared && (criteria === null || criteria.length > 0) ? [gap('criteria', criteria ?? [])] : []),
  ]
}

/** What tenderers are given. */
const given = ['invitation', 'technicalDescription', 'tenderForm'] as const
const settled: readonly string[] = ['approved', 'signed', 'registered']

/** Under the act a document that tenderers get must be approved; what is half done hinders a small purchase too. */
async function documentGaps(
  { ask }: Context,
  row: ProcurementRow,
  procedure: ProcedureCode | null,
): Promise<AnnouncementGap[]> {
  const { items } = await ask(documents.listDocuments, {
    about: row.id as never,
    kinds: [...given],
    perPage: 200,
  })
  const alive = items.filter(({ state }) => state !== 'ended')
  const open = alive.filter(({ state }) => !settled.includes(state))
  const underAct = procedure !== null && !outsideAct.includes(procedure)
  const none = underAct && alive.length === 0
  return open.length > 0 || none
    ? [
        gap(
          'documents',
          open.map(({ title }) => title),
        ),
      ]
    : []
}
