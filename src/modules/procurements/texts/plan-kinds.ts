import type { Locale } from '../../../kernel/words.ts'
import type { Nature } from '../contract/kind.ts'

export const natureWords: Readonly<Record<Locale, Readonly<Record<Nature, string>>>> = {
  et: { goods: 'asjad', services: 'teenused', works: 'ehitustööd' },
  en: { goods: 'goods', services: 'services', works: 'works' },
  ru: { goods: 'товары', services: 'услуги', works: 'работы' },
}

/** Heads of the plan's columns in Excel, on paper and on the public page; in Excel they are read back by these words. */
export const planColumnHeads = {
  et: {
    no: 'Nr',
    subject: 'Hanke ese',
    nature: 'Hankelepingu liik',
    subjectKind: 'Eseme liik',
    cpv: 'CPV',
    value: 'Eeldatav maksumus käibemaksuta',
    quarter: 'Kvartal',
    responsible: 'Vastutab hanke eest',
    contractResponsible: 'Vastutab lepingu eest',
    funding: 'Rahastusallikas',
    series: 'Sarnaste ostude sari',
  },
  en: {
    no: 'No',
    subject: 'Subject',
    nature: 'Type of contract',
    subjectKind: 'Kind of subject',
    cpv: 'CPV',
    value: 'Estimated value without VAT',
    quarter: 'Quarter',
    responsible: 'Responsible for the procurement',
    contractResponsible: 'Responsible for the contract',
    funding: 'Funding source',
    series: 'Series of like purchases',
  },
  ru: {
    no: '№',
    subject: 'Предмет закупки',
    nature: 'Вид договора',
    subjectKind: 'Вид предмета',
    cpv: 'CPV',
    value: 'Ожидаемая стоимость без НДС',
    quarter: 'Квартал',
    responsible: 'Отвечает за закупку',
    contractResponsible: 'Отвечает за договор',
    funding: 'Источник финансирования',
    series: 'Серия сходных закупок',
  },
}

export const purchaseColumnHeads = {
  et: {
    sheet: 'Ostud',
    subject: 'Ostu ese',
    cpv: 'CPV',
    value: 'Maksumus käibemaksuta',
    boughtOn: 'Kuupäev',
    series: 'Sarnaste ostude sari',
    reference: 'Lepingu või arve number',
  },
  en: {
    sheet: 'Purchases',
    subject: 'Subject',
    cpv: 'CPV',
    value: 'Value without VAT',
    boughtOn: 'Date',
    series: 'Series of like purchases',
    reference: 'Number of the contract or invoice',
  },
  ru: {
    sheet: 'Закупки',
    subject: 'Предмет',
    cpv: 'CPV',
    value: 'Стоимость без НДС',
    boughtOn: 'Дата',
    series: 'Серия сходных закупок',
    reference: 'Номер договора или счёта',
  },
}
