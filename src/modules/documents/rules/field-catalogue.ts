import { inEachLocale, type LocalText } from '../../../kernel/values/local-text.ts'
import type { FieldType, PlainFieldType, TemplateField } from '../../../kernel/values/template-field.ts'
import type { FreeField } from '../contract/template.ts'

/** What every document can fill in. Names are what template writers type, so they never change: they are added to. */
const text = (
  name: string,
  example: string,
  [et, en, ru]: readonly [string, string, string],
): TemplateField => ({
  name,
  type: 'text',
  example,
  says: { et, en, ru },
})
const of =
  (type: PlainFieldType) =>
  (
    name: string,
    example: string | number | boolean,
    words: readonly [string, string, string],
  ): TemplateField => ({
    ...text(name, '', words),
    type,
    example,
  })
const [day, money, number, yesNo] = [of('day'), of('money'), of('number'), of('yesNo')]

export const fieldSources = ['document', 'parties', 'agency', 'owner', 'record'] as const
export type FieldSource = (typeof fieldSources)[number]

const partyFields = (at: string, whose: readonly [string, string, string], example: readonly string[]) =>
  [
    text(`${at}.nimi`, example[0] ?? '', [
      `${whose[0]} nimi`,
      `Name of ${whose[1]}`,
      `${whose[2]}: название или имя`,
    ]),
    text(`${at}.registrikood`, example[1] ?? '', [
      `${whose[0]} registrikood; eraisikul puudub`,
      `Registry code of ${whose[1]}; a natural person has none`,
      `${whose[2]}: регистровый код; у частного лица его нет`,
    ]),
    text(`${at}.esindaja`, example[2] ?? '', [
      `${whose[0]} esindaja`,
      `Who represents ${whose[1]}`,
      `${whose[2]}: представитель`,
    ]),
    text(`${at}.epost`, example[3] ?? '', [
      `${whose[0]} e-post`,
      `E-mail of ${whose[1]}`,
      `${whose[2]}: э-почта`,
    ]),
  ] as const

const rahuleid = ['OÜ Rahuleid', '99000017', 'Helve Kivi', 'info@rahuleid.example']
const mets = ['Mari Mets', '', '', 'mari.mets@posti.example']

export const documentFields: Readonly<Record<FieldSource, readonly TemplateField[]>> = {
  document: [
    text('dokument.pealkiri', 'Koolitusleping: lahutatud vanemad', [
      'Dokumendi pealkiri',
      'Title',
      'Название документа',
    ]),
    text('dokument.liik', 'teenuse osutamise leping', [
      'Dokumendi liik',
      'Kind of document',
      'Вид документа',
    ]),
    text('dokument.viit', '5.2-9/1234-1', [
      'Viit dokumendiregistris; olemas pärast registreerimist',
      'Reference in the register; there once registered',
      'Индекс в регистре; есть после регистрации',
    ]),
    day('dokument.kuupäev', '2026-11-22', [
      'Registreerimise kuupäev',
      'Day of registering',
      'Дата регистрации',
    ]),
    money('dokument.väärtus', 1_250_000, ['Maksumus käibemaksuta', 'Value without VAT', 'Стоимость без НДС']),
    day('täna', '2026-11-22', [
      'Päev, mil dokument mallist koostatakse',
      'The day on which the document is made from the template',
      'День составления документа по шаблону',
    ]),
    {
      name: 'ak',
      type: 'list',
      optional: true,
      says: {
        et: 'Juurdepääsupiirangu märge ridade kaupa; avalikul dokumendil puudub',
        en: 'The mark of restricted access line by line; a public document has none',
        ru: 'Отметка об ограничении доступа по строкам; у публичного документа её нет',
      },
      example: [
        { rida: 'ASUTUSESISESEKS KASUTAMISEKS' },
        { rida: 'Teabevaldaja: Sotsiaalkindlustusamet' },
        { rida: 'Märge tehtud: 22.11.2026' },
        { rida: 'Kehtib kuni: 22.11.2031' },
      ],
      columns: [
        text('rida', 'ASUTUSESISESEKS KASUTAMISEKS', [
          'Üks rida märkest',
          'A line of the mark',
          'Строка отметки',
        ]),
      ],
    },
  ],
  parties: [
    {
      name: 'pooled',
      type: 'list',
      says: {
        et: 'Kõik osapooled, üks rida igaühe kohta',
        en: 'All parties, one row each',
        ru: 'Все стороны, по строке на каждую',
      },
      example: [
        {
          nr: 1,
          osa: 'allkirjastaja',
          nimi: rahuleid[0] ?? '',
          registrikood: rahuleid[1] ?? '',
          esindaja: rahuleid[2] ?? '',
          epost: rahuleid[3] ?? '',
          kasEraisik: false,
        },
        {
          nr: 2,
          osa: 'allkirjastaja',
          nimi: mets[0] ?? '',
          registrikood: '',
          esindaja: '',
          epost: mets[3] ?? '',
          kasEraisik: true,
        },
      ],
      columns: [
        number('nr', 1, ['Järjekorranumber', 'Number', 'Номер']),
        text('osa', 'allkirjastaja', [
          'Osa: allkirjastaja, adressaat või saatja',
          'Part: signer, addressee or sender',
          'Роль: подписывающий, адресат или отправитель',
        ]),
        text('nimi', 'OÜ Rahuleid', ['Nimi', 'Name', 'Название или имя']),
        text('registrikood', '99000017', ['Registrikood', 'Registry code', 'Регистровый код']),
        text('esindaja', 'Helve Kivi', ['Esindaja', 'Who represents it', 'Представитель']),
        text('epost', 'info@rahuleid.example', ['E-post', 'E-mail', 'Э-почта']),
        yesNo('kasEraisik', false, ['Kas on eraisik', 'Whether a natural person', 'Частное ли лицо']),
      ],
    },
    ...partyFields(
      'pool1',
      ['Esimese lepingupartneri', 'the first contracting partner', 'Первый партнёр'],
      rahuleid,
    ),
    yesNo('pool1.kasEraisik', false, [
      'Kas esimene lepingupartner on eraisik',
      'Whether the first contracting partner is a natural person',
      'Частное ли лицо первый партнёр',
    ]),
    ...partyFields(
      'pool2',
      ['Teise lepingupartneri', 'the second contracting partner', 'Второй партнёр'],
      mets,
    ),
    ...partyFields('adressaat', ['Adressaadi', 'the addressee', 'Адресат'], rahuleid),
  ],
  agency: [
    text('asutus.nimi', 'Sotsiaalkindlustusamet', [
      'Asutuse nimi',
      'Name of the agency',
      'Название ведомства',
    ]),
    text('asutus.registrikood', '99000000', [
      'Asutuse registrikood',
      'Registry code of the agency',
      'Регистровый код ведомства',
    ]),
    text('asutus.aadress', 'Näidise 1, 10000 Tallinn', [
      'Asutuse aadress',
      'Address of the agency',
      'Адрес ведомства',
    ]),
    text('asutus.epost', 'info@amet.example', [
      'Asutuse e-post',
      'E-mail of the agency',
      'Э-почта ведомства',
    ]),
  ],
  owner: [
    text('vastutaja.nimi', 'Kati Kask', ['Dokumendi vastutaja', 'Owner of the document', 'Ответственный']),
    text('vastutaja.ametinimetus', 'Peaspetsialist (perelepitus)', [
      'Vastutaja ametinimetus',
      'Job title of the owner',
      'Должность ответственного',
    ]),
    text('vastutaja.epost', 'kati.kask@amet.example', [
      'Vastutaja e-post',
      'E-mail of the owner',
      'Э-почта ответственного',
    ]),
  ],
  record: [
    text('seotud.pealkiri', 'Koolituste tellimine 2027', [
      'Selle kirje pealkiri, mille juurde dokument käib',
      'Title of the record that the document belongs to',
      'Название записи, к которой относится документ',
    ]),
  ],
}

