import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { plainText } from '../src/kernel/values/page-text.ts'
import { extractText } from '../src/platform/text/extract-text.ts'
import { largestReadableFile, openTextReader, readText } from '../src/platform/text/read-text.ts'
import { UnreadableFile, type UnreadableReason } from '../src/platform/text/unreadable-file.ts'
import { container, pdfFile, wordFile } from './support/sample-documents.ts'

const refused = async (bytes: Uint8Array, code: UnreadableReason): Promise<UnreadableFile> => {
  const error = await extractText({ bytes }).catch((caught: unknown) => caught)
  assert.ok(error instanceof UnreadableFile, `not refused: ${String(error)}`)
  assert.equal(error.code, code)
  return error
}

const letter = strToU8('AMETIJUHEND\n\nTööülesanded')
const word = wordFile([{ text: 'AMETIJUHEND' }])

test('An empty file and a file above the limit are refused before they are read', async () => {
  await assert.rejects(readText(new Uint8Array()), { code: 'empty' })
  await assert.rejects(readText(new Uint8Array(largestReadableFile + 1)), {
    code: 'tooLarge',
    data: { limit: largestReadableFile },
  })
})

test('The content decides the type, whatever the name says', async () => {
  const picture = await refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'wrongType')
  assert.equal(picture.data.found, 'image/png')
  await refused(
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 73 + (at >> 3)) % 256),
    'wrongType',
  )
  await refused(zipSync({ 'note.txt': letter }), 'wrongType')
})

test('Damaged files are refused: a cut PDF, a cut Word file, a changed byte in a ZIP', async () => {
  const pdf = pdfFile('AMETIJUHEND')
  await refused(pdf.slice(0, 300), 'damaged')
  await refused(strToU8('%PDF-1.7\nnothing of a PDF'), 'damaged')
  await refused(word.slice(0, word.length - 40), 'damaged')
  const stored = zipSync({ 'word/document.xml': [strToU8('<w:document/>'), { level: 0 }] })
  stored[stored.indexOf('<'.charCodeAt(0))] = 'x'.charCodeAt(0)
  await refused(stored, 'damaged')
  await refused(zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'damaged')
})

test('A PDF without letters says that it has no text', async () => {
  await refused(pdfFile('#rect(width: 5cm, height: 5cm)'), 'noTextInPdf')
})

test('A ZIP bomb is refused by its directory and by what comes out of it', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 9 })
  await refused(bomb, 'zipBomb')
  const lying = Uint8Array.from(bomb)
  const view = new DataView(lying.buffer)
  view.setUint32(22, 1000, true)
  view.setUint32(lying.length - 22 - 46 - 'word/document.xml'.length + 24, 1000, true)
  await refused(lying, 'zipBomb')
  view.setUint32(22, 40_000_000, true)
  await refused(lying, 'damaged')
})

test('Names that lead out of the container are refused', async () => {
  const { data } = await refused(container({ '../../etc/passwd.txt': letter }), 'pathTrick')
  assert.deepEqual(data.files, ['../../etc/passwd.txt'])
  await refused(container({ 'C:\\autoexec.txt': letter }), 'pathTrick')
  await refused(container({ 'juhend.txt': letter, 'JUHEND.TXT': letter }), 'pathTrick')
})

test('A container gives its only document, asks between several, and says when it has none', async () => {
  const manifest = { 'lisa.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) }
  assert.match(
    plainText(await extractText({ bytes: container({ ...manifest, 'juhend.docx': word }) })),
    /AMETIJUHEND/,
  )
  await refused(container(manifest), 'noDocumentInContainer')
  const two = container({ 'a.txt': letter, 'b.docx': word })
  assert.deepEqual((await refused(two, 'whichFile')).data.files, ['a.txt', 'b.docx'])
  assert.equal((await extractText({ bytes: two, inner: 'b.docx' })).format, 'docx')
})

test('Text in other encodings is read, and a guess is said to be one', async () => {
  const utf16 = Buffer.from('\ufeffTööülesanded', 'utf16le')
  assert.equal(plainText(await extractText({ bytes: utf16 })), 'Tööülesanded')
  const baltic = Uint8Array.from([...Buffer.from('Töö', 'latin1'), 0xf0, 0xfe])
  const read = await extractText({ bytes: baltic })
  assert.equal(plainText(read), 'Tööšž')
  assert.equal(read.doubts[0]?.code, 'encodingGuessed')
})

test('Reading is given up when it needs too much time or memory', async () => {
  const wide = wordFile(Array.from({ length: 60_000 }, (_, at) => ({ text: `Lõik ${at} `.repeat(10) })))
  for (const limits of [
    { seconds: 0.005, memoryMb: 384 },
    { seconds: 30, memoryMb: 16 },
  ])
    await assert.rejects(openTextReader(limits)(wide), { code: 'tooMuchWork' })
})

test('A worker reads what the thread itself reads', async () => {
  const pdf = pdfFile('#table(columns: 2, [Ülesanne], [Tulemus], [3.1 Nõustab.], [Nõu on antud.])')
  assert.deepEqual(await readText(pdf), await extractText({ bytes: pdf }))
})
