import type { Reason, Warning } from './findings.ts'

/**
 * `intact` says that every check without a list of trusted issuers passed, never that a signature is valid;
 * `unchecked`, that something could not be judged here.
 */
export type Verdict = 'intact' | 'broken' | 'unchecked'
export type ContainerFormat = 'asice' | 'asics' | 'bdoc' | 'ddoc'

/** What a container says of itself and what checks found. JSON, so that it can be kept with a document. */
export interface ContainerReading {
  readonly format: ContainerFormat
  readonly files: readonly SignedFile[]
  readonly signatures: readonly SignatureReading[]
  /** The worst of the signatures; `unchecked` where there is none. */
  readonly verdict: Verdict
  readonly warnings: readonly Warning[]
}

export interface SignedFile {
  readonly name: string
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly mediaType?: string
}

export interface SignatureReading {
  /** The Id in the signature, or the name of its file. */
  readonly id: string
  readonly signer: Signer
  /** ISO moment: of the time-stamp or the time-mark where there is one, otherwise what the signer's computer said. */
  readonly signedAt?: string
  readonly time: 'stamped' | 'marked' | 'claimed' | 'unknown'
  /** Absent where the form has no levels. A time-mark (BDOC-TM) counts as LT. */
  readonly level?: SignatureLevel
  readonly role?: string
  readonly place?: string
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly warnings: readonly Warning[]
}

export type SignatureLevel = 'B' | 'T' | 'LT' | 'LTA'

/** As the certificate says it; nothing of it was checked against its issuer. */
export interface Signer {
  readonly name: string
  /** Personal code, or the registry code of an organization whose seal it is. */
  readonly code?: string
  readonly country?: string
  readonly organization?: string
}
