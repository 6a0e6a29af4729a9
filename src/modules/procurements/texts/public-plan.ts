import type { Locale } from '../../../kernel/words.ts'

const et = {
  title: 'Hankeplaan',
  titleOf: (year: number) => `Hankeplaan ${year}`,
  lead: 'Mida asutus kavatseb osta. Plaan on siin pärast kinnitamist ja muutub, kui kinnitatakse uus versioon.',
  none: 'Kinnitatud hankeplaani ei ole.',
  noneFound: 'Otsitud sõnadega ridu ei leitud.',
  version: (no: number, day: string) => `Versioon ${no}, kinnitatud ${day}.`,
  found: (found: number, total: number) =>
    found === total ? `Ridu: ${total}.` : `Leitud ridu: ${found} (kokku ${total}).`,
  valuesHidden: 'Eeldatavat maksumust asutus selles plaanis ei avalda.',
  search: 'Otsi hankeplaanist',
  text: 'Ese, CPV või vastutaja',
  year: 'Eelarveaasta',
  submit: 'Otsi',
  file: 'Kogu plaan Exceli failina',
  quarter: (quarter: string) => `${quarter} kvartal`,
  value: 'eeldatav maksumus käibemaksuta',
  responsible: 'vastutab',
}
type Words = { readonly [K in keyof typeof et]: (typeof et)[K] }

const en: Words = {
  title: 'Procurement plan',
  titleOf: (year) => `Procurement plan ${year}`,
  lead: 'What the agency intends to buy. The plan stands here once it is approved, and changes when a new version is.',
  none: 'There is no approved procurement plan.',
  noneFound: 'No rows have these words.',
  version: (no, day) => `Version ${no}, approved on ${day}.`,
  found: (found, total) => (found === total ? `Rows: ${total}.` : `Rows found: ${found} (of ${total}).`),
  valuesHidden: 'The agency doesn’t publish estimated values in this plan.',
  search: 'Search the plan',
  text: 'Subject, CPV or person responsible',
  year: 'Budget year',
  submit: 'Search',
  file: 'The whole plan as an Excel file',
  quarter: (quarter) => `quarter ${quarter}`,
  value: 'estimated value without VAT',
  responsible: 'responsible',
}

const ru: Words = {
  title: 'План закупок',
  titleOf: (year) => `План закупок ${year}`,
  lead: 'Что учреждение намерено купить. План стоит здесь после утверждения и меняется с новой утверждённой версией.',
  none: 'Утверждённого плана закупок нет.',
  noneFound: 'Строк с такими словами не найдено.',
  version: (no, day) => `Версия ${no}, утверждена ${day}.`,
  found: (found, total) =>
    found === total ? `Строк: ${total}.` : `Найдено строк: ${found} (всего ${total}).`,
  valuesHidden: 'Ожидаемую стоимость учреждение в этом плане не публикует.',
  search: 'Поиск в плане',
  text: 'Предмет, CPV или ответственный',
  year: 'Бюджетный год',
  submit: 'Найти',
  file: 'Весь план файлом Excel',
  quarter: (quarter) => `${quarter} квартал`,
  value: 'ожидаемая стоимость без НДС',
  responsible: 'отвечает',
}

export const publicPlanWords: Readonly<Record<Locale, Words>> = { et, en, ru }
