import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { partOf, withParts, wordFile } from '../../../../tests/support/word-file.ts'
import type { CallOf, FileAnswer } from '../../../kernel/contract.ts'
import { Problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { readDocx } from '../../../platform/docx.ts'
import { people } from '../../people/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import type { FreeField } from '../contract/template.ts'
import { documents } from '../contract.ts'
import { letterValues } from '../examples/template.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

const day = (text: string) => Day.parse(text)
const own = (name: string, type: FreeField['type'] = 'text'): FreeField => ({
  name,
  type,
  label: `Väli ${name}`,
  help: '',
  optional: false,
  columns: [],
})
const refusal = async (promise: Promise<unknown>): Promise<Problem> => {
  const error = await promise.then(
    () => assert.fail('it was not refused'),
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof Problem, String(error))
  return error
}

/** A template of letters with this file as its first version. */
async function addTemplate(file: Uint8Array, fields: FreeField[] = []) {
  const { id } = await stage.perform(documents.addTemplate, { title: 'Mall', kinds: ['letter'] }, 'kati')
  const upload = await stage.upload('kati', 'mall.docx', file)
  const added = await stage.perform(documents.addTemplateVersion, { id, upload, fields }, 'kati')
  return { id, ...added }
}
const publish = (id: Awaited<ReturnType<typeof addTemplate>>['id'], no: number, from: string, to?: string) =>
  stage.perform(
    documents.publishTemplateVersion,
    { id, no, validFrom: day(from), validTo: to ? day(to) : null },
    'kati',
  )
const addLetter = (wish: Partial<CallOf<typeof documents.addDocument>> = {}) =>
  stage.perform(documents.addDocument, { kind: 'letter', title: 'Kiri: ajakava', ...wish }, 'kati')
const bytesOf = async (answer: Promise<FileAnswer>): Promise<Uint8Array> => {
  const { bytes } = await answer
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(await new Response(bytes).arrayBuffer())
}
const contentOf = async (id: string, no: number) =>
  bytesOf(stage.perform(documents.downloadVersion, { id: id as never, no }, 'kati'))

describe('a template', () => {
  it('is uploaded, its mistakes listed with their places in the reader’s words, mended and published', async () => {
    const { id, no, faults } = await addTemplate(
      wordFile('{dokument.vit}', '{#pooled}{nimi}', '{ese} {hind.sõnadega}'),
    )
    assert.deepEqual([no, faults], [1, 1])
    const { versions } = await stage.perform(documents.readTemplate, { id }, 'kati')
    assert.deepEqual(
      versions[0]?.faults.map(({ code, place }) => [code, place.paragraph]),
      [['unclosedSection', 2]],
    )
    const upload = await stage.upload(
      'kati',
      'mall.docx',
      wordFile('{dokument.vit}', '{ese} {hind.sõnadega}'),
    )
    const second = await stage.perform(documents.addTemplateVersion, { id, upload }, 'kati')
    assert.equal(second.faults, 3)
    const page = await stage.perform(documents.readTemplate, { id }, 'kati')
    assert.match(page.versions[0]?.faults[0]?.sentence ?? '', /Kas mõtlesid \{dokument\.viit\}\?/)
    assert.deepEqual(
      page.versions[0]?.unknown.map(({ name, type }) => [name, type]),
      [
        ['dokument.vit', 'text'],
        ['ese', 'text'],
        ['hind', 'money'],
      ],
    )
    const refused = await refusal(publish(id, 2, '2026-11-23'))
    assert.deepEqual([refused.type, refused.data], ['documents.TemplateFaulty', { faults: 3 }])
    const third = await stage.upload(
      'kati',
      'mall.docx',
      wordFile('{dokument.viit}', '{ese} {hind.sõnadega}'),
    )
    const fields = [own('ese', 'paragraphs'), own('hind', 'money')]
    assert.equal(
      (await stage.perform(documents.addTemplateVersion, { id, upload: third, fields }, 'kati')).faults,
      0,
    )
    await publish(id, 3, '2026-11-23')
    assert.equal((await stage.perform(documents.readTemplate, { id }, 'kati')).inForce?.no, 3)
  })

  it('keeps its versions: the one that began last among those of the day is in force', async () => {
    const { id } = await addTemplate(wordFile('üks'))
    for (const text of ['kaks', 'kolm']) {
      const upload = await stage.upload('kati', 'mall.docx', wordFile(text))
      await stage.perform(documents.addTemplateVersion, { id, upload }, 'kati')
    }
    await publish(id, 1, '2026-01-01', '2026-12-31')
    await publish(id, 2, '2026-11-01')
    await publish(id, 3, '2027-01-01')
    const { inForce, versions } = await stage.perform(documents.readTemplate, { id }, 'kati')
    assert.equal(inForce?.no, 2)
    assert.deepEqual(
      versions.map(({ no, state }) => [no, state]),
      [
        [3, 'coming'],
        [2, 'inForce'],
        [1, 'inForce'],
      ],
    )
    const changed = stage.perform(documents.changeTemplateFields, { id, no: 2, fields: [] }, 'kati')
    assert.equal((await refusal(changed)).type, 'documents.TemplatePublished')
  })

  it('is looked at with examples, as a page and as a Word file', async () => {
    const { id, no } = await addTemplate(
      wordFile('{asutus.nimi}: {hind.sõnadega}', '{#pooled}{nr}. {nimi}{/pooled}'),
      [own('hind', 'money')],
    )
    const { html } = await stage.perform(documents.previewTemplate, { id, no }, 'kati')
    assert.match(html, /Sotsiaalkindlustusamet: kaks tuhat viissada eurot/)
    const sample = await bytesOf(stage.perform(documents.downloadSample, { id, no }, 'kati'))
    assert.match((await readDocx(sample)).text, /1\. OÜ Rahuleid.*2\. Mari Mets/s)
  })

  it('can’t be a file with macros, a closed or broken one, another’s upload or one that is too large', async () => {
    const { id } = await stage.perform(documents.addTemplate, { title: 'Mall', kinds: ['letter'] }, 'kati')
    const file = wordFile('Tere')
    const wrong: Record<string, Uint8Array> = {
      macros: withParts(file, { 'word/vbaProject.bin': 'x' }),
      encrypted: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      damaged: file.slice(0, 2000),
      notWord: new TextEncoder().encode('Tere'),
      tooLarge: new Uint8Array(25 * 1024 * 1024),
    }
    for (const [reason, bytes] of Object.entries(wrong)) {
      const upload = await stage.upload('kati', 'mall.docx', bytes)
      const refused = await refusal(stage.perform(documents.addTemplateVersion, { id, upload }, 'kati'))
      assert.deepEqual([refused.type, refused.data.reason], ['documents.TemplateNotTaken', reason])
    }
    const upload = await stage.upload('piret', 'mall.docx', file)
    assert.equal(
      (await refusal(stage.perform(documents.addTemplateVersion, { id, upload }, 'kati'))).type,
      'kernel.NotFound',
    )
  })

  it('has no field of its own that is called like one of the catalogue', async () => {
    const refused = await refusal(addTemplate(wordFile('{täna}'), [own('täna', 'day')]))
    assert.deepEqual([refused.type, refused.data], ['documents.FieldNameTaken', { names: ['täna'] }])
  })

  it('is the business of those who write templates: not of a reader, not of an approver', async () => {
    for (const who of ['anu', 'toomas'] as const)
      assert.equal((await refusal(stage.perform(documents.listTemplates, {}, who))).type, 'kernel.NotAllowed')
    assert.ok(await stage.perform(documents.listTemplates, {}, 'siim'))
  })
})

describe('templates that come with Koosmeel', () => {
  it('are offered on the first day, and each can be taken into use once', async () => {
    const fresh = await setStage()
    const { items, shipped } = await fresh.perform(documents.listTemplates, {}, 'siim')
    assert.equal(items.length, 0)
    assert.equal(shipped.length, 12)
    for (const { key } of shipped) {
      const { id } = await fresh.perform(documents.takeShipped, { key }, 'siim')
      const { versions, inForce } = await fresh.perform(documents.readTemplate, { id }, 'siim')
      assert.deepEqual([key, versions[0]?.faults, versions[0]?.unknown, inForce?.no], [key, [], [], 1])
      assert.match((await fresh.perform(documents.previewTemplate, { id, no: 1 }, 'siim')).html, /<h[12]>/)
    }
    const again = fresh.perform(documents.takeShipped, { key: 'letter' }, 'siim')
    assert.equal((await refusal(again)).type, 'documents.ShippedTaken')
  })
})

describe('the catalogue of fields', () => {
  it('is a page and a Word file with the same names', async () => {
    const { groups } = await stage.perform(documents.listFields, {}, 'kati')
    const { text } = await readDocx(await bytesOf(stage.perform(documents.downloadFields, {}, 'kati')))
    const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name))
    assert.ok(names.includes('dokument.väärtus') && names.includes('pooled'))
    for (const name of names) assert.ok(text.includes(`{${name}`) || text.includes(`{#${name}`), name)
    assert.ok(text.includes('{dokument.väärtus.sõnadega}') && text.includes('{registrikood}'))
  })
})

