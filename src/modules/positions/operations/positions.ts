import { isPermitted, personOf, teamsOf, workOf } from '../../../kernel/actor.ts'
import type { CommandContext, QueryContext } from '../../../kernel/module.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { changeRecord, setPeople } from '../../../kernel/record.ts'
import { compareDays } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { facts } from '../contract/facts.ts'
import { positionPermissions } from '../contract/ids.ts'
import { type DutyShown, positionOperations } from '../contract/position.ts'
import { problems } from '../contract/problems.ts'
import { isOffered } from '../rules/place-evidence.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import { listTargets, removeTarget, setTarget } from '../store/evidence.ts'
import * as store from '../store/positions.ts'
import { listReviews } from '../store/reviews.ts'
import * as versionStore from '../store/versions.ts'
import { colleaguesOf } from './absences.ts'
import { gatherEvidence, namedOffers } from './gather-evidence.ts'
import { demandParties } from './parties.ts'
import { explainReview, findNextReview, renewReviewDeadline } from './review-day.ts'
import { demandRight, getPosition, rightsIn } from './rights.ts'
import { linkOf, named, showVersions } from './showing.ts'

export const positionHandlers = implement(positionOperations, {
  async listPositions({ input, actor, now, db }) {
    const me = workOf(actor)
    const rows = await store.listPositions(db, actor, { holder: input.holder, first: me })
    const ids = rows.map((row) => row.id)
    const [versions, links] = [
      await versionStore.listVersions(db, ids),
      await versionStore.listDutyLinks(db, ids),
    ]
    const duties = await versionStore.listDuties(
      db,
      versions.map((version) => version.id),
    )
    const names = await store.listNames(
      db,
      actor,
      rows.flatMap((row) => [row.holder, row.manager]),
    )
    const items = rows.map(({ id, title, unit, team, holder, manager }) => {
      const shown = showVersions(
        versions.filter((version) => version.position === id),
        duties,
        links,
      )
      const version = versionInForce(shown, dayOf(now)) ?? null
      const people = { holder: named(holder, names), manager: named(manager, names) }
      return { id, title, unit, team, ...people, version, mine: holder !== null && holder === me }
    })
    return { items, mayAdd: isPermitted(actor, positionPermissions.add) }
  },

  async readPosition(context) {
    const { input, actor, now, db } = context
    const position = await getPosition(db, actor, input.id)
    const versions = await versionStore.listVersions(db, [position.id])
    const duties = await versionStore.listDuties(
      db,
      versions.map((version) => version.id),
    )
    const links = await versionStore.listDutyLinks(db, [position.id])
    const current = versionInForce(versions, dayOf(now))
    const shown = showVersions(versions, duties, links)
    const reading = current ? await versionStore.getReading(db, current.id) : null
    const names = await store.listNames(db, actor, [position.holder, position.manager])
    return {
      id: position.id,
      title: position.title,
      unit: position.unit,
      team: position.team,
      holder: named(position.holder, names),
      manager: named(position.manager, names),
      version: shown.find((version) => version.id === current?.id) ?? null,
      versions: shown.toReversed(),
      duties: await showDuties(context, { duties, links, version: current?.id, isFirst: current?.no === 1 }),
      reading,
      order: await colleaguesOf(context, position, reading?.general.substitutedBy ?? []),
      nextReview: current && reading ? await explainReview(context, { position, reading }) : null,
      reviews: (await listReviews(db, actor, position.id)).map((review) => ({
        id: review.id,
        from: review.firstDay,
        until: review.lastDay,
        finished: review.holderConfirmedAt !== null && review.managerConfirmedAt !== null,
      })),
      may: rightsIn(actor, position),
    }
  },

  async changeHolder(context) {
    const { input, actor, tx, tell } = context
    const position = await demandRight(tx, actor, { id: input.id, right: 'change' })
    const { holder, manager } = input
    await demandParties(context, { holder, manager })
    await store.changePosition(tx, position.id, { holder, manager })
    await changeRecord(tx, position.id, { version: position.recordVersion, owner: holder })
    await setPeople(tx, position.id, { manager: manager ? [manager] : [] })
    await tell(facts.HolderChanged, position.id, { holder, manager })
    await renewReviewDeadline(context, position.id)
    return {}
  },

  async setResultKind(context) {
    const { input, tx, tell } = context
    const place = await demandResult(context, input.id)
    await versionStore.changeResultKind(tx, input.id, input.kind)
    await tell(facts.ResultKindSet, place.position, { result: input.id, kind: input.kind })
    return {}
  },

  async setTarget(context) {
    const { input, actor, now, tx, tell, offers } = context
    const { id, indicator, value } = input
    const place = await demandResult(context, id)
    if (!isOffered(namedOffers(offers), { kind: place.kind, indicator }))
      throw problems.KindNotCounted({ indicator })
    if (value === null) await removeTarget(tx, id, indicator)
    else await setTarget(tx, { result: id, indicator, value, setBy: personOf(actor) ?? null, setAt: now })
    await tell(facts.TargetSet, place.position, { result: id, indicator, value })
    return {}
  },

  async noteOrganisationChange(context) {
    const { input, actor, now, tx, tell } = context
    const { id: position, changedOn, reviewBy, note } = input
    await demandRight(tx, actor, { id: position, right: 'change' })
    if (compareDays(reviewBy, changedOn) < 0) throw problems.PeriodBackwards({})
    if ((await versionStore.listVersions(tx, [position])).length === 0) throw problems.VersionMissing({})
    const noted = { notedBy: personOf(actor) ?? null, notedAt: now }
    await store.addOrganisationChange(tx, { position, changedOn, reviewBy, note, ...noted })
    await tell(facts.OrganisationChanged, position, { changedOn, reviewBy })
    await renewReviewDeadline(context, position)
    return { reviewBy: (await findNextReview(tx, position, now))?.day ?? reviewBy }
  },

  async readMyDuties({ input, actor, now, db }) {
    const person = input.person ?? workOf(actor)
    if (!person) return { duties: [] }
    const rows = await store.listPositions(db, actor, { holder: person })
    const versions = await versionStore.listVersions(
      db,
      rows.map((row) => row.id),
    )
    const current = rows.flatMap(({ id }) => {
      const own = versions.filter((version) => version.position === id)
      return versionInForce(own, dayOf(now)) ?? []
    })
    const duties = await versionStore.listDuties(
      db,
      current.map((version) => version.id),
    )
    const oneOff = duties.find((duty) => duty.results.some((result) => result.kind === 'oneOffTasks'))
    return {
      duties: duties.map(({ id, no, text, version, results }) => {
        const position = current.find((one) => one.id === version)?.position ?? ''
        return {
          id,
          no,
          text,
          position: { id: position, title: rows.find((row) => row.id === position)?.title ?? '' },
          results: results.map((result) => ({ id: result.id, text: result.text, kind: result.kind })),
          isForOneOff: id === oneOff?.id,
        }
      }),
    }
  },

  async readSpine(context) {
    const { input, actor, db } = context
    const me = workOf(actor)
    const own = me ? await store.listPositions(db, actor, { holder: me }) : []
    const positions = []
    for (const position of own) {
      const gathered = await gatherEvidence(context, { position, ...input, perResult: 0 })
      const duties = gathered.duties.map(({ id, no, text, count, gaps, results }) => ({
        id,
        no,
        text,
        evidence: count,
        gaps,
        results: results.map((result) => ({
          id: result.id,
          text: result.text,
          kind: result.kind,
          evidence: result.count,
          gap: result.gap,
          planned: result.planned,
        })),
      }))
      positions.push({ id: position.id, title: position.title, duties })
    }
    return { positions }
  },
})

