import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { jobDescription } from '../support/job-description.ts'
import { openWorkplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

/** A file is read in a thread of its own. */
const slow = 40_000

describe('the job description of the chief specialist', () => {
  let kati: Page
  before(async () => {
    kati = await (await openWorkplace()).openAs('kati')
  })

  it('is understood whole, beside its source, with seven duties and ten expected results', async () => {
    await kati.goto('/positions')
    await kati.getByRole('link', { name: 'Loe sisse ametijuhend' }).first().click()
    const file = { name: 'ametijuhend.txt', mimeType: 'text/plain', buffer: Buffer.from(jobDescription) }
    await kati.locator('input[type=file]').setInputFiles(file)
    await kati.getByRole('heading', { name: 'Ülesanded ja oodatavad tulemused' }).waitFor({ timeout: slow })
    await lookAt(kati, 'job-description-read')
    assert.equal(await kati.getByLabel('Ülesanne', { exact: true }).count(), 7)
    assert.equal(await kati.getByLabel('Oodatav tulemus', { exact: true }).count(), 10)
  })

  it('is corrected by hand, each doubt decided, each kind confirmed, and only then saved', async () => {
    await kati.getByLabel('Struktuuriüksus').fill('Laste heaolu osakond, perelepituse tiim')
    for (const settle = kati.getByRole('button', { name: 'Vaatasin üle' }); (await settle.count()) > 0; )
      await settle.first().click()
    await kati.getByRole('button', { name: 'Edasi: kinnita liigid' }).click()
    await kati.getByRole('button', { name: 'Kinnita kõik pakutud liigid' }).click()
    await choose(kati, 'Kes siin töötab', 'Kati Kask')
    await choose(kati, 'Vahetu juht', 'Piret Oja')
    await kati.getByLabel('Kehtib alates').fill('1.1.2026')
    await lookAt(kati, 'job-description-confirm')
    await kati.getByRole('button', { name: 'Salvesta versioon' }).click()
    await kati.getByText('Kati Kask · ametijuhendi versioon 1').waitFor()
  })

  it('is the page of the position from then on', async () => {
    await kati.getByText('Laste heaolu osakond, perelepituse tiim').first().waitFor()
    await kati.getByText('tõendita', { exact: true }).first().waitFor()
    assert.equal(await kati.getByText('tõendita', { exact: true }).count(), 7)
    assert.equal(await kati.getByRole('link', { name: 'Lisa tõend' }).count(), 10)
    await lookAt(kati, 'position-of-kati')
  })
})

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByLabel(label).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}
