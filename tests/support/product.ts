import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { agencyName, type CastKey, cast, emailOf, teamName } from '../../src/demo/cast.ts'
import type { CallOf, Operation, OutputOf, PersonId } from '../../src/kernel/contract.ts'
import { people } from '../../src/modules/people/contract.ts'
import { signin } from '../../src/modules/signin/contract.ts'
import { closeBrowser, openPage, type PageOptions } from './browser.ts'
import { temporaryFolder } from './database.ts'
import { type OidcStandIn, startOidc } from './oidc.ts'
import { findFreePort, signInWith } from './site.ts'
import { type SmtpStandIn, startSmtp } from './smtp.ts'

/** Koosmeel as it is installed: compiled and in a process of its own, with a mail server and a directory beside it. */
export interface Product {
  readonly url: string
  /** What the first start printed. */
  readonly setUpLink: string
  readonly mail: SmtpStandIn
  readonly directory: OidcStandIn
  /** A page with nobody signed in. */
  open(options?: PageOptions): Promise<Page>
  /** Ends it as an administrator would. @throws when it did not end in order or had logged an error */
  stop(): Promise<void>
}

/** The product with the cast in it. */
export interface Workplace extends Product {
  readonly persons: Record<CastKey, PersonId>
  /** A page in which that person has just signed in with a link from a letter. */
  openAs(name: CastKey, options?: PageOptions): Promise<Page>
}

/** On an empty folder: nobody has set it up yet. */
export async function startProduct(): Promise<Product> {
  const [mail, directory, port] = await Promise.all([startSmtp(), startOidc(), findFreePort()])
  const url = `http://localhost:${port}`
  const { issuer, clientId, clientSecret } = directory
  const child = run({
    KOOSMEEL_DATA: temporaryFolder(),
    KOOSMEEL_URL: url,
    PORT: String(port),
    HOST: 'localhost',
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
    SMTP_URL: mail.url,
    MAIL_FROM: 'koosmeel@amet.example',
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: 'Asutuse konto',
  })
  const setUpLink = await child.untilSaid(/http\S+\/set-up#\S+/)
  return {
    url,
    setUpLink,
    mail,
    directory,
    open: (options) => openPage({ ...options, baseUrl: url }),
    stop: async () => {
      await child.stop()
      await Promise.all([mail.stop(), directory.stop()])
    },
  }
}

function run(environment: Record<string, string>) {
  const program = fileURLToPath(new URL('../../src/run.mjs', import.meta.url))
  const child = spawn(process.execPath, [program, 'main'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const [code] = await ended
    process.removeListener('exit', kill)
    assert.equal(code, 0, said)
    assert.doesNotMatch(said, /"level":[56]0/)
  }
  return { stop, untilSaid: (pattern: RegExp) => untilSaid(child, () => said, pattern) }
}

async function untilSaid(child: ChildProcess, said: () => string, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(said())
    if (found) return found[0]
    const ended = child.exitCode ?? child.signalCode
    if (ended !== null) throw new Error(`Koosmeel ended with ${ended}: ${said()}`)
    await new Promise((later) => setTimeout(later, 50))
  }
}

let workplace: Promise<Workplace> | undefined
after(async () => {
  await (await workplace)?.stop()
  await closeBrowser()
})

/** One product for all stories of the run that bring their own tasks and look only at them. */
export function openWorkplace(): Promise<Workplace> {
  workplace ??= furnish()
  return workplace
}

async function furnish(): Promise<Workplace> {
  const product = await startProduct()
  const page = await product.open()
  await page.goto('/sign-in')
  const { siim, ...others } = cast
  const token = product.setUpLink.split('#')[1] ?? ''
  const first = { name: siim.name, email: emailOf(siim.name), agency: agencyName, team: teamName }
  await ask(page, signin.setUp, { token, ...first })
  const [team] = await ask(page, people.listTeams, {})
  const persons = {} as Record<CastKey, PersonId>
  for (const [key, { name, title, role }] of Object.entries(others)) {
    const person = { name, email: emailOf(name), title, team: team?.id, role, invite: false }
    persons[key as CastKey] = (await ask(page, people.addPerson, person)).id
  }
  await page.context().close()
  return {
    ...product,
    persons,
    openAs: async (name, options) => {
      const own = await product.open(options)
      await signInWith(own, await linkByMail(product, own, emailOf(cast[name].name)))
      return own
    },
  }
}

/** Asks for a link in this page's browser, waits for the letter, opens the link and presses the button. */
export async function signInByMail(product: Product, page: Page, email: string): Promise<void> {
  await page.goto(await linkByMail(product, page, email))
  await page.getByRole('button', { name: /Logi sisse|Sign in|Войти/ }).click()
  await page.locator('#main').waitFor()
}

async function linkByMail({ url, mail }: Product, page: Page, email: string): Promise<string> {
  const before = mail.messages.filter(({ raw }) => raw.includes(`To: ${email}`)).length
  const asked = await page.context().request.post('/api/signin/links', {
    data: { email },
    headers: { origin: url },
  })
  assert.equal(asked.status(), 200, await asked.text())
  const letters = await mail.waitFor(before + 1, email)
  return linkIn(letters.at(-1)?.text)
}

/** The sign-in link of a letter. */
export function linkIn(text: string | undefined): string {
  const link = /http\S+\/sign-in\/link#\S+/.exec(text ?? '')?.[0]
  assert.ok(link, `no link in the letter: ${text}`)
  return link
}

/** Does over HTTP, as the person of that page, what a story needs but does not tell. */
export async function ask<O extends Operation>(page: Page, of: O, input: CallOf<O>): Promise<OutputOf<O>> {
  const rest = { ...(input as Record<string, unknown>) }
  const path = of.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return value
  })
  const body = of.method === 'GET' ? undefined : JSON.stringify(rest)
  const search = of.method === 'GET' ? `?${new URLSearchParams(rest as Record<string, string>)}` : ''
  const answer = await page.evaluate(
    async ({ url, method, body }) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(url, { method, headers, ...(body && { body }) })
      return { ok: response.ok, text: await response.text() }
    },
    { url: `/api${path}${search}`, method: of.method, body },
  )
  assert.ok(answer.ok, `${of.path}: ${answer.text}`)
  return JSON.parse(answer.text) as OutputOf<O>
}
