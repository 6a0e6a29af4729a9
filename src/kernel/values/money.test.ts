import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addMoney, compareMoney, formatMoney, Money, parseMoney, sayMoney } from './money.ts'

const net = (cents: number): Money => ({ cents, currency: 'EUR', vat: 'without' })

const read: [text: string, cents: number][] = [
  ['1 234,50 €', 123_450],
  ['1\u00A0234,50\u00A0€', 123_450],
  ['1234.5', 123_450],
  ['1.234,50', 123_450],
  ['1,234.50', 123_450],
  ['1.234.567', 123_456_700],
  ['€12', 1200],
  ['12 EUR', 1200],
  ['12 eurot', 1200],
  ['0,07', 7],
  ['-0,07', -7],
  ['−3 €', -300],
  ['0', 0],
  ['-0', 0],
]
for (const [text, cents] of read)
  test(`„${text}” is ${cents} cents`, () => assert.deepEqual(parseMoney(text, 'without'), net(cents)))

const refused: [text: string, reason: string][] = [
  ['', 'form'],
  ['kallis', 'currency'],
  ['12 USD', 'currency'],
  ['$12', 'currency'],
  ['1,234', 'ambiguous'],
  ['1.234', 'ambiguous'],
  ['1234.567', 'ambiguous'],
  ['12,3456', 'fraction'],
  ['1 23,50', 'form'],
  ['1.234.56', 'form'],
  ['12,50,10', 'form'],
  ['--5', 'form'],
  ['1e5', 'form'],
  ['999 999 999 999 999', 'huge'],
]
for (const [text, reason] of refused)
  test(`„${text}” is refused as a sum: ${reason}`, () => {
    assert.throws(
      () => parseMoney(text, 'with'),
      (error: { type?: string; data?: { reason?: string } }) =>
        error.type === 'kernel.MoneyRefused' && error.data?.reason === reason,
    )
  })

test('a sum is written with no-break spaces and a comma, and as the English write it', () => {
  assert.equal(formatMoney(net(123_450)), '1\u00A0234,50\u00A0€')
  assert.equal(formatMoney(net(-123_456_789)), '\u22121\u00A0234\u00A0567,89\u00A0€')
  assert.equal(formatMoney(net(99_905)), '999,05\u00A0€')
  assert.equal(formatMoney(net(123_450), 'en'), '€1,234.50')
  assert.equal(sayMoney(net(123_450)), '1\u00A0234,50\u00A0€ käibemaksuta')
  assert.equal(sayMoney({ ...net(100), vat: 'with' }, 'ru'), '1,00\u00A0€ с НДС')
})

test('what is written is read back as the same sum', () => {
  const cents = fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 })
  fc.assert(
    fc.property(cents, fc.constantFrom('et', 'ru', 'en'), (of, locale) => {
      const text = formatMoney(net(of), locale as 'et')
      assert.deepEqual(parseMoney(text, 'without'), net(of))
    }),
  )
})

test('sums with and without VAT are neither added nor compared', () => {
  assert.deepEqual(addMoney(net(10), net(20)), net(30))
  assert.ok(compareMoney(net(10), net(20)) < 0)
  assert.throws(() => addMoney(net(10), { ...net(20), vat: 'with' }), { type: 'kernel.MoneyDiffers' })
  assert.throws(() => compareMoney(net(10), { ...net(20), vat: 'with' }), { type: 'kernel.MoneyDiffers' })
})

test('half a cent is no money', () => {
  assert.equal(Money.safeParse({ ...net(1), cents: 0.5 }).success, false)
  assert.equal(Money.safeParse({ cents: 1, currency: 'EUR' }).success, false)
})
