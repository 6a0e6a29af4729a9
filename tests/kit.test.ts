import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { ensureWebBundle, webPolicy } from '../src/platform/web-bundle.ts'
import {
  checkAxe,
  checkFits,
  closeBrowser,
  complaintsOf,
  openPage,
  screenshot,
  serveBundle,
} from './support/browser.ts'

const shelves = ['marks', 'form', 'list', 'record', 'time', 'work']

/** What opens over a page: the shelf, the picture's name, and how to open it. */
const overlays: readonly [string, string, (page: Page) => Promise<unknown>][] = [
  ['marks', 'why', (page) => page.getByRole('button', { name: 'Miks?' }).click()],
  ['marks', 'danger', (page) => page.getByRole('button', { name: 'Kustuta' }).click()],
  ['marks', 'acting', (page) => page.getByRole('button', { name: /Kelle eest/ }).click()],
  ['marks', 'palette', (page) => page.keyboard.press('Control+k')],
  ['marks', 'chart-table', (page) => page.getByRole('button', { name: 'Näita tabelina' }).click()],
  ['form', 'calendar', (page) => page.getByRole('button', { name: 'Vali kalendrist' }).click()],
  ['form', 'choices', (page) => page.getByLabel('Kellele').click()],
  ['form', 'errors', (page) => page.getByRole('button', { name: 'Anna ülesanne' }).click()],
  ['list', 'filter', (page) => page.getByRole('button', { name: 'Seis' }).click()],
  ['time', 'move', (page) => page.getByRole('button', { name: /Liiguta: Avalda/ }).click()],
  ['work', 'conflict', (page) => page.getByRole('button', { name: 'Näita vastuolu' }).click()],
]

const opened = ['[role=dialog]', '[role=menu]', '[role=listbox]', '[role=alert]', 'figure table']
  .map((what) => `${what}:visible`)
  .join(', ')

