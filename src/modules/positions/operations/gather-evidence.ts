import { personOf } from '../../../kernel/actor.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import type { Offers } from '../../../kernel/offers.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import { records } from '../../records/contract.ts'
import type { DutyEvidence, EvidenceShown, IndicatorShown, ResultEvidence } from '../contract/evidence.ts'
import { problems } from '../contract/problems.ts'
import { followLinks } from '../rules/follow-links.ts'
import {
  type Carried,
  computeIndicators,
  gapOf,
  isEvidence,
  isReached,
  type NamedIndicator,
  type NamedOffer,
  offersFor,
  placeEvidence,
  type ServingFact,
} from '../rules/place-evidence.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import * as store from '../store/evidence.ts'
import type { PositionRow } from '../store/positions.ts'
import * as versionStore from '../store/versions.ts'
import { demandForwards } from './absences.ts'
import { explainIndicator, indicatorName } from './explain-indicator.ts'
import { listPlanned, type Planned, plannedFor } from './planned-work.ts'
import { hrefOf } from './showing.ts'

export interface EvidenceQuestion {
  readonly position: PositionRow
  readonly from: Day
  readonly until: Day
  /** How many pieces of evidence to show of each result, the newest; all are counted. */
  readonly perResult: number
  /** Only this duty of whichever version; otherwise those of the version in force on the last day, today at most. */
  readonly duty?: string
}
type Context = QueryContext<unknown>
type HandRow = Awaited<ReturnType<typeof store.listHandEvidence>>[number]

/** What is offered by all modules as evidence, each offer with its module's name. */
export const namedOffers = (offers: ReadonlyMap<string, Offers>): NamedOffer[] =>
  [...offers].flatMap(([module, { evidence = [] }]) => evidence.map((offer) => ({ ...offer, module })))

/** Everything known of the duties in the period before any of it is put into words. */
export async function collectEvidence({ db, actor, now, offers }: Context, question: EvidenceQuestion) {
  demandForwards(question)
  const { version, duties } = await dutiesOf(db, question, dayOf(now))
  const position = [question.position.id]
  const carried = {
    duties: followLinks(
      duties.map((duty) => duty.id),
      await versionStore.listDutyLinks(db, position),
    ),
    results: followLinks(
      duties.flatMap((duty) => duty.results.map((result) => result.id)),
      await versionStore.listResultLinks(db, position),
    ),
  }
  const all = namedOffers(offers)
  const names = all.flatMap((offer) => [...offer.evidence, ...(offer.counted ?? [])].map((fact) => fact.name))
  const span = { from: instantOf(question.from), until: instantOf(addDays(question.until, 1)) }
  const serving = [...carried.duties.keys()]
  const facts = (await store.listServingFacts(db, actor, { duties: serving, names, span })) as ServingFact[]
  const placed = placeEvidence({ duties, facts, offers: all, carried })
  const hand = await store.listHandEvidence(db, actor, { ...question, duties: serving })
  return { version, duties, carried, offers: all, placed, hand }
}
export type Collected = Awaited<ReturnType<typeof collectEvidence>>

async function dutiesOf(db: Context['db'], { position, until, duty }: EvidenceQuestion, today: Day) {
  const versions = await versionStore.listVersions(db, [position.id])
  const place = duty ? await versionStore.findPlaceOf(db, duty) : undefined
  const version = place
    ? versions.find((one) => one.id === place.version)
    : versionInForce(versions, until < today ? until : today)
  if (!version) throw problems.VersionMissing({})
  const duties = await versionStore.listDuties(db, [version.id])
  return { version, duties: duty ? duties.filter((one) => one.id === duty) : duties }
}

