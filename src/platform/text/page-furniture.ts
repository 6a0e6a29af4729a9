import { type PrintedRow, rowText } from './printed-page.ts'

const pageNumber =
  /^(?:[-–—]\s*)?(?:lk\.?|lehekülg|leht)?\s*\d{1,3}\s*(?:(?:\/|\(|-st|\s+\/)\s*\d{1,3}\s*\)?)?(?:\s*[-–—])?$/iu
const surelyPageNumber = /^(?:(?:lk\.?|lehekülg|leht)\s*\d{1,3}.{0,8}|\d{1,3}\s*(?:\/|\()\s*\d{1,3}\)?)$/iu

export type PagesWithoutFurniture = { readonly pages: PrintedRow[][]; readonly furniture: string[] }

/** Takes out page numbers, and headers and footers that return on the pages. */
export const removeFurniture = (pages: readonly PrintedRow[][]): PagesWithoutFurniture => {
  const returning = findReturning(pages)
  const furniture: string[] = []
  const kept = pages.map((rows) => {
    const isFurniture = (row: PrintedRow, at: number) => {
      const text = rowText(row)
      if (surelyPageNumber.test(text)) return true
      if (!isAtEdge(rows, at)) return false
      return returning.has(withoutNumbers(text)) || (pages.length > 1 && pageNumber.test(text))
    }
    furniture.push(...rows.filter(isFurniture).map(rowText))
    return rows.filter((row, at) => !isFurniture(row, at))
  })
  return { pages: kept, furniture }
}

/** Texts at the edge of at least three pages, or of both pages of two. */
const findReturning = (pages: readonly PrintedRow[][]): Set<string> => {
  const seen = new Map<string, number>()
  for (const rows of pages) {
    const edge = rows.filter((_, at) => isAtEdge(rows, at)).map((row) => withoutNumbers(rowText(row)))
    for (const text of new Set(edge)) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const often = Math.max(2, Math.ceil(pages.length * 0.6))
  return new Set(Array.from(seen).flatMap(([text, times]) => (times >= often && text ? [text] : [])))
}

const isAtEdge = (rows: readonly PrintedRow[], at: number): boolean => at < 2 || at >= rows.length - 2

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '').trim()
