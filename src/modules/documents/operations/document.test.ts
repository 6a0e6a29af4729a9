import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { documentsOn } from '../../../../tests/support/documents.ts'
import { cell, closedOffice, pdfFile, wordFile } from '../../../../tests/support/sample-documents.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CallOf, RecordId } from '../../../kernel/contract.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { type DocumentId, documents, problems } from '../contract.ts'

let stage: OpenStage
let on: ReturnType<typeof documentsOn>
before(async () => {
  stage = await setStage()
  on = documentsOn(stage)
})

const refusedBy = (problem: { type: string }, data?: object) => ({
  type: problem.type,
  ...(data && { data }),
})
const preview = (id: DocumentId, no = 1) => stage.perform(documents.previewVersion, { id, no }, 'anu')
const word = (...texts: string[]) => wordFile(texts.map((text) => ({ text })))

describe('a file of a document', () => {
  it('is what it holds, whatever its name says, and its name leads nowhere', async () => {
    const id = await on.add(word('Tere'), { name: '../../etc/pass\u202Ewd.pdf' })
    const { all, state } = await on.read(id)
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
        on.add(bytes, { name: 'leping.docx' }),
        refusedBy(problems.FileNotTaken, { found: why }),
      )
      assert.equal((await stage.perform(documents.listDocuments, {}, 'kati')).total, before)
    })

  it('comes as the next version once: not over a newer one, not without a change', async () => {
    const id = await on.add(word('Esimene'))
    await on.addVersion(id, word('Teine'))
    await assert.rejects(on.addVersion(id, word('Kolmas')), refusedBy(kernelProblems.ChangedMeanwhile))
    await assert.rejects(on.addVersion(id, word('Teine'), 2), refusedBy(problems.SameContent, { no: 2 }))
    assert.deepEqual(
      (await on.read(id)).all.map(({ no }) => no),
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

describe('what a document holds', () => {
  it('is clean HTML of a Word file, text of what has only text, the file itself of a PDF', async () => {
    const id = await on.add(wordFile([{ text: 'Esimene', list: 'number' }, { rows: [[cell('<b>&')]] }]))
    assert.deepEqual(await preview(id), {
      shown: 'html',
      html: '<ol><li>Esimene</li></ol><table><tr><td><p>&lt;b&gt;&amp;</p></td></tr></table>',
      text: null,
      cut: false,
    })
    assert.equal((await preview(await on.add(pdfFile('x')))).shown, 'pdf')
    const text = await on.add(strToU8('Rida 1\nRida 2'))
    assert.equal((await preview(text)).shown, 'none', 'it is not read yet')
    await stage.runJobs()
    assert.equal((await preview(text)).text, 'Rida 1\nRida 2')
    assert.equal((await preview(await on.add(closedOffice()))).shown, 'none')
  })

  it('is compared with another version or document, read or not read yet', async () => {
    const id = await on.add(word('Tasu on 4200 eurot.'))
    await on.addVersion(id, word('Tasu on 3900 eurot.'))
    const place = { id, older: 1, newer: 2 }
    const { rows, older, newer } = await stage.perform(documents.compareVersions, place, 'anu')
    assert.deepEqual([older.no, newer.no, rows.map(({ change }) => change)], [1, 2, ['changed']])
    const other = await on.add(word('Tasu on 4200 eurot.'))
    const across = await stage.perform(
      documents.compareVersions,
      { id, older: 1, newer: 1, with: other },
      'anu',
    )
    assert.deepEqual([across.newer.document, across.rows.map(({ change }) => change)], [other, ['same']])
    const closed = await on.add(closedOffice())
    await assert.rejects(
      stage.perform(documents.compareVersions, { id, older: 1, newer: 1, with: closed }, 'anu'),
      refusedBy(problems.NotComparable),
    )
    const hidden = await on.add(word('Tasu'), { audience: 'named' })
    await assert.rejects(
      stage.perform(documents.compareVersions, { id, older: 1, newer: 1, with: hidden }, 'anu'),
      refusedBy(kernelProblems.NotFound),
    )
  })
})

describe('a document', () => {
  it('belongs to what the one who adds it can see', async () => {
    const hidden = await on.add(word('x'), { audience: 'named' })
    const about = hidden as string as RecordId
    const document = { kind: 'letter' as const, title: 'Kiri', about }
    await assert.rejects(
      stage.perform(documents.addDocument, document, 'maarja'),
      refusedBy(problems.AboutUnknown),
    )
    const { id } = await stage.perform(documents.addDocument, document, 'kati')
    assert.equal((await on.read(id)).about?.href, `/documents/${hidden}`)
    const { items } = await stage.perform(documents.listDocuments, { about }, 'kati')
    assert.deepEqual(
      items.map((one) => one.id),
      [id],
    )
  })

  it('is listed by kind, state, owner, time and word, as far as one may see it', async () => {
    const id = await on.add(word('Haruldane sisu'), {
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
    const id = await on.add(word('Lõpp'))
    const { version } = await stage.perform(
      documents.endDocument,
      { id, version: 1, reason: 'Pole vaja.' },
      'kati',
    )
    const ended = await on.read(id, 'anu')
    assert.deepEqual(
      [ended.state, ended.endReason, (await on.read(id)).can],
      ['ended', 'Pole vaja.', ['reopen']],
    )
    await assert.rejects(
      on.addVersion(id, word('Veel')),
      refusedBy(problems.DocumentSettled, { state: 'ended' }),
    )
    await stage.perform(documents.reopenDocument, { id, version }, 'kati')
    assert.equal((await on.read(id)).state, 'draft')
  })
})
