import { digestMethods, isSignedBy, signatureMethods, unknownKey } from './algorithms.ts'
import { canonicalBytes } from './canonicalization-method.ts'
import { type Certificate, checkKeyUsage, checkPeriod, digestOf, isSame, signerOf } from './certificate.ts'
import { checkProofs } from './check-proofs.ts'
import type { SignatureReading } from './container-reading.ts'
import { type Finding, isReason, isWarning, judge } from './findings.ts'
import { bytesOf, firstAt } from './safe-xml.ts'
import type { XadesSignature } from './xades.ts'

/** Everything about one signature but what it refers to, whose findings are given. */
export function checkSignature(
  signature: XadesSignature,
  fromReferences: readonly Finding[],
): SignatureReading {
  const { certificate, findings } = findCertificate(signature)
  const proofs = checkProofs(signature, certificate)
  const all = [
    ...fromReferences,
    ...findings,
    ...(certificate ? checkValue(signature, certificate) : []),
    ...proofs.findings,
    ...(certificate ? checkKeyUsage(certificate) : []),
    ...(certificate && proofs.signedAt ? checkPeriod(certificate, proofs.signedAt) : []),
    ...warnOfTime(proofs.time),
    ...(signature.hasCounterSignature ? [{ code: 'counterSignature' } as const] : []),
  ]
  return {
    id: signature.id,
    signer: certificate ? signerOf(certificate) : { name: '?' },
    ...(proofs.signedAt && { signedAt: proofs.signedAt.toISOString() }),
    time: proofs.time,
    level: proofs.level,
    ...(signature.role && { role: signature.role }),
    ...(signature.place && { place: signature.place }),
    ...conclude(all),
  }
}

/** Verdict, reasons and warnings; each once. */
export function conclude(
  findings: readonly Finding[],
): Pick<SignatureReading, 'verdict' | 'reasons' | 'warnings'> {
  const once = [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()]
  return { verdict: judge(once), reasons: once.filter(isReason), warnings: once.filter(isWarning) }
}

const warnOfTime = (time: SignatureReading['time']): Finding[] => {
  if (time === 'claimed') return [{ code: 'timeClaimed' }]
  return time === 'unknown' ? [{ code: 'timeUnknown' }] : []
}

/** The certificate is the one that the signed properties name by its digest; any other could be put in its place. */
function findCertificate({ certificates, named, isXades }: XadesSignature): {
  certificate: Certificate | undefined
  findings: Finding[]
} {
  const [first] = certificates
  if (!first) return { certificate: undefined, findings: [{ code: 'certificateMissing' }] }
  const [name] = named
  if (!name) return { certificate: first, findings: [{ code: isXades ? 'certificateNotNamed' : 'notXades' }] }
  const hash = digestMethods.get(name.method)
  if (!hash) return { certificate: first, findings: [{ code: 'methodUnknown', method: name.method }] }
  const certificate = certificates.find(({ x509 }) => isSame(digestOf(hash, x509.raw), name.digest))
  const weak: Finding[] = hash === 'sha1' ? [{ code: 'weakMethod', method: 'SHA-1' }] : []
  return certificate
    ? { certificate, findings: weak }
    : { certificate: first, findings: [...weak, { code: 'certificateDiffers' }] }
}

function checkValue({ signedInfo, value }: XadesSignature, { x509 }: Certificate): Finding[] {
  const name = firstAt(signedInfo, 'ds:SignatureMethod')?.getAttribute('Algorithm') ?? ''
  const method = signatureMethods.get(name)
  if (!method) return [{ code: 'methodUnknown', method: name }]
  const key = x509.publicKey
  const kind = unknownKey(key)
  if (kind) return [{ code: 'keyUnknown', kind }]
  const canonicalization = firstAt(signedInfo, 'ds:CanonicalizationMethod')
  const data = canonicalization && canonicalBytes(signedInfo, canonicalization)
  if (!data) return [{ code: 'methodUnknown', method: canonicalization?.getAttribute('Algorithm') ?? '' }]
  const bits = key.asymmetricKeyDetails?.modulusLength ?? Number.POSITIVE_INFINITY
  const warnings: Finding[] = [
    ...(method.hash === 'sha1' ? [{ code: 'weakMethod', method: 'SHA-1' } as const] : []),
    ...(bits < 2048 ? [{ code: 'weakKey', bits } as const] : []),
  ]
  const isRight = isSignedBy({ method, key, data, value: bytesOf(value), encoding: 'xml' })
  return isRight ? warnings : [...warnings, { code: 'signatureWrong' }]
}
