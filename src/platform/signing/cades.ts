import { UTCTime } from 'asn1js'
import { ContentInfo, SignedData, type SignerInfo } from 'pkijs'
import { signerOf } from './certificate.ts'
import { conclude } from './check-signature.ts'
import type { SignatureReading } from './container-reading.ts'
import { certificatesOf, findSigner, readStamp } from './time-stamp.ts'

const ids = { signingTime: '1.2.840.113549.1.9.5', stamp: '1.2.840.113549.1.9.16.2.14' } as const

/** The signers of a CAdES signature (`.p7s`), listed and left to the validation service. */
export function listCades(bytes: Uint8Array, file: string): SignatureReading[] {
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(bytes)).content })
    return signed.signerInfos.map((signer, at) =>
      listSigner(signer, signed, at === 0 ? file : `${file}#${at + 1}`),
    )
  } catch {
    const unreadable = conclude([{ code: 'signatureUnreadable', file }])
    return [{ id: file, signer: { name: '?' }, time: 'unknown', ...unreadable }]
  }
}

function listSigner(signer: SignerInfo, signed: SignedData, id: string): SignatureReading {
  const certificate = findSigner(signer, certificatesOf(signed))
  const token = signer.unsignedAttrs?.attributes.find((one) => one.type === ids.stamp)?.values[0]
  const stamped = token && readStamp(new Uint8Array(token.toBER()), undefined, []).at
  const claimed = claimedTime(signer)
  const at = stamped ?? claimed
  return {
    id,
    signer: certificate ? signerOf(certificate) : { name: '?' },
    ...(at && { signedAt: at.toISOString() }),
    time: stamped ? 'stamped' : claimed ? 'claimed' : 'unknown',
    ...conclude([{ code: 'leftToService', form: 'CAdES' }]),
  }
}

function claimedTime({ signedAttrs }: SignerInfo): Date | undefined {
  const value = signedAttrs?.attributes.find((one) => one.type === ids.signingTime)?.values[0]
  return value instanceof UTCTime ? value.toDate() : undefined
}
