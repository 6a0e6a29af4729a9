import type { Locale, ModuleTexts, SentenceHelp } from '../../kernel/words.ts'

export interface SaidFact {
  readonly name: string
  readonly data: unknown
}

/** A fact as a sentence in the reader's language; a fact without words is shown by its name. */
export function sayFact(
  fact: SaidFact,
  telling: { texts: ReadonlyMap<string, ModuleTexts>; locale: Locale; help: SentenceHelp },
) {
  const [module = '', name = ''] = fact.name.split('.')
  const say = telling.texts.get(module)?.[telling.locale].facts[name]
  return say ? say(fact.data, telling.help) : fact.name
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Every id that a fact's data holds, at any depth: what its sentence may have to name. */
export function idsIn(data: unknown): string[] {
  if (typeof data === 'string') return uuid.test(data) ? [data] : []
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(idsIn) : []
}

/** The words of a search: lower case, letters and digits only, eight at most; an address without its host. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/@\S*/g, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? []
  return words.map((word) => word.replace(/[.-]+$/, '')).slice(0, 8)
}

/** Each word as the beginning of a word: `'kool':* & 'hang':*`. */
export const startsOf = (words: readonly string[]): string => words.map(start).join(' & ')

/** A word without what an Estonian ending may have changed: `koolitustele` → `koolitus`; short ones as they are. */
export const stemOf = (word: string): string =>
  word.length > 5 ? word.slice(0, Math.max(4, Math.ceil(word.length * 0.6))) : word

/** Each word as it was typed, its stem as a beginning, or one of the words that are like it. */
export const widenedOf = (words: readonly string[], alike: ReadonlyMap<string, readonly string[]>): string =>
  words
    .map((word) => [start(word), start(stemOf(word)), ...(alike.get(word) ?? []).map(whole)])
    .map((choices) => `(${[...new Set(choices)].join(' | ')})`)
    .join(' & ')

const whole = (word: string): string => `'${word.replaceAll(/['\\]/g, '')}'`
const start = (word: string): string => `${whole(word)}:*`

/** How the words begin, as a regular expression that PostgreSQL and JavaScript read alike. */
export const startsPattern = (begins: readonly string[]): string =>
  [...new Set(begins)].map((word) => word.replaceAll('.', '\\.')).join('|')

export interface Passage {
  readonly around: string | null
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** A passage as it is shown: whole words on one line, dots where the text goes on, every found word marked. */
export function snippetOf({ around, isStart, isEnd }: Passage, starts: string) {
  if (around === null) return null
  const line = around.replace(/\s+/g, ' ')
  const text = [isStart ? '' : '…', isStart ? line.trimStart() : line.replace(/^\S*\s/, ''), isEnd ? '' : '…']
  const shown = isEnd ? text.join('').trimEnd() : text.join('').replace(/\s\S*…$/, ' …')
  const words = shown.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${starts})[\\p{L}\\p{N}]*`, 'giu'))
  const hits = [...words].map((found): [number, number] => [found.index, found.index + found[0].length])
  return hits.length > 0 ? { text: shown, hits } : null
}
