import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { cell, container, pdfFile, wordFile } from '../../../../tests/support/sample-documents.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CallOf, RecordId } from '../../../kernel/contract.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { records } from '../../records/contract.ts'
import { type DocumentId, documents, problems } from '../contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

type Wish = Partial<CallOf<typeof documents.addDocument>>
const refusedBy = (problem: { type: string }, data?: object) => ({
  type: problem.type,
  ...(data && { data }),
})

async function add(bytes: Uint8Array, { name = 'fail.bin', ...wish }: Wish & { name?: string } = {}) {
  const upload = await stage.upload('kati', name, bytes)
  const document = { kind: 'letter' as const, title: 'Kiri', upload, ...wish }
  return (await stage.perform(documents.addDocument, document, 'kati')).id
}
async function addVersion(id: DocumentId, bytes: Uint8Array, after = 1) {
  const upload = await stage.upload('kati', 'fail.bin', bytes)
  return stage.perform(documents.addVersion, { id, upload, after }, 'kati')
}
const read = (id: DocumentId, as: CastName = 'kati') => stage.perform(documents.readDocument, { id }, as)
const preview = (id: DocumentId, no = 1) => stage.perform(documents.previewVersion, { id, no }, 'anu')
const found = async (text: string, as: CastName = 'anu') =>
  (await stage.perform(records.searchRecords, { text, kinds: ['document'] }, as)).items

const word = (...texts: string[]) => wordFile(texts.map((text) => ({ text })))
const odt = (body: string, manifest = '') =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  })

describe('a file of a document', () => {
  it('is what it holds, whatever its name says, and its name leads nowhere', async () => {
    const id = await add(word('Tere'), { name: '../../etc/pass\u202Ewd.pdf' })
    const { all, state } = await read(id)
    assert.deepEqual([all[0]?.format, all[0]?.name, state], ['docx', 'passwd.pdf', 'draft'])
  })

  const refused: [what: string, bytes: Uint8Array, found: string][] = [
    ['an empty file', new Uint8Array(), 'empty'],
    [
      'a Word file with macros',
      zipSync({ 'word/document.xml': strToU8('<x/>'), 'word/vbaProject.bin': strToU8('x') }),
      'macros',
    ],
    ['a program', strToU8('MZ\u0000\u0001'), 'program'],
    ['a plain ZIP', zipSync({ 'a.txt': strToU8('a') }), 'zip'],
  ]
  for (const [what, bytes, why] of refused)
    it(`is refused in words when it is ${what}, and no document is left behind`, async () => {
      const before = (await stage.perform(documents.listDocuments, {}, 'kati')).total
      await assert.rejects(
        add(bytes, { name: 'leping.docx' }),
        refusedBy(problems.FileNotTaken, { found: why }),
      )
      assert.equal((await stage.perform(documents.listDocuments, {}, 'kati')).total, before)
    })

  it('comes as the next version once: not over a newer one, not without a change', async () => {
    const id = await add(word('Esimene'))
    await addVersion(id, word('Teine'))
    await assert.rejects(addVersion(id, word('Kolmas')), refusedBy(kernelProblems.ChangedMeanwhile))
    await assert.rejects(addVersion(id, word('Teine'), 2), refusedBy(problems.SameContent, { no: 2 }))
    assert.deepEqual(
      (await read(id)).all.map(({ no }) => no),
      [2, 1],
    )
  })

  it('is somebody’s own: another’s upload is not there', async () => {
    const upload = await stage.upload('piret', 'fail.txt', strToU8('Piret'))
    const document = { kind: 'letter' as const, title: 'Kiri', upload }
    await assert.rejects(
      stage.perform(documents.addDocument, document, 'kati'),
      refusedBy(kernelProblems.NotFound),
    )
  })
})

