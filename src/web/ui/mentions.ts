/** Somebody who may be named with `@`. */
export interface Named {
  id: string
  name: string
}

/** The name begun with `@` just before the caret: where it begins and its text in small letters. */
export function mentionAt(text: string, caret: number): { from: number; text: string } | undefined {
  const found = caret < 0 ? null : /(?:^|\s)@([\p{L} -]{0,40})$/u.exec(text.slice(0, caret))
  return found
    ? { from: caret - (found[1]?.length ?? 0) - 1, text: (found[1] ?? '').toLowerCase() }
    : undefined
}

/** Ids of those whose whole name stands in the text after `@`. */
export const mentionedIn = (text: string, people: readonly Named[]): string[] =>
  people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id)

/** The text in parts, those that name somebody marked. */
export function splitMentions(text: string, people: readonly Named[]): { text: string; mention: boolean }[] {
  const names = people.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length)
  const parts: { text: string; mention: boolean }[] = []
  let rest = text
  while (rest) {
    const next = names
      .map((name) => ({ name, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0]
    if (!next) return [...parts, { text: rest, mention: false }]
    if (next.at > 0) parts.push({ text: rest.slice(0, next.at), mention: false })
    parts.push({ text: next.name, mention: true })
    rest = rest.slice(next.at + next.name.length)
  }
  return parts
}
