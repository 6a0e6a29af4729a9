import { childAt, childElements, type XmlElement } from './xml.ts'

type Level = { readonly start: number; readonly format: string; readonly text: string }
type Numbering = { readonly levels: readonly Level[]; readonly counters: number[] }

/** Gives each numbered paragraph the marker that Word would print before it ("3.1", "b)", "•"). */
export type MarkerOf = (paragraph: XmlElement) => string

export const readNumbering = (numbering: XmlElement | null, styles: XmlElement | null): MarkerOf => {
  const lists = readLists(numbering)
  const styled = readStyledLists(styles)
  return (paragraph) => {
    const properties = childAt(paragraph, 'w:pPr')
    const own = childAt(properties, 'w:numPr')
    const style = childAt(properties, 'w:pStyle')?.attributes['w:val'] ?? ''
    const place = own ?? styled.get(style)
    const list = lists.get(childAt(place, 'w:numId')?.attributes['w:val'] ?? '')
    const level = Number(childAt(place, 'w:ilvl')?.attributes['w:val'] ?? 0)
    return list && Number.isInteger(level) && level < list.levels.length ? nextMarker(list, level) : ''
  }
}

const readLists = (numbering: XmlElement | null): Map<string, Numbering> => {
  if (!numbering) return new Map()
  const shared = new Map(
    childElements(numbering, 'w:abstractNum').map((each) => [
      each.attributes['w:abstractNumId'],
      { levels: childElements(each, 'w:lvl').map(readLevel), counters: [] as number[] },
    ]),
  )
  const lists = new Map<string, Numbering>()
  for (const each of childElements(numbering, 'w:num')) {
    const list = shared.get(childAt(each, 'w:abstractNumId')?.attributes['w:val'])
    const restarts = childElements(each, 'w:lvlOverride').length > 0
    if (list) lists.set(each.attributes['w:numId'] ?? '', restarts ? { ...list, counters: [] } : list)
  }
  return lists
}

const readLevel = (level: XmlElement): Level => ({
  start: Number(childAt(level, 'w:start')?.attributes['w:val'] ?? 1),
  format: childAt(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
  text: childAt(level, 'w:lvlText')?.attributes['w:val'] ?? '',
})

const readStyledLists = (styles: XmlElement | null): Map<string, XmlElement> => {
  const found = new Map<string, XmlElement>()
  for (const style of styles ? childElements(styles, 'w:style') : []) {
    const place = childAt(style, 'w:pPr', 'w:numPr')
    if (place) found.set(style.attributes['w:styleId'] ?? '', place)
  }
  return found
}

const nextMarker = ({ levels, counters }: Numbering, at: number): string => {
  const numberAt = (level: number) => counters[level] ?? levels[level]?.start ?? 1
  counters[at] = counters[at] === undefined ? numberAt(at) : counters[at] + 1
  counters.length = at + 1
  const level = levels[at]
  if (!level || level.format === 'none') return ''
  if (level.format === 'bullet') return '•'
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const shown = Number(digit) - 1
    return writeNumber(numberAt(shown), levels[shown]?.format ?? 'decimal')
  })
}

const writeNumber = (number: number, format: string): string => {
  if (format === 'lowerLetter') return letter(number)
  if (format === 'upperLetter') return letter(number).toUpperCase()
  if (format === 'upperRoman') return roman(number)
  if (format === 'lowerRoman') return roman(number).toLowerCase()
  return String(number)
}

const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26))

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

const roman = (number: number): string => {
  let rest = Math.min(number, 399)
  let written = ''
  for (const [value, sign] of romanDigits) {
    for (; rest >= value; rest -= value) written += sign
  }
  return written
}
