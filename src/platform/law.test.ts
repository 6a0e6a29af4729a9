import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { LawFaulty, readLaw } from './law.ts'

const head =
  'id\tkey\tact\tsection\tvalid_from\tvalid_to\ttext_known_until\tcompared_with\tapplies_to\tvalue\tunit\twhat_et\twhat_en\twhat_ru\tsource\tread_on\tcertainty\tnote'
const right: Record<string, string> = {
  id: 'ns-1',
  key: 'test.term',
  act: 'NS',
  section: '§ 1',
  valid_from: '2026-01-01',
  valid_to: '2026-10-31',
  text_known_until: '',
  compared_with: 'signing',
  applies_to: 'LM SE',
  value: '30',
  unit: 'days',
  what_et: 'näidistähtaeg',
  what_en: 'sample term',
  what_ru: 'пример срока',
  source: 'näidis',
  read_on: '2026-11-22',
  certainty: 'verified',
  note: '',
}
const line = (changes: Record<string, string> = {}) =>
  head
    .split('\t')
    .map((column) => changes[column] ?? right[column])
    .join('\t')

/** Reads a folder of these files and gives the rows, or the defects found. */
async function read(files: Record<string, string[]>) {
  const folder = await mkdtemp(join(tmpdir(), 'law-'))
  try {
    for (const [name, lines] of Object.entries(files))
      await writeFile(join(folder, name), `${lines.join('\n')}\n`)
    return { rows: await readLaw(folder), defects: [] }
  } catch (error) {
    if (!(error instanceof LawFaulty)) throw error
    return { rows: [], defects: error.defects }
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('a right row is read with its types, and what is empty is unknown', async () => {
  const { rows } = await read({
    'ns.tsv': [head, line({ value: '', valid_from: '', section: '' })],
    'loe.md': ['x'],
  })
  assert.equal(rows.length, 1)
  const [row] = rows
  assert.deepEqual([row?.value, row?.validFrom, row?.section, row?.note], [null, null, null, null])
  assert.deepEqual(row?.what, { et: 'näidistähtaeg', en: 'sample term', ru: 'пример срока' })
})

const faulty: [why: string, lines: string[], says: RegExp][] = [
  ['an unknown column', [`${head}\textra`, `${line()}\tx`], /ns\.tsv:1: tundmatu veerg „extra”/],
  ['a missing column', [head.replace('\tnote', ''), line()], /ns\.tsv:1: veerg „note” puudub/],
  ['a column given twice', [`${head}\tkey`, line()], /„key” on kaks korda/],
  ['too few cells', [head, 'test.term\tNS'], /ns\.tsv:2: veerge on 2, peab olema 18/],
  ['an empty line in the middle', [head, '', line()], /ns\.tsv:2: veerge on 1/],
  [
    'a date that does not exist',
    [head, line({ valid_from: '2026-02-30' })],
    /ns\.tsv:2: validFrom: .*ei ole olemas/,
  ],
  [
    'an end before the start',
    [head, line({ valid_to: '2025-12-31' })],
    /2025-12-31 on enne algust 2026-01-01/,
  ],
  ['words where a number must be', [head, line({ value: 'kuu' })], /„kuu” ei ole arv/],
  ['an unknown unit', [head, line({ unit: 'fortnights' })], /ns\.tsv:2: unit/],
  ['an unknown certainty', [head, line({ certainty: 'sure' })], /ns\.tsv:2: certainty/],
  ['no source', [head, line({ source: '' })], /ns\.tsv:2: source/],
  ['two acts in one file', [head, line(), line({ act: 'MS', key: 'other' })], /mitme akti read \(NS, MS\)/],
  ['the same row twice', [head, line(), line()], /„test\.term” kehtib samal päeval ka real ns\.tsv:2/],
  [
    'a rule without end before another',
    [head, line({ valid_to: '' }), line({ valid_from: '2026-11-01', valid_to: '' })],
    /samal päeval/,
  ],
]
for (const [why, lines, says] of faulty)
  test(`${why} stops the reading of law with file and line`, async () => {
    const { defects } = await read({ 'ns.tsv': lines })
    assert.match(defects.join('\n'), says)
  })

test('rows of one key may follow one another without touching', async () => {
  const { rows } = await read({ 'ns.tsv': [head, line({ valid_from: '2026-11-01', valid_to: '' }), line()] })
  assert.equal(rows.length, 2)
})

test('one key in two files on the same day is found, and all defects are told at once', async () => {
  const { defects } = await read({
    'a.tsv': [head, line()],
    'b.tsv': [head, line({ act: 'MS' }), line({ act: 'MS', key: 'vigane võti' })],
  })
  assert.equal(defects.length, 2)
})

test('a folder without rules is refused', async () => {
  const { defects } = await read({})
  assert.match(defects.join(), /ühtegi \.tsv-faili/)
})
