import type { Offers } from '../../../kernel/offers.ts'
import type { Named } from '../contract/ids.ts'
import type { LinkKind, VersionShown } from '../contract/version.ts'
import type { DutyWithResults, VersionRow } from '../store/versions.ts'

/** A person with a name; null when there is none. */
export const named = (id: string | null, names: ReadonlyMap<string, string>): Named | null =>
  id === null ? null : { id, name: names.get(id) ?? '…' }

export interface DutyLinkRow {
  readonly old: string
  readonly new: string | null
  readonly kind: Exclude<LinkKind, 'new'>
}

/** Versions with the numbers of the duties in which each differs from the one before it. */
export function showVersions(
  versions: readonly VersionRow[],
  duties: readonly DutyWithResults[],
  links: readonly DutyLinkRow[],
): VersionShown[] {
  const nameOf = new Map(duties.map((duty) => [duty.id, duty.no || duty.text.slice(0, 40)]))
  return versions.map((version, index) => {
    const own = duties.filter((duty) => duty.version === version.id)
    const before = versions[index - 1]
    const earlier = duties.filter((duty) => duty.version === before?.id)
    const kinds = before ? own.map((duty) => ({ duty, kind: linkOf(duty.id, links) })) : []
    const numbers = (wanted: (kind: LinkKind) => boolean) =>
      kinds.filter(({ kind }) => wanted(kind)).map(({ duty }) => nameOf.get(duty.id) ?? '')
    return {
      id: version.id,
      no: version.no,
      validFrom: version.validFrom,
      signedOn: version.signedOn,
      hasSource: version.source !== null,
      changed: numbers((kind) => kind !== 'kept' && kind !== 'new'),
      added: numbers((kind) => kind === 'new'),
      ended: earlier
        .filter((duty) => links.some((link) => link.old === duty.id && link.new === null))
        .map((duty) => nameOf.get(duty.id) ?? ''),
    }
  })
}

/** How a duty came from the version before; `new` when it came from none. */
export const linkOf = (duty: string, links: readonly DutyLinkRow[]): LinkKind =>
  links.find((link) => link.new === duty)?.kind ?? 'new'

/** Address of a record's screen by its kind; null for kinds without one. */
export const hrefOf = (
  { offers }: { readonly offers: ReadonlyMap<string, Offers> },
  kind: string,
  id: string,
): string | null =>
  [...offers.values()]
    .map((offer) => offer.records?.[kind])
    .find(Boolean)
    ?.href(id) ?? null
