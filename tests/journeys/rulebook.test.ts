import { after, before, describe, it } from 'node:test'
import { closeBrowser } from '../support/browser.ts'
import { lookAt, openSite, type Site } from '../support/site.ts'

describe('the rule book in a browser', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })
  after(async () => {
    await site.stop()
    await closeBrowser()
  })

  it('shows every rule with its source and doubts, and finds one by a word', async () => {
    const page = await site.openAs('anu')
    await page.getByRole('link', { name: 'Reeglid' }).click()
    await page.getByRole('heading', { name: 'Tsiviilseadustiku üldosa seadus' }).waitFor()
    await page.getByText('Hoiatus: reegel kehtib veel ainult kuni 30.11.2026.').first().waitFor()
    await lookAt(page, 'rules')
    await page.getByLabel('Otsi reeglist').fill('nädalates')
    await page.getByRole('heading', { name: 'Avaliku teabe seadus' }).waitFor({ state: 'detached' })
    await page.getByText('TsÜS § 136', { exact: true }).waitFor()
    await page.getByLabel('Otsi reeglist').fill('qwzxv')
    await page.getByText('Sellist reeglit ei ole').waitFor()
    await page.reload()
    await page.getByText('Sellist reeglit ei ole').waitFor()
  })

  it('counts a term as one types, says why, and refuses with the reason', async () => {
    const page = await site.openAs('kati')
    await page.goto('/rulebook/term?from=2026-12-18&value=5&unit=working%20days&direction=forward')
    await page.getByText('29.12.2026', { exact: true }).waitFor()
    await page.getByText(/Vahele jäävad puhkepäevad/).waitFor()
    await lookAt(page, 'term')
    await page.getByLabel('tagasi: vähemalt nii palju enne sündmust').check()
    await page.getByText('11.12.2026', { exact: true }).waitFor()
    await page.getByLabel('Tähtaja pikkus').fill('0')
    await page.getByRole('alert').waitFor()
    await lookAt(page, 'term-refused')
  })

  it('draws the holidays of a year, and says when it does not know them', async () => {
    const page = await site.openAs('kati')
    await page.goto('/rulebook/calendar?year=2026')
    await page.getByText('Sel aastal on 252 tööpäeva.').waitFor()
    await page.getByRole('table', { name: 'juuni 2026' }).waitFor()
    await lookAt(page, 'holidays')
    await page.goto('/rulebook/calendar?year=2040')
    await page.getByText('2040. aasta riigipühi Koosmeel ei tea.').waitFor()
  })
})
