import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { people } from '../../src/modules/people/contract.ts'
import { tasks } from '../../src/modules/tasks/contract.ts'
import { employKati } from '../support/job-description.ts'
import { ask, openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

const title = 'Vasta omavalitsuse küsimusele'
const dayAfter = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('et-EE', { timeZone: 'Europe/Tallinn' })

describe('leave and substitution', () => {
  let workplace: Workplace
  let position: string
  let task: string
  let piret: Page
  let kati: Page
  before(async () => {
    workplace = await openWorkplace()
    position = await employKati(workplace)
    piret = await workplace.openAs('piret')
    kati = await workplace.openAs('kati')
    const wish = { title, text: '', doneMeans: '', assignee: workplace.persons.kati, dueDay: '2099-11-30' }
    task = (await ask(piret, tasks.giveTask, wish)).id
  })
  after(async () => {
    const { items } = await ask(kati, people.listAbsences, { person: workplace.persons.kati })
    for (const { id, endedAt } of items) if (!endedAt) await ask(kati, people.endAbsence, { id })
  })

  it('begins when one says which days one is away, and the job description names the substitute', async () => {
    await kati.goto(`/positions/${position}`)
    await kati.getByRole('button', { name: 'Olen ära…' }).click()
    await kati.getByLabel('Esimene päev').fill(dayAfter(0))
    await kati.getByLabel('Viimane päev').fill(dayAfter(5))
    await kati.getByText('Asendab Piret Oja', { exact: true }).waitFor()
    await lookAt(kati, 'leave')
    await kati.getByRole('dialog').getByRole('button', { name: 'Miks?' }).click()
    await kati.getByText('Ametijuhend nimetab asendajad järjekorras.').waitFor()
    await kati.keyboard.press('Escape')
    await kati.getByText('Ametijuhend nimetab asendajad järjekorras.').waitFor({ state: 'detached' })
    await kati.getByRole('dialog').getByRole('button', { name: 'Märgi äraolek' }).click()
    await kati.getByText('Äraolek on märgitud. Asendab Piret Oja.').waitFor()
  })

  it('lets the substitute act in the absent person’s place and shows both names', async () => {
    await actAs(piret, /Kati Kask/)
    await piret.goto(`/tasks/${task}`)
    await piret.getByRole('button', { name: 'Võta töösse' }).click()
    await piret.getByText('töös', { exact: true }).waitFor()
    await piret.getByRole('button', { name: 'Märgi tehtuks' }).click()
    const dialog = piret.getByRole('dialog')
    await dialog.getByLabel(/^Mis valmis sai/).fill('Vastus on saadetud.')
    await dialog.getByRole('button', { name: 'Märgi tehtuks' }).click()
    await piret.getByText('(asendas: Kati Kask)', { exact: true }).waitFor()
    await piret.getByText(/^Piret Oja \(asendas: Kati Kask\) tegi ülesande ära/).waitFor()
    await lookAt(piret, 'task-done-in-place')
  })

  it('does not let the substitute accept what she did herself', async () => {
    await actAs(piret, 'Iseendana')
    await piret.getByText(/oma tehtud tööle annab vastuse keegi teine/).waitFor()
    await lookAt(piret, 'task-own-work')
    await piret.getByRole('button', { name: 'Võta vastu' }).waitFor({ state: 'detached' })
  })

  it('ends on return with a summary of what was done meanwhile', async () => {
    await kati.goto(`/people/${workplace.persons.kati}`)
    await kati.getByRole('button', { name: 'Olen tagasi' }).click()
    await kati.getByRole('dialog').getByRole('button', { name: 'Olen tagasi' }).click()
    await kati.getByText('Tänasest edasi ei ole äraolekuid märgitud.').waitFor()
    await kati.goto(`/positions/${position}`)
    await kati.getByText(title).first().waitFor()
    await lookAt(kati, 'back-from-leave')
  })
})

async function actAs(page: Page, whom: string | RegExp): Promise<void> {
  await page.reload()
  await page.getByRole('button', { name: /Kelle eest tegutsen/ }).click()
  await page.getByRole('menuitem', { name: whom }).click()
}
