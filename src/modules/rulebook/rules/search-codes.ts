import type { CpvCode } from '../../../kernel/values/codes.ts'
import { type CodeIndex, pathOf, wordsOf } from './code-index.ts'

interface Asked {
  readonly text: string
  readonly under?: string | undefined
}

/**
 * Codes that fit what is typed, best first: digits are the beginning of a code, each word must stand in the
 * Estonian or the English name. Estonian words change at their end, so a long common beginning counts too.
 */
export function searchCodes(index: CodeIndex, { text, under }: Asked): readonly CpvCode[] {
  const within = (found: readonly CpvCode[]) =>
    under ? found.filter((one) => isUnder(index, one, under)) : found
  const digits = /^(\d{2,8})(?:-\d?)?$/.exec(text)?.[1]
  if (digits) return within(index.codes.filter(({ code }) => code.startsWith(digits)))
  const words = meaningful(wordsOf(text))
  if (words.length === 0) return index.under.get(under ?? '') ?? []
  return within(rank(index, words))
}

/** A letter alone ('e-õpe') says something only when there is nothing else. */
const meaningful = (words: readonly string[]): readonly string[] => {
  const longer = words.filter((word) => word.length > 1)
  return longer.length > 0 ? longer : words
}

const isUnder = (index: CodeIndex, one: CpvCode, top: string): boolean =>
  one.code === top || pathOf(index, one).some(({ code }) => code === top)

/** Those with every word; where there are none, those with most of them. */
function rank(index: CodeIndex, words: readonly string[]): CpvCode[] {
  const scores = new Map<number, { score: number; matched: number }>()
  for (const word of words)
    for (const [place, score] of placesOf(index, word)) {
      const known = scores.get(place) ?? { score: 0, matched: 0 }
      scores.set(place, { score: known.score + score, matched: known.matched + 1 })
    }
  const most = [...scores.values()].reduce((best, { matched }) => Math.max(best, matched), 0)
  return [...scores]
    .filter(([, { matched }]) => matched === most)
    .map(([place, { score }]) => {
      const one = index.codes[place] as CpvCode
      return { one, order: [-score, beginsSo(one, words) ? 0 : 1, levelOf(one)] }
    })
    .sort((a, b) => compareAll(a.order, b.order) || (a.one.code < b.one.code ? -1 : 1))
    .map(({ one }) => one)
}

/** What is called so comes before what only has to do with it: translation before software for translating. */
const beginsSo = ({ et, en }: CpvCode, words: readonly string[]): boolean =>
  [et, en].some((name) => words.some((word) => likeness(word, wordsOf(name)[0] ?? '') > 1))

const compareAll = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0

/** Where the word, or one like it, stands, with how well it fits. */
function placesOf({ words }: CodeIndex, asked: string): Map<number, number> {
  const found = new Map<number, number>()
  for (const [word, places] of words) {
    const score = likeness(asked, word)
    if (score > 0) for (const place of places) found.set(place, Math.max(score, found.get(place) ?? 0))
  }
  return found
}

/** 3 it begins so, 2 it contains it or differs at the end only, 1 a long common beginning. */
export function likeness(asked: string, word: string): number {
  if (word.startsWith(asked)) return 3
  if (asked.length > 3 && word.includes(asked)) return 2
  const common = commonBeginning(asked, word)
  if (common >= 4 && common >= asked.length - 2) return 2
  return common >= 3 && common >= asked.length * 0.6 ? 1 : 0
}

function commonBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

/** General codes end in zeros and come first. */
const levelOf = ({ code }: CpvCode): number => code.replace(/0+$/, '').length
