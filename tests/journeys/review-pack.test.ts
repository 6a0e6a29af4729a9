import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'
import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import { positions } from '../../src/modules/positions/contract.ts'
import { tasks } from '../../src/modules/tasks/contract.ts'
import { employKati } from '../support/job-description.ts'
import { openPdf } from '../support/open-pdf.ts'
import { ask, openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

/** Two papers are set in the background. */
const slow = 60_000

describe('the review pack', () => {
  let workplace: Workplace
  let page: Page
  let accepted: string
  before(async () => {
    workplace = await openWorkplace()
    const position = await employKati(workplace)
    const [kati, piret] = [await workplace.openAs('kati'), await workplace.openAs('piret')]
    const serves = await findOneOffDuty(kati)
    const wish = { title: 'Koosta aasta kokkuvõte', text: '', doneMeans: '', dueDay: '2099-11-30', serves }
    const { id } = await ask(piret, tasks.giveTask, { ...wish, assignee: workplace.persons.kati })
    await ask(kati, tasks.finishTask, { id, result: 'Kokkuvõte on valmis.' })
    await ask(piret, tasks.acceptTask, { id, remark: '' })
    page = kati
    await page.goto(`/positions/${position}`)
  })

  it('is asked for on the page of the position, where the same numbers stand', async () => {
    const number = page.getByText(/ülesan\S+ vastu võetud/).first()
    await number.waitFor()
    accepted = digits(
      await number
        .locator('xpath=ancestor-or-self::*[contains(., "vastu võetud")][b or strong][1]')
        .textContent()
        .then((text) => text ?? ''),
    )
    assert.ok(Number(accepted) >= 1, accepted)
    await page.getByRole('button', { name: 'Koosta ülevaade' }).click()
    await page.getByRole('link', { name: /Laadi alla Word/ }).waitFor({ timeout: slow })
    await lookAt(page, 'review-pack')
  })

  it('opens as a tagged PDF with the numbers of the screen', async () => {
    const { text, tagged, language } = await openPdf(new Uint8Array(await save(page, /Laadi alla PDF/)))
    assert.ok(tagged)
    assert.equal(language, 'et')
    assert.match(
      text,
      new RegExp(`vastu võetud\\D{0,12}${accepted}\\b|\\b${accepted} ülesan\\S+ vastu võetud`),
    )
    assert.match(text, /Koosta aasta kokkuvõte/)
  })

  it('opens as a Word file with the same numbers', async () => {
    const { value: text } = await mammoth.extractRawText({ buffer: await save(page, /Laadi alla Word/) })
    assert.match(
      text,
      new RegExp(`vastu võetud\\D{0,12}${accepted}\\b|\\b${accepted} ülesan\\S+ vastu võetud`),
    )
    assert.match(text, /Koosta aasta kokkuvõte/)
  })
})

async function findOneOffDuty(page: Page) {
  const { duties } = await ask(page, positions.readMyDuties, {})
  const duty = duties.find(({ isForOneOff }) => isForOneOff)
  return duty ? [{ duty: duty.id, result: null }] : []
}

const digits = (text: string): string => /\d+/.exec(text)?.[0] ?? ''

async function save(page: Page, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ])
  return readFile(await download.path())
}
