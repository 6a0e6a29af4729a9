import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { TemplateTag } from '../../../kernel/values/word-template.ts'
import type { FreeField } from '../contract/template.ts'
import { catalogueOf, clashingNames } from './field-catalogue.ts'
import { findWrongValues } from './free-values.ts'
import { findMissing, labelOf } from './missing-values.ts'
import { printValues } from './print-values.ts'
import { checkTags, listUnknown } from './template-check.ts'

const place = { part: 'body', paragraph: 1, around: '' } as const
const tag = (kind: TemplateTag['kind'], text: string, ...inside: TemplateTag[]): TemplateTag => ({
  kind,
  name: text.replace(/^kas /, ''),
  asks: text.startsWith('kas '),
  place,
  inside,
})
const field = (name: string) => tag('field', name)
const section = (name: string, ...inside: TemplateTag[]) => tag('section', name, ...inside)
const none = (name: string, ...inside: TemplateTag[]) => tag('inverted', name, ...inside)

const own = (name: string, type: FreeField['type'], wish: Partial<FreeField> = {}): FreeField => ({
  name,
  type,
  label: `Väli ${name}`,
  help: '',
  optional: false,
  columns: [],
  ...wish,
})
const parts = own('osad', 'list', {
  columns: [
    { name: 'nimetus', label: 'Nimetus', help: '', type: 'text' },
    { name: 'hind', label: 'Hind', help: '', type: 'money' },
  ],
})
const catalogue = catalogueOf(
  [],
  [
    own('ese', 'paragraphs'),
    own('hind', 'money'),
    own('kasTasuline', 'yesNo'),
    own('märkus', 'text', { optional: true }),
    parts,
  ],
)
const faults = (...tags: TemplateTag[]) =>
  checkTags(tags, catalogue).map(({ code, tag: name, hint }) => [code, name, hint])

describe('checking a template against the catalogue', () => {
  it('finds nothing wrong in fields, lists, conditions and other forms of days and sums', () => {
    assert.deepEqual(
      faults(
        field('dokument.viit'),
        field('täna.lühidalt'),
        field('hind.sõnadega'),
        section(
          'pooled',
          field('nimi'),
          section('kas registrikood', field('registrikood')),
          section('kasEraisik', field('asutus.nimi')),
        ),
        section('osad', field('hind.sõnadega')),
        section('kasTasuline', field('hind')),
        none('pooled', field('ese')),
      ),
      [],
    )
  })

  it('names what nobody knows, with the nearest name that is known', () => {
    assert.deepEqual(faults(field('dokument.vit'), field('midagimuud')), [
      ['unknownField', 'dokument.vit', 'dokument.viit'],
      ['unknownField', 'midagimuud', undefined],
    ])
  })

  it('refuses a list as a field, a field as a list, a column outside its list', () => {
    assert.deepEqual(faults(field('pooled'), section('hind', field('ese')), field('registrikood')), [
      ['listAsField', 'pooled', undefined],
      ['notAList', 'hind', undefined],
      ['outsideList', 'registrikood', 'pooled'],
    ])
  })

  it('refuses a list within itself and lists nested past counting', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => own(name, 'list', { columns: parts.columns }))
    const many = catalogueOf(
      [],
      [a, b, c, d].filter((one) => one !== undefined),
    )
    assert.deepEqual(faults(section('pooled', section('osad', section('pooled', field('nimi'))))), [
      ['inItself', 'pooled', undefined],
    ])
    const deep = checkTags([section('a', section('b', section('c', section('d', field('nimetus')))))], many)
    assert.deepEqual(
      deep.map(({ code, tag: name }) => [code, name]),
      [['tooDeep', 'd']],
    )
  })

  it('gathers unknown names with their columns, for their writer to say what they are', () => {
    const tags = [
      field('tähtaeg'),
      field('tähtaeg.lühidalt'),
      section('read', field('kirjeldus'), field('summa.sõnadega'), field('täna')),
      section('kasMuu', field('tähtaeg')),
      section('kas lisa', field('lisa')),
    ]
    assert.deepEqual(listUnknown(tags, catalogue), [
      { name: 'tähtaeg', type: 'day', columns: [] },
      {
        name: 'read',
        type: 'list',
        columns: [
          { name: 'kirjeldus', type: 'text' },
          { name: 'summa', type: 'money' },
        ],
      },
      { name: 'kasMuu', type: 'yesNo', columns: [] },
      { name: 'lisa', type: 'text', columns: [] },
    ])
  })

  it('lets no own field take the name of one of the catalogue', () => {
    assert.deepEqual(
      clashingNames(
        [
          own('täna', 'day'),
          own('uus', 'text'),
          own('uus', 'text'),
          own('dokument.väärtus.sõnadega', 'text'),
        ],
        [],
      ),
      ['täna', 'uus', 'dokument.väärtus.sõnadega'],
    )
  })
})

