import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { ProcurementId } from '../../src/modules/procurements/contract.ts'
import {
  announceTraining,
  approvedPaper,
  threeTenderers,
  tokenIn,
} from '../../src/modules/tenders/examples/announced.ts'
import { lookAt, useSite } from '../support/site.ts'

describe('a call for tenders', () => {
  const site = useSite()
  let procurement: ProcurementId
  before(async () => {
    procurement = (await announceTraining(site.stage)).procurement
    // The browser's clock runs on: tenders are awaited whenever this is read.
    const tendersDueAt = new Date(Date.now() + 10 * 86_400_000)
    const row = site.stage.house.write.updateTable('procurements.procurement')
    await row.set({ tendersDueAt }).where('id', '=', procurement).execute()
  })
  const letterTo = async (kind: string, to: string) =>
    (await site.stage.letters()).find((one) => one.kind === kind && one.to === to)?.text ?? ''

  it('goes to three tenderers and is opened to all', async () => {
    await approvedPaper(site.stage, procurement)
    const page = await site.openAs('kati')
    await page.goto(`/procurements/${procurement}/tenderers`)
    await page.getByRole('button', { name: 'Kirjuta kutse tekst' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Kutse tekst').fill('Ostame 12 supervisiooni kohtumist.\nKaks rühma.')
    await dialog.getByRole('button', { name: 'Salvesta tekst' }).click()
    await page.getByText('Kaks rühma.').waitFor()
    await page.getByRole('button', { name: 'Anna dokumente' }).click()
    await dialog.getByLabel('Tehniline kirjeldus').check()
    await dialog.getByRole('button', { name: 'Anna pakkujatele' }).click()
    await page.getByRole('link', { name: 'Tehniline kirjeldus' }).waitFor()
    for (const { name, registryCode, email } of threeTenderers) {
      await page.getByRole('button', { name: 'Lisa pakkuja' }).click()
      await dialog.getByLabel('Nimi', { exact: true }).fill(name)
      if (registryCode) await dialog.getByLabel('Registrikood').fill(registryCode)
      await dialog.getByLabel('E-post').fill(email)
      await dialog.getByRole('button', { name: 'Lisa nimekirja' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await page.getByText(name).first().waitFor()
    }
    await page.getByRole('button', { name: 'Saada kutsed' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Saada kutsed' }).click()
    await page.getByText('kutse ootel').nth(2).waitFor()
    await page.getByRole('button', { name: 'Ava kõigile' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ava kõigile' }).click()
    await page.getByRole('link', { name: 'Vaata avalikku lehte' }).waitFor()
    await lookAt(page, 'tenderers')
  })

  it('gives anyone a link of his own on the public page, without a script', async () => {
    const page = await site.open()
    await page.goto('/calls')
    await page.getByRole('link', { name: 'Perelepitajate supervisioon 2027' }).click()
    await page.getByLabel('Pakkuja nimi').fill('MTÜ Sõbralik')
    await page.getByLabel('Registrikood').fill('99000017')
    await page.getByLabel('E-post').fill('mtu@sobralik.example')
    await page.getByRole('button', { name: 'Saada mulle link' }).click()
    await page.getByRole('alert').getByText('Registrikood 99000017 ei ole õige').waitFor()
    assert.equal(await page.getByLabel('Pakkuja nimi').inputValue(), 'MTÜ Sõbralik')
    await lookAt(page, 'call-refused')
    await page.getByLabel('Registrikood').fill('')
    await page.getByRole('button', { name: 'Saada mulle link' }).click()
    await page.getByText('Soov on kirja pandud').waitFor()
    await lookAt(page, 'call')
    const letter = await letterTo('tenders.link', 'mtu@sobralik.example')
    assert.match(letter, new RegExp(`${site.url}/tender/`))
  })

  it('takes a question by a link and answers it to all', async () => {
    const asker = await site.open()
    const token = tokenIn(await letterTo('tenders.invitation', 'info@sild.example'))
    await asker.goto(`/tender/${token}`)
    await asker
      .getByLabel('Küsimus', { exact: true })
      .fill('Kas Sild Koolitus võib pakkuda kaht superviisorit?')
    await asker.getByRole('button', { name: 'Saada küsimus' }).click()
    await asker.getByText('Küsimus on saadetud.').waitFor()
    const kati = await site.openAs('kati')
    await kati.goto(`/procurements/${procurement}/questions`)
    await kati.getByRole('button', { name: 'Vasta' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByLabel('Vastus', { exact: true }).fill('Jah, kui mõlemad vastavad nõuetele.')
    await dialog.getByRole('button', { name: 'Vasta kõigile' }).click()
    await dialog.getByText('Tekstist on näha, kes küsis').waitFor()
    await dialog.getByLabel('Küsimus, nagu kõik seda loevad').fill('Kas pakkuda võib kaht superviisorit?')
    await dialog.getByRole('button', { name: 'Vasta kõigile' }).click()
    await kati.getByText('Vastatud').waitFor()
    await lookAt(kati, 'tender-questions')
    const other = await site.open()
    await other.goto(`/tender/${tokenIn(await letterTo('tenders.invitation', 'hanked@kuulamine.example'))}`)
    await other.getByText('Kas pakkuda võib kaht superviisorit?').waitFor()
    assert.equal(await other.getByText('Sild').count(), 0)
    await lookAt(other, 'tender-page')
  })
})
