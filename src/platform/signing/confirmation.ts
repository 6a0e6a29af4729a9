import type { OctetString, Sequence } from 'asn1js'
import { fromBER } from 'asn1js'
import { BasicOCSPResponse, OCSPResponse, type SingleResponse } from 'pkijs'
import { digestIds, isSignedBy } from './algorithms.ts'
import {
  type Certificate,
  checkPeriod,
  digestOf,
  findIssuer,
  isFor,
  isSame,
  issuerOf,
  keyBitsOf,
  readParsed,
  serialOf,
  subjectOf,
} from './certificate.ts'
import type { Finding } from './findings.ts'
import { methodOf } from './time-stamp.ts'

export interface Confirmation {
  /** Absent where the response could not be read. */
  readonly at?: Date
  readonly nonce?: Buffer
  readonly findings: readonly Finding[]
}

const ids = { basic: '1.3.6.1.5.5.7.48.1.1', nonce: '1.3.6.1.5.5.7.48.1.2' } as const

export interface Confirmed {
  readonly signer: Certificate
  /** Certificates that stand beside the response. */
  readonly others: readonly Certificate[]
}

/**
 * Reads and checks an OCSP response (RFC 6960): it must be about the signer's certificate, say that it was good, and
 * be signed by its issuer or by somebody who may confirm. Whether they are to be trusted stays open.
 */
export function readConfirmation(bytes: Uint8Array, confirmed: Confirmed): Confirmation {
  try {
    return check(open(bytes), confirmed)
  } catch {
    return { findings: [{ code: 'ocspWrong' }] }
  }
}

function open(bytes: Uint8Array): BasicOCSPResponse {
  const { responseStatus, responseBytes } = OCSPResponse.fromBER(new Uint8Array(bytes))
  if (responseStatus.valueBlock.valueDec !== 0 || responseBytes?.responseType !== ids.basic)
    throw new Error('no answer inside')
  return BasicOCSPResponse.fromBER(new Uint8Array(responseBytes.response.valueBlock.valueHexView))
}

function check(response: BasicOCSPResponse, { signer, others }: Confirmed): Confirmation {
  const data = response.tbsResponseData
  const about = data.responses.find((one) => isAbout(one, signer))
  const known = [...(response.certs ?? []).flatMap(readParsed), ...others]
  const issuer = findIssuer(signer, known)
  const nonce = nonceOf(response)
  return {
    at: data.producedAt,
    ...(nonce && { nonce }),
    findings: [
      ...(about
        ? [...checkIssuer(about, issuer), ...checkStatus(about)]
        : [{ code: 'ocspOfAnother' } as const]),
      ...checkResponder(response, known, issuer),
    ],
  }
}

/** By the issuer's name and the serial number; the issuer's key comes next. */
function isAbout({ certID }: SingleResponse, signer: Certificate): boolean {
  const hash = digestIds.get(certID.hashAlgorithm.algorithmId)
  return (
    hash !== undefined &&
    isSame(certID.serialNumber.valueBlock.valueHexView, serialOf(signer)) &&
    isSame(certID.issuerNameHash.valueBlock.valueHexView, digestOf(hash, issuerOf(signer)))
  )
}

function checkIssuer({ certID }: SingleResponse, issuer: Certificate | undefined): Finding[] {
  if (!issuer) return [{ code: 'ocspIssuerAbsent' }]
  const hash = digestIds.get(certID.hashAlgorithm.algorithmId) ?? 'sha1'
  const isIssuer = isSame(certID.issuerKeyHash.valueBlock.valueHexView, digestOf(hash, keyBitsOf(issuer)))
  return isIssuer ? [] : [{ code: 'ocspOfAnother' }]
}

/** The tag says it: 0 good, 1 revoked (with the moment), 2 unknown. */
function checkStatus({ certStatus }: SingleResponse): Finding[] {
  const tag = certStatus.idBlock.tagNumber
  if (tag === 0) return []
  if (tag !== 1) return [{ code: 'certificateNotKnown' }]
  const [moment] = (certStatus as Sequence).valueBlock.value as unknown as { toDate(): Date }[]
  return [{ code: 'certificateRevoked', at: moment?.toDate().toISOString() ?? '' }]
}

function checkResponder(
  response: BasicOCSPResponse,
  known: readonly Certificate[],
  issuer: Certificate | undefined,
): Finding[] {
  const responder = known.find((one) => isNamed(response, one))
  if (!responder) return [{ code: 'ocspResponderUnknown' }]
  const method = methodOf(response.signatureAlgorithm)
  if (!method) return [{ code: 'methodUnknown', method: response.signatureAlgorithm.algorithmId }]
  const isWhole = isSignedBy({
    method,
    key: responder.x509.publicKey,
    data: response.tbsResponseData.tbsView,
    value: response.signature.valueBlock.valueHexView,
    encoding: 'der',
  })
  if (!isWhole) return [{ code: 'ocspWrong' }]
  const mayConfirm = isFor(responder, 'confirming') || (issuer && isSame(issuer.x509.raw, responder.x509.raw))
  const inForce = checkPeriod(responder, response.tbsResponseData.producedAt).length === 0
  return mayConfirm && inForce ? [] : [{ code: 'ocspResponderNotEntitled' }]
}

/** The responder says who it is by its name or by the SHA-1 of its key. */
function isNamed({ tbsResponseData: { responderID } }: BasicOCSPResponse, certificate: Certificate): boolean {
  const byName = (responderID as { valueBeforeDecode?: ArrayBuffer }).valueBeforeDecode
  if (byName) return isSame(Buffer.from(byName), subjectOf(certificate))
  const byKey = (responderID as OctetString).valueBlock.valueHexView
  return isSame(byKey, digestOf('sha1', keyBitsOf(certificate)))
}

/** Responders write the number plain or as an octet string inside. */
function nonceOf({ tbsResponseData: { responseExtensions } }: BasicOCSPResponse): Buffer | undefined {
  const extension = responseExtensions?.find((one) => one.extnID === ids.nonce)
  if (!extension) return undefined
  const bytes = extension.extnValue.valueBlock.valueHexView
  const { result, offset } = fromBER(bytes)
  const isWrapped = offset === bytes.length && result.idBlock.tagNumber === 4 && result.idBlock.tagClass === 1
  return Buffer.from(isWrapped ? (result as OctetString).valueBlock.valueHexView : bytes)
}