describe('the kit in a browser', () => {
  let site: Awaited<ReturnType<typeof serveBundle>>
  before(async () => {
    site = await serveBundle(await ensureWebBundle('gallery'), webPolicy)
  })
  after(async () => {
    await closeBrowser()
    await site.close()
  })

  async function openShelf(page: Page, shelf: string): Promise<void> {
    await page.goto(`/kit?shelf=${shelf}`)
    await page.locator(`html[data-shelf=${shelf}] h1`).waitFor()
    if (shelf === 'marks') await page.locator('figure svg').waitFor()
  }

  // Contrast comes of the colours and room of the width: each of them once is enough.
  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    const options = {
      width,
      scheme,
      get baseUrl() {
        return site.url
      },
    }

    it(`shows every part accessibly and under the policy: ${scheme}, ${width} px`, async () => {
      const page = await openPage(options)
      for (const shelf of shelves) {
        await openShelf(page, shelf)
        await screenshot(page, `kit-${shelf}-${scheme}`)
        await checkAxe(page)
        await checkFits(page)
      }
      assert.deepEqual(complaintsOf(page), [])
      await page.context().close()
    })

    it(`opens everything over the page accessibly: ${scheme}, ${width} px`, async () => {
      const page = await openPage(options)
      for (const [shelf, name, open] of overlays) {
        await openShelf(page, shelf)
        await open(page)
        await page.locator(opened).first().waitFor()
        await checkAxe(page)
        await screenshot(page, `kit-open-${name}-${scheme}`)
      }
      assert.deepEqual(complaintsOf(page), [])
      await page.context().close()
    })
  }

  it('takes a date as people write it, keeps what is no date, and says so', async () => {
    const page = await openPage({ baseUrl: site.url })
    await openShelf(page, 'form')
    const due = page.getByLabel('Tähtaeg')
    await due.fill('1.3.27')
    await due.blur()
    assert.equal(await due.inputValue(), '01.03.2027')
    await due.fill('31.02.2027')
    await due.blur()
    assert.equal(await due.inputValue(), '31.02.2027')
    await page.getByText('Sellist kuupäeva ei ole').waitFor()
    await page.context().close()
  })

  it('leads from the summary of errors to the field', async () => {
    const page = await openPage({ baseUrl: site.url })
    await openShelf(page, 'form')
    await page.getByRole('button', { name: 'Anna ülesanne' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('heading', { name: '7 välja vajab parandamist' }).waitFor()
    await summary.getByRole('button', { name: 'E-post' }).click()
    await page.locator('input[type=email]:focus').waitFor()
    await page.context().close()
  })

  it('brings back what was typed after the page is loaded anew', async () => {
    const page = await openPage({ baseUrl: site.url })
    await openShelf(page, 'form')
    await page.getByLabel('Mida teha').fill('Koosta ülevaade')
    await page.reload()
    await page.getByText('Taastasime su pooleli vormi').waitFor()
    assert.equal(await page.getByLabel('Mida teha').inputValue(), 'Koosta ülevaade')
    await page.getByRole('button', { name: 'Alusta tühjalt' }).click()
    assert.equal(await page.getByLabel('Mida teha').inputValue(), '')
    await page.context().close()
  })

  it('walks a list by keyboard, chooses rows, acts on them and offers to undo', async () => {
    const page = await openPage({ baseUrl: site.url })
    await openShelf(page, 'list')
    for (const key of ['j', 'j', 'x', 'j', 'x']) await page.keyboard.press(key)
    await page
      .getByRole('region', { name: '2 valitud' })
      .getByRole('button', { name: 'Märgi tehtuks' })
      .click()
    await page.getByRole('status').getByText('2 tehtud').waitFor()
    await page.getByRole('button', { name: 'Võta tagasi' }).click()
    await page.getByText('2 tehtud').waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('keeps filters in the address, shows them as chips and saves them as a view', async () => {
    const page = await openPage({ baseUrl: site.url })
    await openShelf(page, 'list')
    await page.getByRole('button', { name: 'Seis' }).click()
    await page.getByLabel('Antud').check()
    await page.getByLabel('Töös').check()
    await page.waitForURL(/state=given&state=taken/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Salvesta vaade' }).click()
    await page.getByLabel('Vaate nimi').fill('Käsil')
    await page.getByRole('button', { name: 'Salvesta', exact: true }).click()
    await page.getByRole('button', { name: 'Kõik', exact: true }).click()
    await page.waitForURL((url) => !url.search.includes('state'))
    await page.getByRole('button', { name: 'Käsil', exact: true }).click()
    await page.waitForURL(/state=given&state=taken/)
    await page.context().close()
  })

  it('offers people after @ and puts the chosen name into the comment', async () => {
    const page = await openPage({ baseUrl: site.url })
    await openShelf(page, 'record')
    const comment = page.getByLabel('Kommentaar')
    await comment.pressSequentially('Palun vaata, @pi')
    await page.getByRole('option', { name: 'Piret Oja' }).waitFor()
    await page.keyboard.press('Enter')
    assert.equal(await comment.inputValue(), 'Palun vaata, @Piret Oja ')
    await page.context().close()
  })

  it('moves a card of the board with Shift and an arrow', async () => {
    const page = await openPage({ baseUrl: site.url })
    await openShelf(page, 'time')
    await page.getByRole('link', { name: 'Kinnita supervisiooni maksumus' }).focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.getByText('„Kinnita supervisiooni maksumus“ on nüüd veerus „Töös“').waitFor()
    await page.context().close()
  })

  it('speaks Estonian, English and Russian', async () => {
    for (const [locale, words] of [
      ['et', 'Otsi kõigest'],
      ['en', 'Search everything'],
      ['ru', 'Искать везде'],
    ] as const) {
      const page = await openPage({ baseUrl: site.url, locale })
      await openShelf(page, 'marks')
      await page.getByRole('button', { name: words }).waitFor()
      assert.equal(await page.evaluate('document.documentElement.lang'), locale)
      await page.context().close()
    }
  })
})
