import { createServer } from 'node:net'
import { after, before } from 'node:test'
import type { Page } from 'playwright-core'
import { cast, emailOf } from '../../src/demo/cast.ts'
import { identifying } from '../../src/identify.ts'
import type { CastName } from '../../src/kernel/examples.ts'
import { perform } from '../../src/kernel/road/perform.ts'
import { signin } from '../../src/modules/signin/contract.ts'
import { listen } from '../../src/platform/http/listen.ts'
import { createApi } from '../../src/platform/http/server.ts'
import { serveSite } from '../../src/platform/http/site.ts'
import { createLog } from '../../src/platform/log.ts'
import { ensureWebBundle } from '../../src/platform/web-bundle.ts'
import {
  checkAxe,
  checkFits,
  closeBrowser,
  complaintsOf,
  openPage,
  type PageOptions,
  screenshot,
  widths,
} from './browser.ts'
import { type OpenStage, type StageWish, setStage } from './stage.ts'

/** The stage with everything that a browser sees in front of it. */
interface Site {
  readonly url: string
  readonly stage: OpenStage
  /** A page with nobody signed in. */
  open(options?: PageOptions): Promise<Page>
  /** A page in which that person has just signed in. */
  openAs(name: CastName, options?: PageOptions): Promise<Page>
  stop(): Promise<void>
}

/** The site of one `describe`: opened before its tests, closed after them, with every page of the browser. */
export function useSite(wish: StageWish = {}): Omit<Site, 'stop'> {
  let site: Site
  before(async () => {
    site = await openSite(wish)
  })
  after(async () => {
    await closeBrowser()
    await site.stop()
  })
  return {
    get url() {
      return site.url
    },
    get stage() {
      return site.stage
    },
    open: (options) => site.open(options),
    openAs: (name, options) => site.openAs(name, options),
  }
}

/** Serves the stage on a port of its own, under the address for which passkeys and links are made. */
async function openSite(wish: StageWish = {}): Promise<Site> {
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const stage = await setStage({ ...wish, environment: { ...wish.environment, KOOSMEEL_URL: url } })
  const { house } = stage
  const log = createLog({ level: 'silent' })
  const app = createApi({ house, log, trustedProxies: [], ...identifying(house) })
  serveSite(app, { house, bundle: await ensureWebBundle(), isReady: async () => true })
  const listening = await listen(app, { port, host: 'localhost' })
  const open = (options: PageOptions = {}) => openPage({ ...options, baseUrl: url })
  return {
    url,
    stage,
    open,
    openAs: async (name, options) => {
      const page = await open(options)
      await signInAs(page, stage, name)
      return page
    },
    stop: async () => {
      await listening.stop()
      await stage.database.stop()
    },
  }
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** As with a link from the command line. */
async function signInAs(page: Page, { house }: OpenStage, name: CastName): Promise<void> {
  const wish = { email: emailOf(cast[name].name) }
  const link = await perform(house, signin.makeLink, wish, { actor: { kind: 'system', name: 'cli' } })
  await signInWith(page, link?.path ?? '')
}

/** What the page of the link does when its button is pressed; the journeys of signing in press it. */
export async function signInWith(page: Page, link: string): Promise<void> {
  const [, token = ''] = link.split('#')
  const answer = await page.context().request.post('/api/signin/sessions/by-link', {
    data: { token },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  if (!answer.ok()) throw new Error(`The link was refused: ${await answer.text()}`)
  await page.goto('/')
  await page.locator('#main').waitFor()
}

/** The browser notes every refusal of the server; here they are meant. */
const refusals = /^Failed to load resource: .* status of 4\d\d/

/** Axe at both widths with a picture of each, nothing wider than the page; then the width that was. @throws on violations and complaints of the browser */
export async function lookAt(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    await page.waitForLoadState('networkidle')
    await screenshot(page, name)
    await checkAxe(page)
    await checkFits(page)
  }
  if (before) await page.setViewportSize(before)
  const complaints = complaintsOf(page).filter((one) => !refusals.test(one))
  if (complaints.length) throw new Error(`${page.url()}: ${complaints.join('\n')}`)
}
