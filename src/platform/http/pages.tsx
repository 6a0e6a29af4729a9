import { readFileSync } from 'node:fs'
import type { Context, Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Operation } from '../../kernel/contract.ts'
import type { DrawnPage } from '../../kernel/page.ts'
import { Problem } from '../../kernel/problem.ts'
import { perform } from '../../kernel/road/perform.ts'
import { type Locale, locales } from '../../kernel/words.ts'
import { gatherInput } from './gather.ts'
import { describeFailure, describeProblem } from './problems.ts'
import { PublicFrame } from './public-frame.tsx'
import type { Env, Front } from './server.ts'
import { addressOf, readTrusted } from './visitor.ts'

const look = readFileSync(new URL('./public-page.css', import.meta.url), 'utf8')

/** No script and nothing inline: one stylesheet of our own, forms that send to us. */
const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Pages for everyone, without `/api` before them. Also who is signed in sees them as a guest does. */
export function servePages(app: Hono<Env>, front: Front): void {
  app.get('/public.css', (c) =>
    c.body(look, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }),
  )
  const trusted = readTrusted(front.trustedProxies)
  for (const { operation } of front.house.rooms.values())
    if (operation.kind === 'page')
      app.get(operation.path, async (c) => {
        c.set('locale', chosenLocale(c))
        const visitor = addressOf(c, trusted)
        return answer(c, await draw(c, front, { operation, visitor }))
      })
}

const chosenLocale = (c: Context<Env>): Locale =>
  locales.find((one) => one === c.req.query('lang')) ?? c.get('locale')

interface Answer extends DrawnPage {
  readonly status: number
}

async function draw(
  c: Context<Env>,
  front: Front,
  { operation, visitor }: { operation: Operation; visitor: string },
): Promise<Answer> {
  const { house } = front
  const drawing = house.pages.get(operation.name)
  if (!drawing) throw new Error(`No page draws ${operation.name}`)
  try {
    const locale = c.get('locale')
    const input = await gatherInput(c, operation)
    const data = await perform(house, operation, input, { actor: { kind: 'guest', visitor }, locale })
    return { ...drawing({ input, data, locale }), status: 200 }
  } catch (error) {
    return drawRefusal(c, front, error)
  }
}

/** What was refused, in the frame of the page, with the nearest step. */
function drawRefusal(c: Context<Env>, { house, log }: Front, error: unknown): Answer {
  const [locale, reference] = [c.get('locale'), c.get('reference')]
  const known = error instanceof Problem && describeProblem(error, { texts: house.texts, locale, reference })
  if (!known) log.error({ err: error, reference }, 'page failed')
  const { title, status, detail, nextStep } = known || { ...describeFailure(locale, reference), detail: '' }
  const body = html`<h1>${title}</h1><p>${detail ?? ''}</p><p>${nextStep ?? ''}</p>`
  if (status === 429 && known) c.header('retry-after', String(known.data.retryAfter ?? 60))
  return { title, site: 'Koosmeel', body, status }
}

async function answer(c: Context<Env>, page: Answer): Promise<Response> {
  c.header('cache-control', 'no-store')
  c.header('content-language', c.get('locale'))
  const body = raw(await page.body)
  const frame = (
    <PublicFrame locale={c.get('locale')} page={page} address={new URL(c.req.url)}>
      {body}
    </PublicFrame>
  )
  const response = await c.html(html`<!doctype html>${frame}`, page.status as 200)
  c.header('content-security-policy', policy)
  return response
}
