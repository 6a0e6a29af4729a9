import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatDay } from '../../src/kernel/values/day.ts'
import { dayOf } from '../../src/kernel/values/tallinn-time.ts'
import { outcomeOn } from '../support/procurement-outcome.ts'
import { lookAt, useSite } from '../support/site.ts'

describe('decision, standstill and contract: in a browser', () => {
  const site = useSite()

  it('a decision is told to all, its standstill holds the contract, a challenge stops the clock', async () => {
    const on = outcomeOn(site.stage)
    const id = await on.evaluated({ procedure: 'LM', startsOn: '2026-11-05' })
    const decision = await on.approved(id, 'decision')
    await on.sign(decision, { signed: site.stage.now, brought: site.stage.now })
    const contract = await on.approved(id, 'serviceContract')
    const page = await site.openAs('kati')
    await page.goto(`/procurements/${id}/outcome`)
    await page.getByText('OÜ Rahuleid').waitFor()

    await page.getByRole('button', { name: 'Vormista otsus' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Allkirjastatud otsus').selectOption({ index: 1 })
    await dialog.getByLabel('Põhjendus').fill('Parim hinna ja kvaliteedi suhe.')
    await lookAt(page, 'decision-form')
    await dialog.getByRole('button', { name: 'Vormista otsus' }).click()
    await page.getByText('pakkujatele teatamata').waitFor()
    await page.getByRole('button', { name: 'Teata pakkujatele' }).click()
    await dialog.getByRole('button', { name: 'Teata pakkujatele' }).click()
    await page.getByText('Ooteaeg:').waitFor()

    await page.getByRole('button', { name: 'Nimeta leping' }).click()
    await dialog.getByLabel('Lepingu dokument').selectOption(contract.id)
    await lookAt(page, 'contract-form')
    await dialog.getByRole('button', { name: 'Nimeta leping' }).click()
    await page.getByText('Enne ooteaja lõppu sõlmitud leping on tühine.').waitFor()
    await page.getByRole('button', { name: 'Märgi vaidlustus' }).click()
    await dialog.getByRole('textbox', { name: 'Esitamise päev' }).fill(formatDay(dayOf(new Date())))
    await dialog.getByLabel('Vaidlustaja').fill('MTÜ Kokkulepe')
    await dialog.getByRole('button', { name: 'Märgi vaidlustus' }).click()
    await page.getByText('lahendamata: lepingut ei sõlmita').waitFor()
    await lookAt(page, 'procurement-outcome')

    await page.goto(`/documents/${contract.id}`)
    await page.getByText('Seda lepingut ei tohi praegu allkirjastada').waitFor()
    await page.goto(`/procurements/${id}`)
    await page.getByText('Hange on vaidlustatud: aeg seisab.').waitFor()
    await lookAt(page, 'procurement-timeline')
  })

  it('fields for the register are copied one by one, and its number comes back', async () => {
    const id = await outcomeOn(site.stage).evaluated({ procedure: 'LM', startsOn: '2026-11-05' })
    const page = await site.openAs('kati')
    await page.goto(`/procurements/${id}/register-sheet`)
    await page.getByText('80500000').waitFor()
    await lookAt(page, 'register-sheet')
    await page.getByRole('textbox', { name: 'Viitenumber registris' }).fill('298765')
    await page.getByRole('button', { name: 'Salvesta viitenumber' }).click()
    await page.getByText('Viitenumber on salvestatud').waitFor()
    await page.goto('/procurements/figures?year=2026')
    await page.getByRole('heading', { name: 'Eeldatav maksumus menetluse järgi' }).waitFor()
    await lookAt(page, 'procurement-figures')
    const answer = await page.request.get(`/api/procurements/${id}/ocds.json`)
    const { releases } = (await answer.json()) as { releases: { tag: string[] }[] }
    assert.deepEqual(releases[0]?.tag, ['planning', 'tender'])
  })
})
