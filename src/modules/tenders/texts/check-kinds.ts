import type { Locale } from '../../../kernel/words.ts'
import type { CheckKind, CheckState, Outcome } from '../contract/check.ts'

export const checkKindWords: Readonly<Record<Locale, Readonly<Record<CheckKind, string>>>> = {
  et: {
    exclusion: 'Kõrvaldamise alused',
    compliance: 'Pakkumuse vastavus',
    clarification: 'Selgitus',
    arithmetic: 'Arvutusvea parandamine',
    abnormallyLow: 'Põhjendamatult madal maksumus',
  },
  en: {
    exclusion: 'Grounds for exclusion',
    compliance: 'Compliance of the tender',
    clarification: 'Clarification',
    arithmetic: 'Correction of an arithmetic mistake',
    abnormallyLow: 'Abnormally low price',
  },
  ru: {
    exclusion: 'Основания для исключения',
    compliance: 'Соответствие предложения',
    clarification: 'Разъяснение',
    arithmetic: 'Исправление арифметической ошибки',
    abnormallyLow: 'Необоснованно низкая стоимость',
  },
}

const stateWords: Readonly<Record<Locale, Readonly<Record<CheckState, string>>>> = {
  et: {
    missing: 'tegemata',
    asked: 'ootab vastust',
    answered: 'vastus käes',
    proven: 'korras, tõend lisatud',
    byWord: 'korras, tõendita',
    failed: 'ei vasta',
  },
  en: {
    missing: 'not done',
    asked: 'waiting for an answer',
    answered: 'answered',
    proven: 'in order, with evidence',
    byWord: 'in order, without evidence',
    failed: 'failed',
  },
  ru: {
    missing: 'не сделано',
    asked: 'ждёт ответа',
    answered: 'ответ получен',
    proven: 'в порядке, есть доказательство',
    byWord: 'в порядке, без доказательства',
    failed: 'не соответствует',
  },
}

/** Where it is a matter of what the tenderer said, and not of whether something complies. */
const saidWords: Readonly<Record<Locale, Partial<Record<CheckKind, Partial<Record<CheckState, string>>>>>> = {
  et: {
    clarification: { failed: 'ei rahulda' },
    arithmetic: { proven: 'nõustus, tõend lisatud', byWord: 'nõustus', failed: 'ei nõustunud' },
    abnormallyLow: { failed: 'ei ole põhjendatud' },
  },
  en: {
    clarification: { failed: 'not satisfactory' },
    arithmetic: { proven: 'agreed, with evidence', byWord: 'agreed', failed: 'not agreed' },
    abnormallyLow: { failed: 'not justified' },
  },
  ru: {
    clarification: { failed: 'не удовлетворяет' },
    arithmetic: { proven: 'согласие, есть доказательство', byWord: 'согласие', failed: 'согласия нет' },
    abnormallyLow: { failed: 'не обоснована' },
  },
}

export const sayCheckState = (locale: Locale, kind: CheckKind, state: CheckState): string =>
  saidWords[locale][kind]?.[state] ?? stateWords[locale][state]

type Outcomes = Readonly<Record<Outcome, string>>
const outcomeWords: Readonly<
  Record<Locale, { readonly other: Outcomes } & Partial<Record<CheckKind, Outcomes>>>
> = {
  et: {
    other: { passed: 'Korras', failed: 'Ei vasta: pakkumus jääb kõrvale' },
    clarification: { passed: 'Korras', failed: 'Selgitus ei rahulda' },
    arithmetic: {
      passed: 'Pakkuja nõustus: võrreldakse õiget maksumust',
      failed: 'Pakkuja ei nõustunud: pakkumus jääb kõrvale',
    },
    abnormallyLow: {
      passed: 'Maksumus on põhjendatud',
      failed: 'Maksumus ei ole põhjendatud: pakkumus jääb kõrvale',
    },
  },
  en: {
    other: { passed: 'In order', failed: 'Failed: the tender is out' },
    clarification: { passed: 'In order', failed: 'The clarification doesn’t satisfy' },
    arithmetic: {
      passed: 'The tenderer agreed: the right price is compared',
      failed: 'The tenderer did not agree: the tender is out',
    },
    abnormallyLow: {
      passed: 'The price is justified',
      failed: 'The price is not justified: the tender is out',
    },
  },
  ru: {
    other: { passed: 'В порядке', failed: 'Не соответствует: предложение отклоняется' },
    clarification: { passed: 'В порядке', failed: 'Разъяснение не удовлетворяет' },
    arithmetic: {
      passed: 'Участник согласился: сравнивается правильная стоимость',
      failed: 'Участник не согласился: предложение отклоняется',
    },
    abnormallyLow: {
      passed: 'Стоимость обоснована',
      failed: 'Стоимость не обоснована: предложение отклоняется',
    },
  },
}

export const sayOutcome = (locale: Locale, kind: CheckKind, outcome: Outcome): string =>
  (outcomeWords[locale][kind] ?? outcomeWords[locale].other)[outcome]
