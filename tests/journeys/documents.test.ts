import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { tasks } from '../../src/modules/tasks/contract.ts'
import { ask, openWorkplace, type Workplace } from '../support/product.ts'
import { cell, pdfFile, wordFile } from '../support/sample-documents.ts'
import { lookAt } from '../support/site.ts'

const title = 'Koolitusleping: lahutatud vanemate kursus'
const named = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

const clauses = (fee: string, place: string) =>
  wordFile([
    { text: 'KOOLITUSLEPING' },
    { text: 'Tellija ja koolitaja lepivad kokku kahepäevases kursuses lahutatud vanematele.' },
    { text: `Tasu on ${fee} eurot, käibemaksuta.`, list: 'number' },
    { text: `Kursus toimub aadressil ${place}.`, list: 'number' },
    {
      rows: [
        [cell('Päev'), cell('Teema')],
        [cell('1.'), cell('Lapse vaade lahkuminekule')],
        [cell('2.'), cell('Kokkulepete hoidmine')],
      ],
    },
    { text: 'Pooled hoiavad osalejate andmeid saladuses.' },
  ])
const first = named('leping.docx', clauses('4200', 'Endla 8'))
const second = named('leping-2.docx', clauses('3900', 'Lastekodu 48'))
const summary = named('kokkuvõte.pdf', pdfFile('= Kursuse kokkuvõte\nOsales kolmkümmend vanemat.'))

