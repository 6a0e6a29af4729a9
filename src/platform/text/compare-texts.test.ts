import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ComparedRow, compareTexts, mostCompared } from './compare-texts.ts'

const told = ({ change, older, newer }: ComparedRow) =>
  [change, older?.map(mark).join(''), newer?.map(mark).join('')].filter((one) => one !== undefined)
const mark = ({ text, changed }: { text: string; changed: boolean }) => (changed ? `[${text}]` : text)

test('changed words are marked on both sides, neighbours as one', async () => {
  const { rows, rough, cut } = await compareTexts(
    'LEPING\nTasu on 4200 eurot.\nKoht on Endla 8.',
    'LEPING\nTasu on 3900 eurot.\nKoht on Lastekodu 48.',
  )
  assert.deepEqual(rows.map(told), [
    ['same', 'LEPING', 'LEPING'],
    ['changed', 'Tasu on [4200] eurot.', 'Tasu on [3900] eurot.'],
    ['changed', 'Koht on [Endla 8].', 'Koht on [Lastekodu 48].'],
  ])
  assert.deepEqual([rough, cut], [false, false])
})

test('a paragraph that came or went stands alone, beside nothing', async () => {
  const { rows } = await compareTexts(
    'Esimene punkt on siin.\nKolmas punkt jäi paika.',
    'Esimene punkt on siin.\nTeine lisandus uute sõnadega.\nKolmas punkt jäi ometi paika.',
  )
  assert.deepEqual(rows.map(told), [
    ['same', 'Esimene punkt on siin.', 'Esimene punkt on siin.'],
    ['added', '[Teine lisandus uute sõnadega.]'],
    ['changed', 'Kolmas punkt jäi paika.', 'Kolmas punkt jäi [ometi ]paika.'],
  ])
  const back = await compareTexts('a b c\nd e f', 'd e f')
  assert.deepEqual(
    back.rows.map(({ change }) => change),
    ['removed', 'same'],
  )
})

test('equal texts have no change, and empty lines and spaces at the ends are none', async () => {
  const { rows } = await compareTexts('üks\n\n kaks ', 'üks\nkaks')
  assert.deepEqual(
    rows.map(({ change }) => change),
    ['same', 'same'],
  )
  assert.deepEqual((await compareTexts('', '')).rows, [])
})

test('two long texts that have nothing in common are put side by side, and that is said', async () => {
  const book = (seed: number) =>
    Array.from({ length: 9000 }, (_, at) => `lõik ${(at * 7919 + seed) % 100_003} ${at ^ seed}`).join('\n')
  const { rows, rough } = await compareTexts(book(1), book(77))
  assert.ok(rough)
  assert.equal(rows.length, 9000)
})

test('one endless paragraph costs no more than its limit, and the rest is cut off', async () => {
  const endless = (seed: number) =>
    Array.from({ length: 90_000 }, (_, at) => `s${(at * 31 + seed * at) % 99_991}`).join(' ')
  const { rows, rough, cut } = await compareTexts(endless(1), endless(5))
  assert.ok(rough && cut)
  assert.equal(rows.length, 1)
  assert.ok((rows[0]?.older?.[0]?.text.length ?? 0) <= mostCompared)
})