/** The duties in a period: indicators with their reasons, evidence, gaps with what is planned. */
export async function gatherEvidence(context: Context, question: EvidenceQuestion) {
  const collected = await collectEvidence(context, question)
  const { duties, placed } = collected
  const targets = await store.listTargets(
    context.db,
    duties.flatMap((duty) => duty.results.map((result) => result.id)),
  )
  const planned = await listPlanned(context, collected.carried)
  const newest = [...placed.results.values(), ...placed.loose.values()].flatMap((facts) =>
    shownOf(facts, question.perResult),
  )
  const say = await sayEvidence(context, newest)
  const shown = duties.map((duty): DutyEvidence => {
    const results = duty.results.map((result) =>
      showResult(context, { ...question, collected, result, targets, planned, say }),
    )
    const loose = placed.loose.get(duty.id) ?? []
    return {
      id: duty.id,
      no: duty.no,
      text: duty.text,
      count: results.reduce((sum, result) => sum + result.count, loose.length),
      gaps: results.filter((result) => result.gap !== null).length,
      results,
      loose: shownOf(loose, question.perResult).map(say),
    }
  })
  return { version: collected.version, duties: shown }
}

/** The newest first, as many as asked for. */
const shownOf = <T>(facts: readonly T[], perResult: number): T[] => facts.toReversed().slice(0, perResult)

interface ResultQuestion extends EvidenceQuestion {
  collected: Collected
  result: versionStore.ResultRow
  targets: Awaited<ReturnType<typeof store.listTargets>>
  planned: readonly Planned[]
  say: (fact: ServingFact) => EvidenceShown
}

function showResult(context: Context, question: ResultQuestion): ResultEvidence {
  const { collected, result, say, perResult } = question
  const facts = collected.placed.results.get(result.id) ?? []
  const offers = offersFor(collected.offers, result.kind)
  const evidence = facts.filter((fact) => isEvidence(offers, fact))
  const hand = collected.hand.filter((one) => serves(one, result.id, collected.carried.results))
  const planned = plannedFor(question.planned, result)
  const count = evidence.length + hand.length
  const indicators = computeIndicators(result.kind, facts, collected.offers)
  const shown = [...hand.map((one) => showHand(context, one)), ...shownOf(evidence, perResult).map(say)]
  return {
    id: result.id,
    text: result.text,
    kind: result.kind,
    indicators: indicators.map((indicator) => showIndicator(context, question, indicator)),
    count,
    evidence: shown.sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, perResult),
    gap: gapOf(count, planned.length),
    planned: planned.map(({ id, title, due, href }) => ({ id, title, due, href })),
  }
}

const serves = (hand: HandRow, result: string, carried: Carried): boolean =>
  hand.result !== null && Boolean(carried.get(hand.result)?.has(result))

function showIndicator(
  context: Context,
  question: ResultQuestion,
  indicator: NamedIndicator,
): IndicatorShown {
  const target =
    question.targets.find((one) => one.result === question.result.id && one.indicator === indicator.name)
      ?.value ?? null
  return {
    key: indicator.name,
    name: indicatorName(context, indicator),
    value: indicator.value,
    of: indicator.of ?? null,
    tone: indicator.tone ?? null,
    target,
    reached: isReached(indicator, target),
    reason: explainIndicator(context, { indicator, target, period: question }),
  }
}

/** Says facts as evidence: in sentences, each with the record it happened to. */
export async function sayEvidence(context: Context, facts: readonly ServingFact[]) {
  const ids = [...new Set(facts.map((fact) => fact.id))]
  const said = new Map<string, { sentence: string; who: string }>()
  for (let start = 0; start < ids.length; start += 5000) {
    const { items } = await context.ask(records.sayFacts, { ids: ids.slice(start, start + 5000) })
    for (const item of items) said.set(item.id, item)
  }
  return (fact: ServingFact): EvidenceShown => ({
    id: fact.id,
    at: fact.at.toISOString(),
    day: dayOf(fact.at),
    who: said.get(fact.id)?.who ?? '',
    sentence: said.get(fact.id)?.sentence ?? fact.name,
    record: fact.record
      ? { id: fact.record, title: fact.title, href: hrefOf(context, fact.recordKind, fact.record) }
      : null,
    byHand: false,
    note: null,
    link: null,
    fileName: null,
    mayWithdraw: false,
  })
}

function showHand({ actor }: Context, row: HandRow): EvidenceShown {
  return {
    id: row.id,
    at: row.addedAt.toISOString(),
    day: row.happenedOn,
    who: row.who ?? '',
    sentence: row.note || row.link || row.fileName || '',
    record: null,
    byHand: true,
    note: row.note || null,
    link: row.link,
    fileName: row.fileName,
    mayWithdraw: row.addedBy !== null && row.addedBy === personOf(actor),
  }
}
