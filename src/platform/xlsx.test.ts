import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { BadWorkbook, type BadWorkbookCode, readWorkbook, type SheetToWrite, writeWorkbook } from './xlsx.ts'

const tasks: SheetToWrite = {
  name: 'Ülesanded 2026',
  columns: [
    { title: 'Ülesanne', kind: 'text', width: 40 },
    { title: 'Tähtaeg', kind: 'day' },
    { title: 'Antud', kind: 'moment' },
    { title: 'Osalejaid', kind: 'number' },
    { title: 'Summa', kind: 'money' },
    { title: 'Tehtud', kind: 'yesNo' },
  ],
  rows: [
    ['Õppekava „Lapse hääl“ – käsitlus', '2026-12-18', new Date('2026-11-22T22:30:00Z'), 31, 1234.5, true],
    ['Mitu\nrida', '2028-02-29', new Date('2026-06-24T05:05:00Z'), -0.125, 0, false],
    [null, null, null, null, null, null],
    ['Привет', '1999-12-31', null, 9_007_199_254_740_991, 0.1, null],
  ],
}

const refusedAs = (code: BadWorkbookCode) => (error: unknown) => {
  assert.ok(error instanceof BadWorkbook, String(error))
  assert.equal(error.code, code)
  return true
}

test('texts, days, moments, numbers and yes or no come back as they went', async () => {
  const [sheet] = await readWorkbook(await writeWorkbook([tasks]))
  assert.equal(sheet?.name, 'Ülesanded 2026')
  assert.deepEqual(sheet?.rows, [
    ['Ülesanne', 'Tähtaeg', 'Antud', 'Osalejaid', 'Summa', 'Tehtud'],
    [
      'Õppekava „Lapse hääl“ – käsitlus',
      { day: '2026-12-18' },
      { day: '2026-11-23', time: '00:30' },
      31,
      1234.5,
      true,
    ],
    ['Mitu\nrida', { day: '2028-02-29' }, { day: '2026-06-24', time: '08:05' }, -0.125, 0, false],
    [null, null, null, null, null, null],
    ['Привет', { day: '1999-12-31' }, null, 9_007_199_254_740_991, 0.1, null],
  ])
})

test('several sheets keep their order, and names that Excel refuses are made fit', async () => {
  const named = (name: string): SheetToWrite => ({
    name,
    columns: [{ title: 'A', kind: 'text' }],
    rows: [['x']],
  })
  const long = 'Nimi, mis on pikem kui kolmkümmend üks märki'
  const sheets = await readWorkbook(await writeWorkbook([named('Üks/kaks: [kolm]?'), named(long), named('')]))
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['Üks kaks   kolm  ', long.slice(0, 31), '3'],
  )
})

test('text that looks like a formula stays text', async () => {
  const texts = ['=HYPERLINK("https://evil.example")', '+1+1', '-2', '@SUM(A1)', "=cmd|' /C calc'!A0", '007']
  const bytes = await writeWorkbook([
    { ...tasks, columns: tasks.columns.slice(0, 1), rows: texts.map((text) => [text]) },
  ])
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  assert.ok(xml.includes('<c ') && !/<f[ >]/.test(xml))
  const [sheet] = await readWorkbook(bytes)
  assert.deepEqual(
    sheet?.rows.slice(1),
    texts.map((text) => [text]),
  )
})

test('the header row is frozen', async () => {
  const xml = strFromU8(
    unzipSync(await writeWorkbook([tasks]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  )
  assert.match(xml, /<pane[^>]*ySplit="1"[^>]*state="frozen"/)
})

test('characters that would break the file are left out', async () => {
  const rows = [['a\u0000b\u000bc\ud800d']]
  const [sheet] = await readWorkbook(
    await writeWorkbook([{ name: 'x', columns: [{ title: 'A', kind: 'text' }], rows }]),
  )
  assert.match(String(sheet?.rows[1]?.[0]), /^abc\ufffd?d$/)
})

test('a file that is no workbook is refused with the reason', async () => {
  const whole = await writeWorkbook([tasks])
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 })
  for (const [code, bytes] of [
    ['empty', new Uint8Array()],
    ['notXlsx', strToU8('Ülesanne;Tähtaeg\n')],
    ['notXlsx', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['oldXls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)],
    ['damaged', whole.slice(0, whole.length / 2)],
    ['damaged', zipSync({ 'xl/workbook.xml': strToU8('<workbook') })],
    ['tooLarge', bomb],
    ['tooLarge', new Uint8Array(11 * 1024 * 1024)],
  ] as const)
    await assert.rejects(readWorkbook(bytes), refusedAs(code))
})

test('a thousand tasks go out and come back', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [
    `Ülesanne ${index}`,
    '2026-12-18',
    null,
    index,
    null,
    null,
  ])
  const [sheet] = await readWorkbook(await writeWorkbook([{ ...tasks, rows }]))
  assert.equal(sheet?.rows.length, 1001)
  assert.deepEqual(sheet?.rows[1000]?.slice(0, 4), ['Ülesanne 999', { day: '2026-12-18' }, null, 999])
})
