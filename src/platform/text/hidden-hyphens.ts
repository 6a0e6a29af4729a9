const hidden = '\u00ad'

/**
 * Some programs print every hyphen with the code of the soft hyphen, and pdf.js leaves that one out of its texts.
 * Puts the hyphens back, by following the texts through `printed`: all that was drawn, in the same order.
 */
export const restoreHyphens = (texts: readonly string[], printed: string): string[] => {
  if (!printed.includes(hidden)) return [...texts]
  const restored: string[] = []
  let at = 0
  for (const text of texts) {
    const found = follow(text, printed, at)
    if (!found) return [...restored, ...texts.slice(restored.length)]
    at = found.at
    restored.push(found.text)
  }
  return restored
}

type Found = { readonly text: string; readonly at: number }

const follow = (text: string, printed: string, start: number): Found | null => {
  let at = start
  let written = ''
  let space = ''
  for (const letter of text) {
    if (/\s/.test(letter)) space = ' '
    else {
      const between = /^[\s\u00ad]*/.exec(printed.slice(at, at + 20))?.[0] ?? ''
      if (!printed.startsWith(letter, at + between.length)) return null
      written += (between.includes(hidden) ? visible(between) : space) + letter
      at += between.length + letter.length
      space = ''
    }
  }
  const behind = printed.startsWith(hidden, at) ? hidden.length : 0
  return { text: written + (behind > 0 ? '-' : ''), at: at + behind }
}

const visible = (between: string): string => between.replaceAll(hidden, '-').replace(/\s+/g, ' ')
