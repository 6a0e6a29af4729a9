import type { z } from 'zod'
import type { Locale } from '../words.ts'

type Words = Record<
  'required' | 'wrongType' | 'number' | 'whole' | 'cents' | 'email' | 'uuid' | 'choice' | 'unknown',
  string
> & {
  few: (n: number) => string
  short: (n: number, text: boolean) => string
  long: (n: number, text: boolean) => string
}

const et: Words = {
  required: 'See väli on vajalik.',
  wrongType: 'Siia sobib teist liiki väärtus.',
  number: 'Kirjuta arv, näiteks 1234,50.',
  whole: 'Siia sobib täisarv.',
  cents: 'Kuni kaks kohta pärast koma.',
  email: 'See ei ole e-posti aadress. Näiteks: nimi@asutus.example',
  uuid: 'Valik ei kehti enam. Vali uuesti.',
  choice: 'Vali üks pakutud väärtustest.',
  unknown: 'See väärtus ei sobi.',
  few: (n) => `Vali vähemalt ${n}.`,
  short: (n, text) =>
    text ? (n <= 1 ? 'See väli on vajalik.' : `Vähemalt ${n} tähemärki.`) : `Vähemalt ${n}.`,
  long: (n, text) => (text ? `Kuni ${n} tähemärki.` : `Kuni ${n}.`),
}
const en: Words = {
  required: 'This field is required.',
  wrongType: 'A different kind of value belongs here.',
  number: 'Write a number, for example 1234.50.',
  whole: 'A whole number belongs here.',
  cents: 'At most two decimal places.',
  email: 'This is not an e-mail address. For example: name@agency.example',
  uuid: 'This choice is no longer valid. Choose again.',
  choice: 'Choose one of the values offered.',
  unknown: 'This value does not fit.',
  few: (n) => `Choose at least ${n}.`,
  short: (n, text) =>
    text ? (n <= 1 ? 'This field is required.' : `At least ${n} characters.`) : `At least ${n}.`,
  long: (n, text) => (text ? `At most ${n} characters.` : `At most ${n}.`),
}
const ru: Words = {
  required: 'Это поле обязательно.',
  wrongType: 'Сюда подходит значение другого вида.',
  number: 'Напишите число, например 1234,50.',
  whole: 'Сюда подходит целое число.',
  cents: 'Не более двух знаков после запятой.',
  email: 'Это не адрес электронной почты. Например: name@agency.example',
  uuid: 'Этот выбор больше не действует. Выберите снова.',
  choice: 'Выберите одно из предложенных значений.',
  unknown: 'Это значение не подходит.',
  few: (n) => `Выберите не менее ${n}.`,
  short: (n, text) =>
    text ? (n <= 1 ? 'Это поле обязательно.' : `Не менее ${n} знаков.`) : `Не менее ${n}.`,
  long: (n, text) => (text ? `Не более ${n} знаков.` : `Не более ${n}.`),
}

/** Zod's own messages are for programmers; these are for the person at the form. */
const messages =
  (words: Words): z.core.$ZodErrorMap =>
  (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        if (issue.input === undefined || issue.input === null) return words.required
        if (issue.expected === 'int') return words.whole
        return issue.expected === 'number' ? words.number : words.wrongType
      case 'not_multiple_of':
        return issue.divisor === 0.01 ? words.cents : words.unknown
      case 'too_small':
        if (issue.origin === 'array') return words.few(Number(issue.minimum))
        return words.short(Number(issue.minimum), issue.origin === 'string')
      case 'too_big':
        return words.long(Number(issue.maximum), issue.origin === 'string')
      case 'invalid_format':
        return issue.format === 'email' ? words.email : issue.format === 'uuid' ? words.uuid : words.unknown
      case 'invalid_value':
        return issue.input === undefined || issue.input === '' ? words.required : words.choice
      default:
        return words.unknown
    }
  }

export const errorMaps: Readonly<Record<Locale, z.core.$ZodErrorMap>> = {
  et: messages(et),
  en: messages(en),
  ru: messages(ru),
}
