import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { freeField, refusal, templatesOn } from '../../../../tests/support/templates.ts'
import { partOf, wordFile } from '../../../../tests/support/word-file.ts'
import { Day } from '../../../kernel/values/day.ts'
import { readDocx } from '../../../platform/docx.ts'
import { people } from '../../people/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import type { FreeField } from '../contract/template.ts'
import { documents } from '../contract.ts'
import { letterValues } from '../examples/template.ts'

let stage: OpenStage
let on: ReturnType<typeof templatesOn>
before(async () => {
  stage = await setStage()
  on = templatesOn(stage)
})

describe('making a document from a template', () => {
  const fields = [freeField('ese', 'paragraphs'), freeField('hind', 'money')]
  const file = wordFile(
    '{asutus.nimi} {asutus.registrikood}',
    '{vastutaja.nimi}, {vastutaja.ametinimetus}',
    '{ese}: {hind} ({hind.sõnadega})',
    '{#pooled}{nr}. {nimi}{/pooled}',
  )
  const parties = [{ part: 'signer' as const, name: 'OÜ Rahuleid', registryCode: '99000017' }]
  async function prepare(wish: Parameters<typeof on.addLetter>[0] = {}) {
    const { id: template, no } = await on.addTemplate(file, fields)
    await on.publish(template, { no: no, from: '2026-11-23' })
    return { template, ...(await on.addLetter({ parties, ...wish })) }
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
    const word = await on.contentOf(id, 1)
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
    const { text } = await readDocx(await on.contentOf(id, 1))
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
    assert.match((await readDocx(await on.contentOf(id, 1))).text, /две тысячи евро/)
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
    const coming = await on.addTemplate(wordFile('tulekul'))
    await on.publish(coming.id, { no: 1, from: '2027-01-01' })
    const report = await on.addLetter({ kind: 'report' })
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
    const secret = await on.addLetter({ audience: 'named' })
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
        dueDay: Day.parse('2026-12-15'),
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
    await on.publish(template, { no: 1, from: '2026-11-23' })
    const letter = await on.addLetter({ about: about as never })
    const grounds = [{ ground: 'restriction.ground.trade-secret' }]
    await stage.perform(documents.restrictDocument, { ...letter, version: 1, grounds }, 'kati')
    await stage.perform(documents.generateVersion, { ...letter, template, values: {}, after: 0 }, 'kati')
    assert.match(
      (await readDocx(await on.contentOf(letter.id, 1))).text,
      /^Ülevaade, Piret Oja, 15\.12\.2026\. ASUTUSESISESEKS KASUTAMISEKS\|.*Sotsiaalkindlustusamet/m,
    )
  })

  it('refuses in words what would never be finished', async () => {
    const list = (name: string): FreeField => ({
      ...freeField(name, 'list'),
      columns: [{ name: `${name}v`, label: 'x', help: '', type: 'text' }],
    })
    const lists = ['a', 'b', 'c'].map(list)
    const bomb = wordFile('{#a}{#b}{#c}{av}{bv}{cv}{/c}{/b}{/a}')
    const { id: template, faults } = await on.addTemplate(bomb, lists)
    assert.equal(faults, 0)
    await on.publish(template, { no: 1, from: '2026-11-23' })
    const rows = (name: string) => Array.from({ length: 400 }, (_, at) => ({ [`${name}v`]: String(at) }))
    const values = { a: rows('a'), b: rows('b'), c: rows('c') }
    const made = stage.perform(
      documents.generateVersion,
      { ...(await on.addLetter()), template, values, after: 0 },
      'kati',
    )
    assert.equal((await refusal(made)).type, 'documents.TemplateTooMuch')
  })

  it('makes a complete letter of the one that comes with Koosmeel: header, numbering of annexes, no field left', async () => {
    const { id: template } = await stage.perform(documents.takeShipped, { key: 'letter' }, 'kati')
    const letter = await on.addLetter({
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
    const word = await on.contentOf(letter.id, 1)
    const { html, text } = await readDocx(word)
    assert.match(html, /<h1>Kiri ajakava kohta<\/h1>/)
    assert.match(html, /<ul><li>Ajakava<\/li><li>Kaart<\/li><\/ul>/)
    assert.match(partOf(word, 'word/header.xml'), /Sotsiaalkindlustusamet/)
    assert.doesNotMatch(text + partOf(word, 'word/header.xml') + partOf(word, 'docProps/core.xml'), /[{}]/)
  })
})
