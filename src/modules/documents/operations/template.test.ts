import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { bytesOf, freeField, refusal, templatesOn } from '../../../../tests/support/templates.ts'
import { withParts, wordFile } from '../../../../tests/support/word-file.ts'
import { readDocx } from '../../../platform/docx.ts'
import { documents } from '../contract.ts'

let stage: OpenStage
let on: ReturnType<typeof templatesOn>
before(async () => {
  stage = await setStage()
  on = templatesOn(stage)
})

describe('a template', () => {
  it('is uploaded, its mistakes listed with their places in the reader’s words, mended and published', async () => {
    const { id, no, faults } = await on.addTemplate(
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
    const refused = await refusal(on.publish(id, { no: 2, from: '2026-11-23' }))
    assert.deepEqual([refused.type, refused.data], ['documents.TemplateFaulty', { faults: 3 }])
    const third = await stage.upload(
      'kati',
      'mall.docx',
      wordFile('{dokument.viit}', '{ese} {hind.sõnadega}'),
    )
    const fields = [freeField('ese', 'paragraphs'), freeField('hind', 'money')]
    assert.equal(
      (await stage.perform(documents.addTemplateVersion, { id, upload: third, fields }, 'kati')).faults,
      0,
    )
    await on.publish(id, { no: 3, from: '2026-11-23' })
    assert.equal((await stage.perform(documents.readTemplate, { id }, 'kati')).inForce?.no, 3)
  })

  it('keeps its versions: the one that began last among those of the day is in force', async () => {
    const { id } = await on.addTemplate(wordFile('üks'))
    for (const text of ['kaks', 'kolm']) {
      const upload = await stage.upload('kati', 'mall.docx', wordFile(text))
      await stage.perform(documents.addTemplateVersion, { id, upload }, 'kati')
    }
    await on.publish(id, { no: 1, from: '2026-01-01', to: '2026-12-31' })
    await on.publish(id, { no: 2, from: '2026-11-01' })
    await on.publish(id, { no: 3, from: '2027-01-01' })
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
    const { id, no } = await on.addTemplate(
      wordFile('{asutus.nimi}: {hind.sõnadega}', '{#pooled}{nr}. {nimi}{/pooled}'),
      [freeField('hind', 'money')],
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
    const refused = await refusal(on.addTemplate(wordFile('{täna}'), [freeField('täna', 'day')]))
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