describe('what is missing', () => {
  const missing = (values: Parameters<typeof findMissing>[1]['values'], ...tags: TemplateTag[]) =>
    findMissing(tags, { values, catalogue })

  it('is what the template would show and the values lack, once each', () => {
    assert.deepEqual(
      missing(
        { ese: 'Koolitus', hind: null },
        field('ese'),
        field('hind'),
        field('hind.sõnadega'),
        field('dokument.viit'),
      ),
      ['hind', 'dokument.viit'],
    )
  })

  it('is nothing that the template asks about, and nothing that may be left empty', () => {
    assert.deepEqual(
      missing({}, section('kas hind', field('hind')), field('märkus'), section('kasTasuline', field('hind'))),
      [],
    )
    assert.deepEqual(
      missing({ kasTasuline: true }, section('kasTasuline', field('hind')), none('kas ese', field('hind'))),
      ['hind'],
    )
  })

  it('is an empty list, unless the template says what stands there then', () => {
    assert.deepEqual(missing({ osad: [] }, section('osad', field('nimetus'))), ['osad'])
    assert.deepEqual(missing({ osad: [] }, section('osad', field('nimetus')), none('osad', field('ese'))), [
      'ese',
    ])
  })

  it('is a column that some row lacks, called by the list and the column', () => {
    assert.deepEqual(
      missing(
        {
          osad: [
            { nimetus: 'a', hind: 1 },
            { nimetus: '', hind: 2 },
          ],
        },
        section('osad', field('nimetus'), field('hind')),
      ),
      ['osad.nimetus'],
    )
    assert.equal(labelOf('osad.nimetus', catalogue, 'et'), 'Väli osad: nimetus')
  })
})

describe('values as a template shows them', () => {
  const print = (
    values: Parameters<typeof findMissing>[1]['values'],
    locale: 'et' | 'en' | 'ru' = 'et',
    missing: string[] = [],
  ) => printValues({ catalogue, values, locale, missing })

  it('writes days and sums in each of their forms, by the language of the document', () => {
    const et = print({ täna: '2026-11-22', hind: 120_050 })
    assert.deepEqual(
      [et.täna, et['täna.lühidalt'], et.hind, et['hind.arvuna'], et['hind.sõnadega']],
      [
        '22. november 2026',
        '22.11.2026',
        '1\u00A0200,50\u00A0€',
        '1\u00A0200,50',
        'tuhat kakssada eurot ja viiskümmend senti',
      ],
    )
    const en = print({ täna: '2026-11-22', hind: 120_050 }, 'en')
    assert.deepEqual(
      [en.täna, en['hind.arvuna'], en['hind.sõnadega']],
      ['22 November 2026', '1,200.50', 'one thousand two hundred euros and fifty cents'],
    )
  })

  it('marks what is missing, in the language of the document, and shows a missing list as one marked row', () => {
    const printed = print({}, 'et', ['hind', 'osad'])
    assert.equal(printed.hind, '\ue000[puudub: Väli hind]\ue001')
    assert.equal(printed['hind.sõnadega'], '\ue000[puudub: Väli hind]\ue001')
    assert.equal(printed.ese, '')
    assert.deepEqual(
      (printed.osad as { nimetus: string }[]).map(({ nimetus }) => nimetus),
      ['\ue000[puudub: Väli osad]\ue001'],
    )
  })

  it('gives every row every column, so that none is looked for outside of it', () => {
    const { osad } = print({ hind: 500, osad: [{ nimetus: 'a' }] })
    assert.deepEqual(osad, [{ nimetus: 'a', hind: '', 'hind.sõnadega': '', 'hind.arvuna': '' }])
  })
})

describe('typed values', () => {
  it('that are not of the field’s kind, or of no field, are named with their place', () => {
    const wrong = findWrongValues(
      [own('hind', 'money'), own('päev', 'day'), parts],
      { hind: 1.5, päev: '31.12.2026', osad: [{ nimetus: 'a', hind: -1 }], muu: 'x' },
      'et',
    )
    assert.deepEqual(
      wrong.map(({ path }) => path),
      ['values.muu', 'values.hind', 'values.päev', 'values.osad.0.hind'],
    )
    assert.deepEqual(findWrongValues([own('hind', 'money'), parts], { hind: null, osad: [] }, 'et'), [])
  })
})