describe('the text of a document', () => {
  const texts: [kind: string, bytes: () => Uint8Array, word: string][] = [
    ['a Word file, also in its tables', () => wordFile([{ rows: [[cell('Linnupesa')]] }]), 'linnupesa'],
    ['a PDF', () => pdfFile('Metsatukk ja niit.'), 'metsatukk'],
    [
      'an OpenDocument text',
      () =>
        odt(
          '<text:h>Pealkiri</text:h><text:p>Sinine<text:s/>vikerkaar</text:p><text:tracked-changes>kadunud</text:tracked-changes>',
        ),
      'vikerkaar',
    ],
    ['plain text', () => strToU8('Õunapuuaed õitseb.'), 'õunapuuaed'],
    [
      'every file of a container',
      () => container({ 'a.docx': word('Esimene'), 'b.txt': strToU8('Kuldkalake') }),
      'kuldkalake',
    ],
    [
      'a file of a DDOC',
      () =>
        strToU8(
          `<?xml version="1.0"?><SignedDoc format="DIGIDOC-XML" version="1.3"><DataFile ContentType="EMBEDDED_BASE64" Filename="a.txt">${Buffer.from('Hõberebane').toString('base64')}</DataFile></SignedDoc>`,
        ),
      'hõberebane',
    ],
  ]
  for (const [kind, bytes, text] of texts)
    it(`is read from ${kind} and found with the word marked`, async () => {
      const id = await add(bytes(), { audience: 'agency' })
      await stage.runJobs()
      assert.equal((await read(id)).all[0]?.text, 'read')
      const [hit] = await found(text)
      assert.equal(hit?.id, id as string)
      const [[from, to] = [0, 0]] = hit?.snippet?.hits ?? []
      assert.equal(hit?.snippet?.text.slice(from, to).toLowerCase(), text)
    })

  it('is read from the cells of a workbook', async () => {
    const column = { title: 'Koht', kind: 'text' as const }
    const id = await add(
      await stage.makeSheet([{ name: 'Leht', columns: [column], rows: [['Pärnamäe'], ['Soome']] }]),
    )
    await stage.runJobs()
    assert.equal((await found('pärnamäe', 'kati'))[0]?.id, id as string)
  })

  const unreadable: [what: string, bytes: () => Uint8Array, why: string, format: string][] = [
    ['closed with a password by an office program', closedOffice, 'encrypted', 'encrypted'],
    [
      'closed with a password by LibreOffice',
      () => odt('x', '<manifest:encryption-data/>'),
      'encrypted',
      'odt',
    ],
    ['a PDF that is cut off', () => pdfFile('Lõpp').slice(0, 300), 'damaged', 'pdf'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'none', 'png'],
    [
      'larger than is read',
      () => Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(21 * 1024 * 1024)]),
      'tooMuch',
      'pdf',
    ],
  ]
  for (const [what, bytes, why, format] of unreadable)
    it(`of a file that is ${what} is said to be unreadable, and the file is kept`, async () => {
      const id = await add(bytes())
      await stage.runJobs()
      const [version] = (await read(id)).all
      assert.deepEqual([version?.text, version?.format], [why, format])
    })

  it('is that of the newest version, and of equal files it is read once', async () => {
    const id = await add(strToU8('Vanasõna tuvikene'), { audience: 'agency' })
    await stage.runJobs()
    await addVersion(id, strToU8('Uussõna kägu'))
    const twin = await add(strToU8('Vanasõna tuvikene'), { title: 'Kaksik', audience: 'agency' })
    await stage.runJobs()
    assert.deepEqual(
      (await found('tuvikene')).map((one) => one.id),
      [twin as string],
    )
    assert.deepEqual(
      (await found('uussõna')).map((one) => one.id),
      [id as string],
    )
    const { rows } = await stage.database.app.query(
      `select count(*)::int as count from documents.file_text where text like 'Vanasõna%'`,
    )
    assert.equal(rows[0].count, 1)
  })

  it('is not found by who may not see the document, and a change that somebody is making is not disturbed by it', async () => {
    const id = await add(strToU8('Salasõna koobas'), { audience: 'named' })
    const { version } = await read(id)
    await stage.runJobs()
    assert.deepEqual([(await found('koobas')).length, (await found('koobas', 'piret')).length], [0, 0])
    assert.equal((await found('koobas', 'kati')).length, 1)
    await stage.perform(documents.changeDocument, { id, version, title: 'Uus pealkiri' }, 'kati')
  })
})

