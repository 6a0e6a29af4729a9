import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { positions } from '../../src/modules/positions/contract.ts'
import { lookAt, useSite } from '../support/site.ts'

/** A file is read in a thread of its own, a paper is set: more than a click takes. */
const slow = 40_000
const demo = new URL('../../src/demo/ametijuhend.txt', import.meta.url)

/** The sample as a file, through all steps of the import, as the page of the position. */
async function importJobDescription(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.goto('/positions')
  await page.getByRole('link', { name: 'Loe sisse ametijuhend' }).first().click()
  await page.locator('input[type=file]').setInputFiles({ ...file, mimeType: 'text/plain' })
  await page.getByRole('heading', { name: 'Ülesanded ja oodatavad tulemused' }).waitFor({ timeout: slow })
}

async function confirmAndSave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edasi: kinnita liigid' }).click()
  await page.getByRole('button', { name: 'Kinnita kõik pakutud liigid' }).click()
  await page.getByLabel('Kes siin töötab').fill('Kati')
  await page.getByRole('option', { name: /Kati Kask/ }).click()
  await page.getByLabel('Vahetu juht').fill('Piret')
  await page.getByRole('option', { name: /Piret Oja/ }).click()
  await page.getByLabel('Kehtib alates').fill('1.3.2026')
  await page.getByLabel('Allkirjastatud').fill('26.2.2026')
}