describe('a document', () => {
  let workplace: Workplace
  let kati: Page
  before(async () => {
    workplace = await openWorkplace()
    kati = await workplace.openAs('kati')
  })

  it('is added with its first version, its parties and what it is worth', async () => {
    await kati.getByRole('link', { name: 'Dokumendid', exact: true }).click()
    await kati.getByRole('heading', { level: 1, name: 'Dokumendid' }).waitFor()
    await lookAt(kati, 'documents-none')
    await kati.getByRole('link', { name: 'Uus dokument' }).first().click()
    await kati.getByLabel('Liik').fill('teenuse')
    await kati.getByRole('option', { name: 'Teenuse osutamise leping' }).click()
    await kati.getByLabel('Pealkiri').fill(title)
    await kati.locator('input[type=file]').setInputFiles(first)
    await kati.getByText('üles laaditud').waitFor()
    await kati.getByLabel(/^Väärtus eurodes/).fill('4200')
    await kati.getByRole('button', { name: 'Lisa pool' }).click()
    const party = kati.getByRole('group', { name: '1. pool' })
    await party.getByLabel('Nimi', { exact: true }).fill('OÜ Rahuleid')
    await party.getByLabel(/^Registrikood/).fill('1234')
    await kati.getByRole('button', { name: 'Lisa dokument' }).click()
    await kati.locator('[aria-invalid=true]').waitFor()
    await lookAt(kati, 'document-new')
    await party.getByLabel(/^Registrikood/).fill('99000017')
    await party.getByLabel(/^Kes allkirjastab/).fill('Helve Kivi')
    await kati.getByRole('button', { name: 'Lisa dokument' }).click()
    await kati.getByRole('heading', { level: 1, name: title }).waitFor()
    await kati.getByText('tekst on otsitav').waitFor()
  })

  it('shows what it holds, with lists and tables, as a preview', async () => {
    await kati.getByText('Tasu on 4200 eurot, käibemaksuta.').waitFor()
    await kati.getByRole('cell', { name: 'Kokkulepete hoidmine' }).waitFor()
    await kati.getByText('See on eelvaade').waitFor()
    await lookAt(kati, 'document')
  })

  it('gets a second version, and says by paragraph and word what changed', async () => {
    await kati.getByRole('button', { name: 'Lisa uus versioon' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.locator('input[type=file]').setInputFiles(second)
    await dialog.getByText('üles laaditud').waitFor()
    await dialog.getByLabel(/^Mis muutus/).fill('Tasu ja koht muutusid.')
    await lookAt(kati, 'document-version')
    await dialog.getByRole('button', { name: 'Lisa versioon 2' }).click()
    await kati.getByText('Tasu on 3900 eurot, käibemaksuta.').waitFor()
    await kati.getByRole('link', { name: 'Võrdle eelmisega' }).click()
    await kati.getByRole('heading', { name: '2 muudetud lõiku' }).waitFor()
    assert.deepEqual(await kati.locator('del').allTextContents(), ['4200', 'Endla 8'])
    assert.deepEqual(await kati.locator('ins').allTextContents(), ['3900', 'Lastekodu 48'])
    await kati.keyboard.press('n')
    await kati.getByText('Muudatus 1 / 1').waitFor()
    await lookAt(kati, 'document-comparison')
    await kati.getByLabel('Näita ainult muudatusi').uncheck()
    await kati.getByText('KOOLITUSLEPING').first().waitFor()
  })

  it('is found by a word of its newest version, with the word marked', async () => {
    await kati.keyboard.press('Control+k')
    await kati.getByRole('combobox', { name: 'Otsi kõigest' }).fill('lastekodu')
    const option = kati.getByRole('option', { name: new RegExp(title) })
    await option.waitFor()
    assert.equal(await option.locator('mark').first().textContent(), 'Lastekodu')
    await lookAt(kati, 'search-in-documents')
    await kati.keyboard.press('Enter')
    await kati.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('is ended with a reason, and that is taken back', async () => {
    await kati.getByRole('button', { name: 'Lõpeta dokument' }).click()
    const dialog = kati.getByRole('dialog')
    await dialog.getByLabel(/^Miks seda/).fill('Kursus jääb ära.')
    await dialog.getByRole('button', { name: 'Lõpeta dokument' }).click()
    await kati.getByText('lõpetatud', { exact: true }).first().waitFor()
    await kati.getByRole('status').getByRole('button', { name: 'Võta tagasi' }).click()
    await kati.getByRole('button', { name: 'Lisa uus versioon' }).waitFor()
  })

  it('as a PDF is drawn in the page, its text to be marked and read aloud', async () => {
    await kati.goto('/documents/new?kind=report')
    await kati.getByLabel('Pealkiri').fill('Kursuse kokkuvõte')
    await kati.locator('input[type=file]').setInputFiles(summary)
    await kati.getByText('üles laaditud').waitFor()
    await kati.getByRole('button', { name: 'Lisa dokument' }).click()
    await kati.getByText('Osales kolmkümmend vanemat.').waitFor()
    await kati.getByText('tekst on otsitav').waitFor()
    await lookAt(kati, 'document-pdf')
    await kati.getByRole('link', { name: 'Dokumendid', exact: true }).first().click()
    await kati.getByRole('link', { name: title }).waitFor()
    await lookAt(kati, 'documents')
  })

  it('is added from the page of a task, belongs to it and is listed there', async () => {
    const { id } = await ask(kati, tasks.giveTask, {
      title: 'Vormista kursuse leping',
      text: '',
      doneMeans: '',
      assignee: workplace.persons.kati,
      dueDay: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    })
    await kati.goto(`/tasks/${id}`)
    await kati.getByRole('link', { name: 'Lisa dokument' }).click()
    assert.equal(await kati.getByLabel(/^Mille juurde/).inputValue(), 'Vormista kursuse leping')
    await kati.getByLabel('Liik').fill('kiri')
    await kati.getByRole('option', { name: 'Kiri', exact: true }).click()
    await kati.getByLabel('Pealkiri').fill('Kiri koolitajale')
    await kati.getByRole('button', { name: 'Lisa dokument' }).click()
    await kati.getByRole('link', { name: 'Vormista kursuse leping' }).click()
    await kati.getByRole('link', { name: 'Kiri koolitajale' }).waitFor()
    await lookAt(kati, 'task-with-document')
  })
})