/** A field as templates are judged by it. */
export interface KnownField {
  readonly type: FieldType
  /** What it is called where it is missing. */
  readonly label: LocalText
  readonly columns: ReadonlyMap<string, FieldType>
  /** Where a missing value is to be entered. */
  readonly from: 'form' | 'document' | 'agency' | 'owner' | 'record'
  readonly optional: boolean
}
export type Catalogue = ReadonlyMap<string, KnownField>

/** How else a value of a type can be written: `{täna.lühidalt}`, `{dokument.väärtus.sõnadega}`. */
export const formsOf: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  day: ['lühidalt'],
  money: ['sõnadega', 'arvuna'],
}

const places = {
  document: 'document',
  parties: 'document',
  agency: 'agency',
  owner: 'owner',
  record: 'record',
} as const

/** All that a template may name: what every document has, what other modules offer for its records, its own fields. */
export function catalogueOf(offered: readonly TemplateField[], free: readonly FreeField[]): Catalogue {
  const fixed = fieldSources.flatMap((source) =>
    documentFields[source].map((field) => ({ field, from: places[source] })),
  )
  const all = [...fixed, ...offered.map((field) => ({ field, from: 'record' as const }))]
  return new Map([
    ...all.flatMap(({ field, from }) =>
      withForms(field.name, {
        ...known(field),
        label: shortened(field.says),
        from,
        optional: field.optional ?? false,
      }),
    ),
    ...free.flatMap((field) =>
      withForms(field.name, {
        ...known(field),
        label: inEachLocale(() => field.label),
        from: 'form',
        optional: field.optional,
      }),
    ),
  ])
}

const known = (field: TemplateField | FreeField) => ({
  type: plainType(field.type),
  columns: new Map((field.columns ?? []).flatMap(({ name, type }) => typesOf(name, type))),
})
/** What stands after a semicolon explains and doesn't name. */
const shortened = (says: LocalText): LocalText => inEachLocale((locale) => says[locale].split(';')[0] ?? '')

const plainType = (type: FreeField['type']): FieldType => (type === 'paragraphs' ? 'text' : type)
const typesOf = (name: string, type: FieldType): [string, FieldType][] => [
  [name, type],
  ...(formsOf[type] ?? []).map((form): [string, FieldType] => [`${name}.${form}`, 'text']),
]

const withForms = (name: string, field: KnownField): [string, KnownField][] => [
  [name, field],
  ...(formsOf[field.type] ?? []).map((form): [string, KnownField] => [
    `${name}.${form}`,
    { ...field, type: 'text' },
  ]),
]

/** Names of own fields that the catalogue has already, or that stand twice. */
export function clashingNames(free: readonly FreeField[], offered: readonly TemplateField[]): string[] {
  const taken = catalogueOf(offered, [])
  const names = free.map(({ name }) => name)
  return names.filter((name, at) => taken.has(name) || names.indexOf(name) !== at)
}

/** The name without the form in which it is written: `hind.sõnadega` → `hind`. */
export const baseOf = (name: string): string => name.replace(someForm, '')
const someForm = new RegExp(`\\.(${Object.values(formsOf).flat().join('|')})$`, 'u')
