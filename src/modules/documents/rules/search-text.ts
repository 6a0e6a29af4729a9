/** Characters of a text that are searched in. */
export const mostSearched = 300_000
/** PostgreSQL refuses a search entry above 1 MB; in scripts of several bytes a letter that is reached sooner. */
const mostBytes = 500_000

/** As much of a text as the search takes in. */
export function searchable(text: string): string {
  const start = text.slice(0, mostSearched)
  const bytes = new TextEncoder().encode(start)
  if (bytes.length <= mostBytes) return start
  return new TextDecoder().decode(bytes.subarray(0, mostBytes)).replace(/\ufffd+$/, '')
}
