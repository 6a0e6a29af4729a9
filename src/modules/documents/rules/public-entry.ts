/** `Anna-Liisa Mänd` → `A.-L. M.`: how the public sees a natural person. */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ')

/** Letters by which a name is known also in another case: `Mänd` and `Männi` share three. */
const shared = 3

/**
 * A title without the names of natural persons: each capitalised word that begins as a part of a name does becomes
 * its initial. Estonian cases change the end of names and sometimes their middle, so the beginning decides, and
 * rather a word too many is hidden than a name too few.
 */
export function hideNames(title: string, names: readonly string[]): string {
  const stems = names
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((part) => part.length >= 2)
    .map((part) => part.slice(0, shared).toLowerCase())
  if (stems.length === 0) return title
  return title.replace(/\p{Lu}[\p{L}'’]*/gu, (word) =>
    stems.some((stem) => word.toLowerCase().startsWith(stem)) ? `${[...word][0]}.` : word,
  )
}

export interface PublicTitle {
  readonly title: string
  readonly publicTitle: string | null
  readonly isRestricted: boolean
  readonly persons: readonly string[]
}

/** The title that everyone may read; null where only a restricted one exists. */
export function titleForPublic({ title, publicTitle, isRestricted, persons }: PublicTitle): string | null {
  if (publicTitle) return publicTitle
  return isRestricted ? null : hideNames(title, persons)
}

interface Part {
  readonly name: string
  readonly isPerson: boolean
}
export const nameForPublic = ({ name, isPerson }: Part): string => (isPerson ? initialsOf(name) : name)

/** A name for a saved file that tells nothing but the reference. */
export const publicFileName = (reference: string, { no, ending }: { no: number; ending: string }): string =>
  `${reference.replace(/[^\p{L}\p{N}.-]+/gu, '_')}${no > 0 ? `_${no}` : ''}.${ending}`

/** The ending of a file's name, and nothing in it that could lead elsewhere. */
export const endingOf = (name: string): string =>
  name
    .split('.')
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 10) || 'bin'

/** One line of a CSV file (RFC 4180). What a spreadsheet would take for a formula is kept a text. */
export const csvLine = (cells: readonly (string | null)[]): string =>
  `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`

const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
