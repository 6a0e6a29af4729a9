import type { Locale } from '../../../kernel/words.ts'
import type { CheckKind, CheckState } from '../contract/check.ts'

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

export const checkStateWords: Readonly<Record<Locale, Readonly<Record<CheckState, string>>>> = {
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
