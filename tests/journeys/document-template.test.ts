import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { documents } from '../../src/modules/documents/contract.ts'
import { ask, openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'
import { wordFile } from '../support/word-file.ts'

const title = 'Teade koolituse ajakava kohta'
const named = (bytes: Uint8Array) => ({
  name: 'teade.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})
const faulty = wordFile(
  'Teade nr {dokument.vit',
  'Saajad: {#pooled}{nimi}',
  'Lugupidamisega {vastutaja.nimi}',
)
const mended = wordFile(
  'Asutus: {asutus.nimi}, {asutus.aadress}',
  'Sisu: {sisu}',
  'Toetus: {toetus} ({toetus.sõnadega}), tähtaeg {tähtaeg.lühidalt}',
  '{#päevad}{päev}: {teema}{/päevad}',
  'Koostaja: {vastutaja.nimi}',
)

describe('a Word template', () => {
  let workplace: Workplace
  let kati: Page
  before(async () => {
    workplace = await openWorkplace()
    kati = await workplace.openAs('kati')
  })

  it('is there from the first day: one that comes with Koosmeel is taken into use in one press', async () => {
    await kati.getByRole('link', { name: 'Mallid', exact: true }).click()
    await kati.getByRole('heading', { level: 1, name: 'Mallid' }).waitFor()
    await lookAt(kati, 'templates-none')
    await kati.getByRole('button', { name: 'Võta kasutusele Käsundusleping' }).click()
    await kati.getByRole('heading', { level: 1, name: 'Käsundusleping' }).waitFor()
    await kati.getByText('Kehtib versioon 1').first().waitFor()
    await kati.getByRole('button', { name: 'Eelvaade näidisandmetega' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByText('Käsundisaaja täidab käsundi isiklikult').waitFor()
    await lookAt(kati, 'template-preview')
    await kati.keyboard.press('Escape')
  })

  it('of one’s own is read on upload, and every mistake is listed with its place', async () => {
    await kati.goto('/documents/templates')
    await kati.getByRole('button', { name: 'Lisa mall' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByLabel('Malli nimetus').fill('Teade')
    await dialog.getByLabel(/^Milliseid dokumente/).fill('kiri')
    await kati.getByRole('option', { name: 'Kiri', exact: true }).click()
    await dialog.getByLabel(/^Milliseid dokumente/).press('Tab')
    await dialog.getByLabel(/^Mille kohta/).press('Tab')
    await dialog.getByRole('button', { name: 'Lisa mall' }).click()
    await kati.getByRole('heading', { level: 1, name: 'Teade' }).waitFor()
    await upload(kati, 'Lisa Wordi fail', faulty)
    await kati.getByText(/Looksulg \{ on lõpetamata/).waitFor()
    await kati.getByText(/Lisa selle lõppu \{\/pooled\}/).waitFor()
    await kati.getByText(/tekst, lõik 2/).waitFor()
    await lookAt(kati, 'template-faults')
  })

  it('gets fields of its own from the names in the file, and is published', async () => {
    await upload(kati, 'Lisa versioon', mended)
    await kati.getByText('Failis on välju, mida kataloogis ei ole').waitFor()
    await kati.getByRole('button', { name: 'Määra oma väljad' }).first().click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByText('{päevad}').waitFor()
    await lookAt(kati, 'template-own-fields')
    await dialog.getByRole('button', { name: 'Salvesta väljad' }).click()
    await kati.getByText('Vigu ei ole. Enne avaldamist vaata näidis üle.').waitFor()
    await kati.getByRole('button', { name: 'Avalda', exact: true }).first().click()
    await kati.getByRole('dialog').getByRole('button', { name: 'Avalda' }).click()
    await kati.getByText('Kehtib versioon 2').waitFor()
    await lookAt(kati, 'template-published')
  })

  it('makes a document: what is missing is told before, and stands in yellow when one goes on', async () => {
    const { id } = await ask(kati, documents.addDocument, { kind: 'letter', title })
    await kati.goto(`/documents/${id}`)
    await kati.getByRole('link', { name: 'Koosta mallist' }).click()
    await kati.getByRole('link', { name: 'Teade', exact: true }).click()
    await kati.getByText('Enne koostamist on puudu').waitFor()
    await kati.getByText(/Asutuse aadress .* halduse seadetes/).waitFor()
    await kati.getByLabel('Sisu').fill('Koolitus algab kell 10.')
    await kati.getByLabel('Toetus').fill('1200,50')
    await kati.getByRole('button', { name: /^Lisa rida/ }).click()
    const row = kati.getByRole('group', { name: 'Rida 1' })
    await row.getByLabel('Teema').fill('Lapse vaade')
    await kati.getByRole('button', { name: 'Koosta dokument' }).click()
    await kati.getByText('Dokumendist jääks midagi puudu').waitFor()
    await lookAt(kati, 'generation-missing')
    await kati.getByLabel(/^Koosta ka siis/).check()
    await kati.getByRole('button', { name: 'Koosta dokument' }).click()
    await kati.getByRole('heading', { level: 1, name: title }).waitFor()
    await kati.getByText(/tuhat kakssada eurot ja viiskümmend senti/).waitFor()
    await kati.getByText(/\[puudub: Asutuse aadress/).waitFor()
    await lookAt(kati, 'document-generated')
    const { all } = await ask(kati, documents.readDocument, { id })
    assert.deepEqual([all[0]?.origin, all[0]?.format], ['generated', 'docx'])
  })

  it('has a catalogue of fields to look up and to copy from', async () => {
    await kati.goto('/documents/templates/fields')
    await kati.getByLabel('Otsi välja').fill('registrikood')
    await kati.getByText('{asutus.registrikood}').waitFor()
    await lookAt(kati, 'field-catalogue')
    const coming = kati.waitForEvent('download')
    await kati.getByRole('link', { name: 'Laadi alla Wordi failina' }).click()
    assert.equal((await coming).suggestedFilename(), 'valjad.docx')
  })

  it('finds the agency’s address once the administrator has entered it', async () => {
    const siim = await workplace.openAs('siim')
    await siim.goto('/administration')
    await siim.getByRole('button', { name: 'Muuda andmeid' }).click()
    const dialog = siim.getByRole('dialog')
    await dialog.getByLabel(/^Aadress/).fill('Näidise 1, 10000 Tallinn')
    await dialog.getByRole('button', { name: 'Muuda andmeid' }).click()
    await siim.getByText('Näidise 1, 10000 Tallinn').waitFor()
    await lookAt(siim, 'agency-details')
  })
})

async function upload(page: Page, button: string, bytes: Uint8Array): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles(named(bytes))
  await dialog.getByText('üles laaditud').waitFor()
  await dialog.getByRole('button', { name: 'Lisa versioon' }).click()
  await dialog.waitFor({ state: 'detached' })
}
