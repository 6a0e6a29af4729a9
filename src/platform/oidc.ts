import * as client from 'openid-client'
import { isLoopback } from './loopback.ts'
import { type OidcPerson, type OidcProfile, OidcRefusal, personOf, requestOf } from './oidc-person.ts'

/** To be kept on the server, bound to the browser, from `start` to `finish`; used once. */
export type OidcSecrets = { state: string; nonce: string; verifier?: string }

export type OidcStart = { redirectUri: string; uiLocale: 'et' | 'en' | 'ru' }

export type Oidc = {
  /** Where to send the browser. @throws {OidcRefusal} providerDown */
  start(request: OidcStart): Promise<{ url: string; secrets: OidcSecrets }>
  /** @param callbackUrl the whole address the browser came back to. @throws {OidcRefusal} */
  finish(answer: { callbackUrl: string; secrets: OidcSecrets }): Promise<OidcPerson>
}

/** @throws {TypeError} when the provider's address is plain HTTP and not on this machine. */
export function createOidc(profile: OidcProfile, { timeoutSeconds = 10 } = {}): Oidc {
  const issuer = new URL(profile.issuer)
  const local = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
  if (issuer.protocol !== 'https:' && !local)
    throw new TypeError('the OIDC provider must be reached over https')
  const discover = keepWhenFound(() =>
    client.discovery(issuer, profile.clientId, undefined, client.ClientSecretBasic(profile.clientSecret), {
      timeout: timeoutSeconds,
      // Signatures are checked also where the token came straight over TLS, as TARA demands.
      execute: [client.enableNonRepudiationChecks, ...(local ? [client.allowInsecureRequests] : [])],
    }),
  )
  return {
    start: (request) => startSignIn(profile, discover, request),
    finish: (answer) => finishSignIn(profile, discover, answer),
  }
}

type Discover = () => Promise<client.Configuration>

/** The provider's description changes rarely: kept for ten minutes; a failure is not kept. */
function keepWhenFound(find: Discover): Discover {
  let found: { configuration: client.Configuration; until: number } | undefined
  return async () => {
    if (found && found.until > Date.now()) return found.configuration
    const configuration = await find()
    found = { configuration, until: Date.now() + 600_000 }
    return configuration
  }
}

async function startSignIn(profile: OidcProfile, discover: Discover, request: OidcStart) {
  const configuration = await discover().catch(refuse)
  const secrets: OidcSecrets = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    // TARA has not always taken PKCE and refuses parameters it does not know.
    ...(configuration.serverMetadata().supportsPKCE() ? { verifier: client.randomPKCECodeVerifier() } : {}),
  }
  const url = client.buildAuthorizationUrl(configuration, {
    ...requestOf(profile),
    redirect_uri: request.redirectUri,
    ui_locales: request.uiLocale,
    state: secrets.state,
    nonce: secrets.nonce,
    ...(await challengeOf(secrets)),
  })
  return { url: url.href, secrets }
}

async function challengeOf({ verifier }: OidcSecrets): Promise<Record<string, string>> {
  if (!verifier) return {}
  return { code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }
}

type Answer = Parameters<Oidc['finish']>[0]

async function finishSignIn(profile: OidcProfile, discover: Discover, { callbackUrl, secrets }: Answer) {
  const url = new URL(callbackUrl)
  if (url.searchParams.get('state') !== secrets.state) throw new OidcRefusal('wrongState')
  if (isCancelled(url.searchParams.get('error'))) throw new OidcRefusal('cancelled')
  const configuration = await discover().catch(refuse)
  const tokens = await client
    .authorizationCodeGrant(configuration, url, {
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      idTokenExpected: true,
      ...(secrets.verifier ? { pkceCodeVerifier: secrets.verifier } : {}),
    })
    .catch(refuse)
  const claims = tokens.claims()
  if (!claims) throw new OidcRefusal('badToken')
  if (profile.kind === 'tara' || claims.email) return personOf(profile, claims)
  return personOf(profile, {
    ...(await readUserInfo(configuration, tokens.access_token, claims.sub)),
    ...claims,
  })
}

/** TARA says `user_cancel`; others `access_denied`. */
const isCancelled = (error: string | null) =>
  error !== null && ['user_cancel', 'user_cancelled', 'access_denied'].includes(error)

/** Directories may keep the e-mail out of the token and give it only here. */
async function readUserInfo(configuration: client.Configuration, token: string, subject: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return {}
  return client.fetchUserInfo(configuration, token, subject).catch(refuse)
}

/** Turns what the library throws into our few codes; the original stays as the cause, for the log. */
function refuse(error: unknown): never {
  if (error instanceof client.ResponseBodyError)
    throw new OidcRefusal(error.error === 'invalid_grant' ? 'replay' : serverOrToken(error.status), error)
  if (error instanceof client.AuthorizationResponseError)
    throw new OidcRefusal(error.error === 'temporarily_unavailable' ? 'providerDown' : 'badToken', error)
  if (complainsOfNonce(error)) throw new OidcRefusal('wrongNonce', error)
  throw new OidcRefusal(isUnreachable(error) ? 'providerDown' : 'badToken', error)
}

const serverOrToken = (status: number) => (status >= 500 ? 'providerDown' : 'badToken')

function complainsOfNonce(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { claim } = (error.cause ?? {}) as { claim?: unknown }
  return claim === 'nonce' || /"nonce"/.test(error.message) || complainsOfNonce(error.cause)
}

function isUnreachable(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string }
  const unusable = [
    'OAUTH_TIMEOUT',
    'OAUTH_RESPONSE_IS_NOT_CONFORM',
    'OAUTH_RESPONSE_IS_NOT_JSON',
    'OAUTH_PARSE_ERROR',
  ]
  return (
    name === 'TypeError' || name === 'TimeoutError' || name === 'AbortError' || unusable.includes(code ?? '')
  )
}
