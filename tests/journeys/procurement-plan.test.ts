import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { procurements } from '../../src/modules/procurements/contract.ts'
import { publishPlan } from '../../src/modules/procurements/examples/plan.ts'
import { addDeclaredTraining } from '../../src/modules/procurements/examples/preparation.ts'
import { type BoughtRow, importPast } from '../../src/modules/procurements/examples/purchase.ts'
import { lookAt, useSite } from '../support/site.ts'

/** Trainings of the year that come to 500 000 euros less ten thousand. */
const trainings: readonly BoughtRow[] = [
  ['Lepitajate koolitus, kevad', '80500000-9', 240_000, '2026-03-12', 'Perelepitajate koolitused', 'L-17'],
  ['Lepitajate koolitus, sügis', '80500000-9', 250_000, '2026-10-05', 'Perelepitajate koolitused', 'L-44'],
  ['Perelepitajate supervisioon 2026', '55520000-1', 4_800, '2026-10-05', '', 'A-901'],
]

describe('the plan and the value of procurements in a browser', () => {
  const site = useSite()
  before(async () => {
    await importPast(site.stage, { rows: trainings })
  })

  it('lets a row be planned and a version be made, and shows the approved plan to everyone', async () => {
    const { id } = await publishPlan(site.stage)
    const page = await site.openAs('kati')
    await page.goto(`/procurements/plans/${id}`)
    await page.getByRole('button', { name: 'Lisa rida' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Hanke ese').fill('Koolituspäevade toitlustus')
    await dialog.getByLabel('Eeldatav maksumus eurodes').fill('6100,50')
    await lookAt(page, 'procurement-plan-row')
    await dialog.getByRole('button', { name: 'Salvesta' }).click()
    await page.getByText('Koolituspäevade toitlustus').waitFor()
    await page.getByText('Read on pärast viimast versiooni muutunud.').waitFor()
    await lookAt(page, 'procurement-plan')
    const guest = await site.open()
    await guest.goto('/procurement-plan?year=2027')
    await guest.getByText('Perelepitajate supervisioon').waitFor()
    assert.equal(await guest.getByText('Koolituspäevade toitlustus').count(), 0)
    await lookAt(guest, 'procurement-plan-public')
  })

  it('says while the need is being written that the procedure changes', async () => {
    const page = await site.openAs('kati')
    await page.goto('/procurements/new')
    await page.getByLabel('Nimetus').fill('Perelepitajate koolitus, talv')
    await page.getByLabel('Sarnaste ostude sari').fill('Perelepitajate koolitused')
    await page.getByLabel('Eseme liik').selectOption('sotsiaalteenused')
    await page.getByLabel('Hange algab').fill('7.12.2026')
    await page.getByLabel('Kui palju see umbes maksab').fill('22000')
    await page.getByText(/512\s000,00\s€ eest.*menetlus muutub/).waitFor()
    await lookAt(page, 'procurement-need-watch')
  })

  it('puts the methods of a value side by side and keeps a judgment with its reason', async () => {
    const { id } = await addDeclaredTraining(site.stage, { budgetYear: 2026 })
    const page = await site.openAs('kati')
    await page.goto(`/procurements/${id}/value`)
    await page.getByLabel('Hulk').fill('12')
    await page.getByLabel('Ühiku hind').fill('1200')
    await page.getByText('Muud arvutusviisid').click()
    await page.getByLabel('Sarnased lepingud möödunud').fill('490000')
    await page.getByText('Siduv maksumus').waitFor()
    await page.getByText(/504\s400,00\s€ eest.*menetlus muutub/).waitFor()
    await page.getByRole('button', { name: 'Otsusta: Perelepitajate supervisioon 2026' }).waitFor()
    await lookAt(page, 'procurement-value')
    await page.getByRole('button', { name: 'Otsusta: Lepitajate koolitus, kevad' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Erinev: ära loe kokku').check()
    await dialog.getByLabel('Põhjendus').fill('Teine sihtrühm ja teine sisu.')
    await lookAt(page, 'procurement-judgment')
    await dialog.getByRole('button', { name: 'Salvesta otsus' }).click()
    await page.getByText('Teine sihtrühm ja teine sisu.').waitFor()
    await page.getByRole('button', { name: 'Salvesta maksumus' }).click()
    await page.getByText('Eeldatav maksumus on salvestatud.').waitFor()
    await lookAt(page, 'procurement-value-card')
    const { cents } = await site.stage.perform(procurements.readValue, { id }, 'kati')
    assert.equal(cents, 49_000_000)
  })

  it('shows what was bought before and who imported it', async () => {
    const page = await site.openAs('kati')
    await page.goto('/procurements/purchases')
    await page.getByText('Lepitajate koolitus, sügis').waitFor()
    await lookAt(page, 'procurement-purchases')
    await site.stage.perform(procurements.addPlan, { budgetYear: 2028 }, 'kati')
    await page.goto('/procurements/plans')
    await page.getByRole('link', { name: 'Hankeplaan 2028' }).waitFor()
    await lookAt(page, 'procurement-plans')
  })
})
