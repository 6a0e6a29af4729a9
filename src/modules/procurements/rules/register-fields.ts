import type { Locale } from '../../../kernel/words.ts'
import type { SheetField } from '../contract/data-out.ts'
import { dataWords, type SheetKey, type SheetSection, sheetKeys } from '../texts/data-out.ts'

export type SheetValues = Readonly<Partial<Record<SheetKey, string | null | undefined>>>

/** All fields in one order; what is not known stays in its place, empty. */
export function registerSections(
  values: SheetValues,
  locale: Locale,
): { key: string; title: string; fields: SheetField[] }[] {
  const words = dataWords[locale]
  const sections = Object.entries(sheetKeys) as [SheetSection, readonly SheetKey[]][]
  return sections.map(([section, keys]) => ({
    key: section,
    title: words.sections[section],
    fields: keys.map((key) => ({ key, label: words.fields[key], value: values[key] || null })),
  }))
}

/** As registers write amounts: `38000.00`. */
export const plainEuros = (cents: number): string => (cents / 100).toFixed(2)
