import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

const title = 'Perelepitajate supervisioon 2027'

describe('a procurement', () => {
  let workplace: Workplace
  let kati: Page
  let maarja: Page
  let address = ''
  before(async () => {
    workplace = await openWorkplace()
    kati = await workplace.openAs('kati')
    maarja = await workplace.openAs('maarja')
  })

  it('begins with a need; the code is found by a word', async () => {
    await kati.getByRole('link', { name: 'Hanked', exact: true }).click()
    await kati.getByRole('heading', { level: 1, name: 'Hanked' }).waitFor()
    await lookAt(kati, 'procurements-none')
    await kati.getByRole('link', { name: 'Uus hange' }).first().click()
    await kati.getByLabel('Nimetus', { exact: true }).fill(title)
    await kati.getByLabel(/^Mida ostetakse/).selectOption('services')
    await kati.getByLabel(/^CPV/).fill('koolitusteenused')
    await kati
      .getByRole('option', { name: /80500000/ })
      .first()
      .click()
    await kati.getByLabel(/^Sarnaste ostude sari/).fill('Perelepitajate koolitused')
    await kati.getByLabel(/^Eelarveaasta/).fill('2027')
    await kati.getByLabel(/^Rahastusallikas/).fill('Riigieelarve, perelepitus')
    await kati.getByLabel('Hange algab').fill('7.12.2026')
    await lookAt(kati, 'procurement-new')
    await kati.getByRole('button', { name: 'Alusta hanget' }).click()
    await kati.getByRole('heading', { level: 1, name: title }).waitFor()
    address = new URL(kati.url()).pathname
    await kati.getByText('Lähteülesanne avaneb, kui kõik osalejad').waitFor()
  })

  it('opens nothing before everyone who takes part has declared', async () => {
    await kati.getByRole('link', { name: 'Määra osalejad' }).click()
    await kati.getByRole('button', { name: 'Lisa osaleja' }).click()
    const second = kati.getByRole('group', { name: '2. osaleja' })
    await second.getByLabel('Inimene').fill('Maarja')
    await second.getByRole('option', { name: /Maarja Soo/ }).click()
    await second.getByLabel('koostab lähteülesannet').check()
    await second.getByLabel('hindab pakkumusi').check()
    await lookAt(kati, 'procurement-people')
    await kati.getByRole('button', { name: 'Salvesta osalejad' }).click()
    await kati.getByRole('button', { name: 'Kinnitan: huvide konflikti ei ole' }).click()
    await kati.getByText('Ootan: Maarja Soo.').waitFor()
    await lookAt(kati, 'procurement-waits')
    assert.equal(await kati.getByRole('link', { name: 'Kirjuta lähteülesannet' }).count(), 0)
    await maarja.goto(address)
    await maarja.getByRole('button', { name: 'Mul on huvide konflikt' }).click()
    await maarja
      .getByRole('dialog')
      .getByLabel(/^Mis või kes sind seob/)
      .waitFor()
    await lookAt(maarja, 'procurement-conflict')
    await maarja.keyboard.press('Escape')
    await maarja.getByRole('button', { name: 'Kinnitan: huvide konflikti ei ole' }).click()
    await maarja.getByRole('link', { name: 'Kirjuta lähteülesannet' }).first().waitFor()
  })

  it('has a brief that its writer fills, and that says what is missing', async () => {
    await maarja.getByRole('link', { name: 'Kirjuta lähteülesannet' }).first().click()
    await maarja.getByLabel(/^Nimetus hankeplaanis/).fill('Perelepitajate supervisioon')
    await maarja.getByLabel(/^Lühikirjeldus/).fill('Rühmasupervisioon kahele lepitajate rühmale.')
    await maarja.getByLabel(/^Seotud hanked/).fill('ei ole')
    await maarja.getByRole('textbox', { name: /^Mida ostetakse/ }).fill('Kaksteist kohtumist aasta jooksul.')
    await maarja.getByLabel(/^Eesmärk/).fill('Lepitajad märkavad oma töö mustreid.')
    await maarja.getByRole('button', { name: 'Lisa töö' }).click()
    await maarja.getByRole('group', { name: '1. töö' }).getByLabel('Töö').fill('Esimene kohtumine')
    await lookAt(maarja, 'procurement-brief')
    await maarja.getByRole('button', { name: 'Salvesta lähteülesanne' }).click()
    await maarja.getByText('Täita on veel: Nõuded läbiviijale').waitFor()
    await kati.goto(`${address}/brief`)
    await kati.getByLabel(/^Nõuded läbiviijale/).fill('Superviisori kutse.')
    await kati.getByLabel(/^Lepingu soovitav kuupäev/).fill('4.1.2027')
    await kati.getByRole('button', { name: 'Salvesta lähteülesanne' }).click()
    await kati.getByText('täidetud', { exact: true }).waitFor()
  })

  it('is compared by criteria of 100 % with described steps', async () => {
    await kati.getByRole('link', { name: 'Kirjuta kriteeriumid' }).first().click()
    const quality = kati.getByRole('group', { name: '2. kriteerium' })
    await quality.getByLabel('Kriteerium').fill('Superviisori kogemus')
    await quality.getByLabel('Osakaal %').fill('39')
    await kati.getByText('Osakaalud kokku: 99 %').waitFor()
    await quality.getByLabel(/^Millele see vaatab/).selectOption('people')
    await quality.getByLabel(/^Kuidas see on seotud/).fill('Rühma kvaliteet sõltub juhist.')
    const steps = quality.getByLabel('Millal see antakse')
    await steps.nth(0).fill('Üle kümne läbi viidud rühma.')
    await steps.nth(1).fill('Kuni kolm läbi viidud rühma.')
    await kati.getByRole('button', { name: 'Salvesta kriteeriumid' }).click()
    await kati.getByText('Osakaalud annavad kokku 99 %').waitFor()
    await lookAt(kati, 'procurement-criteria-99')
    await quality.getByLabel('Osakaal %').fill('40')
    await kati.getByRole('button', { name: 'Salvesta kriteeriumid' }).click()
    await kati.getByRole('heading', { level: 1, name: title }).waitFor()
    await kati.getByText('Seaduse kontroll').waitFor()
    await kati.getByRole('link', { name: 'Jaga osadeks' }).click()
    await kati.getByRole('button', { name: 'Lisa osa', exact: true }).click()
    await kati.getByLabel('Osa nimetus').fill('Tallinna rühm')
    await lookAt(kati, 'procurement-lots')
    await kati.getByRole('button', { name: 'Salvesta osad' }).click()
    await kati.getByText('1. Tallinna rühm').waitFor()
  })

  it('is ready to start once its value is reckoned', async () => {
    await kati.getByRole('link', { name: 'Arvuta maksumus' }).first().click()
    await kati.getByLabel(/^Kogumaksumus/).fill('14400')
    await kati.getByRole('button', { name: 'Salvesta maksumus' }).click()
    await kati.getByText('Eeldatav maksumus on salvestatud.').waitFor()
    await kati.goto(address)
    await kati.getByText('Ettevalmistus on tehtud').waitFor()
    await kati.getByRole('button', { name: 'Alusta menetlust' }).waitFor()
    await lookAt(kati, 'procurement')
  })

  it('gets an invitation that is filled from the brief', async () => {
    await kati.goto('/documents/templates')
    await kati.getByRole('button', { name: /^Võta kasutusele .*[Kk]utse/ }).click()
    await kati.getByText('Kehtib versioon 1').first().waitFor()
    await kati.goto(address)
    await kati.getByRole('link', { name: 'Tee: Kutse' }).click()
    await kati.getByLabel('Pealkiri').fill('Kutse: supervisioon 2027')
    await kati.getByRole('button', { name: 'Lisa dokument' }).click()
    await kati.getByRole('link', { name: 'Koosta mallist' }).click()
    await kati.getByRole('link', { name: 'Väikeostu pakkumuskutse', exact: true }).click()
    await kati.getByLabel('Eesmärk').waitFor()
    assert.equal(await kati.getByLabel('Eesmärk').inputValue(), 'Lepitajad märkavad oma töö mustreid.')
    const criteria = kati.getByRole('group', { name: 'Hindamiskriteeriumid' })
    assert.equal(await criteria.getByLabel('Osakaal %').last().inputValue(), '40')
    await lookAt(kati, 'procurement-invitation')
  })

  it('is listed, changed and copied; the copy asks everyone anew', async () => {
    await kati.goto('/procurements')
    await kati.getByRole('link', { name: title }).waitFor()
    await lookAt(kati, 'procurements')
    await kati.getByRole('link', { name: title }).click()
    await kati.getByRole('button', { name: 'Tee koopia' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByLabel('Nimetus').fill('Perelepitajate supervisioon 2028')
    await lookAt(kati, 'procurement-copy')
    await dialog.getByRole('button', { name: 'Alusta koopiast' }).click()
    await kati.getByRole('heading', { level: 1, name: 'Perelepitajate supervisioon 2028' }).waitFor()
    await kati.getByText('Ootan: ').waitFor()
    await kati.getByRole('link', { name: 'Muuda andmeid' }).click()
    await kati.getByLabel(/^Rahastusallikas/).fill('Euroopa Sotsiaalfond+')
    await kati.getByRole('button', { name: 'Salvesta muudatused' }).click()
    await kati.getByText('Euroopa Sotsiaalfond+').first().waitFor()
  })
})
