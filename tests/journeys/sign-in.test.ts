import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { perform } from '../../src/kernel/road/perform.ts'
import { signin } from '../../src/modules/signin/contract.ts'
import { lookAt, useSite } from '../support/site.ts'

const kati = 'kati.kask@amet.example'

describe('the first set-up in a browser', () => {
  const site = useSite({ bare: true })

  it('names the agency, the team and the administrator, who is then signed in', async () => {
    const page = await site.open()
    await page.goto('/')
    await page.getByText('Koosmeel on veel seadistamata.').waitFor()
    await lookAt(page, 'sign-in-before-set-up')
    const { path } = await perform(
      site.stage.house,
      signin.makeSetUpLink,
      {},
      {
        actor: { kind: 'system', name: 'main' },
      },
    )
    await page.goto(path ?? '')
    await lookAt(page, 'set-up')
    await page.getByRole('button', { name: 'Alusta' }).click()
    await page.getByRole('alert').first().waitFor()
    await page.getByLabel('Asutuse nimi').fill('Sotsiaalkindlustusamet')
    await page.getByLabel('Esimese tiimi nimi').fill('Perelepituse tiim')
    await page.getByLabel('Sinu nimi').fill('Siim Saar')
    await page.getByLabel('Sinu e-posti aadress').fill('siim.saar@amet.example')
    await page.getByRole('button', { name: 'Alusta' }).click()
    await page.locator('#main').waitFor()
    await page.goto('/people')
    await page.getByRole('link', { name: 'Siim Saar' }).waitFor()
    assert.ok(!page.url().includes('#'))
  })

  it('is over afterwards', async () => {
    const page = await site.open()
    await page.goto('/set-up#an-old-token-of-somebody')
    await page.getByText('Asutus on seadistatud.').waitFor()
    await lookAt(page, 'set-up-done')
  })
})

describe('signing in with a browser', () => {
  const site = useSite({ beside: ['mail', 'directory'] })

  const linkFor = async (to: string) => {
    const letters = (await site.stage.letters()).filter((letter) => letter.to === to)
    return /http\S+\/sign-in\/link#\S+/.exec(letters.at(-1)?.text ?? '')?.[0] ?? ''
  }
  const signedIn = (page: Page) => page.locator('#main').waitFor()

  it('sends a link that works in this browser and in no other', async () => {
    const page = await site.open()
    await page.goto('/people')
    await page.getByRole('heading', { name: 'Logi sisse' }).waitFor()
    await lookAt(page, 'sign-in')
    await page.getByLabel('E-posti aadress').fill(kati)
    await page.getByRole('button', { name: 'Saada link' }).click()
    await page.getByText('Vaata oma postkasti').waitFor()
    await lookAt(page, 'sign-in-sent')
    const link = await linkFor(kati)
    const elsewhere = await site.open({ locale: 'en' })
    await elsewhere.goto(link)
    await elsewhere.getByRole('button', { name: 'Sign in' }).click()
    await elsewhere.getByText('The link was asked for in another browser.').waitFor()
    await page.goto(link)
    await page.getByRole('heading', { name: 'Logi sisse' }).waitFor()
    assert.equal(new URL(page.url()).hash, '')
    await lookAt(page, 'sign-in-link')
    await page.getByRole('button', { name: 'Logi sisse' }).click()
    await signedIn(page)
    assert.equal(new URL(page.url()).pathname, '/people')
  })

  it('signs in through the directory and comes back to where one was going', async () => {
    const page = await site.open()
    await page.goto('/sign-in?back=/me')
    await page.getByRole('button', { name: /Logi sisse: / }).click()
    await page.getByRole('heading', { name: 'Minu seaded' }).waitFor()
    assert.equal(new URL(page.url()).search, '')
  })

  it('never leads to another site', async () => {
    const page = await site.open()
    await page.goto('/sign-in?back=//elsewhere.example/')
    await page.getByRole('button', { name: /Logi sisse: / }).click()
    await signedIn(page)
    assert.equal(new URL(page.url()).origin, site.url)
  })

  it('makes a passkey, signs in with it, and forgets it', async () => {
    const page = await site.openAs('maarja')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.goto('/me')
    await page.getByRole('button', { name: 'Lisa pääsuvõti' }).click()
    await page.getByLabel('Nimi', { exact: true }).fill('Töösülearvuti')
    await page.getByRole('dialog').getByRole('button', { name: 'Lisa pääsuvõti' }).click()
    await page.getByText('Töösülearvuti').waitFor()
    await lookAt(page, 'me')
    await page.getByRole('button', { name: /Maarja Soo/ }).click()
    await page.getByRole('menuitem', { name: 'Logi välja' }).click()
    await page.getByRole('button', { name: 'Logi sisse pääsuvõtmega' }).click()
    await signedIn(page)
    await page.goto('/me')
    await page
      .getByText(/kasutatud/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Töösülearvuti' }).click()
    await page.getByRole('menuitem', { name: 'Eemalda' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Eemalda' }).click()
    await page.getByText('Ühtegi pääsuvõtit ei ole.').waitFor()
  })

  it('changes the language everywhere', async () => {
    const page = await site.openAs('jaan')
    await page.goto('/me')
    await page.getByLabel('Русский').check()
    await page.getByRole('button', { name: 'Salvesta' }).click()
    await page.getByRole('heading', { name: 'Мои настройки' }).waitFor()
    const other = await site.openAs('jaan', { locale: 'et' })
    await other.goto('/me')
    await other.getByRole('heading', { name: 'Мои настройки' }).waitFor()
    await lookAt(other, 'me-russian')
  })

  it('shows a token once', async () => {
    const page = await site.openAs('kati')
    await page.goto('/me')
    await page.getByRole('button', { name: 'Tee luba' }).click()
    await page.getByLabel('Milleks').fill('Aruanded Excelisse')
    await page.getByLabel('Inimesed').check()
    await lookAt(page, 'me-new-token')
    await page.getByRole('dialog').getByRole('button', { name: 'Tee luba' }).click()
    const secret = (await page.locator('code').textContent()) ?? ''
    await page.getByRole('button', { name: 'Valmis' }).click()
    await page.getByText('Aruanded Excelisse').waitFor()
    const answer = await fetch(`${site.url}/api/people/teams`, {
      headers: { authorization: `Bearer ${secret}` },
    })
    assert.equal(answer.status, 200)
    assert.ok(!(await page.content()).includes(secret))
  })

  it('ends the other sessions of a person', async () => {
    const old = await site.openAs('liis')
    const page = await site.openAs('liis')
    await page.goto('/me')
    await page.getByRole('button', { name: 'Logi mujalt välja' }).click()
    await page.getByText('Mujal lõpetatud seansse: 1.').waitFor()
    await old.goto('/people')
    await old.getByRole('heading', { name: 'Logi sisse' }).waitFor()
  })
})
