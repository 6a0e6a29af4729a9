import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ensureWebBundle, webPolicy } from '../src/platform/web-bundle.ts'
import {
  checkAxe,
  closeBrowser,
  complaintsOf,
  openPage,
  screenshot,
  serveBundle,
  widths,
} from './support/browser.ts'

const shelves = ['marks', 'form', 'list', 'record', 'time', 'work']
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

for (const scheme of ['light', 'dark'] as const)
  for (const width of widths)
    test(`every part of the kit is accessible and obeys the policy: ${scheme}, ${width} px`, async () => {
      const page = await openPage({ width, scheme, baseUrl: site.url })
      for (const shelf of shelves) {
        await openShelf(page, shelf)
        await screenshot(page, `kit-${shelf}-${scheme}`)
        await checkAxe(page)
        const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
        assert.ok(Number(overflow) <= 0, `${shelf} is ${overflow} px wider than the screen`)
      }
      assert.deepEqual(complaintsOf(page), [])
      await page.context().close()
    })
