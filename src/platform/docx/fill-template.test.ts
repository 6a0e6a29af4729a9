import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partOf, withParts, wordFile } from '../../../tests/support/word-file.ts'
import { markMissing } from '../../kernel/values/word-template.ts'
import { fillDocx, readDocx } from '../docx.ts'
import { TooMuchWork } from '../thread/thread.ts'

const textOf = async (file: Uint8Array, data: unknown) =>
  (await readDocx(await fillDocx(file, data))).text.trim()

test('a name with dots is one name, and `kas` asks for a value in whatever it has', async () => {
  const file = wordFile('{dokument.viit} {#kas viit}on{/kas viit}{^kas viit}ei ole{/}{#kas read}, read{/}')
  assert.equal(await textOf(file, { 'dokument.viit': '5.2-9/1', viit: 'x', read: [1] }), '5.2-9/1 on, read')
  assert.equal(await textOf(file, { 'dokument.viit': '', viit: markMissing('x'), read: [] }), 'ei ole')
})

test('a missing value comes out in yellow with the look around it, in the middle of a run and in a header', async () => {
  const bold =
    '<w:p><w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>Nr {viit}, hind {hind}.</w:t></w:r></w:p>'
  const file = withParts(wordFile(bold), { 'word/header.xml': (xml) => xml.replace('Amet', '{viit}') })
  const filled = await fillDocx(file, {
    viit: markMissing('[puudub: viit]'),
    hind: markMissing('[puudub: hind]'),
  })
  assert.match((await readDocx(filled)).text, /^Nr \[puudub: viit\], hind \[puudub: hind\]\./)
  const xml = partOf(filled, 'word/document.xml')
  assert.equal(
    xml.match(
      /<w:rPr><w:b\/><w:highlight w:val="yellow"\/><w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve">\[puudub/g,
    )?.length,
    2,
  )
  assert.match(
    partOf(filled, 'word/header.xml'),
    /<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>\[puudub: viit\]/,
  )
  assert.doesNotMatch(xml, /[\ue000\ue001]/)
})

test('one parsed template filled many times gives each time what a fresh one gives, in every language', async () => {
  const file = wordFile('{nimi}', '{#read}{nr}. {/read}', '{^read}tühi{/read}')
  const texts = []
  for (const nimi of ['esimene', 'teine', 'kolmas']) {
    const locale = nimi === 'teine' ? 'ru' : 'et'
    const read = nimi === 'kolmas' ? [] : [{ nr: 1 }, { nr: 2 }]
    const filled = await fillDocx(file, { nimi, read, locale })
    assert.match(partOf(filled, 'word/styles.xml'), new RegExp(`w:lang w:val="${locale}-`))
    texts.push((await readDocx(filled)).text.split(/\n+/).filter(Boolean).join('|'))
  }
  assert.deepEqual(texts, ['esimene|1. 2. ', 'teine|1. 2. ', 'kolmas|tühi'])
})

test('values can hold markup, line breaks, control characters and text from right to left', async () => {
  const value = '<script>alert("&")</script>\nteine rida\u0000\u001b שלום {hind} ]]>'
  const filled = await fillDocx(wordFile('{ese}'), { ese: value })
  const text = (await readDocx(filled)).text
  assert.ok(text.includes('<script>alert("&")</script>') && text.includes('teine rida שלום {hind} ]]>'), text)
  assert.match(partOf(filled, 'word/document.xml'), /<w:br\/>/)
})

test('sections within sections that would never end are refused, and the next document is made', async () => {
  const depth = 6
  const bomb = wordFile(`${'{#read}'.repeat(depth)}x${'{/read}'.repeat(depth)}`)
  const read = Array.from({ length: 300 }, (_, nr) => ({ nr }))
  await assert.rejects(fillDocx(bomb, { read }), TooMuchWork)
  assert.equal(await textOf(wordFile('{nimi}'), { nimi: 'Kati' }), 'Kati')
})

test('the name of the file from which a template was made does not go along', async () => {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/kati/Normal.dotm" TargetMode="External"/></Relationships>'
  const file = withParts(wordFile('{a}'), {
    'word/_rels/settings.xml.rels': relations,
    'word/settings.xml': (xml) => xml.replace('<w:compat>', '<w:attachedTemplate r:id="rId1"/><w:compat>'),
  })
  const filled = await fillDocx(file, { a: 'x' })
  assert.doesNotMatch(
    partOf(filled, 'word/_rels/settings.xml.rels') + partOf(filled, 'word/settings.xml'),
    /attachedTemplate/,
  )
})

test('the same template with the same data is the same file, whenever it is made', async () => {
  const file = wordFile('{nimi}')
  const first = await fillDocx(file, { nimi: 'Kati' })
  await new Promise((later) => setTimeout(later, 2100))
  assert.deepEqual(await fillDocx(file, { nimi: 'Kati' }), first)
})
