import { z } from 'zod'
import { isLoopback } from '../loopback.ts'

export type LegalIndication = 'TOTAL-PASSED' | 'INDETERMINATE' | 'TOTAL-FAILED'

/** What the agency's validation service says of a container, with trusted lists and the law. */
export interface LegalVerdict {
  /** The worst of the signatures; INDETERMINATE where there is none. */
  readonly verdict: LegalIndication
  readonly signatures: readonly LegalSignature[]
  /** Name of the policy by which the service judged, e.g. `POLv4`. */
  readonly policy: string
  /** ISO moment of the service. */
  readonly checkedAt: string
  /** The whole answer, as it came; to be kept with the document. */
  readonly report: unknown
}

export interface LegalSignature {
  readonly id: string
  readonly signer: string
  readonly verdict: LegalIndication
  /** Errors in the service's own words. */
  readonly reasons: readonly string[]
}

/**
 * The validation service gave no verdict: it can't be reached (`unreachable`), didn't take the file (`refused`, with
 * what it said), or answered something else (`notUnderstood`). Nothing is known of the signatures then.
 */
export class ValidationUnavailable extends Error {
  override readonly name = 'ValidationUnavailable'
  readonly code: 'unreachable' | 'refused' | 'notUnderstood'
  readonly data: { readonly said?: string }
  constructor(code: ValidationUnavailable['code'], data: { said?: string } = {}, options?: ErrorOptions) {
    super(`no verdict of the validation service: ${code}`, options)
    this.code = code
    this.data = data
  }
}

export interface ContainerToValidate {
  readonly bytes: Uint8Array
  readonly name: string
}

export type Validate = (container: ContainerToValidate) => Promise<LegalVerdict>

/**
 * Asks a SiVa 3 service (`POST /validate`, simple report). The whole container goes there: it is the agency's own.
 * @param address of the service, over https or on this machine, with or without `/validate` at the end.
 * @throws TypeError for an address where the container would travel in the open
 */
export function createValidation(address: string, { seconds = 60 } = {}): Validate {
  const url = new URL(address)
  if (url.protocol !== 'https:' && !isLoopback(url.hostname))
    throw new TypeError('the validation service must be reached over https')
  if (!url.pathname.endsWith('/validate')) url.pathname = `${url.pathname.replace(/\/$/, '')}/validate`
  return async (container) => {
    const response = await ask(url, container, seconds)
    const body = await response.json().catch(() => undefined)
    if (response.status === 400) throw new ValidationUnavailable('refused', { said: sayErrors(body) })
    if (!response.ok) throw new ValidationUnavailable('unreachable', { said: `HTTP ${response.status}` })
    return readReport(body)
  }
}

async function ask(url: URL, { bytes, name }: ContainerToValidate, seconds: number): Promise<Response> {
  const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ filename: name.slice(-255), document, reportType: 'Simple' }),
      redirect: 'error',
      signal: AbortSignal.timeout(seconds * 1000),
    })
  } catch (cause) {
    throw new ValidationUnavailable('unreachable', {}, { cause })
  }
}

const Errors = z.object({ requestErrors: z.array(z.object({ message: z.string() })) })

const sayErrors = (body: unknown): string =>
  Errors.safeParse(body)
    .data?.requestErrors.map(({ message }) => message)
    .join('; ') ?? ''

const Indication = z.enum(['TOTAL-PASSED', 'INDETERMINATE', 'TOTAL-FAILED'])
const Report = z.object({
  validationReport: z.object({
    validationConclusion: z.object({
      policy: z.object({ policyName: z.string() }),
      validationTime: z.string(),
      signatures: z
        .array(
          z.object({
            id: z.string(),
            signedBy: z.string().default(''),
            indication: Indication,
            errors: z.array(z.object({ content: z.string() })).default([]),
          }),
        )
        .default([]),
    }),
  }),
})

/** From the worst to the best. */
const order: readonly LegalIndication[] = ['TOTAL-FAILED', 'INDETERMINATE', 'TOTAL-PASSED']

function readReport(body: unknown): LegalVerdict {
  const read = Report.safeParse(body)
  if (!read.success) throw new ValidationUnavailable('notUnderstood', {}, { cause: read.error })
  const { policy, validationTime, signatures } = read.data.validationReport.validationConclusion
  return {
    verdict: order.find((one) => signatures.some(({ indication }) => indication === one)) ?? 'INDETERMINATE',
    signatures: signatures.map(({ id, signedBy, indication, errors }) => ({
      id,
      signer: signedBy,
      verdict: indication,
      reasons: errors.map(({ content }) => content),
    })),
    policy: policy.policyName,
    checkedAt: validationTime,
    report: body,
  }
}
