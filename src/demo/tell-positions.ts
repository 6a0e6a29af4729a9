import { readFile } from 'node:fs/promises'
import type { RecordId } from '../kernel/contract.ts'
import type { Day } from '../kernel/values/day.ts'
import { positions } from '../modules/positions/contract.ts'
import { type EvidenceRow, evidence, type PositionRow, positionRows, target } from './positions.ts'
import type { Deed, Doing, Teller } from './teller.ts'

/** Job descriptions are read from their files and saved, a target is agreed, evidence is added by hand. */
export function tellPositions(teller: Teller): Deed[] {
  return [
    ...positionRows.flatMap((row) => tellPosition(teller, row)),
    { at: teller.days.moment(target.day, '13:00'), tell: (at) => setTarget(teller, at) },
    ...evidence.map((row) => ({
      at: teller.days.moment(row.added, '13:20'),
      tell: (at: Date) => addEvidence(teller, row, at),
    })),
  ]
}

type VersionRow = PositionRow['versions'][number]

function tellPosition(teller: Teller, row: PositionRow): Deed[] {
  let position: string | undefined
  return row.versions.map((version) => ({
    at: teller.days.moment(version.saved, '09:00'),
    tell: async (at) => {
      position = await saveVersion(teller, { row, version, position }, { as: row.holder, at })
      await learnResults(teller, position, { as: row.holder, at })
    },
  }))
}

async function saveVersion(
  { perform, persons, team, days, upload }: Teller,
  { row, version, position }: { row: PositionRow; version: VersionRow; position: string | undefined },
  doing: Doing,
): Promise<string> {
  const source = await readFile(new URL(row.file, import.meta.url), 'utf8')
  const text = (version.words ?? []).reduce((text, [today, then]) => text.replace(today, then), source)
  const [file] = await upload([{ name: row.file, text }], doing)
  const { source: _, kinds, ...reading } = await perform(positions.createReading, { upload: file }, doing)
  const before = position
    ? { position, links: (await perform(positions.proposeLinks, { id: position, reading }, doing)).links }
    : { team }
  const manager = row.manager && persons[row.manager]
  const parties = { holder: persons[row.holder], manager }
  const dates = {
    validFrom: days.day(version.validFrom ?? version.saved),
    signedOn: days.day(version.signed),
  }
  const wish = { ...before, reading, kinds, ...dates, ...parties, upload: file }
  return (await perform(positions.saveVersion, wish, doing)).position
}

/** Remembers which result of the version just saved is of which kind. */
async function learnResults({ perform, results }: Teller, id: string, doing: Doing): Promise<void> {
  const { duties } = await perform(positions.readPosition, { id }, doing)
  for (const duty of duties)
    for (const { id, kind } of duty.results)
      results.set(`${doing.as} ${kind}`, { duty: duty.id as RecordId, result: id as RecordId })
}

function setTarget({ perform, serving }: Teller, at: Date) {
  const { result, indicator, value } = target
  return perform(positions.setTarget, { id: serving(result).result, indicator, value }, { as: 'piret', at })
}

async function addEvidence({ perform, serving, upload, days }: Teller, row: EvidenceRow, at: Date) {
  const doing: Doing = { as: row.by, at }
  const [file] = await upload(row.file && [row.file], doing)
  const happenedOn: Day = days.day(row.happened)
  const { note, link = null } = row
  const wish = { id: serving(row.result).result, happenedOn, note, link, upload: file }
  return perform(positions.addEvidence, wish, doing)
}
