import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { emailOf } from '../../src/demo/cast.ts'
import { tasks } from '../../src/modules/tasks/contract.ts'
import { employKati } from '../support/job-description.ts'
import { ask, openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

const title = 'Koosta ülevaade Soome lepitusmudelist'
const dayAfter = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('et-EE', { timeZone: 'Europe/Tallinn' })
const brief = { name: 'lähteülesanne.txt', mimeType: 'text/plain', buffer: Buffer.from('Kolm võrdlust.') }
const overview = { name: 'ülevaade.txt', mimeType: 'text/plain', buffer: Buffer.from('Soome mudel.') }

describe('a one-off task', () => {
  let workplace: Workplace
  let piret: Page
  let kati: Page
  before(async () => {
    workplace = await openWorkplace()
    await employKati(workplace)
    piret = await workplace.openAs('piret')
    kati = await workplace.openAs('kati')
  })

  it('is refused at the field while its time is over, and what was written stays', async () => {
    await piret.getByRole('link', { name: 'Uus ülesanne' }).click()
    await piret.getByLabel('Kellele').fill('Kati')
    await piret.getByRole('option', { name: /Kati Kask/ }).click()
    await piret.getByLabel('Mida teha').fill(title)
    await piret.getByLabel('Millal on nõuetekohaselt tehtud').fill('Kaks lehekülge, kolm võrdlust.')
    await piret.getByLabel('Tähtaeg', { exact: true }).fill(dayAfter(-1))
    await piret.locator('input[type=file]').setInputFiles(brief)
    await piret.getByText('üles laaditud').waitFor()
    await piret.getByRole('button', { name: 'Anna ülesanne' }).click()
    const due = piret.getByLabel('Tähtaeg', { exact: true })
    await piret.locator('[aria-invalid=true]').waitFor()
    assert.equal(await due.getAttribute('aria-invalid'), 'true')
    await lookAt(piret, 'task-due-in-past')
    assert.equal(await piret.getByLabel('Mida teha').inputValue(), title)
  })

  it('serves the duty for one-off tasks and is given once, however often the button is pressed', async () => {
    assert.match(await piret.getByLabel(/^Millist tööülesannet/).inputValue(), /^3\.7 /)
    await piret.getByLabel('Tähtaeg', { exact: true }).fill(dayAfter(0))
    await piret.getByLabel(/^Kellaaeg/).fill('23.59')
    await piret.getByRole('button', { name: 'Anna ülesanne' }).dblclick()
    await piret.getByRole('heading', { level: 1, name: title }).waitFor()
    await lookAt(piret, 'task-given')
    const { total } = await ask(piret, tasks.listTasks, { text: title })
    assert.equal(total, 1)
  })

  it('stands on the desk of who does it, with its file, and taking it can be taken back', async () => {
    await kati.reload()
    await kati.getByRole('link', { name: title }).first().waitFor()
    await lookAt(kati, 'desk')
    await kati.getByRole('link', { name: title }).first().click()
    assert.equal(await textOf(kati, brief.name), 'Kolm võrdlust.')
    await kati.getByRole('button', { name: 'Võta töösse' }).click()
    await kati.getByText('Ülesanne on töös.').waitFor()
    await kati.getByRole('status').getByRole('button', { name: 'Võta tagasi' }).click()
    await kati.getByText('Samm on tagasi võetud.').waitFor()
    await kati.getByRole('button', { name: 'Võta töösse' }).click()
    await kati.getByText('töös', { exact: true }).waitFor()
    await lookAt(kati, 'task-taken')
  })

  it('is done with a result, and returned with a reason that must be told', async () => {
    await finish(kati, 'Ülevaade on lisatud, 2 lk.')
    await piret.goto('/')
    await piret.getByText('ootab sinu vastust').first().waitFor()
    await lookAt(piret, 'desk-of-manager')
    await piret.getByRole('link', { name: title }).first().click()
    assert.equal(await textOf(piret, overview.name), 'Soome mudel.')
    await piret.getByRole('button', { name: 'Tagasta' }).click()
    const dialog = piret.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Tagasta' }).click()
    await dialog.locator('[aria-invalid=true]').waitFor()
    await lookAt(piret, 'task-return')
    await dialog.getByLabel('Põhjus').fill('Kolmas võrdlus on puudu.')
    await dialog.getByRole('button', { name: 'Tagasta' }).click()
    await piret.getByText('tagastatud', { exact: true }).waitFor()
  })

  it('is done again and accepted, in the history sentence by sentence', async () => {
    await kati.reload()
    await kati.getByText('Kolmas võrdlus on puudu.').waitFor()
    await lookAt(kati, 'task-returned')
    await finish(kati, 'Kolmas võrdlus on lisatud.')
    await piret.reload()
    await piret.getByRole('button', { name: 'Võta vastu' }).click()
    await piret.getByLabel(/^Märkus tegijale/).fill('Aitäh, hea töö.')
    await piret.getByRole('dialog').getByRole('button', { name: 'Võta vastu' }).click()
    await piret.getByText('vastu võetud', { exact: true }).waitFor()
    await piret.getByText('õigel ajal', { exact: true }).waitFor()
    await piret.getByText(/Piret Oja võttis töö vastu/).waitFor()
    await lookAt(piret, 'task-accepted')
  })

  it('told by letters what cannot wait until the morning', async () => {
    const letters = await workplace.mail.waitFor(1, emailOf('Kati Kask'))
    const subjects = () => letters.map(({ subject }) => subject)
    for (let waited = 0; waited < 15_000 && !subjects().includes(`Saadeti tagasi: ${title}`); waited += 100)
      await new Promise((later) => setTimeout(later, 100))
    assert.ok(subjects().includes(`Täna: ${title}`), subjects().join('\n'))
    assert.ok(subjects().includes(`Saadeti tagasi: ${title}`), subjects().join('\n'))
  })

  it('becomes evidence of duty 3.7 with the numbers that the steps give', async () => {
    await kati.goto('/positions')
    await kati
      .getByRole('link', { name: /^Peaspetsialist/ })
      .first()
      .click()
    await kati
      .getByText(/vastu võetud/)
      .first()
      .waitFor()
    await lookAt(kati, 'position-with-evidence')
  })

  it('is found by a mistyped word of its title', async () => {
    await kati.keyboard.press('Control+k')
    await kati.getByRole('combobox').fill('lepitusmudlist')
    await kati.getByRole('option', { name: title }).click()
    await kati.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('shows two who change it both versions, and the one who saves later chooses', async () => {
    const { id } = await ask(kati, tasks.giveTask, {
      title: 'Kutsu koordinaatorid kokku',
      text: '',
      doneMeans: '',
      assignee: workplace.persons.kati,
      dueDay: '2099-11-30',
    })
    for (const page of [kati, piret]) await page.goto(`/tasks/${id}/edit`)
    await piret.getByLabel('Mida teha').fill('Kutsu koordinaatorid ja nõunik kokku')
    await piret.getByRole('button', { name: 'Salvesta muudatused' }).click()
    await piret.getByRole('heading', { level: 1, name: 'Kutsu koordinaatorid ja nõunik kokku' }).waitFor()
    await kati.getByLabel('Mida teha').fill('Kutsu koordinaatorid veebi')
    await kati.getByRole('button', { name: 'Salvesta muudatused' }).click()
    const theirs = kati.getByRole('region', { name: 'Piret Oja versioon' })
    await theirs.getByText('Kutsu koordinaatorid ja nõunik kokku').waitFor()
    await lookAt(kati, 'task-conflict')
    await kati.getByRole('button', { name: 'Salvesta minu versioon' }).click()
    await kati.getByRole('heading', { level: 1, name: 'Kutsu koordinaatorid veebi' }).waitFor()
  })
})

async function finish(page: Page, result: string): Promise<void> {
  await page.getByRole('button', { name: 'Märgi tehtuks' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^Mis valmis sai/).fill(result)
  await dialog.locator('input[type=file]').setInputFiles(overview)
  await dialog.getByText('üles laaditud').waitFor()
  await dialog.getByRole('button', { name: 'Märgi tehtuks' }).click()
  await page.getByText('ootab vastust', { exact: true }).waitFor()
}

/** What one gets who opens the file that the page shows. */
async function textOf(page: Page, name: string): Promise<string> {
  const link = page.getByRole('link', { name })
  const [download] = await Promise.all([page.waitForEvent('download'), link.first().click()])
  assert.equal(download.suggestedFilename(), name)
  return readFile(await download.path(), 'utf8')
}
