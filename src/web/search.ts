import { records } from '../modules/records/contract.ts'
import { call } from './api.ts'
import { currentLocale } from './i18n.ts'
import { moduleAreas } from './module-areas.ts'
import type { FoundGroup } from './ui/command-palette.tsx'

/** What `Ctrl K` offers, grouped by kind in the order in which the kinds were found. */
export async function searchEverything(text: string, signal: AbortSignal): Promise<readonly FoundGroup[]> {
  if (text.length < 2) return []
  if (import.meta.env.MODE === 'gallery') return (await import('./gallery/found.ts')).galleryFound(text)
  const { items } = await call(records.searchRecords, { text }, { signal })
  return [...new Set(items.map(({ kind }) => kind))].map((kind) => ({
    title: kindName(kind),
    items: items
      .filter((item) => item.kind === kind)
      .map(({ id, title, label, href, snippet }) => ({
        id,
        title,
        to: href,
        ...(label && { note: label }),
        ...(snippet && { passage: snippet }),
      })),
  }))
}

/** How the screens call a kind of record, several of them: "Ülesanded". */
export const kindName = (kind: string): string =>
  moduleAreas.map((area) => area.kinds?.[kind]?.[currentLocale()]).find(Boolean) ?? kind
