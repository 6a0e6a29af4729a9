import { personOf, workOf } from '../../../kernel/actor.ts'
import type { InputOf } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { changeRecord } from '../../../kernel/record.ts'
import { type Day, yearOf } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { classOf } from '../contract/kind.ts'
import { type Direction, registerFacts as facts, type registerOperations } from '../contract/register.ts'
import { registerProblems as problems } from '../contract/register-problems.ts'
import { hasPart, writeReference } from '../rules/reference.ts'
import { demandRegistrable, eventOf } from '../rules/registering.ts'
import { workingDaysBetween } from '../rules/working-days.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import * as store from '../store/register.ts'
import { lockSeries, type SeriesRow, takeNumber } from '../store/series.ts'
import { demandComplete } from './approval-gate.ts'
import { renewDeadlines } from './deadlines.ts'
import { countTerm, findEvent } from './register-term.ts'
import { isOpen } from './series.ts'
import { demandFreeToRegister } from './signing-hold.ts'

export type Registration = Omit<InputOf<typeof registerOperations.registerDocument>, 'id' | 'version'>
type Context = CommandContext<unknown>

/**
 * Gives a document that this transaction holds its number. The series is locked from here to the commit, so
 * numbers come one after another and a refusal afterwards takes its number back.
 * @throws AlreadyRegistered and the other refusals of `registerDocument`
 */
export async function giveNumber(
  context: Context,
  row: DocumentRow,
  wish: Registration,
): Promise<{ entry: string; reference: string; version: number }> {
  const { actor, now, tx, tell } = context
  const kind = row.kind as DocumentKind
  await demandReady(context, row, wish)
  const event = await settleEvent(context, row, wish)
  await demandFreeToRegister(context, row, event.eventDay)
  const term = await countTerm(context, { kind, ...event })
  const place = await takePlace(context, wish, kind)
  const [person, work] = [personOf(actor) ?? null, workOf(actor) ?? null]
  const today = dayOf(now)
  const added = await store.addEntry(tx, {
    document: row.id,
    ...place,
    direction: wish.direction,
    channel: wish.channel,
    publicTitle: wish.publicTitle,
    registeredAt: now,
    registeredOn: today,
    registeredBy: person,
    onBehalfOf: work === person ? null : work,
    responsible: wish.responsible ?? row.owner ?? work ?? '',
    ...event,
    dueDay: term?.dueDay ?? null,
    rule: term?.rule ?? null,
  })
  if (!added) throw problems.ReferenceTaken({ reference: place.reference })
  const entry = added.id
  const version = await changeRecord(tx, row.id, { version: row.version, label: place.reference })
  const fact = await tell(facts.DocumentRegistered, row.id, {
    kind,
    series: place.series as never,
    entry,
    onTime: term?.dueDay ? today <= term.dueDay : null,
    afterRound: await store.hasCompleteRound(tx, row.id),
    leadDays: await countLead(context, dayOf(row.addedAt)),
  })
  await store.changeEntry(tx, entry, { fact })
  const registered = await findDocument(tx, actor, row.id)
  if (registered) await renewDeadlines(context, registered)
  return { entry, reference: place.reference, version }
}

async function demandReady(context: Context, row: DocumentRow, wish: Registration): Promise<void> {
  const { tx } = context
  const kind = row.kind as DocumentKind
  const isForeign = await cameFromOutside(tx, row, wish.direction)
  const { state, reference, versions } = row
  if (!isForeign && !reference && versions > 0) await demandComplete(context, row)
  demandRegistrable({ kind, state, reference, versions, isForeign })
  const part = partOf(wish.direction)
  if (!part) return
  if (wish.correspondents) await store.setCorrespondents(tx, row.id, { part, parties: wish.correspondents })
  else if (classOf(kind) === 'correspondence' && !(await store.hasCorrespondent(tx, row.id, part)))
    throw problems.CorrespondentMissing({ part })
}

/** Others' acts and letters need no round of ours; a contract is always ours too. */
async function cameFromOutside(tx: Context['tx'], row: DocumentRow, direction: Direction): Promise<boolean> {
  const isOurs = direction !== 'incoming' || classOf(row.kind as DocumentKind) === 'contract'
  return !isOurs && (await store.findArrival(tx, row.id)) !== undefined
}

const partOf = (direction: Direction): 'sender' | 'addressee' | undefined =>
  direction === 'internal' ? undefined : direction === 'incoming' ? 'sender' : 'addressee'

/** @throws EventAhead for a day that has not come */
async function settleEvent({ tx, now }: Context, row: DocumentRow, wish: Registration) {
  const today = dayOf(now)
  const known = await findEvent(tx, row)
  const event = eventOf(row.kind as DocumentKind, wish.direction)
  const eventDay = wish.eventDay ?? (known?.event === event ? known.eventDay : today)
  if (eventDay > today) throw problems.EventAhead({})
  return { event, eventDay }
}

/** A new number of the series, or the next follow-up of a matter in it. */
async function takePlace({ tx, actor, now }: Context, wish: Registration, kind: DocumentKind) {
  const today = dayOf(now)
  const series = await lockSeries(tx, wish.series)
  if (!series) throw kernelProblems.NotFound({})
  demandSeries(series, kind, today)
  const matter = wish.followUpTo ? await findMatter(tx, { actor, id: wish.followUpTo, series }) : undefined
  const year = matter?.year ?? yearOf(today)
  const number = matter?.number ?? (await takeNumber(tx, series.id, series.restartsYearly ? year : 0))
  const followUp = matter ? await store.nextFollowUp(tx, { ...matter, series: series.id }) : 1
  const file = wish.file ?? matter?.file ?? series.file
  const { function: of, code, pattern } = series
  const reference = writeReference(pattern, { function: of, code, file, number, followUp, year })
  return { series: series.id, year, number, followUp, file, reference }
}

/** @throws SeriesNotFitting */
function demandSeries(series: SeriesRow, kind: DocumentKind, today: Day): void {
  const { code, kinds } = series
  if (!isOpen(series, today)) throw problems.SeriesNotFitting({ code, why: 'notInForce' })
  if (kinds.length > 0 && !kinds.includes(kind)) throw problems.SeriesNotFitting({ code, why: 'otherKind' })
}

/** @throws FollowUpImpossible */
async function findMatter(
  tx: Context['tx'],
  { actor, id, series }: { actor: Context['actor']; id: string; series: SeriesRow },
) {
  const before = (await findDocument(tx, actor, id)) && (await store.findEntry(tx, id))
  if (!before) throw problems.FollowUpImpossible({ why: 'notRegistered' })
  if (before.series !== series.id) throw problems.FollowUpImpossible({ why: 'otherSeries' })
  if (!hasPart(series.pattern, 'järg')) throw problems.FollowUpImpossible({ why: 'noPlace' })
  return before
}

async function countLead({ ask, now }: Context, addedOn: Day): Promise<number | null> {
  const calendar = await ask(rulebook.lendCalendar, {})
  return workingDaysBetween(calendar, addedOn, dayOf(now)) ?? null
}
