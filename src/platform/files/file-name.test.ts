import assert from 'node:assert/strict'
import test from 'node:test'
import { cleanFileName } from './file-name.ts'

test('a file name keeps its letters and loses its tricks', () => {
  const cases: [string, string][] = [
    ['Ametijuhend – perelepitus.docx', 'Ametijuhend – perelepitus.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\kati\\leping.pdf', 'leping.pdf'],
    ['arve\u202Egpj.exe', 'arvegpj.exe'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['..', 'fail'],
    ['', 'fail'],
    ['.bashrc', 'bashrc'],
    ['"x"<y>.txt', '_x__y_.txt'],
  ]
  for (const [given, clean] of cases) assert.equal(cleanFileName(given), clean)
})

test('a long file name is cut before its ending', () => {
  const clean = cleanFileName(`${'õ'.repeat(500)}.asice`)
  assert.equal([...clean].length, 200)
  assert.ok(clean.endsWith('õ.asice'))
})
