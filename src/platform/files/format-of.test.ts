import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { container, pdfFile, wordFile } from '../../../tests/support/sample-documents.ts'
import { writeWorkbook } from '../xlsx.ts'
import { formatOf, isSignedPdf } from './format-of.ts'

const parted = (bytes: Uint8Array, told = (_: number) => {}) => ({
  size: bytes.length,
  async *read({ from, to }: { from: number; to: number }) {
    told(to - from + 1)
    yield bytes.subarray(from, to + 1)
  },
})
const looked = async (bytes: Uint8Array) => {
  let read = 0
  const answer = await formatOf(parted(bytes, (length) => (read += length)))
  return { answer, read }
}
const judged = async (bytes: Uint8Array) => Object.values((await looked(bytes)).answer)[0]

const word = wordFile([{ text: 'Leping' }])
const odt = (more: Record<string, Uint8Array> = {}) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    ...more,
  })

/** A compound file whose directory names these streams. */
function compound(...names: string[]): Uint8Array {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(2, 48)
  for (const [at, name] of names.entries()) bytes.write(name, 1536 + at * 128, 'utf16le')
  return bytes
}

test('each kind of document is known by what it holds', async () => {
  assert.equal(await judged(word), 'docx')
  assert.equal(await judged(pdfFile('Leping')), 'pdf')
  assert.equal(await judged(await writeWorkbook([{ name: 'a', columns: [], rows: [] }])), 'xlsx')
  assert.equal(await judged(odt()), 'odt')
  assert.equal(await judged(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), 'png')
  assert.equal(await judged(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])), 'jpeg')
  assert.equal(await judged(container({ 'leping.docx': word })), 'container')
  assert.equal(
    await judged(strToU8('<?xml version="1.0"?><SignedDoc format="DIGIDOC-XML" version="1.3">')),
    'ddoc',
  )
  assert.equal(await judged(strToU8('Õppekava')), 'text')
  assert.equal(await judged(compound('Root Entry', 'EncryptedPackage', 'EncryptionInfo')), 'encrypted')
})

test('a container that holds a Word file is a container: only names count, not what stands in the files', async () => {
  assert.equal(
    await judged(container({ 'märkus.txt': strToU8('word/document.xml xl/workbook.xml') })),
    'container',
  )
  assert.equal(await judged(zipSync({ 'a.txt': strToU8('META-INF/signatures0.xml') })), 'zip')
  assert.equal(await judged(zipSync({ 'word/document.xml.txt': strToU8('x') })), 'zip')
})

test('files with macros, programs and old formats are told by what they are', async () => {
  const macros = { 'word/document.xml': strToU8('<w:document/>'), 'word/vbaProject.bin': strToU8('x') }
  assert.equal(await judged(zipSync(macros)), 'macros')
  assert.equal(await judged(odt({ 'Basic/Standard/Module1.xml': strToU8('x') })), 'macros')
  assert.equal(await judged(strToU8('MZ\u0000')), 'program')
  assert.equal(await judged(compound('Root Entry', 'WordDocument')), 'old office')
  assert.equal(await judged(compound().subarray(0, 100)), 'old office')
  assert.equal(await judged(new Uint8Array()), 'empty')
  assert.equal(await judged(word.subarray(0, word.length - 30)), 'zip')
  assert.equal(await judged(Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256)), 'binary')
})

test('of a large file only the head and the list at its end are read', async () => {
  const large = zipSync(
    { 'word/document.xml': strToU8('x'), 'word/media/1.png': new Uint8Array(30_000_000) },
    { level: 0 },
  )
  const { answer, read } = await looked(large)
  assert.deepEqual(answer, { format: 'docx' })
  assert.ok(read < 2_000_000, `${read} bytes were read`)
})

test('a PDF that is signed inside is known by the dictionary of its signature', async () => {
  const signature = (kind: string) =>
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter ${kind} /ByteRange [0 840 960 240] /Contents <00> >>`
  const signed = (text: string) => isSignedPdf(parted(strToU8(`%PDF-1.7\n${text}\n%%EOF`)))
  assert.equal(await signed(signature('/ETSI.CAdES.detached')), true)
  assert.equal(await signed(signature('/adbe.pkcs7.detached')), true)
  assert.equal(await signed(signature('/ETSI.RFC3161')), false, 'a timestamp is nobody’s signature')
  assert.equal(await signed('<< /Type /Sig /FT /Sig >>'), false, 'a field that nobody has signed')
})
