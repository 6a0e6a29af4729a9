import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Locale } from '../words.ts'
import { numberInWords, sumInWords } from './number-words.ts'

const spots: readonly (readonly [cents: number, et: string, en: string, ru: string])[] = [
  [0, 'null eurot', 'zero euros', 'ноль евро'],
  [1, 'null eurot ja üks sent', 'zero euros and one cent', 'ноль евро и один цент'],
  [100, 'üks euro', 'one euro', 'один евро'],
  [202, 'kaks eurot ja kaks senti', 'two euros and two cents', 'два евро и два цента'],
  [
    1111,
    'üksteist eurot ja üksteist senti',
    'eleven euros and eleven cents',
    'одиннадцать евро и одиннадцать центов',
  ],
  [
    2121,
    'kakskümmend üks eurot ja kakskümmend üks senti',
    'twenty-one euros and twenty-one cents',
    'двадцать один евро и двадцать один цент',
  ],
  [
    10_550,
    'sada viis eurot ja viiskümmend senti',
    'one hundred and five euros and fifty cents',
    'сто пять евро и пятьдесят центов',
  ],
  [120_000, 'tuhat kakssada eurot', 'one thousand two hundred euros', 'одна тысяча двести евро'],
  [100_500, 'tuhat viis eurot', 'one thousand and five euros', 'одна тысяча пять евро'],
  [200_000, 'kaks tuhat eurot', 'two thousand euros', 'две тысячи евро'],
  [
    1_250_000,
    'kaksteist tuhat viissada eurot',
    'twelve thousand five hundred euros',
    'двенадцать тысяч пятьсот евро',
  ],
  [2_100_000, 'kakskümmend üks tuhat eurot', 'twenty-one thousand euros', 'двадцать одна тысяча евро'],
  [100_000_000, 'üks miljon eurot', 'one million euros', 'один миллион евро'],
  [
    250_100_000,
    'kaks miljonit viissada üks tuhat eurot',
    'two million five hundred and one thousand euros',
    'два миллиона пятьсот одна тысяча евро',
  ],
  [
    99_999_999_99,
    'üheksakümmend üheksa miljonit üheksasada üheksakümmend üheksa tuhat üheksasada üheksakümmend üheksa eurot ja üheksakümmend üheksa senti',
    'ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine euros and ninety-nine cents',
    'девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять евро и девяносто девять центов',
  ],
  [500_000_000_000, 'viis miljardit eurot', 'five billion euros', 'пять миллиардов евро'],
]

describe('sums in words', () => {
  it('says each sum as people write it', () => {
    for (const [cents, et, en, ru] of spots) {
      assert.equal(sumInWords(cents), et)
      assert.equal(sumInWords(cents, 'en'), en)
      assert.equal(sumInWords(cents, 'ru'), ru)
    }
  })

  for (const locale of ['et', 'en', 'ru'] as const) {
    it(`says every number up to a thousand differently (${locale})`, () => {
      const said = Array.from({ length: 1000 }, (_, number) => numberInWords(number, locale))
      assert.equal(new Set(said).size, 1000)
    })

    it(`reads every number up to 999 999 999 back from its words, so no two are alike (${locale})`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) =>
          assert.equal(readBack(numberInWords(number, locale), locale), number),
        ),
        { numRuns: 5000 },
      )
    })
  }

  it('says no sum that is negative, has parts of a cent or is past counting', () => {
    for (const wrong of [-1, 0.5, Number.NaN, 1e14]) assert.throws(() => sumInWords(wrong), RangeError)
  })
})

const million = {
  et: /^(.*?) miljoni?t? ?(.*)$/,
  en: /^(.*?) million ?(.*)$/,
  ru: /^(.*?) миллион\p{L}* ?(.*)$/u,
}
const thousand = {
  et: /^(.*?) ?tuhat ?(.*)$/,
  en: /^(.*?) thousand ?(.*)$/,
  ru: /^(.*?) тысяч\p{L}* ?(.*)$/u,
}
const groups = new Map<Locale, Map<string, number>>()

/** Splits at the names of the powers and looks each group up among the numbers under a thousand. */
function readBack(words: string, locale: Locale): number {
  const known =
    groups.get(locale) ?? new Map(Array.from({ length: 1000 }, (_, no) => [numberInWords(no, locale), no]))
  groups.set(locale, known)
  const group = (text: string) => {
    const plain = text.replace(/^and /, '').replace(/одна$/, 'один').replace(/две$/, 'два')
    return known.get(plain) ?? Number.NaN
  }
  const [, millions, below = ''] = million[locale].exec(words) ?? [undefined, undefined, words]
  const [, thousands, rest = ''] = thousand[locale].exec(below) ?? [undefined, undefined, below]
  return (
    (millions === undefined ? 0 : group(millions) * 1_000_000) +
    (thousands === undefined ? 0 : (thousands === '' ? 1 : group(thousands)) * 1000) +
    (rest === '' ? 0 : group(rest))
  )
}
