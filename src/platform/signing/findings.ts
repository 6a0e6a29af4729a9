/** What makes a signature broken: each code with what its sentence needs. Moments are ISO texts. */
export interface Broken {
  fileChanged: { file: string }
  /** Another signature covers it, this one doesn't. */
  fileNotCovered: { file: string }
  /** No signature covers it. */
  extraFile: { file: string }
  fileMissing: { file: string }
  signatureWrong: Nothing
  signatureUnreadable: { file: string }
  signedPropertiesChanged: Nothing
  signedPropertiesNotCovered: Nothing
  partChanged: { part: string }
  /** A reference leads out of its own signature. */
  partElsewhere: { part: string }
  idRepeats: { part: string }
  certificateMissing: Nothing
  certificateNotNamed: Nothing
  certificateDiffers: Nothing
  certificateEnded: { at: string; limit: string }
  certificateNotBegun: { at: string; limit: string }
  stampOfAnother: Nothing
  stampWrong: Nothing
  ocspOfAnother: Nothing
  ocspWrong: Nothing
  ocspResponderNotEntitled: Nothing
  certificateRevoked: { at: string }
  certificateNotKnown: Nothing
  stampAfterOcsp: { at: string; limit: string }
  ocspTooLate: { hours: number }
  timeMarkOfAnother: Nothing
}

/** Why a signature was not judged to the end. */
export interface Unchecked {
  leftToService: { form: 'CAdES' | 'DDOC' | 'ASiC-S' }
  methodUnknown: { method: string }
  keyUnknown: { kind: string }
  stampSignerUnknown: Nothing
  ocspResponderUnknown: Nothing
  revocationByList: Nothing
  notXades: Nothing
}

/** What one should know although nothing is broken. */
export interface Warned {
  trustNotChecked: Nothing
  noSignatures: Nothing
  stampOnly: Nothing
  timeClaimed: Nothing
  timeUnknown: Nothing
  noConfirmation: Nothing
  ocspLate: { minutes: number }
  ocspIssuerAbsent: Nothing
  archiveStampNotChecked: Nothing
  counterSignature: Nothing
  weakMethod: { method: string }
  weakKey: { bits: number }
  keyNotForSigning: Nothing
  mimetypeMissing: Nothing
  mimetypeNotFirst: Nothing
  mimetypePacked: Nothing
  mimetypeWrong: { found: string }
  manifestMissing: Nothing
  manifestUnreadable: Nothing
  manifestLacks: { file: string }
  manifestNames: { file: string }
  unknownPart: { file: string }
  fileElsewhere: { file: string }
}

type Nothing = Readonly<Record<never, never>>
export type FindingData = Broken & Unchecked & Warned
export type FindingCode = keyof FindingData
type FindingOf<Codes> = { [C in keyof Codes]: { readonly code: C } & Readonly<Codes[C]> }[keyof Codes]

/** A code with its data; JSON, so that it can be kept. Words: `describeReading`. */
export type Reason = FindingOf<Broken> | FindingOf<Unchecked>
export type Warning = FindingOf<Warned>
export type Finding = Reason | Warning

const unchecked: readonly string[] = [
  'leftToService',
  'methodUnknown',
  'keyUnknown',
  'stampSignerUnknown',
  'ocspResponderUnknown',
  'revocationByList',
  'notXades',
] satisfies (keyof Unchecked)[]

const warned: readonly string[] = [
  'trustNotChecked',
  'noSignatures',
  'stampOnly',
  'timeClaimed',
  'timeUnknown',
  'noConfirmation',
  'ocspLate',
  'ocspIssuerAbsent',
  'archiveStampNotChecked',
  'counterSignature',
  'weakMethod',
  'weakKey',
  'keyNotForSigning',
  'mimetypeMissing',
  'mimetypeNotFirst',
  'mimetypePacked',
  'mimetypeWrong',
  'manifestMissing',
  'manifestUnreadable',
  'manifestLacks',
  'manifestNames',
  'unknownPart',
  'fileElsewhere',
] satisfies (keyof Warned)[]

export const isWarning = (finding: Finding): finding is Warning => warned.includes(finding.code)
export const isReason = (finding: Finding): finding is Reason => !isWarning(finding)

/** What is broken outweighs what was not checked. Anything that is no warning keeps a signature from being intact. */
export function judge(findings: readonly Finding[]): 'intact' | 'broken' | 'unchecked' {
  const reasons = findings.filter(isReason)
  if (reasons.length === 0) return 'intact'
  return reasons.every(({ code }) => unchecked.includes(code)) ? 'unchecked' : 'broken'
}
