import type { Locale } from '../../kernel/words.ts'
import type { ContainerReading, SignatureReading, SignedFile, Signer, Verdict } from './container-reading.ts'
import type { Finding } from './findings.ts'
import type { ContainerRefusal, RefusalData } from './not-a-container.ts'
import { en } from './texts/en.ts'
import { et } from './texts/et.ts'
import { ru } from './texts/ru.ts'
import type { SigningWords } from './texts/words.ts'

const words: Readonly<Record<Locale, SigningWords>> = { et, en, ru }

/** A reading with its words in one language. */
export interface DescribedReading {
  readonly format: ContainerReading['format']
  readonly files: readonly SignedFile[]
  readonly signatures: readonly DescribedSignature[]
  readonly verdict: Verdict
  readonly verdictText: string
  /** Of the container, and of its signatures with the signer before the sentence. */
  readonly warnings: readonly string[]
}

export interface DescribedSignature {
  readonly id: string
  /** Name and code in one line. */
  readonly signer: string
  readonly signedAt: string | null
  readonly level: SignatureReading['level'] | null
  readonly role?: string
  readonly place?: string
  readonly verdict: Verdict
  readonly verdictText: string
  readonly reasons: readonly string[]
}

export function describeReading(reading: ContainerReading, locale: Locale): DescribedReading {
  const say = (finding: Finding) => sayFinding(finding, locale)
  return {
    format: reading.format,
    files: reading.files,
    signatures: reading.signatures.map((one) => describeSignature(one, locale)),
    verdict: reading.verdict,
    verdictText: words[locale].verdicts[reading.verdict],
    warnings: [
      ...reading.warnings.map(say),
      ...reading.signatures.flatMap(({ signer, warnings }) =>
        warnings.map((warning) => `${saySigner(signer)}: ${say(warning)}`),
      ),
    ],
  }
}

function describeSignature(signature: SignatureReading, locale: Locale): DescribedSignature {
  const { id, signer, signedAt, level, role, place, verdict, reasons } = signature
  return {
    id,
    signer: saySigner(signer),
    signedAt: signedAt ?? null,
    level: level ?? null,
    ...(role && { role }),
    ...(place && { place }),
    verdict,
    verdictText: words[locale].verdicts[verdict],
    reasons: reasons.map((reason) => sayFinding(reason, locale)),
  }
}

export const saySigner = ({ name, code }: Signer): string =>
  code && !name.includes(code) ? `${name}, ${code}` : name

/** The sentence of one reason or warning. */
export function sayFinding(finding: Finding, locale: Locale): string {
  const say = words[locale].findings[finding.code] as (data: Finding) => string
  return say(finding)
}

/** The sentence of a `NotAContainer`. */
export const explainRefusal = (
  { code, data }: { code: ContainerRefusal; data: RefusalData },
  locale: Locale,
): string => words[locale].refusals[code](data)
