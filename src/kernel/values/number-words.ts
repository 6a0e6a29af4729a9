import type { Locale } from '../words.ts'

const mostCents = 99_999_999_999_999

/**
 * A sum in words, in the nominative and so for the end of a sentence or a bracket: 120000 → 'tuhat kakssada eurot',
 * 10550 → 'sada viis eurot ja viiskümmend senti'. Words for other cases are not guessed.
 * @param cents whole cents from 0 to just under a thousand milliards of euros
 * @throws RangeError outside of that
 */
export function sumInWords(cents: number, locale: Locale = 'et'): string {
  if (!Number.isSafeInteger(cents) || cents < 0 || cents > mostCents)
    throw new RangeError(`${cents} cents can't be said in words`)
  const language = languages[locale]
  const [whole, part] = [Math.floor(cents / 100), cents % 100]
  const euros = `${numberInWords(whole, locale)} ${language.euro(whole)}`
  return part === 0 ? euros : `${euros} ${language.and} ${numberInWords(part, locale)} ${language.cent(part)}`
}

/** A whole number from 0 to just under a thousand milliards, in the nominative. */
export function numberInWords(number: number, locale: Locale = 'et'): string {
  const { zero, group, scale, tie } = languages[locale]
  if (number === 0) return zero
  const groups = [3, 2, 1].flatMap((power) => {
    const count = Math.floor(number / 1000 ** power) % 1000
    return count === 0 ? [] : [scale(count, power)]
  })
  const rest = number % 1000
  if (rest === 0) return groups.join(' ')
  return [...groups, ...(groups.length > 0 && rest < 100 && tie ? [tie] : []), group(rest)].join(' ')
}

interface Language {
  readonly zero: string
  readonly and: string
  /** Stands before a last part under a hundred. */
  readonly tie?: string
  readonly euro: (count: number) => string
  readonly cent: (count: number) => string
  /** 1 to 999. */
  readonly group: (number: number) => string
  /** So many thousands (power 1), millions (2), milliards (3). */
  readonly scale: (count: number, power: number) => string
}

const digits = (number: number) =>
  [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10] as const
const join = (...words: (string | undefined)[]) => words.filter(Boolean).join(' ')

const etOnes = ['', 'üks', 'kaks', 'kolm', 'neli', 'viis', 'kuus', 'seitse', 'kaheksa', 'üheksa']
const et: Language = {
  zero: 'null',
  and: 'ja',
  euro: (count) => (count === 1 ? 'euro' : 'eurot'),
  cent: (count) => (count === 1 ? 'sent' : 'senti'),
  group(number) {
    const [hundreds, tens, ones] = digits(number)
    const hundred = hundreds > 0 ? `${hundreds > 1 ? etOnes[hundreds] : ''}sada` : ''
    if (tens === 1) return join(hundred, ones === 0 ? 'kümme' : `${etOnes[ones]}teist`)
    return join(hundred, tens > 1 ? `${etOnes[tens]}kümmend` : '', etOnes[ones])
  },
  scale(count, power) {
    if (power === 1) return count === 1 ? 'tuhat' : `${et.group(count)} tuhat`
    const word = power === 2 ? 'miljon' : 'miljard'
    return `${et.group(count)} ${word}${count === 1 ? '' : 'it'}`
  },
}

const enOnes = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const enTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const en: Language = {
  zero: 'zero',
  and: 'and',
  tie: 'and',
  euro: (count) => (count === 1 ? 'euro' : 'euros'),
  cent: (count) => (count === 1 ? 'cent' : 'cents'),
  group(number) {
    const [hundreds, tens, ones] = digits(number)
    const low = number % 100
    const end = low < 20 ? enOnes[low] : [enTens[tens], enOnes[ones]].filter(Boolean).join('-')
    return join(hundreds > 0 ? `${enOnes[hundreds]} hundred` : '', hundreds > 0 && low > 0 ? 'and' : '', end)
  },
  scale: (count, power) => `${en.group(count)} ${['', 'thousand', 'million', 'billion'][power]}`,
}

const ruOnes = [
  ...[
    '',
    'один',
    'два',
    'три',
    'четыре',
    'пять',
    'шесть',
    'семь',
    'восемь',
    'девять',
    'десять',
    'одиннадцать',
  ],
  ...['двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать'],
  'девятнадцать',
]
const ruTens = [
  ...['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят'],
  'девяносто',
]
const ruHundreds = [
  ...['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот'],
  'девятьсот',
]
type Forms = readonly [one: string, few: string, many: string]
const ruScales: readonly Forms[] = [
  ['', '', ''],
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
]

/** The form of a noun that a number asks for: 1 цент, 2 цента, 5 центов, 11 центов, 21 цент. */
function ruForm(count: number, [one, few, many]: Forms): string {
  const [low, last] = [count % 100, count % 10]
  if (low > 10 && low < 20) return many
  if (last === 1) return one
  return last > 1 && last < 5 ? few : many
}

const ru: Language = {
  zero: 'ноль',
  and: 'и',
  euro: () => 'евро',
  cent: (count) => ruForm(count, ['цент', 'цента', 'центов']),
  group(number) {
    const [hundreds, tens, ones] = digits(number)
    const low = number % 100
    return join(ruHundreds[hundreds], low < 20 ? ruOnes[low] : join(ruTens[tens], ruOnes[ones]))
  },
  scale(count, power) {
    const words = ru.group(count)
    // A thousand is feminine, a million is not.
    const said = power === 1 ? words.replace(/один$/, 'одна').replace(/два$/, 'две') : words
    return `${said} ${ruForm(count, ruScales[power] ?? ['', '', ''])}`
  },
}

const languages: Readonly<Record<Locale, Language>> = { et, en, ru }
