import { containerProblems as problems } from '../contract/container.ts'
import type { Party } from '../contract/document.ts'
import type { DocumentState } from '../contract/kind.ts'
import { documentProblems } from '../contract/problems.ts'

export interface ReadFile {
  readonly name: string
  readonly sha256: string
}
export interface ReadSignature {
  readonly signer: { readonly name: string; readonly code?: string; readonly organization?: string }
  readonly signedAt?: string
  readonly verdict: 'intact' | 'broken' | 'unchecked'
}

/** Before the register: what is signed may still get the signatures that are missing. */
export const isSignable = (state: DocumentState): boolean => ['draft', 'approved', 'signed'].includes(state)

/** @throws DocumentSettled */
export function demandSignable(state: DocumentState): void {
  if (!isSignable(state)) throw documentProblems.DocumentSettled({ state })
}

/**
 * Whether a container holds what was agreed: the newest version byte for byte, and beside it nothing but newest
 * versions of other documents of the same matter.
 * @throws OtherFilesSigned naming what is missing and what is foreign
 */
export function demandSameFiles(
  files: readonly ReadFile[],
  { version, beside }: { version: ReadFile; beside: ReadonlySet<string> },
): void {
  const missing = files.some(({ sha256 }) => sha256 === version.sha256) ? null : version.name
  const foreign = files
    .filter(({ sha256 }) => sha256 !== version.sha256 && !beside.has(sha256))
    .map(({ name }) => name)
  if (missing !== null || foreign.length > 0) throw problems.OtherFilesSigned({ missing, foreign })
}

/**
 * The signing parties without a signature. A party is known by its representative's name or its registry code in
 * a signature; one whose representative nobody wrote down is content with any signature that is left over.
 */
export function missingSigners(
  parties: readonly Party[],
  signatures: readonly ReadSignature[],
): readonly Party[] {
  const left = [...signatures]
  const takeFor = (fits: (signature: ReadSignature) => boolean): boolean => {
    const at = left.findIndex(fits)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const unsigned = parties.filter((party) => party.part === 'signer' && !takeFor((one) => isOf(party, one)))
  return unsigned.filter((party) => isNamed(party) || !takeFor(() => true))
}

const isNamed = (party: Party): boolean => party.isPerson || party.representative !== null

function isOf(party: Party, { signer }: ReadSignature): boolean {
  const wanted = party.representative ?? (party.isPerson ? party.name : null)
  if (wanted && sameName(wanted, signer.name)) return true
  return party.registryCode !== null && party.registryCode === signer.code
}

/** Signatures write `KIVI,HELVE,48001010001`, people „Helve Kivi”: the same words in any order. */
export function sameName(one: string, other: string): boolean {
  const words = (name: string) =>
    name
      .normalize('NFC')
      .toUpperCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .sort()
      .join(' ')
  return words(one) === words(other)
}

/** The moment at which the last of them signed; what a signer's computer or a time-stamp said. */
export function lastSignedAt(signatures: readonly ReadSignature[]): Date | null {
  const moments = signatures.flatMap(({ signedAt }) => (signedAt ? [new Date(signedAt).getTime()] : []))
  return moments.length > 0 ? new Date(Math.max(...moments)) : null
}
