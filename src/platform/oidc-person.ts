import type { IDToken } from 'openid-client'

/** Why a sign-in through a provider was refused; each has its words in the sign-in module. */
export type OidcRefusalCode =
  | 'wrongState'
  | 'wrongNonce'
  | 'cancelled'
  | 'replay'
  | 'badToken'
  | 'weakAcr'
  | 'unexpectedAmr'
  | 'providerDown'

export class OidcRefusal extends Error {
  override name = 'OidcRefusal'
  readonly code: OidcRefusalCode
  constructor(code: OidcRefusalCode, cause?: unknown) {
    super(`sign-in through the provider was refused: ${code}`, cause === undefined ? {} : { cause })
    this.code = code
  }
}

/** The eIDAS levels of assurance, weakest first. */
const levels = ['low', 'substantial', 'high'] as const
export type AcrLevel = (typeof levels)[number]

/** TARA's scope for each way of signing in, and the `amr` it then reports (TARA specification, 4.1.4 and 4.3.1). */
const taraMethods = { idcard: 'idcard', mid: 'mID', smartid: 'smartid' } as const
export type TaraMethod = keyof typeof taraMethods

type Client = { issuer: string; clientId: string; clientSecret: string }
/** `directory` is any OpenID provider of the agency; `tara` is the state's authentication service. */
export type OidcProfile =
  | (Client & { kind: 'directory'; scope?: string })
  | (Client & { kind: 'tara'; methods: TaraMethod[]; acr: AcrLevel })

/** Who signed in. From TARA there is no e-mail to trust: the person is known by `subject` ("EE" + personal code). */
export type OidcPerson = {
  issuer: string
  subject: string
  email?: string
  name?: string
  amr: string[]
  acr?: string
}

/** What the profile adds to the authorization request. */
export function requestOf(profile: OidcProfile): Record<string, string> {
  if (profile.kind === 'directory') return { scope: profile.scope ?? 'openid profile email' }
  return { scope: ['openid', ...profile.methods].join(' '), acr_values: profile.acr }
}

/** @throws {OidcRefusal} badToken, weakAcr or unexpectedAmr when the claims are not what was asked for. */
export function personOf(profile: OidcProfile, claims: IDToken): OidcPerson {
  const amr = Array.isArray(claims.amr) ? claims.amr.map(String) : []
  const person = {
    issuer: claims.iss,
    subject: claims.sub,
    amr,
    ...(typeof claims.acr === 'string' ? { acr: claims.acr } : {}),
  }
  if (profile.kind === 'directory') return { ...person, ...directoryContact(claims) }
  if (!/^EE\d{11}$/.test(claims.sub)) throw new OidcRefusal('badToken')
  if (rank(person.acr) < rank(profile.acr)) throw new OidcRefusal('weakAcr')
  const asked: string[] = profile.methods.map((method) => taraMethods[method])
  if (amr.length === 0 || !amr.every((method) => asked.includes(method)))
    throw new OidcRefusal('unexpectedAmr')
  return { ...person, ...taraName(claims.profile_attributes) }
}

/** A level that is missing or unknown is below every level. */
const rank = (acr: string | undefined) => (levels as readonly (string | undefined)[]).indexOf(acr)

function directoryContact({ email, email_verified, name }: IDToken) {
  return {
    ...(typeof email === 'string' && email_verified !== false ? { email } : {}),
    ...(typeof name === 'string' ? { name } : {}),
  }
}

function taraName(attributes: unknown) {
  const { given_name, family_name } = (attributes ?? {}) as Record<string, unknown>
  const name = [given_name, family_name].filter((part) => typeof part === 'string').join(' ')
  return name ? { name } : {}
}
