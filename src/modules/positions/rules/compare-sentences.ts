import type { Sentence } from '../contract/version.ts'

/** A full stop after these ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:nr|lg|p|lk|jne|jms|jmt|sh|vt|st|nt|s\.t|k\.a)\.$/i

/** The sentences of a text; points of a list and parts after a semicolon count as sentences. */
export function splitSentences(text: string): string[] {
  const pieces = text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?;])\s+(?=[\p{Lu}\p{N}„“"(▪•–-])|(?<=;)\s+/u))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const sentences: string[] = []
  for (const piece of pieces) {
    const before = sentences.at(-1)
    if (before !== undefined && abbreviation.test(before))
      sentences[sentences.length - 1] = `${before} ${piece}`
    else sentences.push(piece)
  }
  return sentences
}

/** What was taken away, added and kept, in reading order; the longest common run of sentences stays. */
export function compareSentences(older: readonly string[], newer: readonly string[]): Sentence[] {
  const common = commonLengths(older, newer)
  const told: Sentence[] = []
  let [i, j] = [0, 0]
  while (i < older.length || j < newer.length) {
    const [was, is] = [older[i], newer[j]]
    if (was !== undefined && is !== undefined && alike(was, is)) {
      told.push({ change: 'same', text: is })
      i += 1
      j += 1
    } else if (was !== undefined && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) {
      told.push({ change: 'removed', text: was })
      i += 1
    } else if (is !== undefined) {
      told.push({ change: 'added', text: is })
      j += 1
    } else {
      told.push({ change: 'removed', text: was ?? '' })
      i += 1
    }
  }
  return told
}

const alike = (a: string, b: string): boolean => a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ')

/** `common[i][j]`: how many sentences the rests from i and j have in common, in order. */
function commonLengths(older: readonly string[], newer: readonly string[]): number[][] {
  const table = Array.from({ length: older.length + 1 }, () => new Array<number>(newer.length + 1).fill(0))
  for (let i = older.length - 1; i >= 0; i--) {
    for (let j = newer.length - 1; j >= 0; j--) {
      const row = table[i] as number[]
      row[j] = alike(older[i] ?? '', newer[j] ?? '')
        ? lengthAt(table, i + 1, j + 1) + 1
        : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1))
    }
  }
  return table
}

const lengthAt = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? -1