async function openPosition(page: Page): Promise<void> {
  await page.goto('/positions')
  await page.getByRole('link', { name: 'Peaspetsialist (perelepitus)' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Peaspetsialist (perelepitus)' }).waitFor()
}

describe('a position in a browser', () => {
  const site = useSite()

  it('reads a job description in, corrected beside its source and confirmed by a person', async () => {
    const page = await site.openAs('kati')
    await importJobDescription(page, { name: 'ametijuhend.txt', buffer: await readFile(demo) })
    await lookAt(page, 'import-check')
    await confirmAndSave(page)
    await lookAt(page, 'import-confirm')
    await page.getByRole('button', { name: 'Salvesta versioon' }).click()
    await page.getByRole('heading', { level: 1, name: 'Peaspetsialist (perelepitus)' }).waitFor()
    await page.getByRole('heading', { name: 'Vahetu juhi antud ühekordsete ülesannete täitmine.' }).waitFor()
    await lookAt(page, 'position')
    assert.equal(await page.getByText('tõendita', { exact: true }).count(), 7)
  })

  it('asks what is uncertain and saves nothing before it is decided', async () => {
    const page = await site.openAs('kati')
    const trap = new URL('../samples/job-descriptions/trap-separate-results.txt', import.meta.url)
    await importJobDescription(page, { name: 'kahtlus.txt', buffer: await readFile(trap) })
    await page.getByRole('heading', { name: 'Tulemused, mille ülesanne pole teada' }).waitFor()
    await lookAt(page, 'import-doubts')
    await confirmAndSave(page)
    await page.getByRole('button', { name: 'Salvesta versioon' }).click()
    await page.getByText(/oodatava tulemuse ülesanne on määramata/).waitFor()
    assert.equal((await site.stage.perform(positions.listPositions, {}, 'kati')).items.length, 1)
  })

  it('refuses what is no job description, with the reason and the next step', async () => {
    const page = await site.openAs('kati')
    await page.goto('/positions/import')
    await page.getByLabel('Ametijuhendi tekst').fill('Retsept\nSega jahu ja vesi ning küpseta tund aega.')
    await page.getByRole('button', { name: 'Loe tekst' }).click()
    await page.getByText('Seda teksti ei saa ametijuhendina lugeda.').waitFor({ timeout: slow })
    await lookAt(page, 'import-refused')
  })

  it('takes evidence by hand and shows it as such', async () => {
    const page = await site.openAs('kati')
    await openPosition(page)
    await page
      .getByRole('link', { name: 'Koolituste hindamine ja osalejate tagasiside kokkuvõtmine.' })
      .click()
    await page.getByRole('button', { name: 'Lisa tõend' }).click()
    await page.getByLabel('Mida tehti').fill('Kevadise koolituse tagasiside on kokku võetud.')
    await lookAt(page, 'evidence-by-hand')
    await page.getByRole('dialog').getByRole('button', { name: 'Lisa tõend' }).click()
    await page.getByRole('cell', { name: /Kevadise koolituse tagasiside.*käsitsi lisatud/ }).waitFor()
    await lookAt(page, 'duty')
  })

  it('saves a new version that shows what changed, and evidence follows', async () => {
    const page = await site.openAs('kati')
    await openPosition(page)
    await page.getByRole('link', { name: 'Uus versioon' }).click()
    const text = (await readFile(demo, 'utf8')).replace(
      'Koolituste hindamine ja',
      'Koolituste ja teenuste hindamine ja',
    )
    const file = { name: 'uus.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Edasi: kinnita liigid' }).click({ timeout: slow })
    await page.getByRole('button', { name: 'Kinnita kõik pakutud liigid' }).click()
    await page.getByRole('heading', { name: 'Mis sai senistest ülesannetest' }).waitFor()
    await page.getByLabel('Kehtib alates').fill('1.11.2026')
    await lookAt(page, 'import-links')
    await page.getByRole('button', { name: 'Salvesta versioon' }).click()
    await page.getByText(/muudetud 3.3/).waitFor()
    await page.getByRole('link', { name: '1 tõend', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Võrdle versioone' }).click()
    await page.getByText('Koolituste ja teenuste hindamine ja osalejate tagasiside kokkuvõtmine.').waitFor()
    await lookAt(page, 'comparison')
  })

  it('finds who substitutes, says why, and says who is away', async () => {
    const page = await site.openAs('kati')
    await openPosition(page)
    await page.getByRole('button', { name: 'Olen ära…' }).click()
    await page.getByLabel('Esimene päev').fill('1.3.2099')
    await page.getByLabel('Viimane päev').fill('5.3.2099')
    await page.getByText('Asendab Piret Oja', { exact: true }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Miks?' }).click()
    await page.getByText(/Ametijuhend nimetab asendajad järjekorras/).waitFor()
    await lookAt(page, 'away')
    await page.getByRole('dialog').getByRole('button', { name: 'Miks?' }).click()
    await page.getByRole('button', { name: 'Märgi äraolek' }).click()
    await page.getByText('Äraolek on märgitud. Asendab Piret Oja.').waitFor()
  })

  it('holds the review with the words of both', async () => {
    const page = await site.openAs('kati')
    await openPosition(page)
    await page.getByRole('button', { name: 'Alusta ülevaatust' }).click()
    await page.getByRole('heading', { level: 1, name: /Ülevaatus/ }).waitFor()
    await page.getByLabel('Töötaja selgitus').first().fill('Hanked valmistasin ette plaani järgi.')
    await page.getByRole('button', { name: 'Salvesta sõnad' }).click()
    await page.getByLabel('Uus ettepanek').fill('Lisada digikoolitused, sest neid küsitakse.')
    await page.getByRole('button', { name: 'Lisa ettepanek' }).click()
    await page.getByText('Lisada digikoolitused, sest neid küsitakse.').waitFor()
    await lookAt(page, 'review')
    await page.getByRole('button', { name: 'Kinnita ülevaatus' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Kinnita ülevaatus' }).click()
    await page.getByText(/töötaja kinnitas/).waitFor()
  })

  it('makes the review pack in the background and gives both files', async () => {
    const page = await site.openAs('kati')
    await openPosition(page)
    await page.getByRole('button', { name: 'Koosta ülevaade' }).click()
    await page.getByText(/Teen PDF-i ja Wordi faile/).waitFor()
    await lookAt(page, 'pack-making')
    await site.stage.runJobs()
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: slow }),
      page.getByRole('link', { name: /Laadi alla PDF/ }).click({ timeout: slow }),
    ])
    assert.match(download.suggestedFilename(), /\.pdf$/)
    await page.getByRole('link', { name: /Laadi alla Word/ }).waitFor({ timeout: slow })
    await lookAt(page, 'pack')
  })

  for (const [locale, language, name] of [
    ['en', 'English', 'Substitution'],
    ['ru', 'Русский', 'Замещение'],
  ] as const)
    it(`speaks ${locale}`, async () => {
      const page = await site.openAs('kati')
      await openPosition(page)
      await page.getByRole('button', { name: /^(ET|EN|RU|Keel|Language|Язык)/ }).click()
      await page.getByRole('menuitem', { name: language }).click()
      await page.getByRole('heading', { name }).waitFor()
      await lookAt(page, `position-${locale}`)
    })
})
