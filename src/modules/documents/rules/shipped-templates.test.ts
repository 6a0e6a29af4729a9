import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { wordTemplates } from '../../../../scripts/docx/all.ts'
import { buildDocx } from '../../../../scripts/docx/package.ts'
import { fillDocx, inspectDocx, readDocx, readDocxTemplate } from '../../../platform/docx.ts'
import { catalogueOf, clashingNames } from './field-catalogue.ts'
import { printValues } from './print-values.ts'
import { sampleValues } from './sample-values.ts'
import { shippedTemplates } from './shipped-templates.ts'
import { checkTags, listUnknown } from './template-check.ts'

const namesIn = (text: string, names: readonly string[]) => names.filter((name) => !text.includes(name))

async function filled(key: string) {
  const shipped = shippedTemplates.find((one) => one.key === key)
  const fields = shipped?.fields ?? []
  const values = sampleValues([], fields)
  const data = printValues({ catalogue: catalogueOf([], fields), values, locale: 'et', missing: [] })
  const docx = await fillDocx(await readDocxTemplate(key), data)
  return { ...(await readDocx(docx)), parts: unzipSync(docx) }
}

describe('templates that come with Koosmeel', () => {
  for (const { key, fields } of shippedTemplates)
    it(`${key}: no mistake, no field that nobody asks for, filled without a tag left`, async () => {
      const reading = await inspectDocx(await readDocxTemplate(key))
      assert.ok('tags' in reading)
      const catalogue = catalogueOf([], fields)
      assert.deepEqual(reading.faults, [])
      assert.deepEqual(checkTags(reading.tags, catalogue), [])
      assert.deepEqual(clashingNames(fields, []), [])
      const wanted = listUnknown(reading.tags, catalogueOf([], [])).map(({ name }) => name)
      assert.deepEqual(fields.map(({ name }) => name).toSorted(), wanted.toSorted())
      const { text, parts } = await filled(key)
      assert.doesNotMatch(text, /[{}]|undefined|null/)
      assert.match(strFromU8(parts['word/header.xml'] ?? new Uint8Array()), /Sotsiaalkindlustusamet/)
    })

  for (const [name, template] of Object.entries(wordTemplates))
    it(`${name}.docx is what scripts/make-docx-templates.ts makes`, async () => {
      assert.deepEqual(unzipSync(await readDocxTemplate(name)), unzipSync(buildDocx(template)))
    })

  it('contracts cover every element that a contract needs', async () => {
    const elements = [
      'Lepingu number',
      'Pooled',
      'Esindusõiguse alus',
      'Lepingu alus',
      'lahutamatud osad',
      'Lisad',
      'Maht',
      'kvaliteedile',
      'Tähtaeg',
      'käibemaks',
      'e-arve',
      'Üleandmine ja puudused',
      'Kontaktisik',
      'Lepingu täitmise eest vastutab',
      'varalised õigused',
      'Konfidentsiaalsus, isikuandmed ja infoturve',
      'Alltöövõtt',
      'leppetrahv',
      'viivis',
      'Muutmine ja lõpetamine',
      'ääramatu jõu',
      'kohus',
      'Allkirjad',
      '(allkirjastatud digitaalselt)',
    ]
    for (const key of ['mandate-contract', 'service-contract', 'work-contract'])
      assert.deepEqual(namesIn((await filled(key)).text, elements), [], key)
  })

  it('the invitation asks for what a procurement brief needs, with the description and the form', async () => {
    const { text, html } = await filled('invitation')
    const elements = [
      'Ostja',
      'Kontaktisik',
      'Nimetus hankeplaanis',
      'lühikirjeldus',
      'Seotud hanked',
      'Eeldatav maksumus käibemaksuta',
      'Lepingu soovitav kuupäev',
      'Rahastamine',
      'Sihtrühm',
      'Osalejate arv',
      'Õpiväljundid',
      'Meetodid',
      'Nõuded läbiviijale',
      'Hindamiskriteerium',
      'Osakaal',
      'huvide konflikti',
      'Lisa 1. Tehniline kirjeldus',
      'Lisa 2. Pakkumuse vorm',
      'Enne:',
      'Pärast:',
    ]
    assert.deepEqual(namesIn(text, elements), [])
    assert.match(html, /<thead><tr><th>.*Hindamiskriteerium/)
  })

  it('lists become rows of tables, and headings and clauses are numbered by Word', async () => {
    const { html, parts } = await filled('service-contract')
    const stages = html.split('<table>').find((table) => table.includes('Etapp')) ?? ''
    assert.equal(stages.match(/<tr>/g)?.length, 3)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    assert.match(xml, /<w:pStyle w:val="Heading1"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="2"\/>/)
    assert.match(xml, /<w:pStyle w:val="Clause"\/><w:numPr><w:ilvl w:val="1"\/>/)
  })

  it('state no number of the law: terms and rates are asked for', async () => {
    for (const { key } of shippedTemplates) {
      const xml = strFromU8(unzipSync(await readDocxTemplate(key))['word/document.xml'] ?? new Uint8Array())
      const text = xml.replace(/<[^>]+>/g, ' ')
      assert.doesNotMatch(text, /§|\b\d+ ?%|\b\d+ (päeva|tööpäeva|tundi|kuud|aastat)/, key)
    }
  })
})
