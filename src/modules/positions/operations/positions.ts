import { isPermitted, personOf, workOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { changeRecord, type ReadDb, setPeople } from '../../../kernel/record.ts'
import { compareDays } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { facts } from '../contract/facts.ts'
import { positionPermissions } from '../contract/ids.ts'
import { positionOperations } from '../contract/position.ts'
import { problems } from '../contract/problems.ts'
import { isOffered } from '../rules/place-evidence.ts'
import { versionInForce } from '../rules/version-in-force.ts'
import { removeTarget, setTarget } from '../store/evidence.ts'
import * as store from '../store/positions.ts'
import * as versionStore from '../store/versions.ts'
import { namedOffers } from './gather-evidence.ts'
import { demandParties } from './parties.ts'
import { readPosition } from './position-page.ts'
import { findNextReview, renewReviewDeadline } from './review-day.ts'
import { demandRight } from './rights.ts'
import { named, showVersions } from './showing.ts'
import { readMyDuties, readSpine } from './spine.ts'

export const positionHandlers = implement(positionOperations, {
  async listPositions({ input, actor, now, db }) {
    const me = workOf(actor)
    const rows = await store.listPositions(db, actor, { holder: input.holder, first: me })
    const versions = await showVersionsOf(
      db,
      rows.map((row) => row.id),
    )
    const names = await store.listNames(
      db,
      actor,
      rows.flatMap((row) => [row.holder, row.manager]),
    )
    const items = rows.map(({ id, title, unit, team, holder, manager }) => {
      const people = { holder: named(holder, names), manager: named(manager, names) }
      const version = versionInForce(versions(id), dayOf(now)) ?? null
      return { id, title, unit, team, ...people, version, mine: holder !== null && holder === me }
    })
    return { items, mayAdd: isPermitted(actor, positionPermissions.add) }
  },

  readPosition,

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

  readMyDuties,
  readSpine,
})

/** The versions of each of the positions, with what changed in them. */
async function showVersionsOf(db: ReadDb, ids: readonly string[]) {
  const rows = await versionStore.listVersions(db, ids)
  const links = await versionStore.listDutyLinks(db, ids)
  const duties = await versionStore.listDuties(
    db,
    rows.map((version) => version.id),
  )
  return (position: string) =>
    showVersions(
      rows.filter((version) => version.position === position),
      duties,
      links,
    )
}

/** An expected result of a position that the actor may change. @throws NotFound, NotYourPosition */
async function demandResult({ tx, actor }: CommandContext<unknown>, id: string) {
  const place = await versionStore.findPlaceOf(tx, id)
  if (!place?.kind) throw kernelProblems.NotFound({})
  await demandRight(tx, actor, { id: place.position, right: 'change' })
  return { position: place.position, duty: place.duty, kind: place.kind }
}
