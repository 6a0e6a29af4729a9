import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { complaintsOf } from '../support/browser.ts'
import { temporaryFolder } from '../support/database.ts'
import { lookAt, useSite } from '../support/site.ts'

const title = 'Vastus koolituse hinnapäringule'
const answer = {
  name: 'vastus.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Koolitus maksab tuhat kakssada eurot.'),
}

describe('the register', () => {
  const site = useSite({ environment: { RECORDS_FOLDER: join(temporaryFolder(), 'records') } })
  let kati: Page
  let guest: Page
  before(async () => {
    kati = await site.openAs('kati')
    guest = await site.open()
  })

  it('is empty for everyone before there is anything in it', async () => {
    await guest.goto('/register')
    await guest.getByRole('heading', { level: 1, name: 'Dokumendiregister' }).waitFor()
    await guest.getByText('Ühtegi dokumenti ei leitud').waitFor()
  })

  it('gets its series from the manager, who sees the next reference while typing', async () => {
    const piret = await site.openAs('piret')
    await piret.goto('/documents/series')
    await piret.getByRole('button', { name: 'Lisa sari' }).click()
    const dialog = piret.getByRole('dialog')
    await dialog.getByLabel('Funktsioon').fill('5.2 Õigusteenus')
    await dialog.getByLabel('Tähis').fill('5.2-9')
    await dialog.getByLabel('Nimetus').fill('Kirjavahetus koolitajatega')
    await dialog.getByLabel(/^Viite muster/).fill('{sari}/{nr}')
    await dialog.getByText('Osa {nr} ei ole').waitFor()
    await dialog.getByLabel(/^Viite muster/).fill('{sari}/{number}-{järg}')
    await dialog.getByText('Järgmine viide: 5.2-9/1-1').waitFor()
    await lookAt(piret, 'series-form')
    await dialog.getByRole('button', { name: 'Salvesta' }).click()
    await piret.getByText('tähtaeg määramata').waitFor()
    await lookAt(piret, 'series')
    assert.deepEqual(complaintsOf(piret), [])
  })

  it('takes in a letter that came, and gives it its reference at once', async () => {
    await kati.goto('/documents/incoming')
    await kati.getByLabel('Pealkiri').fill(title)
    await kati.getByLabel('Saatja', { exact: true }).fill('Malle Mänd')
    await kati.getByLabel(/^Eraisik/).check()
    await kati.locator('input[type=file]').setInputFiles(answer)
    await kati.getByText('üles laaditud').waitFor()
    await kati.getByLabel(/^Sari/).selectOption({ label: '5.2-9 Kirjavahetus koolitajatega' })
    await kati.getByText('Järgmine viide: 5.2-9/1-1').waitFor()
    await lookAt(kati, 'incoming')
    await kati.getByRole('button', { name: 'Lisa', exact: true }).click()
    await kati.getByRole('heading', { level: 1, name: title }).waitFor()
    await kati.getByText('Dokument ja selle fail on avalikus registris').waitFor()
    await lookAt(kati, 'registered-document')
  })

  it('shows it to everyone, with initials for the person and the file itself', async () => {
    await guest.goto('/register?text=hinnap%C3%A4ringule')
    // A letter with a private person among its parties is not found by its title's words.
    await guest.getByText('Ühtegi dokumenti ei leitud').waitFor()
    await guest.getByLabel('Viit, pealkiri või asutus').fill('5.2-9/1')
    await guest.getByRole('button', { name: 'Otsi' }).click()
    await guest.getByText('M. M.').waitFor()
    assert.equal(await guest.getByText('Mänd').count(), 0)
    await lookAt(guest, 'public-register')
    await guest.getByRole('link', { name: '5.2-9/1-1' }).click()
    await guest.getByRole('heading', { level: 1, name: '5.2-9/1-1' }).waitFor()
    await lookAt(guest, 'public-entry')
    const [file] = await Promise.all([
      guest.waitForEvent('download'),
      guest.getByRole('link', { name: 'Dokument (TXT)' }).click(),
    ])
    assert.equal(file.suggestedFilename(), '5.2-9_1-1_1.txt')
    await guest.getByRole('link', { name: 'Русский' }).click()
    await guest.getByText('Назад в регистр').waitFor()
    assert.deepEqual(complaintsOf(guest), [])
  })

  it('hides what is restricted from readers and from everyone, all but what the law lets be seen', async () => {
    await kati.getByRole('button', { name: 'Sea piirang' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByLabel(/§ 35 lg 1 p 17/).check()
    await dialog.getByLabel(/§ 35 lg 1 p 12/).check()
    await dialog.getByText('AvTS § 35 lg 1 p 17: kuni').waitFor()
    await lookAt(kati, 'restriction-form')
    await dialog.getByRole('button', { name: 'Sea piirang' }).click()
    await kati.getByText('ASUTUSESISESEKS KASUTAMISEKS', { exact: true }).waitFor()
    await lookAt(kati, 'restricted-document')
    const anu = await site.openAs('anu')
    await anu.goto(new URL(kati.url()).pathname)
    await anu
      .getByRole('heading', { name: 'Seda ei ole või sa ei näe seda' })
      .or(anu.getByRole('alert'))
      .first()
      .waitFor()
    assert.equal(await anu.getByText(title).count(), 0)
    await guest.goto('/register')
    await guest.getByText('Pealkirja ei avaldata').waitFor()
    await lookAt(guest, 'public-register-restricted')
    await guest.getByRole('link', { name: '5.2-9/1-1' }).click()
    await guest.getByText('asutusesiseseks kasutamiseks, faile ei avaldata').waitFor()
    assert.equal(await guest.getByRole('link', { name: /Dokument \(/ }).count(), 0)
  })

  it('opens it again with a reason, and sends it to the records system', async () => {
    for (let left = 2; left > 0; left -= 1) {
      await kati.getByRole('button', { name: 'Lõpeta piirang' }).first().click()
      const dialog = kati.getByRole('dialog')
      await dialog.getByLabel('Põhjus').fill('Pakkuja andis nõusoleku.')
      await dialog.getByRole('button', { name: 'Lõpeta piirang' }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await kati.getByText('Piirangut ei ole.').waitFor()
    await kati.getByRole('button', { name: 'Saada dokumendihaldussüsteemi' }).click()
    await kati.getByText('ootab saatmist').waitFor()
  })

  it('keeps an annulled number, and lists what it holds', async () => {
    await kati.getByRole('button', { name: 'Tühista viide' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByLabel('Põhjus').fill('Vale sari.')
    await dialog.getByRole('button', { name: 'Tühista viide' }).click()
    await kati.getByText('Registreerida hiljemalt').waitFor()
    await lookAt(kati, 'annulled-document')
    await kati.goto('/documents/register')
    await kati.getByText('tühistatud').first().waitFor()
    await lookAt(kati, 'register')
    await kati.getByRole('link', { name: 'Avalik vaade' }).click()
    await kati.getByText('Asutuse registreeritud dokumendid').waitFor()
    await kati.goto('/documents/retention')
    await kati.getByRole('heading', { level: 1, name: 'Säilitamine' }).waitFor()
    await lookAt(kati, 'retention')
    assert.deepEqual(complaintsOf(kati), [])
  })
})
