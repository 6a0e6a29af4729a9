export type Marked = { readonly marker: string; readonly text: string }

const bullet = /^([▪•●◦○■□▫·‣⁃►➢➤✓✔❖*\uf000-\uf0ff]|[-–—o](?=\s))\s*(?=\S)/u
const number = /^(\d{1,2}(?:\.\s?\d{1,2}){1,3}\.?|\d{1,2}[.)]|\(\d{1,2}\))\s+(?=\S)/u
const tightNumber = /^(\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?=\p{Lu})/u
const letter = /^(\p{Ll}\))\s*(?=\S)/u
const roman = /^((?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))\.?)\s+(?=\p{Lu})/u
const notNumber =
  /^\d{1,2}\.?\s*(?:jaanuar|veebruar|märts|aprill|mai\b|juuni|juuli|august|septemb|oktoob|novemb|detsemb|aasta|klass|sajand|kuni \d)/iu

/** Parts "3.1 Hangete …" into marker and text; no marker is an empty one. */
export const splitMarker = (text: string): Marked => {
  const found = notNumber.test(text)
    ? null
    : (bullet.exec(text) ??
      number.exec(text) ??
      tightNumber.exec(text) ??
      letter.exec(text) ??
      roman.exec(text))
  if (!found?.[1]) return { marker: '', text }
  return { marker: found[1].replace(/\s/g, ''), text: text.slice(found[0].length) }
}

export const isBullet = (marker: string): boolean =>
  marker !== '' && !/[\p{L}\d]/u.test(marker.replace(/^o$/, ''))

export const isNumber = (marker: string): boolean => /^\d/.test(marker)

export const isRoman = (marker: string): boolean => /^[IVX]+\.?$/.test(marker)

/** "3.1." is "3.1", "2)" is "2". */
export const bareNumber = (marker: string): string => marker.replace(/[.()]+$|^\(/g, '')

/** "3.1" is two deep; a letter or a bullet is 0. */
export const depthOf = (marker: string): number =>
  isNumber(marker) ? bareNumber(marker).split('.').length : 0

/** "3.1.2" is under "3.1". */
export const isUnder = (marker: string, upper: string): boolean =>
  bareNumber(marker).startsWith(`${bareNumber(upper)}.`)
