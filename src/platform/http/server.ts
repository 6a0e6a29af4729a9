import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Actor } from '../../kernel/actor.ts'
import { type FileAnswer, isPublic, type Operation } from '../../kernel/contract.ts'
import type { House } from '../../kernel/house.ts'
import { kernelProblems, Problem } from '../../kernel/problem.ts'
import { perform } from '../../kernel/road/perform.ts'
import type { Locale } from '../../kernel/words.ts'
import { chooseRequestId, type Log } from '../log.ts'
import { answerFile } from './answer-file.ts'
import { type Cookies, cookiesFor } from './cookies.ts'
import { gatherInput } from './gather.ts'
import { chooseLocale } from './locale.ts'
import { servePages } from './pages.tsx'
import { describeFailure, describeProblem } from './problems.ts'
import { refuseForeign, safeHeaders } from './protection.ts'
import { receiveUpload } from './uploads.ts'
import { addressOf, readTrusted } from './visitor.ts'

/** Who a request's credentials belong to, and the database's time; `signin` knows. */
export type Identify = (credentials: {
  session?: string | undefined
  bearer?: string | undefined
  onBehalfOf?: string | undefined
}) => Promise<{ actor: Actor | null; locale: Locale | null; now: Date }>

/** Who holds the link with this token; null when it opens nothing any more. */
export type IdentifyHolder = (token: string) => Promise<Actor | null>

export interface Front {
  readonly house: House
  readonly identify: Identify
  readonly identifyHolder: IdentifyHolder
  readonly log: Log
  readonly trustedProxies: readonly string[]
}

interface Variables {
  reference: string
  actor: Actor
  locale: Locale
  now: Date
}
export type Env = { Bindings: HttpBindings; Variables: Variables }

const bodyLimitMegabytes = 2

/** The HTTP side of the house: every contract entry with a route, under `/api`. */
export function createApi(front: Front): Hono<Env> {
  const app = new Hono<Env>()
  const cookies = cookiesFor(front.house.baseUrl)
  app.use(async (c, next) => {
    const reference = chooseRequestId(c.req.header('x-request-id'))
    c.set('reference', reference)
    c.set('locale', chooseLocale(c))
    // Before the answer is made: a header added afterwards would make it anew.
    c.header('x-request-id', reference)
    await next()
  })
  app.use(safeHeaders(front.house.baseUrl))
  app.use(logRequests(front.log))
  app.use('/api/*', refuseForeign(front.house.baseUrl, cookies))
  app.use('/api/*', whoAsks(front, cookies))
  app.onError((error, c) => answerError(front, c, error))
  app.post('/api/uploads', (c) => receiveUpload(c, front.house.capabilities.files))
  for (const operation of routed(front.house)) serve(app, front, cookies, operation)
  servePages(app, front, cookies)
  return app
}

/** Fixed addresses before those with a parameter in the same place: `/people/me` before `/people/:id`. */
function routed(house: House): Operation[] {
  const operations = [...house.rooms.values()]
    .map((room) => room.operation)
    .filter((one) => one.path !== '' && !isPublic(one))
  const key = (path: string) => path.replaceAll(':', '~')
  return operations.sort((a, b) => (key(a.path) < key(b.path) ? -1 : 1))
}

function serve(app: Hono<Env>, front: Front, cookies: Cookies, operation: Operation): void {
  const tooLarge = bodyLimit({
    maxSize: bodyLimitMegabytes * 1024 * 1024,
    onError: () => {
      throw kernelProblems.TooLarge({ limitMegabytes: bodyLimitMegabytes })
    },
  })
  const path = `/api${operation.path}`
  if (operation.method !== 'GET') app.on(operation.method, path, tooLarge)
  app.on(operation.method, path, async (c) => {
    const input = await gatherInput(c, operation)
    if (operation.takesBrowser) input.browser = cookies.browser(c)
    const key = c.req.header('idempotency-key')?.slice(0, 200)
    const actor = await actorOf(c, front, operation)
    const call = { actor, locale: c.get('locale'), now: c.get('now'), key }
    const output = await perform(front.house, operation, input, call)
    return operation.kind === 'download'
      ? answerFile(c, output as FileAnswer)
      : answerJson(c, { cookies, operation, output })
  })
}

/** Who is signed in; where a link is needed, its holder. @throws LinkNotInForce */
async function actorOf(c: Context<Env>, front: Front, operation: Operation): Promise<Actor> {
  if (operation.access.who !== 'holder') return c.get('actor')
  const holder = await front.identifyHolder(c.req.param('token') ?? '')
  if (!holder) throw kernelProblems.LinkNotInForce({})
  return holder
}

function answerJson(
  c: Context<Env>,
  { cookies, operation, output }: { cookies: Cookies; operation: Operation; output: unknown },
) {
  c.header('cache-control', 'no-store')
  if (!operation.givesSession) return c.json(output as object)
  const { session, ...rest } = output as { session?: { token: string; endsAt: string } | null }
  // A repeated call is told only that it was done; the browser has its cookie since the first.
  if (session !== undefined) cookies.keepSession(c, session)
  return c.json(rest)
}

function whoAsks({ identify, trustedProxies }: Front, cookies: Cookies) {
  const trusted = readTrusted(trustedProxies)
  return async (c: Context<Env>, next: () => Promise<void>) => {
    const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    const session = cookies.session(c)
    // A link to a file can't carry a header.
    const onBehalfOf = c.req.header('x-on-behalf-of') ?? c.req.query('onBehalfOf')
    const known = await identify({ session: bearer ? undefined : session, bearer, onBehalfOf })
    c.set('actor', known.actor ?? { kind: 'guest', visitor: addressOf(c, trusted) })
    c.set('now', known.now)
    if (known.locale) c.set('locale', known.locale)
    await next()
  }
}

function answerError(front: Front, c: Context<Env>, error: unknown): Response {
  const reference = c.get('reference')
  const locale = c.get('locale') ?? 'et'
  const { texts } = front.house
  const known = error instanceof Problem ? describeProblem(error, { texts, locale, reference }) : undefined
  if (!known) front.log.error({ err: error, reference }, 'request failed')
  const body = known ?? describeFailure(locale, reference)
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  }
  if (body.status === 429) headers['retry-after'] = String(body.data.retryAfter ?? 60)
  return c.body(JSON.stringify(body), body.status as 400, headers)
}

function logRequests(log: Log) {
  return async (c: Context<Env>, next: () => Promise<void>) => {
    const started = performance.now()
    await next()
    const milliseconds = Math.round(performance.now() - started)
    // The route, not the address: addresses may hold what a person searched for.
    log.info(
      {
        method: c.req.method,
        route: c.req.routePath,
        status: c.res.status,
        milliseconds,
        reference: c.get('reference'),
      },
      'request',
    )
  }
}
