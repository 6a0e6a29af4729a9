import { inEachLocale, type LocalText } from '../../../kernel/values/local-text.ts'
import type { FieldValues, PlainFieldType, TemplateField } from '../../../kernel/values/template-field.ts'
import { type BriefName, briefFields } from '../contract/brief-fields.ts'
import type { LentFields } from '../contract/lending.ts'
import { briefLabels } from '../texts/brief-fields.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'

/** Documents are written in Estonian. */
const words = preparationScreens.et.criteria

/** How writers of templates call the fields of a brief; the names never change, they are added to. */
const briefNames: Readonly<Record<BriefName, string>> = {
  nameInPlan: 'nimetusHankeplaanis',
  outsidePlan: 'plaanivälisePõhjendus',
  summary: 'lühikirjeldus',
  background: 'taust',
  related: 'seotudHanked',
  subject: 'ese',
  aim: 'eesmärk',
  volume: 'maht',
  place: 'koht',
  language: 'keel',
  period: 'ajaraam',
  noLots: 'osadeksJagamata',
  targetGroup: 'sihtrühm',
  participants: 'osalejateArv',
  groups: 'rühmadeArv',
  outcomes: 'õpiväljundid',
  topics: 'teemad',
  methods: 'meetodid',
  feedback: 'tagasiside',
  before: 'tegevusedEnne',
  during: 'tegevusedAjal',
  after: 'tegevusedPärast',
  performers: 'nõudedLäbiviijale',
  tenderers: 'nõudedPakkujale',
  mailSubject: 'kirjaPealkiri',
  validDays: 'jõusolek',
  materials: 'materjalid',
  dataProtection: 'andmekaitse',
  contractDay: 'lepinguKuupäev',
  contractDraft: 'lepinguKavand',
}

const say = (et: string, en: string, ru: string): LocalText => ({ et, en, ru })
const plain = (
  name: string,
  type: PlainFieldType,
  of: { says: LocalText; example: string | number },
): TemplateField => ({ name, type, ...of, optional: true })
const own = (name: string, type: PlainFieldType, of: { says: LocalText; example: string | number }) =>
  plain(`hange.${name}`, type, of)

const examples = { line: 'Perelepitajate supervisioon', lines: '…', day: '2027-01-04', number: 30 }
const types = { line: 'text', lines: 'text', day: 'day', number: 'number' } as const

const ofBrief = briefFields.map(({ name, type }) =>
  own(briefNames[name], types[type], {
    says: inEachLocale((locale) => briefLabels[locale][name]),
    example: examples[type],
  }),
)

const rowsOf = (name: string, says: LocalText, columns: readonly TemplateField[]): TemplateField => ({
  name: `hange.${name}`,
  type: 'list',
  says,
  example: [Object.fromEntries(columns.map((column) => [column.name, column.example as string]))],
  columns,
  optional: true,
})

