import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { CastName } from '../../src/kernel/examples.ts'
import { dayOf } from '../../src/kernel/values/tallinn-time.ts'
import { people } from '../../src/modules/people/contract.ts'
import { tasks } from '../../src/modules/tasks/contract.ts'
import { lookAt, useSite } from '../support/site.ts'
import { taskFor } from '../support/task-plan.ts'

const dayAfter = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000))

describe('tasks in their views', () => {
  const site = useSite()
  before(async () => {
    const give = (title: string, to: CastName, dueDay: string, by: CastName = 'piret') =>
      site.stage.perform(tasks.giveTask, taskFor(site.stage, to, { title, dueDay }), by)
    await give('Koosta ülevaade', 'kati', dayAfter(2))
    await give('Kinnita maksumus', 'kati', dayAfter(9))
    await give('Kutsu koordinaatorid', 'maarja', dayAfter(3))
    await give('Korista kaustad', 'kati', dayAfter(4), 'kati')
  })

  it('stand in a list whose filters are in the address and whose rows the keyboard walks', async () => {
    const page = await site.openAs('kati')
    await page.goto('/tasks')
    await page.getByRole('link', { name: 'Koosta ülevaade' }).waitFor()
    assert.match(page.url(), /assignee=me&open=true/, 'it opens on what one has to do')
    assert.equal(await page.getByRole('link', { name: 'Kutsu koordinaatorid' }).count(), 0)
    await page.getByRole('button', { name: 'Kõik', exact: true }).click()
    await page.getByRole('link', { name: 'Kutsu koordinaatorid' }).waitFor()
    await lookAt(page, 'tasks-list')
    await page.getByRole('button', { name: 'Minu pooleli' }).click()
    await page.getByRole('link', { name: 'Kutsu koordinaatorid' }).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('link', { name: 'Koosta ülevaade' }).waitFor()
    await page.getByRole('searchbox').fill('maksumus')
    await page.getByRole('link', { name: 'Koosta ülevaade' }).waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Kinnita maksumus' }).waitFor()
  })

  it('are finished several at once, with a way back', async () => {
    const page = await site.openAs('kati')
    await page.goto('/tasks?assignee=me&open=true')
    await page.getByLabel('Korista kaustad').check()
    await page.getByRole('button', { name: 'Märgi tehtuks' }).click()
    await page.getByText('1 ülesanne tehtud').waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Võta tagasi' }).click()
    await page.getByRole('link', { name: 'Korista kaustad' }).waitFor()
  })

  it('go over a board by the menu of their card', async () => {
    const page = await site.openAs('kati')
    await page.goto('/tasks/board')
    await page.getByRole('link', { name: 'Koosta ülevaade' }).waitFor()
    await lookAt(page, 'tasks-board')
    await page.getByRole('button', { name: /Koosta ülevaade/ }).click()
    await page.getByRole('menuitem', { name: /Töös/ }).click()
    await page.getByText('Ülesanne on töös.').first().waitFor()
    const { items } = await site.stage.perform(tasks.listTasks, { text: 'Koosta ülevaade' }, 'kati')
    assert.equal(items[0]?.state, 'taken')
  })

  it('fill a month and a week', async () => {
    const page = await site.openAs('kati')
    const due = dayAfter(9)
    await page.goto(`/tasks/calendar?day=${due}`)
    await page.getByRole('link', { name: 'Kinnita maksumus' }).first().waitFor()
    await lookAt(page, 'tasks-month')
    await page.getByRole('button', { name: 'Nädal', exact: true }).click()
    await page.getByRole('heading', { name: /nädal/i }).first().waitFor()
    await lookAt(page, 'tasks-week')
    await page.goto('/tasks/calendar?view=week&day=2026-12-24')
    await page.getByText('jõululaupäev', { exact: false }).first().waitFor()
  })

  it('come in from Excel after a look, and go back out', async () => {
    const page = await site.openAs('piret')
    const columns = ['Ülesanne', 'Tähtaeg', 'Täitja'].map((title) => ({ title, kind: 'text' as const }))
    const rows = [
      ['Toodud ülesanne', dayAfter(5), 'Kati Kask'],
      ['Vigane päev', '31.02.2027', 'Kati Kask'],
    ]
    const bytes = await site.stage.house.capabilities.sheets.write([{ name: 'Ülesanded', columns, rows }])
    await page.goto('/tasks/import')
    const file = { name: 'ülesanded.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('Sellist kuupäeva või kellaaega ei ole.').waitFor()
    await lookAt(page, 'tasks-import')
    await page.getByRole('button', { name: /1/ }).last().click()
    await page.getByRole('status').first().waitFor()
    const count = async () =>
      (await site.stage.perform(tasks.listTasks, { text: 'Toodud', open: true }, 'piret')).total
    assert.equal(await count(), 1)
    await page.getByRole('button', { name: 'Võta kogu import tagasi' }).click()
    await page.getByRole('button', { name: 'Vali fail' }).waitFor()
    assert.equal(await count(), 0)
  })

  it('are subscribed to by an address that is shown once', async () => {
    const page = await site.openAs('kati')
    await page.goto('/tasks/feed')
    await page.getByRole('button', { name: 'Tee aadress' }).click()
    const address = (await page.locator('code').textContent()) ?? ''
    await lookAt(page, 'tasks-feed')
    const calendar = await page.request.get(address)
    assert.match(calendar.headers()['content-type'] ?? '', /^text\/calendar/)
    assert.match(await calendar.text(), /SUMMARY:Kinnita maksumus/)
    await page.reload()
    await page.getByText(/Aadress töötab alates/).waitFor()
    assert.equal(await page.locator('code').count(), 0)
    await page.getByRole('button', { name: 'Lõpeta aadress' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lõpeta aadress' }).click()
    await page.getByText('Aadress enam ei tööta.').first().waitFor()
    assert.equal((await page.request.get(address)).status(), 404)
  })

  it('speak English and Russian too', async () => {
    for (const [locale, heading] of [
      ['en', 'Tasks'],
      ['ru', 'Задачи'],
    ] as const) {
      await site.stage.perform(people.changeMySettings, { locale }, 'maarja')
      const page = await site.openAs('maarja', { locale })
      await page.goto('/tasks')
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await lookAt(page, `tasks-${locale}`)
      await page.goto('/tasks/new')
      await lookAt(page, `task-new-${locale}`)
    }
  })
})
