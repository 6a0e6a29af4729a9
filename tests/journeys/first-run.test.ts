import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { agencyName, cast, emailOf, teamName } from '../../src/demo/cast.ts'
import { type Product, signInByMail, startProduct } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

describe('the first day of an installation', () => {
  let product: Product
  let siim: Page
  before(async () => {
    product = await startProduct()
    siim = await product.open()
  })
  after(() => product.stop())

  it('opens with the printed link and ends with an administrator on his desk', async () => {
    await siim.goto(product.setUpLink)
    await siim.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(new URL(siim.url()).hash, '', 'the secret of the link left the address')
    await siim.getByLabel('Asutuse nimi').fill(agencyName)
    await siim.getByLabel('Esimese tiimi nimi').fill(teamName)
    await siim.getByLabel('Sinu nimi').fill(cast.siim.name)
    await siim.getByLabel('Sinu e-posti aadress').fill(emailOf(cast.siim.name))
    await siim.getByRole('button', { name: 'Alusta' }).dblclick()
    await siim.getByRole('heading', { level: 1, name: /Siim/ }).waitFor()
    await lookAt(siim, 'first-desk')
  })

  it('lets the printed link be used once', async () => {
    const stranger = await product.open()
    await stranger.goto(product.setUpLink)
    await stranger.getByText('Asutus on seadistatud.').waitFor()
  })

  it('brings the team in by letters, and the invited signs in by what they say', async () => {
    await addPerson(siim, 'piret', 'Juht')
    await addPerson(siim, 'kati', 'Spetsialist')
    const [welcome] = await product.mail.waitFor(1, emailOf(cast.piret.name))
    assert.match(welcome?.text ?? '', new RegExp(`${product.url}/sign-in`))
    assert.ok(!welcome?.text?.includes('#'), 'a welcome holds no key')
    const piret = await product.open()
    await signInByMail(product, piret, emailOf(cast.piret.name))
    await piret.getByRole('heading', { level: 1, name: /Piret/ }).waitFor()
    await lookAt(piret, 'first-desk-of-manager')
  })

  it('shows the administrator no work of others', async () => {
    const names = await siim.getByRole('navigation', { name: 'Peamenüü' }).getByRole('link').allInnerTexts()
    assert.ok(names.includes('Haldus'), names.join())
    assert.ok(!names.some((name) => /Dokumendid|Hanked|Ametikoht/.test(name)), names.join())
  })
})

async function addPerson(page: Page, key: 'piret' | 'kati', role: string): Promise<void> {
  const { name, title } = cast[key]
  await page.goto('/people')
  await page.getByRole('link', { name: 'Lisa inimene' }).click()
  await page.getByLabel('Nimi', { exact: true }).fill(name)
  await page.getByLabel('E-posti aadress').fill(emailOf(name))
  await page.getByLabel('Ametinimetus').fill(title)
  await page.getByLabel(/^Tiim/).selectOption(teamName)
  await page.getByLabel(/^Roll/).selectOption(role)
  await page.getByRole('button', { name: 'Lisa inimene' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