describe('what a document holds', () => {
  it('is clean HTML of a Word file, text of what has only text, the file itself of a PDF', async () => {
    const id = await add(wordFile([{ text: 'Esimene', list: 'number' }, { rows: [[cell('<b>&')]] }]))
    assert.deepEqual(await preview(id), {
      shown: 'html',
      html: '<ol><li>Esimene</li></ol><table><tr><td><p>&lt;b&gt;&amp;</p></td></tr></table>',
      text: null,
      cut: false,
    })
    assert.equal((await preview(await add(pdfFile('x')))).shown, 'pdf')
    const text = await add(strToU8('Rida 1\nRida 2'))
    assert.equal((await preview(text)).shown, 'none', 'it is not read yet')
    await stage.runJobs()
    assert.equal((await preview(text)).text, 'Rida 1\nRida 2')
    assert.equal((await preview(await add(closedOffice()))).shown, 'none')
  })

  it('is compared with another version or document, read or not read yet', async () => {
    const id = await add(word('Tasu on 4200 eurot.'))
    await addVersion(id, word('Tasu on 3900 eurot.'))
    const place = { id, older: 1, newer: 2 }
    const { rows, older, newer } = await stage.perform(documents.compareVersions, place, 'anu')
    assert.deepEqual([older.no, newer.no, rows.map(({ change }) => change)], [1, 2, ['changed']])
    const other = await add(word('Tasu on 4200 eurot.'))
    const across = await stage.perform(
      documents.compareVersions,
      { id, older: 1, newer: 1, with: other },
      'anu',
    )
    assert.deepEqual([across.newer.document, across.rows.map(({ change }) => change)], [other, ['same']])
    const closed = await add(closedOffice())
    await assert.rejects(
      stage.perform(documents.compareVersions, { id, older: 1, newer: 1, with: closed }, 'anu'),
      refusedBy(problems.NotComparable),
    )
    const hidden = await add(word('Tasu'), { audience: 'named' })
    await assert.rejects(
      stage.perform(documents.compareVersions, { id, older: 1, newer: 1, with: hidden }, 'anu'),
      refusedBy(kernelProblems.NotFound),
    )
  })
})

describe('a document', () => {
  it('belongs to what the one who adds it can see', async () => {
    const hidden = await add(word('x'), { audience: 'named' })
    const about = hidden as string as RecordId
    const document = { kind: 'letter' as const, title: 'Kiri', about }
    await assert.rejects(
      stage.perform(documents.addDocument, document, 'maarja'),
      refusedBy(problems.AboutUnknown),
    )
    const { id } = await stage.perform(documents.addDocument, document, 'kati')
    assert.equal((await read(id)).about?.href, `/documents/${hidden}`)
    const { items } = await stage.perform(documents.listDocuments, { about }, 'kati')
    assert.deepEqual(
      items.map((one) => one.id),
      [id],
    )
  })

  it('is listed by kind, state, owner, time and word, as far as one may see it', async () => {
    const id = await add(word('Haruldane sisu'), {
      kind: 'workContract',
      title: 'Töövõtuleping: raamat 100%_',
    })
    const list = async (wish: CallOf<typeof documents.listDocuments>, as: CastName = 'kati') =>
      (await stage.perform(documents.listDocuments, wish, as)).items.map((one) => one.id)
    for (const wish of [
      { kinds: ['workContract' as const] },
      { text: '100%_' },
      { owner: ['me' as const], states: ['draft' as const], kinds: ['workContract' as const] },
      { changedFrom: '2026-11-23', changedUntil: '2026-11-23', kinds: ['workContract' as const] },
    ])
      assert.deepEqual(await list(wish), [id], JSON.stringify(wish))
    assert.deepEqual(await list({ changedUntil: '2026-11-22' }), [])
    assert.deepEqual(await list({ kinds: ['workContract'], restricted: true }), [])
    await stage.perform(documents.changeDocument, { id, version: 1, audience: 'named' }, 'kati')
    assert.deepEqual(await list({ kinds: ['workContract'] }, 'anu'), [])
  })

  it('that is ended stays readable, takes no change, and can be opened again', async () => {
    const id = await add(word('Lõpp'))
    const { version } = await stage.perform(
      documents.endDocument,
      { id, version: 1, reason: 'Pole vaja.' },
      'kati',
    )
    const ended = await read(id, 'anu')
    assert.deepEqual(
      [ended.state, ended.endReason, (await read(id)).can],
      ['ended', 'Pole vaja.', ['reopen']],
    )
    await assert.rejects(
      addVersion(id, word('Veel')),
      refusedBy(problems.DocumentSettled, { state: 'ended' }),
    )
    await stage.perform(documents.reopenDocument, { id, version }, 'kati')
    assert.equal((await read(id)).state, 'draft')
  })
})

/** What office programs write around a file that a password closes. */
function closedOffice(): Uint8Array {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(2, 48)
  bytes.write('Root Entry', 1536, 'utf16le')
  bytes.write('EncryptedPackage', 1664, 'utf16le')
  return bytes
}
