import type { Element } from '@xmldom/xmldom'
import { type AsnType, fromBER, ObjectIdentifier, type OctetString, Sequence } from 'asn1js'
import { digestIds } from './algorithms.ts'
import { canonicalBytes } from './canonicalization-method.ts'
import { type Certificate, digestOf, isSame } from './certificate.ts'
import { type Confirmation, readConfirmation } from './confirmation.ts'
import type { SignatureLevel, SignatureReading } from './container-reading.ts'
import { type Finding, isReason } from './findings.ts'
import { bytesOf, firstAt } from './safe-xml.ts'
import { readStamp, type StampReading } from './time-stamp.ts'
import type { XadesSignature } from './xades.ts'

export interface Proofs {
  readonly level: SignatureLevel
  readonly time: SignatureReading['time']
  readonly signedAt: Date | undefined
  readonly findings: readonly Finding[]
}

/** What others have said of a signature: when it was there (time-stamps), and that the certificate was in force. */
export function checkProofs(signature: XadesSignature, signer: Certificate | undefined): Proofs {
  const others = [...signature.certificates, ...signature.otherCertificates]
  const stamps = signature.stamps.map((one) => checkStamp(one, signature.value, others))
  const confirmation = signer && bestConfirmation(signature, { signer, others })
  const archive = signature.archiveStamps.flatMap((one) => [
    ...readStamp(tokenOf(one), undefined, others).findings,
    { code: 'archiveStampNotChecked' } as const,
  ])
  const stampedAt = earliest(stamps)
  const markedAt = stamps.length === 0 && signature.isTimeMarked ? confirmation?.at : undefined
  const mark = markedAt ? checkMark(confirmation?.nonce, bytesOf(signature.value)) : []
  return {
    level: levelOf(signature),
    ...timeOf(signature, { stampedAt, markedAt: mark.length === 0 ? markedAt : undefined }),
    findings: [
      ...stamps.flatMap((one) => one.findings),
      ...checkConfirmation(signature, confirmation),
      ...mark,
      ...(stampedAt && confirmation?.at ? compareTimes(stampedAt, confirmation.at) : []),
      ...archive,
    ],
  }
}

const tokenOf = (stamp: Element): Buffer => bytesOf(firstAt(stamp, 'xades:EncapsulatedTimeStamp'))

function checkStamp(stamp: Element, value: Element, others: readonly Certificate[]): StampReading {
  const method = firstAt(stamp, 'ds:CanonicalizationMethod')
  const data = canonicalBytes(value, method)
  if (data) return readStamp(tokenOf(stamp), data, others)
  return { findings: [{ code: 'methodUnknown', method: method?.getAttribute('Algorithm') ?? '' }] }
}

/** The earliest among those that are whole: a broken one proves no time. */
const earliest = (stamps: readonly StampReading[]): Date | undefined =>
  stamps
    .filter((one) => !one.findings.some(isReason))
    .flatMap((one) => one.at ?? [])
    .sort((a, b) => a.getTime() - b.getTime())[0]

/** There may be confirmations of other certificates too; the one that fits the signer best is meant. */
function bestConfirmation(
  { confirmations }: XadesSignature,
  confirmed: { signer: Certificate; others: readonly Certificate[] },
): Confirmation | undefined {
  const weigh = ({ findings }: Confirmation) =>
    findings.filter(isReason).length + (findings.some(({ code }) => code === 'ocspOfAnother') ? 100 : 0)
  return confirmations
    .map((bytes) => readConfirmation(bytes, confirmed))
    .sort((a, b) => weigh(a) - weigh(b))[0]
}

function checkConfirmation(
  { hasRevocationLists }: XadesSignature,
  confirmation: Confirmation | undefined,
): readonly Finding[] {
  const isOfAnother = confirmation?.findings.some(({ code }) => code === 'ocspOfAnother')
  if (hasRevocationLists && (!confirmation || isOfAnother)) return [{ code: 'revocationByList' }]
  return confirmation ? confirmation.findings : [{ code: 'noConfirmation' }]
}

function levelOf({ stamps, archiveStamps, isTimeMarked, ...signature }: XadesSignature): SignatureLevel {
  const isConfirmed = signature.confirmations.length > 0 || signature.hasRevocationLists
  if (stamps.length === 0) return isTimeMarked && isConfirmed ? 'LT' : 'B'
  if (archiveStamps.length > 0) return 'LTA'
  return isConfirmed ? 'LT' : 'T'
}

interface Times {
  readonly stampedAt: Date | undefined
  readonly markedAt: Date | undefined
}

function timeOf(
  { claimedAt }: XadesSignature,
  { stampedAt, markedAt }: Times,
): Pick<Proofs, 'time' | 'signedAt'> {
  if (stampedAt) return { time: 'stamped', signedAt: stampedAt }
  if (markedAt) return { time: 'marked', signedAt: markedAt }
  return { time: claimedAt ? 'claimed' : 'unknown', signedAt: claimedAt }
}

/** A time-mark is a confirmation whose nonce holds the digest of the signature value: DigestInfo in DER (BDOC 2.1). */
function checkMark(nonce: Buffer | undefined, value: Buffer): Finding[] {
  const marked = nonce ? readDigestInfo(nonce) : undefined
  const hash = marked && digestIds.get(marked.method)
  return marked && hash && isSame(marked.digest, digestOf(hash, value)) ? [] : [{ code: 'timeMarkOfAnother' }]
}

function readDigestInfo(bytes: Buffer): { method: string; digest: Uint8Array } | undefined {
  const { result } = fromBER(new Uint8Array(bytes))
  const [algorithm, digest] = partsOf(result)
  const [method] = partsOf(algorithm)
  if (!(method instanceof ObjectIdentifier) || digest?.idBlock.tagNumber !== 4) return undefined
  return { method: method.valueBlock.toString(), digest: (digest as OctetString).valueBlock.valueHexView }
}

const partsOf = (value: unknown): AsnType[] => (value instanceof Sequence ? value.valueBlock.value : [])

const minute = 60_000

/**
 * The confirmation comes after the time-stamp and soon: past a quarter of an hour the validation service of Estonia warns,
 * past a day it refuses (SiVa validation policy POLv4, freshness of revocation data).
 */
export function compareTimes(stampedAt: Date, confirmedAt: Date): Finding[] {
  const whole = Math.floor(stampedAt.getTime() / 1000) * 1000
  const late = confirmedAt.getTime() - whole
  if (late < 0)
    return [{ code: 'stampAfterOcsp', at: stampedAt.toISOString(), limit: confirmedAt.toISOString() }]
  if (late > 24 * 60 * minute) return [{ code: 'ocspTooLate', hours: Math.floor(late / minute / 60) }]
  return late > 15 * minute ? [{ code: 'ocspLate', minutes: Math.floor(late / minute) }] : []
}