describe('making a document from a template', () => {
  const fields = [own('ese', 'paragraphs'), own('hind', 'money')]
  const file = wordFile(
    '{asutus.nimi} {asutus.registrikood}',
    '{vastutaja.nimi}, {vastutaja.ametinimetus}',
    '{ese}: {hind} ({hind.sõnadega})',
    '{#pooled}{nr}. {nimi}{/pooled}',
  )
  const parties = [{ part: 'signer' as const, name: 'OÜ Rahuleid', registryCode: '99000017' }]
  async function prepare(wish: Parameters<typeof addLetter>[0] = {}) {
    const { id: template, no } = await addTemplate(file, fields)
    await publish(template, no, '2026-11-23')
    return { template, ...(await addLetter({ parties, ...wish })) }
  }

  it('says before what is missing and where it is entered, refuses without it, and marks it when one goes on', async () => {
    const { id, template } = await prepare()
    const { chosen, templates } = await stage.perform(documents.readGeneration, { id, template }, 'kati')
    assert.ok(templates.some((one) => one.id === template))
    assert.deepEqual(
      chosen?.missing.map(({ name, from }) => [name, from]),
      [['asutus.registrikood', 'agency']],
    )
    const call = { id, template, values: { ese: 'Koolitus' }, after: 0 }
    const refused = await refusal(stage.perform(documents.generateVersion, call, 'kati'))
    assert.equal(refused.type, 'documents.ValuesMissing')
    assert.deepEqual(refused.data.labels, ['Asutuse registrikood', 'Väli hind'])
    const made = await stage.perform(documents.generateVersion, { ...call, goOnWithMissing: true }, 'kati')
    assert.deepEqual([made.no, made.missing], [1, 2])
    const word = await contentOf(id, 1)
    assert.match((await readDocx(word)).text, /\[puudub: Väli hind\]/)
    assert.match(
      partOf(word, 'word/document.xml'),
      /<w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">\[puudub: Asutuse registrikood/,
    )
  })

  it('fills what the document, its parties, its owner and the agency say, and what was typed', async () => {
    const details = { registryCode: '99000000', address: 'Näidise 1, Tallinn', email: 'info@amet.example' }
    await stage.perform(people.describeAgency, details, 'siim')
    const { id, template } = await prepare()
    const values = { ese: 'Koolitus <b>&\nkaks rida', hind: 120_000 }
    await stage.perform(documents.generateVersion, { id, template, values, after: 0 }, 'kati')
    const { text } = await readDocx(await contentOf(id, 1))
    assert.match(text, /Sotsiaalkindlustusamet 99000000\n+Kati Kask, Peaspetsialist \(perelepitus\)/)
    assert.ok(
      text.includes('Koolitus <b>&') &&
        text.includes('kaks rida: 1\u00A0200,00\u00A0€ (tuhat kakssada eurot)'),
      text,
    )
    assert.ok(text.includes('1. OÜ Rahuleid'))
    const page = await stage.perform(documents.readDocument, { id }, 'kati')
    assert.deepEqual(
      [page.all[0]?.origin, page.all[0]?.format, page.all[0]?.name],
      ['generated', 'docx', 'Kiri ajakava.docx'],
    )
    const { chosen } = await stage.perform(documents.readGeneration, { id, template }, 'kati')
    assert.deepEqual(
      chosen?.fields.map(({ value }) => value),
      [values.ese, values.hind],
    )
  })

  it('writes dates and sums in the language of the document', async () => {
    const { id, template } = await prepare({ language: 'ru' })
    await stage.perform(
      documents.generateVersion,
      { id, template, values: { ese: 'Курс', hind: 200_000 }, after: 0, goOnWithMissing: true },
      'kati',
    )
    assert.match((await readDocx(await contentOf(id, 1))).text, /две тысячи евро/)
  })

  it('takes no values of another kind, of unknown fields, or over a version that was not seen', async () => {
    const { id, template } = await prepare()
    const wrong = stage.perform(
      documents.generateVersion,
      { id, template, values: { hind: 'palju', muu: 1 }, after: 0 },
      'kati',
    )
    const refused = await refusal(wrong)
    assert.deepEqual(
      [refused.type, (refused.data.errors as { path: string }[]).map(({ path }) => path)],
      ['kernel.InputInvalid', ['values.muu', 'values.hind']],
    )
    const late = stage.perform(documents.generateVersion, { id, template, values: {}, after: 3 }, 'kati')
    assert.equal((await refusal(late)).type, 'kernel.ChangedMeanwhile')
  })

  it('uses no template that is ended, not in force or for other kinds, and shows nothing of others’ documents', async () => {
    const { id, template } = await prepare()
    const coming = await addTemplate(wordFile('tulekul'))
    await publish(coming.id, 1, '2027-01-01')
    const report = await addLetter({ kind: 'report' })
    const input = { values: {}, after: 0, goOnWithMissing: true }
    for (const call of [
      { ...input, id, template: coming.id },
      { ...input, ...report, template },
    ])
      assert.equal(
        (await refusal(stage.perform(documents.generateVersion, call, 'kati'))).type,
        'documents.TemplateNotInForce',
      )
    await stage.perform(documents.endTemplate, { id: template, version: 1 }, 'kati')
    assert.equal(
      (await refusal(stage.perform(documents.generateVersion, { ...input, id, template }, 'kati'))).type,
      'documents.TemplateNotInForce',
    )
    const secret = await addLetter({ audience: 'named' })
    assert.equal(
      (await refusal(stage.perform(documents.readGeneration, secret, 'jaan'))).type,
      'kernel.NotFound',
    )
  })

  it('fills fields that another module offers for the record that the document belongs to, and the mark of restriction', async () => {
    const { id: about } = await stage.perform(
      tasks.giveTask,
      {
        title: 'Ülevaade',
        text: '',
        doneMeans: 'Kaks lehekülge',
        assignee: stage.person('kati'),
        dueDay: day('2026-12-15'),
      },
      'piret',
    )
    const words = '{ülesanne.nimetus}, {ülesanne.andja}, {ülesanne.tähtaeg.lühidalt}. {#ak}{rida}|{/ak}'
    const { id: template } = await stage.perform(
      documents.addTemplate,
      { title: 'Mall', kinds: ['letter'], aboutKinds: ['task'] },
      'kati',
    )
    const file = await stage.upload('kati', 'mall.docx', wordFile(words))
    assert.equal(
      (await stage.perform(documents.addTemplateVersion, { id: template, upload: file }, 'kati')).faults,
      0,
    )
    await publish(template, 1, '2026-11-23')
    const letter = await addLetter({ about: about as never })
    const grounds = [{ ground: 'restriction.ground.trade-secret' }]
    await stage.perform(documents.restrictDocument, { ...letter, version: 1, grounds }, 'kati')
    await stage.perform(documents.generateVersion, { ...letter, template, values: {}, after: 0 }, 'kati')
    assert.match(
      (await readDocx(await contentOf(letter.id, 1))).text,
      /^Ülevaade, Piret Oja, 15\.12\.2026\. ASUTUSESISESEKS KASUTAMISEKS\|.*Sotsiaalkindlustusamet/m,
    )
  })

  it('refuses in words what would never be finished', async () => {
    const list = (name: string): FreeField => ({
      ...own(name, 'list'),
      columns: [{ name: `${name}v`, label: 'x', help: '', type: 'text' }],
    })
    const lists = ['a', 'b', 'c'].map(list)
    const bomb = wordFile('{#a}{#b}{#c}{av}{bv}{cv}{/c}{/b}{/a}')
    const { id: template, faults } = await addTemplate(bomb, lists)
    assert.equal(faults, 0)
    await publish(template, 1, '2026-11-23')
    const rows = (name: string) => Array.from({ length: 400 }, (_, at) => ({ [`${name}v`]: String(at) }))
    const values = { a: rows('a'), b: rows('b'), c: rows('c') }
    const made = stage.perform(
      documents.generateVersion,
      { ...(await addLetter()), template, values, after: 0 },
      'kati',
    )
    assert.equal((await refusal(made)).type, 'documents.TemplateTooMuch')
  })

  it('makes a complete letter of the one that comes with Koosmeel: header, numbering of annexes, no field left', async () => {
    const { id: template } = await stage.perform(documents.takeShipped, { key: 'letter' }, 'kati')
    const letter = await addLetter({
      title: 'Kiri ajakava kohta',
      parties: [{ part: 'addressee', name: 'OÜ Rahuleid', email: 'info@rahuleid.example' }],
    })
    const values = { ...letterValues, lisad: [{ nimetus: 'Ajakava' }, { nimetus: 'Kaart' }] }
    const { missing } = await stage.perform(
      documents.generateVersion,
      { ...letter, template, values, after: 0 },
      'kati',
    )
    assert.equal(missing, 0)
    const word = await contentOf(letter.id, 1)
    const { html, text } = await readDocx(word)
    assert.match(html, /<h1>Kiri ajakava kohta<\/h1>/)
    assert.match(html, /<ul><li>Ajakava<\/li><li>Kaart<\/li><\/ul>/)
    assert.match(partOf(word, 'word/header.xml'), /Sotsiaalkindlustusamet/)
    assert.doesNotMatch(text + partOf(word, 'word/header.xml') + partOf(word, 'docProps/core.xml'), /[{}]/)
  })
})
