import { readFileSync } from 'node:fs'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html, raw } from 'hono/html'
import type { Actor } from '../../kernel/actor.ts'
import type { Form, Operation, Page } from '../../kernel/contract.ts'
import type { DrawnPage, PageView, RefusedForm } from '../../kernel/page.ts'
import { kernelProblems, Problem } from '../../kernel/problem.ts'
import { perform } from '../../kernel/road/perform.ts'
import { type Locale, locales } from '../../kernel/words.ts'
import type { Cookies } from './cookies.ts'
import { gatherFormWithFiles } from './form-files.ts'
import { gatherForm, gatherInput } from './gather.ts'
import { describeFailure, describeProblem } from './problems.ts'
import { refuseForeign } from './protection.ts'
import { PublicFrame } from './public-frame.tsx'
import type { Env, Front } from './server.ts'
import { addressOf, readTrusted } from './visitor.ts'

const look = readFileSync(new URL('./public-page.css', import.meta.url), 'utf8')

/** No script and nothing inline: one stylesheet of our own, forms that send to us. */
const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const formLimitKilobytes = 256

/**
 * Pages for everyone and for holders of links, without `/api` before them, and their forms. Also who is signed in
 * sees them as a guest does.
 */
export function servePages(app: Hono<Env>, front: Front, cookies: Cookies): void {
  app.get('/public.css', (c) =>
    c.body(look, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }),
  )
  const operations = [...front.house.rooms.values()].map(({ operation }) => operation)
  const trusted = readTrusted(front.trustedProxies)
  const actorOf = (c: Context<Env>, operation: Operation) => visitorOf(c, { front, operation, trusted })
  for (const page of operations.filter(isPage))
    app.get(page.path, async (c) => {
      c.set('locale', chosenLocale(c))
      return answer(c, await draw(c, front, { page, actor: () => actorOf(c, page) }))
    })
  const [ours, small] = [refuseForeign(front.house.baseUrl, cookies), limited()]
  for (const form of operations.filter(isForm)) {
    const page = operations.filter(isPage).find((one) => one.name === `${form.module}.${form.on}`)
    if (!page) throw new Error(`${form.name} stands on no page: ${form.on}`)
    app.post(form.path, ours, form.filesTo ? unlimited : small, async (c) => {
      c.set('locale', chosenLocale(c))
      return take(c, front, { form, page, actor: () => actorOf(c, form) })
    })
  }
}

const isPage = (operation: Operation): operation is Page => operation.kind === 'page'
const isForm = (operation: Operation): operation is Form => operation.kind === 'form'

const limited = () =>
  bodyLimit({
    maxSize: formLimitKilobytes * 1024,
    onError: () => {
      throw kernelProblems.TooLarge({ limitMegabytes: 1 })
    },
  })

/** What streams in is counted where it is sealed. */
const unlimited = async (_: Context<Env>, next: () => Promise<void>) => next()

const chosenLocale = (c: Context<Env>): Locale =>
  locales.find((one) => one === c.req.query('lang')) ?? c.get('locale')

/** A guest, or whom the link in the address makes known. @throws LinkNotInForce */
async function visitorOf(
  c: Context<Env>,
  of: { front: Front; operation: Operation; trusted: ReturnType<typeof readTrusted> },
): Promise<Actor> {
  const { front, operation, trusted } = of
  if (operation.access.who !== 'holder') return { kind: 'guest', visitor: addressOf(c, trusted) }
  const holder = await front.identifyHolder(c.req.param('token') ?? '')
  if (!holder) throw kernelProblems.LinkNotInForce({})
  return holder
}

interface Answer extends DrawnPage {
  readonly status: number
  /** The address of the page, where it is not what was asked for: a form's own can't be opened. */
  readonly address?: string
}
interface Asked {
  readonly actor: () => Promise<Actor>
}

async function draw(
  c: Context<Env>,
  front: Front,
  { page, actor, refused }: Asked & { page: Page; refused?: RefusedForm },
): Promise<Answer> {
  const { house } = front
  const drawing = house.pages.get(page.name)
  if (!drawing) throw new Error(`No page draws ${page.name}`)
  try {
    const locale = c.get('locale')
    const input = await gatherInput(c, page)
    const data = await perform(house, page, input as never, { actor: await actor(), locale })
    const view: PageView<unknown, unknown> = { input, data, locale, done: c.req.query('done'), refused }
    return { ...drawing(view), status: 200 }
  } catch (error) {
    return drawRefusal(c, front, error)
  }
}

/** Does what the form asks for, then goes back to its page; refused, the page stands there with what was typed. */
async function take(
  c: Context<Env>,
  front: Front,
  { form, page, actor }: Asked & { form: Form; page: Page },
): Promise<Response> {
  let given: Record<string, unknown> = {}
  try {
    const call = { actor: await actor(), locale: c.get('locale') }
    given = form.filesTo
      ? await gatherFormWithFiles(c, front.house, { ...form, ...call })
      : await gatherForm(c, form)
    await perform(front.house, form, given as never, call)
    const search = new URLSearchParams({ done: form.name.split('.')[1] ?? '', lang: c.get('locale') })
    return c.redirect(`${addressOn(page, c)}?${search}`, 303)
  } catch (error) {
    if (!(error instanceof Problem)) return answer(c, drawRefusal(c, front, error))
    const refused = describeRefused(c, front, { form, given, error })
    const drawn = await draw(c, front, { page, actor, refused })
    return answer(c, { ...drawn, status: error.status, address: addressOn(page, c) })
  }
}

/** The page's address with the parameters of the form's own. */
const addressOn = (page: Page, c: Context<Env>): string =>
  page.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(c.req.param(name) ?? ''))

function describeRefused(
  c: Context<Env>,
  { house }: Front,
  { form, given, error }: { form: Form; given: Record<string, unknown>; error: Problem },
): RefusedForm {
  const [locale, reference] = [c.get('locale'), c.get('reference')]
  const { title, detail, nextStep, errors } = describeProblem(error, {
    texts: house.texts,
    locale,
    reference,
  })
  return {
    form: form.name.split('.')[1] ?? '',
    title,
    detail,
    nextStep,
    errors: (errors as RefusedForm['errors']) ?? [],
    given,
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
    <PublicFrame locale={c.get('locale')} page={page} address={new URL(page.address ?? c.req.url, c.req.url)}>
      {body}
    </PublicFrame>
  )
  const response = await c.html(html`<!doctype html>${frame}`, page.status as 200)
  c.header('content-security-policy', policy)
  return response
}
