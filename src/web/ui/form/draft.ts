import { sessionNow } from '../../session.ts'

/**
 * What is typed into a form, kept in this tab until it is sent: an expired session or a page closed
 * by mistake loses nothing, and the next person at the machine finds nothing.
 */
const placeOf = (name: string): string =>
  `koosmeel-draft:${sessionNow().session?.person.id ?? 'guest'}:${name}`

export function readDraft(name: string | undefined): Record<string, unknown> | undefined {
  const text = name && sessionStorage.getItem(placeOf(name))
  return text ? (JSON.parse(text) as Record<string, unknown>) : undefined
}

export function keepDraft(name: string | undefined, values: unknown): void {
  if (name) sessionStorage.setItem(placeOf(name), JSON.stringify(values))
}

export function clearDraft(name: string | undefined): void {
  if (name) sessionStorage.removeItem(placeOf(name))
}
