import { describe, it } from 'node:test'
import { lookAt, useSite } from '../support/site.ts'

describe('people in a browser', () => {
  const site = useSite()

  it('lists everybody, by team, role and a few letters', async () => {
    const page = await site.openAs('anu')
    await page.goto('/people')
    await page.getByRole('link', { name: 'Kati Kask' }).waitFor()
    await lookAt(page, 'people')
    await page.getByRole('searchbox').first().fill('nõunik')
    await page.getByRole('link', { name: 'Kati Kask' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Maarja Soo' }).click()
    await page.getByRole('heading', { name: 'Maarja Soo' }).waitFor()
    await lookAt(page, 'person-as-reader')
  })

  it('lets a manager add a person and give another role', async () => {
    const page = await site.openAs('piret')
    await page.goto('/people')
    await page.getByRole('link', { name: 'Lisa inimene' }).click()
    await page.getByLabel('Nimi', { exact: true }).fill('Mari Mets')
    await page.getByLabel('E-posti aadress').fill('kati.kask@amet.example')
    await lookAt(page, 'person-new')
    await page.getByRole('button', { name: 'Lisa inimene' }).click()
    await page.getByText('Selle e-posti aadressiga inimene on juba olemas.').waitFor()
    await page.getByLabel('E-posti aadress').fill('mari.mets@amet.example')
    await page.getByRole('button', { name: 'Lisa inimene' }).click()
    await page.getByRole('heading', { name: 'Mari Mets' }).waitFor()
    await page.getByRole('button', { name: 'Anna roll' }).click()
    await page.getByRole('dialog').getByLabel('Spetsialist').check()
    await lookAt(page, 'person-give-role')
    await page.getByRole('dialog').getByRole('button', { name: 'Anna roll' }).click()
    await page.getByText('Perelepituse tiim: spetsialist').waitFor()
  })

  it('lets the administrator appoint, and shows what happened in sentences', async () => {
    const page = await site.openAs('siim')
    await page.goto(`/people/${site.stage.person('piret')}`)
    await page.getByRole('button', { name: 'Määra' }).click()
    await page.getByLabel('Alus').fill('Käskkiri nr 12')
    await page.getByRole('dialog').getByRole('button', { name: 'Määra' }).click()
    await page.getByText(/Käskkiri nr 12/).waitFor()
    await page.getByText(/Siim Saar määras: Piret Oja – allkirjastaja/).waitFor()
    await lookAt(page, 'person-as-administrator')
  })

  it('records that one is away, and the substitute may act', async () => {
    const page = await site.openAs('kati')
    await page.goto(`/people/${site.stage.person('kati')}`)
    await page.getByRole('button', { name: 'Märgi, et olen ära' }).click()
    await page.getByLabel('Viimane päev').fill('31.12.2099')
    await page.getByLabel('Viimane päev').blur()
    await page.getByLabel('Kes asendab').fill('Maarja')
    await page.getByRole('option', { name: /Maarja Soo/ }).click()
    await lookAt(page, 'person-away')
    await page.getByRole('dialog').getByRole('button', { name: 'Märgi äraolek' }).click()
    await page.getByText('Äraolek on märgitud.').waitFor()
    const maarja = await site.openAs('maarja')
    await maarja.getByRole('button', { name: /Kelle eest/ }).click()
    await maarja.getByRole('menuitem', { name: /Kati Kask/ }).click()
    await maarja.getByRole('button', { name: /Kelle eest.*Kati Kask/ }).waitFor()
    await page.getByRole('button', { name: 'Olen tagasi' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Olen tagasi' }).click()
    await page.getByText('Tänasest edasi ei ole äraolekuid märgitud.').waitFor()
  })

  it('shows two who change the same person both versions', async () => {
    const [page, other] = [await site.openAs('siim'), await site.openAs('piret')]
    for (const one of [page, other]) {
      await one.goto(`/people/${site.stage.person('liis')}`)
      await one.getByRole('button', { name: 'Muuda andmeid' }).click()
    }
    await other.getByLabel('Ametinimetus').fill('Vanemkoordinaator')
    await other.getByRole('button', { name: 'Salvesta' }).click()
    await other.getByText('Vanemkoordinaator').first().waitFor()
    await page.getByLabel('Ametinimetus').fill('Juhtivkoordinaator')
    await page.getByRole('button', { name: 'Salvesta' }).click()
    const theirs = page.getByRole('region', { name: 'Piret Oja versioon' })
    await theirs.getByText('Vanemkoordinaator').waitFor()
    await lookAt(page, 'person-conflict')
    await page.getByRole('button', { name: 'Salvesta minu versioon' }).click()
    await page.getByRole('dialog').first().waitFor({ state: 'detached' })
    await page.getByText('Juhtivkoordinaator').first().waitFor()
  })

  it('keeps the teams', async () => {
    const page = await site.openAs('siim')
    await page.goto('/people/teams')
    await page.getByRole('button', { name: 'Lisa tiim' }).click()
    await page.getByLabel('Nimi').fill('Lastekaitse tiim')
    await page.getByRole('dialog').getByRole('button', { name: 'Lisa tiim' }).click()
    await page.getByRole('link', { name: 'Lastekaitse tiim' }).waitFor()
    await lookAt(page, 'teams')
  })
})
