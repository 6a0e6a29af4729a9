import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider'

/** Whom the provider signs in, with what it then claims (`email`, `name`, `acr`, `amr`, `profile_attributes`…). */
export type OidcAccount = { sub: string; [claim: string]: unknown }

/** `wrongNonce` and `foreignKey` spoil the token, `cancel` and `taraCancel` refuse, `broken` answers 500 for it. */
export type OidcMischief = 'wrongNonce' | 'foreignKey' | 'cancel' | 'taraCancel' | 'broken'

export type OidcStandIn = {
  issuer: string
  clientId: string
  clientSecret: string
  /** From now on this person sits before the provider's page and signs in at once. */
  become(account: OidcAccount): void
  /** From now on the provider does this; nothing undoes it. */
  misbehave(mischief?: OidcMischief): void
  /** What a browser does: follows the redirects from `url` and gives the address the provider sends it back to. */
  visit(url: string): Promise<string>
  stop(): Promise<void>
}

type Present = { account: OidcAccount; mischief?: OidcMischief | undefined; pkce: boolean }

/** A real OpenID provider on loopback, with any redirect address allowed. @param pkce false: as TARA was, without. */
export async function startOidc({ pkce = true } = {}): Promise<OidcStandIn> {
  const present: Present = { account: { sub: 'kati-1' }, pkce }
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { clientId: 'koosmeel', clientSecret: 'a-secret-of-the-tests-only' }
  const handle = createProvider(issuer, client, present)
  return {
    issuer,
    ...client,
    become: (account) => {
      present.account = account
    },
    misbehave: (mischief) => {
      present.mischief = mischief
    },
    visit: (url) => followRedirects(url, issuer),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

type Client = Pick<OidcStandIn, 'clientId' | 'clientSecret'>

function createProvider(issuer: string, client: Client, present: Present) {
  const provider = new Provider(issuer, configurationOf(client, present))
  provider.Client.prototype.redirectUriAllowed = () => true
  provider.use(spoil(present))
  const answer = provider.callback()
  return (request: IncomingMessage, response: ServerResponse) =>
    request.url?.startsWith('/interaction/')
      ? signInAtOnce(provider, present, request, response)
      : answer(request, response)
}

const claimsOfToken = ['sub', 'acr', 'amr', 'profile_attributes']

function configurationOf({ clientId, clientSecret }: Client, present: Present): Configuration {
  return {
    clients: [
      { client_id: clientId, client_secret: clientSecret, redirect_uris: ['https://koosmeel.example/'] },
    ],
    scopes: ['openid', 'profile', 'email', 'idcard', 'mid', 'smartid'],
    acrValues: ['low', 'substantial', 'high'],
    claims: { openid: claimsOfToken, profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => present.pkce },
    cookies: { keys: ['only for tests'] },
    jwks: { keys: [makeKey('provider')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ ...present.account, sub: id }) }),
    loadExistingGrant: grantWhatIsAsked,
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  }
}

function makeKey(kid: string) {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  // Read anew: Node 20 can wait for its own lock for ever while a key that it generated itself is written as a JWK.
  return { ...createPrivateKey(privateKey).export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }
}

async function grantWhatIsAsked({ oidc }: KoaContextWithOIDC) {
  const { provider, session, client, params } = oidc
  const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: client?.clientId ?? '' })
  grant.addOIDCScope(String(params?.scope))
  await grant.save()
  return grant
}

async function signInAtOnce(
  provider: Provider,
  present: Present,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const refusals = { cancel: 'access_denied', taraCancel: 'user_cancel' } as Record<string, string>
  const error = refusals[present.mischief ?? '']
  const { sub: accountId, acr, amr } = present.account as OidcAccount & { acr?: string; amr?: string[] }
  const login = { accountId, remember: false, ...(acr ? { acr } : {}), ...(amr ? { amr } : {}) }
  await provider.interactionFinished(request, response, error ? { error } : { login })
}

function spoil(present: Present) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>) => {
    if (present.mischief === 'broken') {
      ctx.status = 500
      return
    }
    if (present.mischief === 'wrongNonce' && ctx.path === '/auth')
      ctx.query = { ...ctx.query, nonce: 'of-another-visit' }
    await next()
    const body = ctx.body as Record<string, unknown>
    if (ctx.path === '/jwks' && present.mischief === 'foreignKey')
      ctx.body = { keys: [publicPart(makeKey('provider'))] }
    if (ctx.path.endsWith('openid-configuration') && !present.pkce)
      delete body.code_challenge_methods_supported
  }
}

const publicPart = ({ kty, n, e, kid, use, alg }: ReturnType<typeof makeKey>) => ({
  kty,
  n,
  e,
  kid,
  use,
  alg,
})

async function followRedirects(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let url = start
  for (let hops = 0; hops < 10 && url.startsWith(issuer); hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (!location) throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    url = new URL(location, url).href
  }
  return url
}
