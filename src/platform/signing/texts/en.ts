import { clock, type SigningWords } from './words.ts'

export const en: SigningWords = {
  verdicts: {
    intact: 'technically intact',
    broken: 'broken',
    unchecked: 'not checked to the end',
  },
  findings: {
    fileChanged: ({ file }) => `The file “${file}” was changed after signing.`,
    fileNotCovered: ({ file }) => `The signature doesn't cover the file “${file}”, though another one does.`,
    extraFile: ({ file }) => `The file “${file}” is in the container, but no signature covers it.`,
    fileMissing: ({ file }) => `The signed file “${file}” is not in the container.`,
    signatureWrong: () => "The signature value doesn't match what was signed or the certificate.",
    signatureUnreadable: ({ file }) => `The signature file “${file}” can't be read.`,
    signedPropertiesChanged: () =>
      'Data of the signature (time, certificate, role) were changed after signing.',
    signedPropertiesNotCovered: () => "The signature doesn't cover its own data (time, certificate, role).",
    partChanged: ({ part }) => `The part “${part}” of the signature was changed after signing.`,
    partElsewhere: ({ part }) => `The signature refers to the part “${part}”, which is not in it.`,
    idRepeats: ({ part }) => `The identifier “${part}” occurs twice, so it isn't certain what was signed.`,
    certificateMissing: () => 'The signature has no certificate that can be read.',
    certificateNotNamed: () => "The signature doesn't say with which certificate it was made.",
    certificateDiffers: () => 'The signature holds another certificate than the one it was made with.',
    certificateEnded: ({ at, limit }) =>
      `The certificate ended on ${clock(limit, 'en')}, before signing (${clock(at, 'en')}).`,
    certificateNotBegun: ({ at, limit }) =>
      `The certificate began only on ${clock(limit, 'en')}, after signing (${clock(at, 'en')}).`,
    stampOfAnother: () => 'The time-stamp does not belong to this signature.',
    stampWrong: () => "The time-stamp is faulty: its signature or certificate doesn't match.",
    ocspOfAnother: () => 'The confirmation (OCSP) is about another certificate.',
    ocspWrong: () => "The confirmation (OCSP) is faulty: its signature doesn't match or it can't be read.",
    ocspResponderNotEntitled: () => 'The certificate of who confirmed (OCSP) is not one for confirming.',
    certificateRevoked: ({ at }) => `The certificate was revoked${at ? ` since ${clock(at, 'en')}` : ''}.`,
    certificateNotKnown: () => "Who confirmed (OCSP) doesn't know this certificate.",
    stampAfterOcsp: ({ at, limit }) =>
      `The time-stamp (${clock(at, 'en')}) is later than the confirmation (${clock(limit, 'en')}).`,
    ocspTooLate: ({ hours }) =>
      `The confirmation was taken ${hours} hours after the time-stamp; 24 hours are allowed.`,
    timeMarkOfAnother: () => 'The time-mark does not belong to this signature.',
    leftToService: ({ form }) => `A ${form} signature isn't checked here; the validation service does that.`,
    methodUnknown: ({ method }) =>
      `The signature uses a method that isn't known here (${method || 'unnamed'}).`,
    keyUnknown: ({ kind }) => `The key of the signature is of a kind that isn't known here (${kind}).`,
    stampSignerUnknown: () =>
      "The certificate of the time-stamp's maker is not in the container, so the time-stamp could not be checked.",
    ocspResponderUnknown: () =>
      'The certificate of who confirmed (OCSP) is not in the container, so the confirmation could not be checked.',
    revocationByList: () =>
      "That the certificate was in force is shown by a revocation list, which isn't checked here.",
    notXades: () => 'The signature has no XAdES data (time, certificate) to check.',
    trustNotChecked: () =>
      'Only the container itself was checked. Whether the issuers of the certificates can be trusted was not; the validation service tells that.',
    noSignatures: () => 'The container has no signature.',
    stampOnly: () => 'The container has a time-stamp, not a signature.',
    timeClaimed: () =>
      "The time of signing is what the signer's computer said; no checked time-stamp proves it.",
    timeUnknown: () => 'The time of signing is not said.',
    noConfirmation: () =>
      'The container has no confirmation that the certificate was in force at the time of signing.',
    ocspLate: ({ minutes }) => `The confirmation was taken ${minutes} minutes after the time-stamp.`,
    ocspIssuerAbsent: () =>
      "The certificate of the signer's issuer is not in the container; the confirmation was compared by name and number only.",
    archiveStampNotChecked: () =>
      "The tie between the archive time-stamp and the signature isn't checked here.",
    counterSignature: () => "The signature has a countersignature, which isn't checked here.",
    weakMethod: ({ method }) => `The signature uses a weak digest (${method}).`,
    weakKey: ({ bits }) => `The key of the signature is short (${bits} bits).`,
    keyNotForSigning: () => 'The certificate is not one for signing.',
    mimetypeMissing: () => 'The container has no entry “mimetype”.',
    mimetypeNotFirst: () => 'The entry “mimetype” is not the first in the container.',
    mimetypePacked: () => 'The entry “mimetype” is compressed, though it should not be.',
    mimetypeWrong: ({ found }) => `The entry “mimetype” has unexpected content (“${found}”).`,
    manifestMissing: () => 'The container has no list of its files (manifest.xml).',
    manifestUnreadable: () => "The container's list of files (manifest.xml) can't be read.",
    manifestLacks: ({ file }) => `The container's list of files lacks “${file}”.`,
    manifestNames: ({ file }) => `The container's list of files names “${file}”, which isn't there.`,
    unknownPart: ({ file }) => `What the part “${file}” of the container is for is not known.`,
    fileElsewhere: ({ file }) => `The content of “${file}” is not in the container, only its digest.`,
  },
  refusals: {
    empty: () => 'The file is empty.',
    tooLarge: ({ limit = 0 }) => `The container is too large. Up to ${megabytes(limit)} MB are read.`,
    notContainer: () => 'This file is not a signed container (.asice, .sce, .bdoc, .ddoc, .asics).',
    damaged: () => 'The container is damaged or was copied only in part.',
    encrypted: () => 'The container is locked with a password.',
    zipBomb: () => 'The container would grow dangerously large when unpacked, so it was not opened.',
    pathTrick: ({ file = '' }) =>
      `The container has a file “${file}” whose name leads out of its folder or occurs twice; it was not opened.`,
    doctype: ({ file }) =>
      `XML of the container${part(file)} has a DOCTYPE, which no signature may have; it was not opened.`,
    tooManyParts: ({ file }) =>
      `XML of the container${part(file)} has dangerously many parts; it was not opened.`,
    tooDeep: ({ file }) => `XML of the container${part(file)} is dangerously deep; it was not opened.`,
    tooMuchWork: () => 'Reading the container took too much time or memory and was stopped.',
  },
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
const part = (file: string | undefined) => (file ? ` (“${file}”)` : '')
