import { diffArrays, diffWordsWithSpace } from 'diff'
import { answerQuestions } from '../thread/answer.ts'
import {
  type ComparedPart,
  type ComparedRow,
  type ComparedTexts,
  type CompareJob,
  mostCompared,
} from './compare-texts.ts'

answerQuestions(compare)

/** Edits after which paragraphs are no longer matched, and milliseconds for matching words. */
const limits = { paragraphEdits: 4000, words: 2000 }

function compare({ older, newer, rough = false }: CompareJob): ComparedTexts {
  const [was, is] = [paragraphsOf(older), paragraphsOf(newer)]
  const runs = rough ? undefined : diffArrays(was, is, { maxEditLength: limits.paragraphEdits })
  const cut = Math.max(older.length, newer.length) > mostCompared
  if (!runs) return { rows: pairUp(was, is, wholeSides), cut, rough: true }
  const end = Date.now() + limits.words
  let isRough = false
  const inWords = (a: string, b: string) => {
    const timeout = end - Date.now()
    const sides = timeout > 0 ? wordsOf(a, b, timeout) : undefined
    isRough ||= sides === undefined
    return sides ?? wholeSides(a, b)
  }
  const rows = rowsOf(runs, inWords)
  return { rows, cut, rough: isRough }
}

const paragraphsOf = (text: string): string[] =>
  text
    .slice(0, mostCompared)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

type Run = ReturnType<typeof diffArrays<string>>[number]
type Sides = (a: string, b: string) => { older: ComparedPart[]; newer: ComparedPart[] }

/** What was taken out and what came in its place stand beside each other. */
function rowsOf(runs: readonly Run[], inWords: Sides): ComparedRow[] {
  const rows: ComparedRow[] = []
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as Run
    const next = runs[at + 1]
    if (run.removed && next?.added) {
      rows.push(...pairAlike(run.value, next.value, inWords))
      at += 1
    } else if (run.removed) rows.push(...pairUp(run.value, [], inWords))
    else if (run.added) rows.push(...pairUp([], run.value, inWords))
    else rows.push(...run.value.map(same))
  }
  return rows
}

const same = (text: string): ComparedRow => ({ change: 'same', older: whole(text), newer: whole(text) })
const whole = (text: string, changed = false): ComparedPart[] => [{ text, changed }]
const wholeSides: Sides = (a, b) => ({ older: whole(a, true), newer: whole(b, true) })

/** Past this many pairs to weigh, paragraphs are paired in their order. */
const mostWeighed = 2500

/** Pairs the paragraphs that have most of their words in common, in order; the others stand alone. */
function pairAlike(was: readonly string[], is: readonly string[], inWords: Sides): ComparedRow[] {
  if (was.length * is.length > mostWeighed) return pairUp(was, is, inWords)
  const bags = is.map(bagOf)
  const rows: ComparedRow[] = []
  let from = 0
  for (const text of was) {
    const bag = bagOf(text)
    const found = bags.findIndex((other, at) => at >= from && alikeness(bag, other) >= 0.4)
    if (found === -1) rows.push(...pairUp([text], [], inWords))
    else {
      rows.push(
        ...pairUp([], is.slice(from, found), inWords),
        ...pairUp([text], [is[found] as string], inWords),
      )
      from = found + 1
    }
  }
  return [...rows, ...pairUp([], is.slice(from), inWords)]
}

const bagOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function alikeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, a.size, b.size)
}

const pairUp = (was: readonly string[], is: readonly string[], sides: Sides): ComparedRow[] =>
  Array.from({ length: Math.max(was.length, is.length) }, (_, at): ComparedRow => {
    const [a, b] = [was[at], is[at]]
    if (a === undefined) return { change: 'added', older: null, newer: whole(b ?? '', true) }
    if (b === undefined) return { change: 'removed', older: whole(a, true), newer: null }
    return a === b ? same(a) : { change: 'changed', ...sides(a, b) }
  })

/** Nothing when it would take longer than `timeout` milliseconds. */
function wordsOf(a: string, b: string, timeout: number): ReturnType<Sides> | undefined {
  const parts = diffWordsWithSpace(a, b, { timeout })
  if (!parts) return undefined
  const sideOf = (own: 'added' | 'removed', other: 'added' | 'removed') =>
    joinGaps(parts.filter((part) => !part[other]).map((part) => ({ text: part.value, changed: part[own] })))
  return { older: sideOf('removed', 'added'), newer: sideOf('added', 'removed') }
}

/** Changed words that only a space parts are one change. */
function joinGaps(parts: readonly ComparedPart[]): ComparedPart[] {
  const joined: { text: string; changed: boolean }[] = []
  for (const [at, part] of parts.entries()) {
    const before = joined.at(-1)
    const isGap = /^\s+$/.test(part.text) && before?.changed && parts[at + 1]?.changed
    const changed = part.changed || Boolean(isGap)
    if (before && before.changed === changed) before.text += part.text
    else joined.push({ text: part.text, changed })
  }
  return joined
}
