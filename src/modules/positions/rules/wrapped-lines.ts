/** Small words after a hyphen that stands for a left-out part: "sotsiaal- ja kasvatustöö". */
const pairing = /^(?:ja|või|ning|ega|kui|sh|ehk|aga)(?![\p{L}])/u

/** Joins two printed lines as they would stand on one; a hyphen that only broke a word goes, others stay. */
export const joinLines = (above: string, below: string): string => {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below
  const stem = /(\S+)-$/u.exec(above)?.[1]
  if (stem === undefined || pairing.test(below) || !/^[\p{L}\d]/u.test(below)) return `${above} ${below}`
  if (!/^\p{Ll}/u.test(below) || keepsHyphen(stem)) return above + below
  return above.slice(0, -1) + below
}

/** "e-teenus", "IT-süsteem", "2-aastane": the hyphen belongs to the word. */
const keepsHyphen = (stem: string): boolean => /(?:^|[^\p{L}])(?:\p{L}|\p{Lu}{2,}|\d+)$/u.test(stem)

export const hasEnded = (text: string): boolean => /[.;:!?…]["“”»)]*$/u.test(text)

export const startsLow = (text: string): boolean => /^["„(]?[\p{Ll}\d-]/u.test(text)

export const startsHigh = (text: string): boolean => /^["„(]?\p{Lu}/u.test(text)
