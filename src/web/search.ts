import { api } from './api.ts'
import type { FoundGroup } from './ui/command-palette.tsx'

/** What `Ctrl K` offers: groups in the order of the answer. */
export async function searchEverything(text: string, signal: AbortSignal): Promise<readonly FoundGroup[]> {
  if (text.length < 2) return []
  if (import.meta.env.MODE === 'gallery') return (await import('./gallery/found.ts')).galleryFound(text)
  const { groups } = await api<{ groups: FoundGroup[] }>(
    'GET',
    `/search?text=${encodeURIComponent(text)}`,
    undefined,
    signal,
  )
  return groups
}
