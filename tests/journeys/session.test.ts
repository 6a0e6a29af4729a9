import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type CastKey, cast, emailOf } from '../../src/demo/cast.ts'
import { signin } from '../../src/modules/signin/contract.ts'
import { ask, linkIn, openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

describe('sessions of people', () => {
  let workplace: Workplace
  before(async () => {
    workplace = await openWorkplace()
  })

  /** From the page for signing in, as one does by hand. */
  async function signInHere(page: Page, name: CastKey): Promise<void> {
    const email = emailOf(cast[name].name)
    const before = workplace.mail.messages.filter(({ raw }) => raw.includes(`To: ${email}`)).length
    await page.getByLabel('E-posti aadress').fill(email)
    await page.getByRole('button', { name: 'Saada link' }).click()
    await page.getByText('Vaata oma postkasti').waitFor()
    const letters = await workplace.mail.waitFor(before + 1, email)
    await page.goto(linkIn(letters.at(-1)?.text))
    await page.getByRole('button', { name: 'Logi sisse' }).click()
    await page.locator('#main').waitFor()
  }

  it('begin with a letter whose link works once and only where it was asked for', async () => {
    const page = await workplace.open()
    await page.goto('/people')
    await signInHere(page, 'toomas')
    assert.equal(new URL(page.url()).pathname, '/people')
    const link = linkIn(workplace.mail.messages.at(-1)?.text)
    const stranger = await workplace.open()
    await stranger.goto(link)
    await stranger.getByRole('button', { name: 'Logi sisse' }).click()
    await stranger.getByText('Seda linki on juba kasutatud.').waitFor()
    await lookAt(stranger, 'sign-in-link-used')
  })

  it('begin in the directory of the agency, and a cancelled visit there is told and harms nothing', async () => {
    const { directory } = workplace
    directory.become({ sub: 'toomas-1', email: emailOf(cast.toomas.name), email_verified: true })
    directory.misbehave('cancel')
    const page = await workplace.open()
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Logi sisse: Asutuse konto' }).click()
    await page.getByText('Sisselogimine katkestati.').waitFor()
    await lookAt(page, 'sign-in-cancelled')
    directory.misbehave()
    await page.getByRole('link', { name: 'Alusta uuesti' }).click()
    await page.getByRole('button', { name: 'Logi sisse: Asutuse konto' }).click()
    await page.getByRole('heading', { level: 1, name: /Toomas/ }).waitFor()
  })

  it('are listed, and one that is elsewhere can be ended from here', async () => {
    const forgotten = await workplace.openAs('rein')
    const page = await workplace.openAs('rein')
    await page.goto('/me')
    const elsewhere = page.getByText(/^viimati/)
    await elsewhere.first().waitFor()
    await lookAt(page, 'me-sessions')
    assert.equal(await elsewhere.count(), 1)
    const end = elsewhere
      .locator('xpath=ancestor::*[.//button][1]')
      .getByRole('button', { name: 'Logi välja' })
    await end.click()
    await elsewhere.waitFor({ state: 'detached' })
    await forgotten.goto('/people')
    await forgotten.getByRole('heading', { name: 'Logi sisse' }).waitFor()
  })

  it('may end in the middle of a form, and nothing that was typed is lost', async () => {
    const page = await workplace.openAs('jaan')
    await page.goto('/tasks/new')
    await page.getByLabel('Mida teha').fill('Koosta infopäeva kava')
    await page.getByLabel('Selgitus').fill('Kolm ettekannet ja arutelu.\nSaal on broneeritud.')
    await page.getByLabel('Tähtaeg', { exact: true }).fill('31.12.2099')
    await ask(await workplace.openAs('jaan'), signin.endOtherSessions, {})
    await page.getByRole('button', { name: 'Lisa ülesanne' }).click()
    await page.getByText('Seanss on lõppenud').waitFor()
    await lookAt(page, 'session-ended')
    await page.getByRole('dialog').getByRole('button', { name: 'Logi sisse' }).click()
    await signInHere(page, 'jaan')
    await page.getByText('Taastasime su pooleli vormi.').waitFor()
    await lookAt(page, 'session-form-restored')
    await page.getByRole('button', { name: 'Lisa ülesanne' }).click()
    await page.getByRole('heading', { level: 1, name: 'Koosta infopäeva kava' }).waitFor()
    await page.getByText('Saal on broneeritud.').waitFor()
  })
})
