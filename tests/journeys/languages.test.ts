import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { employKati } from '../support/job-description.ts'
import { openWorkplace, type Workplace } from '../support/product.ts'
import { lookAt } from '../support/site.ts'

const places = ['/', '/tasks', '/tasks/board', '/tasks/calendar', '/tasks/new', '/people', '/rulebook', '/me']
/** What the product itself says on a page: names, titles and sentences that people wrote stay as they are. */
const ownWords = 'nav a, main button, main label:not(td label), main th, main legend'
const peoples =
  /Kati Kask|Piret Oja|Maarja Soo|Rein Põder|Perelepituse tiim|Peaspetsialist|Eesti keel|Русский|English/

describe('English and Russian', () => {
  let workplace: Workplace
  let position: string
  before(async () => {
    workplace = await openWorkplace()
    position = await employKati(workplace)
  })

  // Other stories meet her in the same workplace.
  after(async () => choose(await workplace.openAs('maarja'), 'Eesti'))

  for (const [locale, language, isForeign] of [
    ['en', 'English', /[õäöüšž\u0400-\u04ff]/i],
    ['ru', 'Русский', /[õäöüšž]|[a-z]{4,}/i],
  ] as const)
    it(`stand on every main page once chosen: ${language}`, async () => {
      const page = await workplace.openAs('maarja', { locale: 'et' })
      await choose(page, language)
      for (const place of [...places, `/positions/${position}`]) {
        await page.goto(place)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        assert.equal(await page.locator('html').getAttribute('lang'), locale, place)
        assert.deepEqual(await strayWords(page, isForeign), [], place)
      }
      await lookAt(page, `position-${locale}`)
      await page.goto('/')
      await lookAt(page, `desk-${locale}`)
    })
})

async function choose(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: /^(Keel|Language|Язык)/ }).click()
  await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/api/people/me')),
    page.getByRole('menuitem', { name: language }).click(),
  ])
}

async function strayWords(page: Page, isForeign: RegExp): Promise<string[]> {
  const said = (await page.locator(ownWords).allInnerTexts()).flatMap((text) => text.split('\n'))
  const allowed = /^(Koosmeel|Excel|Outlook|Ctrl K|API|PDF|Word|TARA)$/
  return said.filter((text) => isForeign.test(text) && !peoples.test(text) && !allowed.test(text.trim()))
}
