import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSubmitted, listOfSums, pricesFit, readPrices } from './own-tender.ts'

const lots = [{ id: 'one' }, { id: 'two' }]

test('prices stand beside their lots; those left empty are not offered', () => {
  assert.deepEqual(readPrices({ lots: ['one', 'two'], prices: ['', '1 200,50'] }), [
    { lot: 'two', cents: 120_050 },
  ])
  assert.deepEqual(readPrices({ lots: [''], prices: ['14 400 €'] }), [{ lot: null, cents: 1_440_000 }])
})

test('prices fit lots of the procurement, each once, or the whole where it has none', () => {
  const cases = [
    [[{ lot: null, cents: 1 }], [], true],
    [[{ lot: 'one', cents: 0 }], lots, true],
    [[], lots, false],
    [[{ lot: null, cents: 1 }], lots, false],
    [[{ lot: 'one', cents: 1 }], [], false],
    [[{ lot: 'three', cents: 1 }], lots, false],
    [[{ lot: 'one', cents: -1 }], lots, false],
    [
      [
        { lot: 'one', cents: 1 },
        { lot: 'one', cents: 2 },
      ],
      lots,
      false,
    ],
  ] as const
  for (const [prices, of, fits] of cases)
    assert.equal(pricesFit([...prices], of), fits, JSON.stringify(prices))
})

test('the list of files is written as sha256sum writes it', () => {
  const files = [
    { name: 'pakkumus.pdf', sha256: 'ab12' },
    { name: 'hind.xlsx', sha256: 'cd34' },
  ]
  assert.equal(listOfSums(files), 'ab12  pakkumus.pdf\ncd34  hind.xlsx\n')
})

test('what was submitted is told apart from what was changed afterwards', () => {
  const statement = {
    name: 'OÜ',
    registryCode: '',
    contactName: '',
    email: 'a@b.example',
    prices: [],
    secrets: '',
  }
  const file = { id: 'f', name: 'a.pdf', size: 1, sha256: 'ab' }
  const receipt = { at: '2026-12-10T12:00:00Z', sha256: 'ab', statement, files: [file] }
  assert.equal(isSubmitted(receipt, { statement, files: [file] }), true)
  assert.equal(isSubmitted(receipt, { statement: { ...statement, name: 'AS' }, files: [file] }), false)
  assert.equal(isSubmitted(receipt, { statement, files: [{ ...file, id: 'g' }] }), false)
  assert.equal(isSubmitted(null, { statement: null, files: [] }), false)
})
