import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { DutyShown, positionOperations } from '../contract/position.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import { listTargets } from '../store/evidence.ts'
import { listNames, type PositionRow } from '../store/positions.ts'
import { listReviews } from '../store/reviews.ts'
import * as store from '../store/versions.ts'
import { colleaguesOf } from './absences.ts'
import { explainReview } from './review-day.ts'
import { getPosition, rightsIn } from './rights.ts'
import { type DutyLinkRow, linkOf, named, showVersions } from './showing.ts'

type Context = QueryContext<InputOf<typeof positionOperations.readPosition>>

/** A position with all that its page shows, but the evidence. */
export async function readPosition(
  context: Context,
): Promise<OutputOf<typeof positionOperations.readPosition>> {
  const { input, actor, db } = context
  const position = await getPosition(db, actor, input.id)
  const { current, reading, duties, versions } = await readVersions(context, position.id)
  const names = await listNames(db, actor, [position.holder, position.manager])
  return {
    id: position.id,
    title: position.title,
    unit: position.unit,
    team: position.team,
    holder: named(position.holder, names),
    manager: named(position.manager, names),
    version: versions.find((version) => version.id === current?.id) ?? null,
    versions: versions.toReversed(),
    duties,
    reading,
    order: await colleaguesOf(context, position, reading?.general.substitutedBy ?? []),
    nextReview: reading ? await explainReview(context, { position, reading }) : null,
    reviews: await showReviews(context, position),
    may: rightsIn(actor, position),
  }
}

/** The versions, and the duties and whole text of the one in force today. */
async function readVersions({ db, now }: Context, position: string) {
  const rows = await store.listVersions(db, [position])
  const links = await store.listDutyLinks(db, [position])
  const duties = await store.listDuties(
    db,
    rows.map((version) => version.id),
  )
  const current = versionInForce(rows, dayOf(now))
  const own = duties.filter((duty) => duty.version === current?.id)
  return {
    current,
    reading: current ? await store.getReading(db, current.id) : null,
    duties: await showDuties(db, own, { links, isFirst: current?.no === 1 }),
    versions: showVersions(rows, duties, links),
  }
}

async function showDuties(
  db: Context['db'],
  duties: readonly store.DutyWithResults[],
  { links, isFirst }: { links: readonly DutyLinkRow[]; isFirst: boolean },
): Promise<DutyShown[]> {
  const targets = await listTargets(
    db,
    duties.flatMap((duty) => duty.results.map((result) => result.id)),
  )
  const targetsOf = (id: string) =>
    targets.filter((target) => target.result === id).map(({ indicator, value }) => ({ indicator, value }))
  return duties.map(({ id, no, text, results }) => ({
    id,
    no,
    text,
    link: isFirst ? null : linkOf(id, links),
    results: results.map((result) => ({
      id: result.id,
      text: result.text,
      kind: result.kind,
      targets: targetsOf(result.id),
    })),
  }))
}

const showReviews = async ({ db, actor }: Context, position: PositionRow) =>
  (await listReviews(db, actor, position.id)).map((review) => ({
    id: review.id,
    from: review.firstDay,
    until: review.lastDay,
    finished: review.holderConfirmedAt !== null && review.managerConfirmedAt !== null,
  }))
