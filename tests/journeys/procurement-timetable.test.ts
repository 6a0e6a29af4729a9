import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addReadyTraining } from '../../src/modules/procurements/examples/timetable.ts'
import { lookAt, useSite } from '../support/site.ts'

describe('which procedure, and when: in a browser', () => {
  const site = useSite()

  it('the advice follows what is typed, and another start day gives another answer with its reasons', async () => {
    const page = await site.openAs('kati')
    await page.goto('/procurements')
    await page.getByRole('link', { name: 'Menetluse nõu' }).click()
    await page.getByText('Märgi alustamise päev').waitFor()
    await page.getByRole('textbox', { name: 'Menetlus algab' }).fill('05.11.2026')
    await page.getByLabel('Ostu liik, kui koodi ei ole').selectOption('asjad_teenused')
    await page.getByLabel('Eeldatav maksumus, € käibemaksuta').fill('61000')
    const verdict = page.getByRole('status').filter({ hasText: 'RHS' })
    await verdict.getByText('lihthange', { exact: true }).waitFor()
    await page.getByText(/rhs-t-020\)/).waitFor()
    await lookAt(page, 'procedure-advice')
    await page.getByRole('textbox', { name: 'Menetlus algab' }).fill('30.10.2026')
    await verdict.getByText('avatud hankemenetlus', { exact: true }).waitFor()
    await page.getByText(/rhs-t-004\)/).waitFor()
    await page.getByLabel('Eeldatav maksumus, € käibemaksuta').fill('59999,999')
    await page.getByText('Kuni kaks kohta pärast koma.').waitFor()
    await page.getByLabel('Eeldatav maksumus, € käibemaksuta').fill('60000')
    await page.waitForURL(/euros=60000/)
    await page.reload()
    await verdict.getByText('avatud hankemenetlus', { exact: true }).waitFor()
  })

  it('a stranger gets the same advice over HTTP, and a refusal in plain words', async () => {
    const ask = (body: object) =>
      fetch(`${site.url}/api/procedure-advices`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify(body),
      })
    const good = await ask({ startsOn: '2026-11-05', cpv: '55520000-1', valueCents: 6_100_000 })
    const advice = (await good.json()) as { procedure: string; explanation: string }
    assert.deepEqual([good.status, advice.procedure], [200, 'VO'])
    assert.match(advice.explanation, /^Procedure: small purchase\./)
    const bad = await ask({ startsOn: '2026-11-05', valueCents: 6_100_000 })
    const refusal = (await bad.json()) as { title: string }
    assert.deepEqual([bad.status, refusal.title], [422, 'What is bought is not said'])
    assert.equal((await ask({ startsOn: '2026-11-31', cpv: '55520000', valueCents: 1.5 })).status, 400)
  })

  it('one step moves and the others are seen to follow before it is kept; then the procedure starts and closes later', async () => {
    const { id } = await addReadyTraining(site.stage)
    const page = await site.openAs('kati')
    await page.goto(`/procurements/${id}`)
    await page.getByRole('row', { name: /Pakkumuste tähtaeg/ }).waitFor()
    await page.getByRole('button', { name: 'Muuda: Millal ostetut vaja on' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Päev' }).fill('20.01.2027')
    await page.getByRole('button', { name: 'Salvesta ajakava' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Muuda: Pakkumuste tähtaeg' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Päev' }).fill('11.12.2026')
    await dialog.getByRole('listitem').filter({ hasText: 'Avamine' }).waitFor()
    await lookAt(page, 'timetable-move')
    await dialog.getByRole('button', { name: 'Salvesta ajakava' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('R 11.12 kell 14.00').first().waitFor()
    await lookAt(page, 'timetable')
    await page.getByRole('button', { name: 'Alusta menetlust' }).click()
    await dialog.getByText('Väikeost', { exact: false }).first().waitFor()
    const other = dialog.getByRole('combobox', { name: 'Muu menetlus' })
    await other.selectOption('T')
    await dialog.getByText('Kirjuta alus; ilma selleta ei saa alustada').waitFor()
    await other.selectOption('')
    await dialog.getByText('Kirjuta alus; ilma selleta ei saa alustada').waitFor({ state: 'detached' })
    await lookAt(page, 'procurement-start')
    await page.getByRole('dialog').getByRole('button', { name: 'Alusta', exact: true }).click()
    await page.getByRole('link', { name: 'Sea pakkumuste kast üles' }).waitFor()
    await page.getByRole('button', { name: 'Lükka tähtaeg edasi' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Pakkumuste tähtaeg' }).fill('14.12.2026')
    await page.getByLabel('Põhjus').fill('Tehniline kirjeldus täpsustus.')
    await page.getByRole('dialog').getByRole('button', { name: 'Lükka edasi' }).click()
    await page.getByText('Tähtaega on edasi lükatud').waitFor()
    assert.ok(await page.getByText('E 14.12 kell 14.00').first().isVisible())
  })
})
