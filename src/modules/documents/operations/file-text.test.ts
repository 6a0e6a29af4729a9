import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { strToU8 } from 'fflate'
import { documentsOn } from '../../../../tests/support/documents.ts'
import {
  cell,
  closedOffice,
  container,
  odtFile,
  pdfFile,
  wordFile,
} from '../../../../tests/support/sample-documents.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { records } from '../../records/contract.ts'
import { documents } from '../contract.ts'

let stage: OpenStage
let on: ReturnType<typeof documentsOn>
before(async () => {
  stage = await setStage()
  on = documentsOn(stage)
})

const found = async (text: string, as: CastName = 'anu') =>
  (await stage.perform(records.searchRecords, { text, kinds: ['document'] }, as)).items
const word = (...texts: string[]) => wordFile(texts.map((text) => ({ text })))

describe('the text of a document', () => {
  const texts: [kind: string, bytes: () => Uint8Array, word: string][] = [
    ['a Word file, also in its tables', () => wordFile([{ rows: [[cell('Linnupesa')]] }]), 'linnupesa'],
    ['a PDF', () => pdfFile('Metsatukk ja niit.'), 'metsatukk'],
    [
      'an OpenDocument text',
      () =>
        odtFile(
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
      const id = await on.add(bytes(), { audience: 'agency' })
      await stage.runJobs()
      assert.equal((await on.read(id)).all[0]?.text, 'read')
      const [hit] = await found(text)
      assert.equal(hit?.id, id as string)
      const [[from, to] = [0, 0]] = hit?.snippet?.hits ?? []
      assert.equal(hit?.snippet?.text.slice(from, to).toLowerCase(), text)
    })

  it('is read from the cells of a workbook', async () => {
    const column = { title: 'Koht', kind: 'text' as const }
    const id = await on.add(
      await stage.makeSheet([{ name: 'Leht', columns: [column], rows: [['Pärnamäe'], ['Soome']] }]),
    )
    await stage.runJobs()
    assert.equal((await found('pärnamäe', 'kati'))[0]?.id, id as string)
  })

  const unreadable: [what: string, bytes: () => Uint8Array, why: string, format: string][] = [
    ['closed with a password by an office program', closedOffice, 'encrypted', 'encrypted'],
    [
      'closed with a password by LibreOffice',
      () => odtFile('x', '<manifest:encryption-data/>'),
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
      const id = await on.add(bytes())
      await stage.runJobs()
      const [version] = (await on.read(id)).all
      assert.deepEqual([version?.text, version?.format], [why, format])
    })

  it('is that of the newest version, and of equal files it is read once', async () => {
    const id = await on.add(strToU8('Vanasõna tuvikene'), { audience: 'agency' })
    await stage.runJobs()
    await on.addVersion(id, strToU8('Uussõna kägu'))
    const twin = await on.add(strToU8('Vanasõna tuvikene'), { title: 'Kaksik', audience: 'agency' })
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
    const id = await on.add(strToU8('Salasõna koobas'), { audience: 'named' })
    const { version } = await on.read(id)
    await stage.runJobs()
    assert.deepEqual([(await found('koobas')).length, (await found('koobas', 'piret')).length], [0, 0])
    assert.equal((await found('koobas', 'kati')).length, 1)
    await stage.perform(documents.changeDocument, { id, version, title: 'Uus pealkiri' }, 'kati')
  })
})
