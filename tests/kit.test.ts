import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
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

let site: Awaited<ReturnType<typeof serveBundle>>

before(async () => {
  site = await serveBundle(await ensureWebBundle('gallery'), webPolicy)
})
after(async () => {
  await closeBrowser()
  await site.close()
})

for (const scheme of ['light', 'dark'] as const)
  for (const width of widths)
    test(`every part of the kit is accessible and obeys the policy, ${scheme}, ${width} px wide`, async () => {
      const page = await openPage({ width, scheme, baseUrl: site.url })
      await page.goto('/kit')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await screenshot(page, `kit-${scheme}`)
      await checkAxe(page)
      assert.deepEqual(complaintsOf(page), [])
      await page.context().close()
    })
