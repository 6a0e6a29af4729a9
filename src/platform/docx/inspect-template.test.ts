import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partOf, withParts, wordFile } from '../../../tests/support/word-file.ts'
import type { TemplateInspection, TemplateTag } from '../../kernel/values/word-template.ts'
import { inspectDocx } from '../docx.ts'

async function inspectionOf(file: Uint8Array): Promise<TemplateInspection> {
  const result = await inspectDocx(file)
  assert.ok('tags' in result, JSON.stringify(result))
  return result
}
const refusalOf = async (file: Uint8Array) => {
  const result = await inspectDocx(file)
  return 'refused' in result ? result.refused : 'none'
}
const codes = async (...paragraphs: string[]) =>
  (await inspectionOf(wordFile(...paragraphs))).faults.map(({ code, tag }) => `${code} ${tag}`)
const shape = ({ kind, name, asks, inside }: TemplateTag): unknown => [
  `${asks ? 'kas ' : ''}${kind} ${name}`,
  ...inside.map(shape),
]

test('fields, lists and conditions come out as a tree with their places', async () => {
  const { tags, faults } = await inspectionOf(
    wordFile(
      'Leping nr {dokument.viit}',
      '{#pooled}{nimi}{#kas registrikood} ({registrikood}){/kas registrikood}{/pooled}',
      '{^kas õigusmõiste.äöü}Ei ole{/}',
    ),
  )
  assert.deepEqual(faults, [])
  assert.deepEqual(tags.map(shape), [
    ['field dokument.viit'],
    ['section pooled', ['field nimi'], ['kas section registrikood', ['field registrikood']]],
    ['kas inverted õigusmõiste.äöü'],
  ])
  assert.deepEqual(tags[0]?.place, { part: 'body', paragraph: 1, around: 'Leping nr {dokument.viit}' })
})

test('a field that Word has split into many runs is one field', async () => {
  const pieces = ['{doku', 'ment.', 'viit', '}'].map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')
  const { tags } = await inspectionOf(wordFile(`<w:p>${pieces}</w:p>`))
  assert.deepEqual(tags.map(shape), [['field dokument.viit']])
})

test('every mistake of writing is listed, with the paragraph and the words around it', async () => {
  const { faults } = await inspectionOf(
    wordFile(
      'Hind on {hind eurot.',
      'Üks } liiga palju',
      '{#pooled} nimi',
      'x {/osad}',
      '{hind + 1}',
      '{@hind}',
      '{=[[ ]]=}',
    ),
  )
  assert.deepEqual(
    faults.map(({ code, place }) => [code, place.paragraph]),
    [
      ['unclosedTag', 1],
      ['unopenedTag', 2],
      ['unopenedSection', 4],
      ['syntax', 5],
      ['syntax', 6],
      ['syntax', 7],
      ['unclosedSection', 3],
    ],
  )
  assert.equal(faults[0]?.place.around, 'Hind on {hind eurot.')
})

test('sections that cross each other and sections that tear a table apart are named', async () => {
  assert.deepEqual(await codes('{#a}{#b}{/a}{/b}'), ['crossedSections b', 'unopenedSection /b'])
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const table = `<w:tbl><w:tr>${cell('{#a}')}${cell('{/a}{#b}x{/b}')}</w:tr></w:tbl>`
  assert.deepEqual(await codes(table), ['misplacedSection b'])
})

test('headers and properties are looked through, and fields in places that are never filled are faults', async () => {
  const file = withParts(wordFile('{a}'), {
    'word/header.xml': (xml) => xml.replace('Amet', 'Amet {b'),
    'docProps/core.xml': (xml) => xml.replace('<dc:title>', '<dc:title>{c}'),
    'word/document.xml': (xml) =>
      xml.replace('</w:body>', '<w:p><w:r><w:instrText>HYPERLINK "{d}"</w:instrText></w:r></w:p></w:body>'),
  })
  const { tags, faults } = await inspectionOf(file)
  assert.deepEqual(
    tags.map(({ name, place }) => [name, place.part]),
    [
      ['c', 'properties'],
      ['a', 'body'],
    ],
  )
  assert.deepEqual(
    faults.map(({ code, place }) => [code, place.part]),
    [
      ['unfillable', 'other'],
      ['unclosedTag', 'header'],
    ],
  )
})

test('a file that could run something, fetch something or is no Word file can be no template', async () => {
  const external = (type: string) => (xml: string) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="http://x/${type}" Target="http://192.0.2.1/x" TargetMode="External"/></Relationships>`,
    )
  const rels = 'word/_rels/document.xml.rels'
  const file = wordFile('Tere')
  const wrong: Record<string, [string, Uint8Array]> = {
    'plain text': ['notWord', new TextEncoder().encode('Tere')],
    empty: ['notWord', new Uint8Array()],
    'another ZIP': ['notWord', withParts(file, {}).slice()],
    'cut in half': ['damaged', file.slice(0, file.length / 2)],
    'closed with a password': ['encrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    'with a macro': ['macros', withParts(file, { 'word/vbaProject.bin': 'x' })],
    'a .docm by its type': [
      'macros',
      withParts(file, {
        '[Content_Types].xml': (xml) =>
          xml.replace(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
      }),
    ],
    'a .dotx': [
      'wordTemplate',
      withParts(file, {
        '[Content_Types].xml': (xml) =>
          xml.replace('wordprocessingml.document.main', 'wordprocessingml.template.main'),
      }),
    ],
    'with a remote picture': ['remote', withParts(file, { [rels]: external('image') })],
    'with a linked object': ['remote', withParts(file, { [rels]: external('oleObject') })],
    'with an embedded object': ['embedded', withParts(file, { 'word/embeddings/oleObject1.bin': 'x' })],
    'with a field that starts a program': [
      'remote',
      withParts(file, {
        'word/document.xml': (xml) =>
          xml.replace(
            '</w:body>',
            '<w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x</w:instrText></w:r></w:p></w:body>',
          ),
      }),
    ],
    'that swells': ['bomb', withParts(file, { 'word/media/x.xml': ' '.repeat(30_000_000) })],
  }
  wrong['another ZIP'] = ['notWord', otherZip(file)]
  for (const [name, [reason, bytes]] of Object.entries(wrong))
    assert.equal(await refusalOf(bytes), reason, name)
  for (const type of ['hyperlink', 'attachedTemplate'])
    assert.equal(await refusalOf(withParts(file, { [rels]: external(type) })), 'none', type)
})

test('a million braces are looked through, and the list of mistakes stays short', async () => {
  const { faults } = await inspectionOf(wordFile('{'.repeat(300_000)))
  assert.equal(faults.length, 100)
})

function otherZip(file: Uint8Array): Uint8Array {
  assert.notEqual(partOf(file, 'word/document.xml'), '')
  const bytes = Buffer.from(file)
  for (
    let at = bytes.indexOf('word/document.xml');
    at !== -1;
    at = bytes.indexOf('word/document.xml', at + 1)
  )
    bytes.write('word/dokument.xml', at)
  return bytes
}
