import type { CpvCode } from '../../../kernel/values/codes.ts'

/** The list prepared for searching: by code, by parent, and every word with the places where it stands. */
export interface CodeIndex {
  readonly codes: readonly CpvCode[]
  readonly byCode: ReadonlyMap<string, CpvCode>
  readonly under: ReadonlyMap<string, readonly CpvCode[]>
  /** Places in `codes` by folded word. */
  readonly words: ReadonlyMap<string, readonly number[]>
}

const built = new WeakMap<readonly CpvCode[], CodeIndex>()

/** The index of the list; made once for each list. */
export function indexOf(codes: readonly CpvCode[]): CodeIndex {
  const known = built.get(codes) ?? buildIndex(codes)
  built.set(codes, known)
  return known
}

function buildIndex(codes: readonly CpvCode[]): CodeIndex {
  const under = new Map<string, CpvCode[]>()
  const words = new Map<string, number[]>()
  codes.forEach((one, place) => {
    push(under, one.parent, one)
    for (const word of new Set(wordsOf(`${one.et} ${one.en}`))) push(words, word, place)
  })
  return { codes, byCode: new Map(codes.map((one) => [one.code, one])), under, words }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Words without case and accents: 'tõlge' is found by 'tolge'. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The codes above, the topmost first. */
export function pathOf({ byCode }: CodeIndex, code: CpvCode): CpvCode[] {
  const parent = byCode.get(code.parent)
  return parent ? [...pathOf({ byCode } as CodeIndex, parent), parent] : []
}
