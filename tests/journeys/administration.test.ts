import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'
import type { PersonId } from '../../src/kernel/contract.ts'
import { people } from '../../src/modules/people/contract.ts'
import { lookAt, useSite } from '../support/site.ts'

describe('administration in a browser', () => {
  const site = useSite()
  let anu: PersonId
  before(async () => {
    anu = site.stage.person('anu') as PersonId
    const { version, name, title } = await site.stage.perform(people.readPerson, { id: anu }, 'siim')
    const email = 'anu.rebane.uus@amet.example'
    await site.stage.perform(people.changePerson, { id: anu, version, name, title, email }, 'siim')
    await site.stage.perform(people.addTeam, { name: 'Teine tiim' }, 'kati').catch(() => undefined)
  })

  it('shows the administrator how the installation stands, and lets him rename the agency', async () => {
    const page = await site.openAs('siim')
    await page.getByRole('link', { name: 'Haldus', exact: true }).click()
    await page.getByRole('heading', { name: 'Seadistus' }).waitFor()
    await page.getByText('E-post on seadistamata.').waitFor()
    await page.getByText('jah, selle tagab andmebaas').waitFor()
    await lookAt(page, 'administration')
    await page.getByRole('button', { name: 'Muuda nime' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Asutuse nimi').fill('Sotsiaalkindlustusamet (näidis)')
    await lookAt(page, 'administration-rename')
    await dialog.getByRole('button', { name: 'Muuda nime' }).click()
    await page.getByText('Sotsiaalkindlustusamet (näidis)').waitFor()
  })

  it('shows letters without what is in them, and takes one back', async () => {
    const page = await site.openAs('siim')
    await page.goto('/administration/letters')
    await page.getByText('anu.rebane@amet.example').waitFor()
    await lookAt(page, 'letters')
    await page.getByRole('button', { name: 'Kiri aadressile anu.rebane@amet.example: sammud' }).click()
    await page.getByRole('menuitem', { name: 'Võta tagasi' }).click()
    await page.getByText('Seda ei saa taastada.').waitFor()
    await lookAt(page, 'letter-withdraw')
    await page.getByRole('dialog').getByRole('button', { name: 'Võta tagasi' }).click()
    await page.getByText('Kiri on tagasi võetud').waitFor()
    await page.getByRole('button', { name: 'Tagasi võetud' }).click()
    await page.getByText('anu.rebane@amet.example').waitFor()
  })

  it('gives the auditor the audit with covered inputs, its looks, its chain and its file', async () => {
    const page = await site.openAs('rein')
    await page.getByRole('link', { name: 'Audit' }).click()
    await page.getByRole('row', { name: /people.addTeam/ }).waitFor()
    await lookAt(page, 'audit-as-auditor')
    await page.getByRole('button', { name: 'Kontrolli kogu ahelat' }).click()
    await page.getByText('Auditi ahel on terve.').waitFor()
    await page.getByRole('searchbox').fill('changePerson')
    // Others were changed too, when the team was set up.
    const row = page.getByRole('row', { name: /people.changePerson/ }).filter({ hasText: anu })
    await page.getByRole('row', { name: /people.addTeam/ }).waitFor({ state: 'detached' })
    await row.getByText('Näita sisendit').click()
    await row.getByText('"email": "•••"').waitFor()
    await lookAt(page, 'audit-input')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Laadi alla (CSV)' }).click(),
    ])
    assert.match(await readFile(await download.path(), 'utf8'), /^\uFEFF"Aeg"[\s\S]*people\.changePerson/)
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'Vaatamised' }).click()
    await page.getByText('auditi kontroll').first().waitFor()
  })

  it('keeps inputs from the administrator and the whole page from everybody else', async () => {
    const page = await site.openAs('siim')
    await page.goto('/administration/audit')
    await page.getByText('Sisendit näeb ainult audiitor.').waitFor()
    assert.equal(await page.getByText('Näita sisendit').count(), 0)
    const kati = await site.openAs('kati')
    assert.equal(await kati.getByRole('link', { name: 'Haldus' }).count(), 0)
    await kati.goto('/administration/audit')
    await kati.getByText('Sinu rollil ei ole selleks õigust.').first().waitFor()
  })
})
