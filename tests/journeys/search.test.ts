import { describe, it } from 'node:test'
import { lookAt, useSite } from '../support/site.ts'

describe('search in a browser', () => {
  const site = useSite()

  it('finds a person by a mistyped title and goes there with the keyboard alone', async () => {
    const page = await site.openAs('kati')
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox')
    await field.fill('juhtivkordinaatorile')
    await page.getByRole('option', { name: /Jaan Tamm/ }).waitFor()
    await lookAt(page, 'search')
    await field.fill('kohtunikele')
    await page.getByText(/ei leidu midagi/).waitFor()
    await field.fill('maar')
    await page.getByRole('option', { name: /Maarja Soo/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Maarja Soo' }).waitFor()
  })
})
