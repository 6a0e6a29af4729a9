import { compareDays, type Day } from '../../../kernel/values/day.ts'
import { problems } from '../contract/problems.ts'
import type { JobDescriptionReading } from '../contract/reading.ts'
import type { ResultKind } from '../contract/result-kind.ts'
import type { DutyLinkShown } from '../contract/version.ts'

export interface VersionToSave {
  readonly reading: JobDescriptionReading
  readonly kinds: readonly (readonly ResultKind[])[]
  readonly validFrom: Day
  readonly links: readonly DutyLinkShown[]
}
export interface VersionBefore {
  readonly no: number
  readonly validFrom: Day
  readonly duties: readonly { readonly id: string; readonly no: string; readonly text: string }[]
}

/** Whether a corrected reading may become a version. @throws a problem for each thing that is still open */
export function checkVersion(version: VersionToSave, before: VersionBefore | undefined): void {
  checkReading(version.reading)
  const missing = version.reading.duties.filter(
    (duty, index) => duty.results.length !== (version.kinds[index] ?? []).length,
  ).length
  if (missing > 0) throw problems.KindsUnconfirmed({ missing })
  if (before && compareDays(version.validFrom, before.validFrom) <= 0)
    throw problems.VersionOverlaps({ no: before.no, validFrom: before.validFrom })
  checkLinks(version, before?.duties ?? [])
}

/** Every doubt is a question to a person: none may be open, nothing may be left without its place. */
function checkReading(reading: JobDescriptionReading): void {
  if (!reading.isJobDescription)
    throw problems.NotAJobDescription(reading.refusal ?? { reason: 'otherDocument', text: '' })
  if (reading.unpairedResults.length > 0)
    throw problems.ResultsUnpaired({ count: reading.unpairedResults.length })
  const written = reading.duties.filter((duty) => duty.text.trim() !== '')
  if (written.length === 0 || written.length < reading.duties.length) throw problems.DutiesMissing({})
  if (reading.doubts.length > 0) throw problems.DoubtsOpen({ count: reading.doubts.length })
}

function checkLinks({ links, reading }: VersionToSave, older: VersionBefore['duties']): void {
  const left = older.filter((duty) => !links.some((link) => link.from === duty.id))
  if (left.length > 0) throw problems.LinksIncomplete({ duties: left.map((duty) => duty.no || duty.text) })
  for (const link of links) {
    const duty = older.find((one) => one.id === link.from)
    if (!duty || !fits(link, links, reading.duties.length))
      throw problems.LinkUnfit({ duty: duty?.no || duty?.text || '', kind: link.kind })
  }
}

/** Ended leads nowhere and stands alone; split has several ends, merged several beginnings, the rest one of each. */
function fits(link: DutyLinkShown, links: readonly DutyLinkShown[], duties: number): boolean {
  const beside = links.filter((one) => one.from === link.from)
  if (link.to === null) return link.kind === 'ended' && beside.length === 1
  if (link.kind === 'ended' || link.to >= duties) return false
  const towards = links.filter((one) => one.to === link.to)
  if (new Set(beside.map((one) => one.to)).size < beside.length) return false
  if (link.kind === 'split') return beside.length > 1
  if (link.kind === 'merged') return towards.length > 1
  return beside.length === 1 && towards.length === 1
}
