import { actorKey, isPermitted, personOf } from '../../../kernel/actor.ts'
import type { InputOf, OutputOf } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { addRecord, changeRecord, setPeople } from '../../../kernel/record.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import { facts } from '../contract/facts.ts'
import { positionPermissions } from '../contract/ids.ts'
import { problems } from '../contract/problems.ts'
import type { JobDescriptionReading } from '../contract/reading.ts'
import type { versionOperations } from '../contract/version.ts'
import { checkVersion } from '../rules/check-version.ts'
import { linkResults } from '../rules/propose-links.ts'
import { carryTargets } from '../store/evidence.ts'
import { addPosition, changePosition, getTeam, lockPosition } from '../store/positions.ts'
import * as store from '../store/versions.ts'
import { demandParties } from './parties.ts'
import { renewReviewDeadline } from './review-day.ts'
import { demandRight } from './rights.ts'

type Wish = InputOf<typeof versionOperations.saveVersion>
type Context = CommandContext<unknown>

/** Saves a version with its duties and results as records, linked to those of the version before. */
export async function saveVersion(
  context: Context,
  wish: Wish,
): Promise<OutputOf<typeof versionOperations.saveVersion>> {
  const { tx, tell } = context
  const before = wish.position ? await versionBefore(context, wish.position) : undefined
  checkVersion(wish, before && { ...before.version, duties: before.duties })
  await demandParties(context, wish)
  const position = wish.position ?? (await openPosition(context, wish))
  if (wish.position) await changeParties(context, wish, wish.position)
  const no = (before?.version?.no ?? 0) + 1
  const version = await keepVersion(context, { wish, position, no })
  const duties = await addDuties(context, { wish, position, version })
  if (before) await linkToEarlier(context, { wish, older: before.duties, newer: duties })
  if (before && wish.validFrom <= dayOf(context.now))
    await store.endDutiesOf(tx, before.version.id, instantOf(wish.validFrom))
  await tell(facts.VersionSaved, position, { version, no, validFrom: wish.validFrom })
  await renewReviewDeadline(context, position)
  return { position, version, no }
}

async function versionBefore({ tx, actor }: Context, id: string) {
  await demandRight(tx, actor, { id, right: 'change' })
  await lockPosition(tx, id)
  const version = (await store.listVersions(tx, [id])).at(-1)
  return version && { version, duties: await store.listDuties(tx, [version.id]) }
}

/** A new position, in a team in which the actor may add one. @throws TeamNeeded */
async function openPosition({ tx, actor }: Context, wish: Wish): Promise<string> {
  const { team, holder, manager, reading } = wish
  if (!team || !isPermitted(actor, positionPermissions.add, team)) throw problems.TeamNeeded({})
  const id = await addRecord(tx, {
    kind: 'position',
    title: titleOf(reading),
    searchText: reading.general.unit,
    owner: holder,
    team,
    audience: 'agency',
    people: { manager: manager ? [manager] : [] },
  })
  await addPosition(tx, { id, unit: reading.general.unit, holder, manager })
  return id
}

async function changeParties({ tx, actor }: Context, wish: Wish, id: string): Promise<void> {
  const { holder, manager, reading } = wish
  const position = await demandRight(tx, actor, { id, right: 'change' })
  const { unit } = reading.general
  const shown = { title: titleOf(reading), searchText: unit, owner: holder }
  await changeRecord(tx, id, { version: position.recordVersion, ...shown })
  await changePosition(tx, id, { unit, holder, manager })
  await setPeople(tx, id, { manager: manager ? [manager] : [] })
}

const titleOf = ({ general, title }: JobDescriptionReading): string => general.position || title

async function keepVersion(
  { tx, actor, now, capabilities }: Context,
  { wish, position, no }: { wish: Wish; position: string; no: number },
): Promise<string> {
  const { upload, reading, validFrom, signedOn } = wish
  const file = upload ? await capabilities.files.take(tx, { upload, owner: actorKey(actor) }) : undefined
  const { id } = await store.addVersion(tx, {
    position,
    no,
    validFrom,
    signedOn,
    reading: { ...reading, annexes: [] },
    source: file?.file ?? null,
    sourceName: file?.name ?? null,
    savedBy: personOf(actor) ?? null,
    savedAt: now,
  })
  return id
}

async function addDuties(
  { tx }: Context,
  { wish, position, version }: { wish: Wish; position: string; version: string },
): Promise<store.DutyWithResults[]> {
  const team = await getTeam(tx, position)
  const duties: store.DutyWithResults[] = []
  for (const [place, { no, text, results }] of wish.reading.duties.entries()) {
    const id = await addRecord(tx, { kind: 'duty', title: text, label: no || null, team, audience: 'agency' })
    const duty = { id, version, place, no, text }
    await store.addDuty(tx, duty)
    const kept: store.ResultRow[] = []
    for (const [index, result] of results.entries()) {
      const record = await addRecord(tx, {
        kind: 'result',
        title: result,
        label: no || null,
        team,
        audience: 'agency',
      })
      const row = {
        id: record,
        duty: id,
        place: index,
        text: result,
        kind: wish.kinds[place]?.[index] ?? 'byHand',
      }
      await store.addResult(tx, row)
      kept.push(row)
    }
    duties.push({ ...duty, results: kept })
  }
  return duties
}

async function linkToEarlier(
  { tx }: Context,
  {
    wish,
    older,
    newer,
  }: { wish: Wish; older: readonly store.DutyWithResults[]; newer: readonly store.DutyWithResults[] },
): Promise<void> {
  const rows = wish.links.map(({ from, to, kind }) => ({
    old: from,
    new: to === null ? null : (newer[to]?.id ?? null),
    kind,
  }))
  await store.addDutyLinks(tx, rows)
  const pairs = older.map((duty) => ({
    older: duty,
    newer: newer.filter((one) => rows.some((row) => row.old === duty.id && row.new === one.id)),
  }))
  const links = linkResults(pairs)
  await store.addResultLinks(tx, links)
  await carryTargets(tx, links)
}
