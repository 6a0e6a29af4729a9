import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { CastName } from '../../src/kernel/examples.ts'
import type { ProcurementId } from '../../src/modules/procurements/contract.ts'
import { nameOpeners } from '../../src/modules/tenders/examples/box.ts'
import { linkOf } from '../../src/modules/tenders/examples/own-tender.ts'
import { lookAt, useSite } from '../support/site.ts'

const phrase = (who: CastName) => `kuus rohelist konna ja ${who}`

describe('the box for tenders', () => {
  const site = useSite()
  let procurement: ProcurementId
  let recoveryKey = ''
  const pages = {} as Record<'kati' | 'maarja' | 'toomas', Page>
  before(async () => {
    procurement = (await nameOpeners(site.stage)).procurement
    for (const who of ['kati', 'maarja', 'toomas'] as const) pages[who] = await site.openAs(who)
  })

  /** The moments of the procurement, as its announcement would set them. */
  const due = (minutesFromNow: number) =>
    site.stage.house.write
      .updateTable('procurements.procurement')
      .set({
        announcedAt: new Date('2026-11-02T08:00:00Z'),
        tendersDueAt: new Date(Date.now() + minutesFromNow * 60_000),
      })
      .where('id', '=', procurement)
      .execute()
  const box = (who: keyof typeof pages) => pages[who].goto(`/procurements/${procurement}/box`)

  it('waits until three openers have made keys of their own', async () => {
    await box('kati')
    await pages.kati.getByText('Vähemalt kolmel avajal peab olema oma võti.').waitFor()
    await lookAt(pages.kati, 'tender-box-none')
    for (const who of ['kati', 'maarja', 'toomas'] as const) {
      const page = pages[who]
      await box(who)
      await page.getByRole('button', { name: 'Tee oma võti' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Paroolifraas', { exact: true }).fill(phrase(who))
      await dialog.getByLabel('Paroolifraas uuesti').fill('midagi muud')
      await dialog.getByRole('button', { name: 'Tee oma võti' }).click()
      await dialog.getByText('Paroolifraasid ei ole ühesugused.').waitFor()
      if (who === 'kati') await lookAt(page, 'tender-box-key')
      await dialog.getByLabel('Paroolifraas uuesti').fill(phrase(who))
      await dialog.getByRole('button', { name: 'Tee oma võti' }).click()
      await page.getByText(/^Võti on tehtud \d/).waitFor()
    }
  })

  it('is set up with a recovery key that was copied to paper', async () => {
    await box('kati')
    const page = pages.kati
    await page.getByRole('button', { name: 'Sea kast üles' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sea kast üles' }).click()
    const dialog = page.getByRole('dialog')
    recoveryKey = (await dialog.getByText(/^([0-9A-Z]{5}-){10}[0-9A-Z]{5}$/).textContent()) ?? ''
    await dialog.getByLabel('Viimased viis märki paberilt').fill('AAAAA')
    await dialog.getByRole('button', { name: /Taastevõti on prinditud/ }).click()
    await dialog.getByText('Need ei ole paberil olevad viimased viis märki.').waitFor()
    await lookAt(page, 'tender-box-recovery')
    await dialog.getByLabel('Viimased viis märki paberilt').fill(recoveryKey.slice(-5))
    await dialog.getByRole('button', { name: /Taastevõti on prinditud/ }).click()
    await page.getByText('suletud', { exact: true }).waitFor()
  })

  it('takes a tender over a page without scripts, and gives a receipt', async () => {
    await due(30)
    const token = await linkOf(site.stage, { procurement, at: new Date() })
    const page = await site.open()
    await page.goto(`/tender/${token}`)
    await page.getByRole('heading', { name: 'Sinu pakkumus' }).waitFor()
    await page.getByLabel('Pakkuja nimi').fill('OÜ Vaikne Rahuleid')
    await page.getByLabel('E-post').fill('helve.kivi@rahuleid.example')
    await page.getByLabel(/^Pakkumuse maksumus/).fill('1,234')
    await page.getByRole('button', { name: 'Salvesta andmed' }).click()
    assert.equal(await page.getByLabel('Pakkuja nimi').inputValue(), 'OÜ Vaikne Rahuleid')
    await lookAt(page, 'tender-own-refused')
    await page.getByLabel(/^Pakkumuse maksumus/).fill('14 400,50')
    await page.getByRole('button', { name: 'Salvesta andmed' }).click()
    await page.getByText(/^Andmed on salvestatud/).waitFor()
    const file = {
      name: 'pakkumus.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 pakkumus'),
    }
    await page.getByLabel('Vali failid').setInputFiles(file)
    await page.getByRole('button', { name: 'Lisa failid' }).click()
    await page.getByText('pakkumus.pdf').first().waitFor()
    await lookAt(page, 'tender-own')
    await page.getByRole('button', { name: 'Esita pakkumus' }).click()
    await page.getByRole('heading', { name: 'Kättesaamise tõend' }).waitFor()
    await lookAt(page, 'tender-own-receipt')
    await box('kati')
    assert.equal(await pages.kati.getByText('OÜ Vaikne Rahuleid').count(), 0)
    await lookAt(pages.kati, 'tender-box-sealed')
  })

  it('is opened by two, each with a passphrase; a wrong one is noticed in the browser', async () => {
    await due(-1)
    for (const who of ['maarja', 'toomas'] as const) {
      const page = pages[who]
      await box(who)
      await page.getByRole('button', { name: 'Ava kast' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Paroolifraas', { exact: true }).fill('see ei ole minu fraas')
      await dialog.getByRole('button', { name: 'Ava kast' }).click()
      await dialog.getByText('See ei ole paroolifraas').waitFor()
      if (who === 'maarja') await lookAt(page, 'tender-box-opening')
      await dialog.getByLabel('Paroolifraas', { exact: true }).fill(phrase(who))
      await dialog.getByRole('button', { name: 'Ava kast' }).click()
      await dialog.waitFor({ state: 'hidden' })
    }
    await pages.toomas.getByText('pakkumusi võetakse välja').waitFor()
    await lookAt(pages.toomas, 'tender-box-uncovering')
    await site.stage.runJobs()
    await pages.toomas.getByRole('link', { name: 'Pakkumus nr 1' }).waitFor()
    await pages.toomas.getByText(/Avasid Maarja Soo ja Toomas Vaher/).waitFor()
    await lookAt(pages.toomas, 'tender-box-opened')
  })
})