/** What documents of a procurement may say of it; the names after the dot are those that shipped templates ask for. */
export const procurementFields: readonly TemplateField[] = [
  own('nimetus', 'text', {
    says: say('Hanke nimetus', 'Name of the procurement', 'Название закупки'),
    example: 'Perelepitajate supervisioon 2027',
  }),
  own('ost', 'text', {
    says: say('Mida ostetakse, lühidalt', 'What is bought, in short', 'Что покупается, коротко'),
    example: 'Perelepitajate supervisioon 2027',
  }),
  own('cpv', 'text', { says: say('CPV kood', 'CPV code', 'Код CPV'), example: '80500000' }),
  own('maksumus', 'money', {
    says: say('Eeldatav maksumus käibemaksuta', 'Estimated value without VAT', 'Ожидаемая стоимость без НДС'),
    example: 1_440_000,
  }),
  own('viitenumber', 'text', {
    says: say('Viitenumber registris', 'Reference in the register', 'Номер в регистре'),
    example: '000000',
  }),
  own('rahastamine', 'text', {
    says: say('Rahastusallikas', 'Funding source', 'Источник финансирования'),
    example: 'Riigieelarve',
  }),
  own('vastutaja', 'text', {
    says: say('Kes hanke eest vastutab', 'Who is responsible for it', 'Кто отвечает за закупку'),
    example: 'Kati Kask',
  }),
  own('pakkumuseTähtaeg', 'day', {
    says: say('Pakkumuse tähtaeg', 'Day on which tenders are due', 'Срок предложения'),
    example: '2026-12-10',
  }),
  own('pakkumuseKell', 'text', {
    says: say('Pakkumuse kellaaeg', 'Time at which tenders are due', 'Время предложения'),
    example: '14.00',
  }),
  ...ofBrief,
  rowsOf('kriteeriumid', say('Hindamiskriteeriumid', 'Award criteria', 'Критерии оценки'), [
    plain('nimetus', 'text', { says: say('Kriteerium', 'Criterion', 'Критерий'), example: 'Hind' }),
    plain('osakaal', 'number', { says: say('Osakaal %', 'Weight %', 'Вес %'), example: 60 }),
    plain('hindamine', 'text', {
      says: say('Kuidas hinnatakse', 'How it is evaluated', 'Как оценивается'),
      example: '100: üle kümne rühma',
    }),
  ]),
  own('viigiKord', 'text', {
    says: say(
      'Mis otsustab, kui punkte on võrdselt',
      'What decides between equal tenders',
      'Что решает при равных баллах',
    ),
    example: 'madalam hind, siis liisk',
  }),
  rowsOf('etapid', say('Tööd ja tähtajad', 'Work and its days', 'Работы и сроки'), [
    plain('nimetus', 'text', { says: say('Töö', 'Work', 'Работа'), example: 'Esimene kohtumine' }),
    plain('tulemus', 'text', { says: say('Tulemus', 'Result', 'Результат'), example: 'Rühm on koos' }),
    plain('tähtaeg', 'day', { says: say('Tähtaeg', 'Day', 'Срок'), example: '2027-01-20' }),
  ]),
  rowsOf('osad', say('Hanke osad', 'Lots', 'Части закупки'), [
    plain('nr', 'number', { says: say('Nr', 'No', '№'), example: 1 }),
    plain('nimetus', 'text', { says: say('Osa', 'Lot', 'Часть'), example: 'Tallinna rühm' }),
  ]),
  rowsOf('hindajad', say('Hindajad', 'Evaluators', 'Оценщики'), [
    plain('nimi', 'text', { says: say('Nimi', 'Name', 'Имя'), example: 'Jaan Tamm' }),
  ]),
]

/** The answer of `lendFields` as values by the names of the fields. */
export function readProcurementFields(lent: LentFields): FieldValues {
  const { said, due } = lent
  const ofSaid = briefFields.map(({ name }) => [`hange.${briefNames[name]}`, said[name] ?? null] as const)
  return {
    ...Object.fromEntries(ofSaid),
    'hange.nimetusHankeplaanis': said.nameInPlan ?? said.outsidePlan ?? null,
    'hange.nimetus': lent.title,
    'hange.ost': lent.title,
    'hange.cpv': lent.cpv,
    'hange.maksumus': lent.valueCents,
    'hange.viitenumber': lent.registerReference,
    'hange.rahastamine': lent.funding,
    'hange.vastutaja': lent.responsible,
    'hange.pakkumuseTähtaeg': due?.day ?? null,
    'hange.pakkumuseKell': due?.time?.replace(':', '.') ?? null,
    'hange.kriteeriumid': lent.criteria.map(({ lot, title, weight, kind, steps }) => ({
      nimetus: withLot(lent, lot, title),
      osakaal: weight / 100,
      hindamine:
        kind === 'price' ? formulaOf(lent) : steps.map(({ points, says }) => `${points}: ${says}`).join(' '),
    })),
    'hange.viigiKord': lent.tieBreaks.map((one) => words.tieBreaks[one]).join(', siis ') || null,
    'hange.etapid': lent.stages.map(({ title, result, due }) => ({
      nimetus: title,
      tulemus: result,
      tähtaeg: due,
    })),
    'hange.osad': lent.lots.map(({ no, title }) => ({ nr: no, nimetus: title })),
    'hange.hindajad': lent.evaluators.map((nimi) => ({ nimi })),
  }
}

const formulaOf = ({ priceFormula }: Pick<LentFields, 'priceFormula'>): string | null =>
  priceFormula && words.formulas[priceFormula]

/** A criterion that counts for one lot only is called with that lot. */
function withLot({ lots }: Pick<LentFields, 'lots'>, lot: string | null, title: string): string {
  const found = lots.find(({ id }) => id === lot)
  return found ? `${found.title}: ${title}` : title
}
