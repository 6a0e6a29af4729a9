import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { judgeOf } from '../../../tests/support/judges.ts'
import { annex, contract, signContainer } from '../../../tests/support/sign-container.ts'
import { examineContainer } from './examine-container.ts'
import { type ContainerRefusal, NotAContainer } from './not-a-container.ts'
import { mediaTypes } from './package.ts'
import { ContainerNotWritable, writeContainer } from './write-container.ts'

const { skip } = judgeOf('openssl')
const signatures = 'META-INF/signatures0.xml'
const pack = (parts: Zippable) => zipSync({ mimetype: [strToU8(mediaTypes.asice), { level: 0 }], ...parts })
const withSignature = (xml: string) => pack({ 'a.txt': strToU8('a'), [signatures]: strToU8(xml) })

function refused(bytes: Uint8Array, code: ContainerRefusal): NotAContainer {
  try {
    examineContainer(bytes)
  } catch (error) {
    assert.ok(error instanceof NotAContainer, `not refused: ${String(error)}`)
    assert.equal(error.code, code)
    return error
  }
  assert.fail(`was read, though it is ${code}`)
}

test('what is no container is refused: text, a picture, a plain ZIP, a Word file', () => {
  refused(strToU8('Tere'), 'notContainer')
  refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'notContainer')
  refused(zipSync({ 'a.txt': strToU8('a') }), 'notContainer')
  refused(zipSync({ 'word/document.xml': strToU8('<w/>') }), 'notContainer')
  refused(strToU8('<a/>'), 'notContainer')
})

test('bombs are refused: by size, by ratio, by the number of entries, by entries that lie over each other', () => {
  const large = Buffer.from(pack({ 'a.bin': [new Uint8Array(2_000_000).fill(7), { level: 0 }] }))
  for (const at of [startOf(large, 'a.bin') + 22, directoryOf(large, 'a.bin') + 24])
    large.writeUInt32LE(210 << 20, at)
  refused(large, 'zipBomb')
  refused(pack({ 'a.bin': new Uint8Array(8_000_000) }), 'zipBomb')
  refused(
    pack(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, strToU8('')]))),
    'zipBomb',
  )
  const two = pack({ 'a.txt': strToU8('same'), 'b.txt': strToU8('same'), [signatures]: strToU8('<x/>') })
  refused(point(two, 'b.txt', startOf(two, 'a.txt')), 'damaged')
})

/** Where the directory has the entry, and where the entry itself begins. */
const directoryOf = (bytes: Uint8Array, name: string) => Buffer.from(bytes).lastIndexOf(name) - 46
const startOf = (bytes: Uint8Array, name: string) => Buffer.from(bytes).indexOf(name) - 30

function point(bytes: Uint8Array, name: string, to: number): Uint8Array {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(to, directoryOf(bytes, name) + 42)
  return changed
}