async function showDuties(
  { db }: QueryContext<unknown>,
  of: {
    duties: readonly versionStore.DutyWithResults[]
    links: Awaited<ReturnType<typeof versionStore.listDutyLinks>>
    version: string | undefined
    isFirst: boolean
  },
): Promise<DutyShown[]> {
  const own = of.duties.filter((duty) => duty.version === of.version)
  const targets = await listTargets(
    db,
    own.flatMap((duty) => duty.results.map((result) => result.id)),
  )
  return own.map(({ id, no, text, results }) => ({
    id,
    no,
    text,
    link: of.isFirst ? null : linkOf(id, of.links),
    results: results.map((result) => ({
      id: result.id,
      text: result.text,
      kind: result.kind,
      targets: targets
        .filter((target) => target.result === result.id)
        .map(({ indicator, value }) => ({ indicator, value })),
    })),
  }))
}

/** An expected result of a position that the actor may change. @throws NotFound, NotYourPosition */
async function demandResult({ tx, actor }: CommandContext<unknown>, id: string) {
  const place = await versionStore.findPlaceOf(tx, id)
  if (!place?.kind) throw kernelProblems.NotFound({})
  await demandRight(tx, actor, { id: place.position, right: 'change' })
  return { position: place.position, duty: place.duty, kind: place.kind }
}

/** The teams in which the actor may add a position. */
export const teamsToAdd = (context: Pick<QueryContext<unknown>, 'actor'>): string[] =>
  teamsOf(context.actor, positionPermissions.add.roles)
