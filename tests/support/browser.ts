import { mkdirSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as engine, type Page } from 'playwright-core'

/** A real browser for journeys: launched once a run, one clean context a page. */
export type Width = 1280 | 390
export const widths: readonly Width[] = [1280, 390]

const pictures = fileURLToPath(new URL('../screenshots', import.meta.url))
// The arguments that the package proposes switch the browser's own protections off.
const args = ['--no-sandbox', '--headless=shell', '--disable-gpu', '--force-color-profile=srgb']

let launched: Promise<Browser> | undefined
const complaints = new WeakMap<Page, string[]>()

export interface PageOptions {
  width?: Width
  scheme?: 'light' | 'dark'
  locale?: 'et' | 'en' | 'ru'
  baseUrl?: string
}

/** A page in a context of its own (no cookies of another person). */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const context = await openContext(options)
  const page = await context.newPage()
  // Generous: a busy machine is slow, and only what never comes waits so long.
  page.setDefaultTimeout(30_000)
  const heard: string[] = []
  complaints.set(page, heard)
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
      heard.push(message.text())
  })
  return page
}

async function openContext({
  width = 1280,
  scheme = 'light',
  locale = 'et',
  baseUrl,
}: PageOptions): Promise<BrowserContext> {
  const browser = await launch()
  return browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }[locale],
    timezoneId: 'Europe/Tallinn',
    ...(baseUrl && { baseURL: baseUrl }),
  })
}

function launch(): Promise<Browser> {
  launched ??= findChromium().then((executablePath) => engine.launch({ executablePath, args }))
  return launched
}

/** Call once after the last journey; otherwise the process does not end. */
export async function closeBrowser(): Promise<void> {
  const browser = await launched
  launched = undefined
  await browser?.close()
}

/** What the browser complained of on this page: errors of scripts, refusals of the policy. */
export const complaintsOf = (page: Page): readonly string[] => complaints.get(page) ?? []

/** @throws with the violations of WCAG and best practice that axe found; no rule is off. */
export async function checkAxe(page: Page): Promise<void> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run
    const { violations } = await run()
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')} – ${node.failureSummary?.replace(/\s+/g, ' ')}`).join('\n')}`,
    )
  })
  if (found.length > 0)
    throw new Error(`${page.url()} has ${found.length} accessibility violations:\n${found.join('\n')}`)
}

const overflowing = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  const isOut = (one) => one.getBoundingClientRect().right > clientWidth + 1
  const name = (one) => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40)
  return scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('body *')].filter(isOut).map(name)
})()`

/** @throws with what is wider than the page: nobody should have to scroll sideways. */
export async function checkFits(page: Page): Promise<void> {
  const found = await page.evaluate<string[]>(overflowing)
  if (found.length > 0)
    throw new Error(`${page.url()} is wider than its window:\n${found.slice(0, 5).join('\n')}`)
}

/** Keeps a picture of the whole page as `tests/screenshots/<name>-<width>.png`, where somebody could look at it. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.CI) return
  await mkdir(pictures, { recursive: true })
  const path = join(pictures, `${name}-${page.viewportSize()?.width}.png`)
  // From the top: what stays in view while scrolling would otherwise lie across the middle of the picture.
  await page.evaluate('scrollTo(0, 0), document.fonts.ready')
  await page.screenshot({ path, fullPage: true })
}

const kinds: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

interface Served {
  dir: string
  page(nonce: string): string
}

/** Serves a built bundle alone, with the strict policy of the real server; for looking at the kit. */
export async function serveBundle(bundle: Served, policy: (nonce: string) => string) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const file =
      /^\/(assets\/)?[\w.-]+\.\w+$/.test(path) &&
      (await readFile(join(bundle.dir, path)).catch(() => undefined))
    if (file)
      return response.setHeader('content-type', kinds[extname(path)] ?? 'application/octet-stream').end(file)
    const nonce = crypto.randomUUID()
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', policy(nonce))
    response.end(bundle.page(nonce))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}

/** The browser unpacks itself into the folder for temporary files: one for each user, since another's can't be run. */
async function findChromium(): Promise<string> {
  const { TMPDIR } = process.env
  const folder = join(tmpdir(), `koosmeel-browser-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  process.env.TMPDIR = folder
  try {
    return await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}