test('names that lead out or repeat are refused by name', () => {
  for (const name of ['../a.txt', '/a.txt', 'C:\\a.txt', 'a\\b.txt', 'x/../../a.txt', 'a\0.txt'])
    assert.equal(refused(pack({ [name]: strToU8('a') }), 'pathTrick').data.file, name)
  const two = Buffer.from(pack({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') }))
  for (const at of [startOf(two, 'b.txt') + 30, directoryOf(two, 'b.txt') + 46]) two.write('a.txt', at)
  assert.equal(refused(two, 'pathTrick').data.file, 'a.txt')
})

test('a ZIP that says two things of itself is refused: names, sizes, ways of packing, a second directory', () => {
  const honest = pack({ 'a.txt': strToU8('aaaa'), [signatures]: strToU8('<x/>') })
  assert.equal(examineContainer(honest).verdict, 'broken')
  const lie = (change: (bytes: Buffer) => void) => {
    const bytes = Buffer.from(honest)
    change(bytes)
    refused(bytes, 'damaged')
  }
  lie((bytes) => bytes.write('b.txt', startOf(honest, 'a.txt') + 30))
  lie((bytes) => bytes.writeUInt32LE(3, startOf(honest, 'a.txt') + 22))
  lie((bytes) => bytes.writeUInt16LE(0, startOf(honest, 'a.txt') + 8))
  refused(Buffer.concat([honest, Buffer.from('more')]), 'damaged')
  refused(honest.subarray(0, honest.length - 30), 'damaged')
})

test('a locked container and one that needs ZIP64 are refused', () => {
  const locked = Buffer.from(pack({ 'a.txt': strToU8('a') }))
  for (const at of [startOf(locked, 'a.txt') + 6, directoryOf(locked, 'a.txt') + 8])
    locked.writeUInt16LE(1, at)
  refused(locked, 'encrypted')
  const huge = Buffer.from(pack({ 'a.txt': strToU8('a') }))
  huge.writeUInt32LE(0xffffffff, huge.length - 6)
  refused(huge, 'zipBomb')
})

test('XML that could explode is refused before it is parsed: DOCTYPE, entities, a million references, depth', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
  assert.equal(refused(withSignature(bomb), 'doctype').data.file, signatures)
  refused(withSignature('<?xml version="1.0"?>\n<!doctype a SYSTEM "file:///etc/passwd"><a/>'), 'doctype')
  const many = Array.from({ length: 1_000_000 }, (_, at) => `<r${at}/>`).join('')
  refused(withSignature(`<a>${many}</a>`), 'tooManyParts')
  refused(withSignature('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'tooDeep')
  const manifest = pack({ 'META-INF/manifest.xml': strToU8(bomb), [signatures]: strToU8('<x/>') })
  assert.equal(refused(manifest, 'doctype').data.file, 'META-INF/manifest.xml')
  refused(strToU8('<!DOCTYPE a><SignedDoc/>'), 'doctype')
})

test('XML in another encoding or of another version is no readable signature', () => {
  for (const xml of [
    '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
    '<?xml version="1.1"?><a/>',
    '<a>&lt',
    '<a/><b/>',
  ])
    assert.deepEqual(examineContainer(withSignature(xml)).signatures[0]?.reasons, [
      { code: 'signatureUnreadable', file: signatures },
    ])
})

test('a mimetype or manifest that is not as it should be is pointed out', skip, () => {
  const signed = signContainer({ files: [annex] })
  const warningsOf = (bytes: Uint8Array) => examineContainer(bytes).warnings.map(({ code }) => code)
  assert.deepEqual(warningsOf(signed), ['trustNotChecked'])
  const parts = { [annex.name]: annex.content, [signatures]: strToU8('<x/>') }
  const type = strToU8(mediaTypes.asice)
  assert.deepEqual(warningsOf(zipSync(parts)), ['mimetypeMissing', 'manifestMissing', 'trustNotChecked'])
  const packed = zipSync({ ...parts, mimetype: type, 'META-INF/manifest.xml': strToU8('<m') })
  assert.deepEqual(warningsOf(packed), [
    'mimetypeNotFirst',
    'mimetypePacked',
    'manifestUnreadable',
    'trustNotChecked',
  ])
  const odd = pack({
    ...parts,
    'META-INF/manifest.xml': strToU8(
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="teine.txt"/></m:manifest>',
    ),
    'META-INF/midagi.bin': strToU8('?'),
  })
  assert.deepEqual(examineContainer(odd).warnings, [
    { code: 'unknownPart', file: 'META-INF/midagi.bin' },
    { code: 'manifestLacks', file: annex.name },
    { code: 'manifestNames', file: 'teine.txt' },
    { code: 'trustNotChecked' },
  ])
  const wrong = zipSync({ mimetype: [strToU8('application/zip\n'), { level: 0 }], ...parts })
  assert.deepEqual(examineContainer(wrong).warnings[0], { code: 'mimetypeWrong', found: 'application/zip\n' })
})

test('writing is strict: no folders, no repeated or reserved names, at least one file', () => {
  const write = (...names: string[]) => writeContainer({ files: names.map((name) => ({ ...annex, name })) })
  for (const names of [[], ['a/b.txt'], ['..'], ['mimetype'], ['a.txt', 'A.TXT'], [''], ['a\\b'], ['a\nb']])
    assert.throws(() => write(...names), ContainerNotWritable)
  const bytes = write('a "b" & c.txt')
  assert.equal(Buffer.from(bytes.subarray(30, 30 + 39)).toString(), `mimetype${mediaTypes.asice}`)
  assert.deepEqual(examineContainer(bytes).warnings, [{ code: 'noSignatures' }])
  assert.equal(examineContainer(bytes).files[0]?.mediaType, 'text/csv')
})

test(
  'a container changed at random is never called intact with other files, and reading it never fails otherwise',
  skip,
  () => {
    const files = [contract, annex]
    const signed = signContainer({ files, stamp: true, confirm: true })
    const honest = examineContainer(signed)
    assert.equal(honest.verdict, 'intact')
    const change = fc.oneof(
      fc
        .tuple(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }))
        .map(([at, by]) => (bytes: Buffer) => {
          bytes.writeUInt8((bytes.at(at) ?? 0) ^ by, at)
          return bytes
        }),
      fc.nat(signed.length).map((length) => (bytes: Buffer) => bytes.subarray(0, length)),
      fc.tuple(fc.nat(signed.length), fc.nat(500)).map(
        ([at, length]) =>
          (bytes: Buffer) =>
            Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
      ),
    )
    fc.assert(
      fc.property(change, (apply) => {
        try {
          const reading = examineContainer(apply(Buffer.from(signed)))
          if (reading.verdict === 'intact')
            assert.deepEqual(
              reading.files.map(({ name, sha256 }) => [name, sha256]),
              honest.files.map(({ name, sha256 }) => [name, sha256]),
            )
        } catch (error) {
          assert.ok(error instanceof NotAContainer, String(error))
        }
      }),
      { numRuns: 300 },
    )
  },
)

test(
  'signature XML changed at random is never called intact with another signer, role, place or time',
  skip,
  () => {
    const files = [annex]
    const shown = (bytes: Uint8Array) => {
      const [signature] = examineContainer(bytes).signatures
      const { verdict, signer, signedAt, role, place } = signature ?? assert.fail()
      return { verdict, shown: { signer, signedAt, role, place } }
    }
    let xml = ''
    const signed = signContainer({ files, stamp: true, confirm: true, spoil: (one) => (xml = one) })
    const honest = shown(signed)
    fc.assert(
      fc.property(fc.nat(xml.length - 1), fc.constantFrom('', 'A', '<', '"', ' ', '&amp;'), (at, put) => {
        const changed = xml.slice(0, at) + put + xml.slice(at + 1)
        const reading = shown(writeContainer({ files, signatures: [changed] }))
        if (reading.verdict === 'intact') assert.deepEqual(reading.shown, honest.shown)
      }),
      { numRuns: 200 },
    )
  },
)
