import type { Block, Paragraph } from './paragraphs.ts'

const digital = /(?:\/|\()?\s*(?:allkirjastatud digitaalselt|digitaalselt allkirjastatud|digiallkiri)/giu
const start =
  /^(?:poolte allkirjad|allkirjad|\/?\(?(?:allkirjastatud digitaalselt|digitaalselt allkirjastatud)|(?:tööandja|töötaja|ametnik|teenistuja|vahetu juht)(?: esindaja)?:\s+\p{Lu}[^:.]{3,40}:$|tööandja(?: esindaja)?:?\s+(?:_.*|\p{Lu}\S* \p{Lu}\S* )?(?:töötaja|ametnik|teenistuja)(?:$|:|\s*_)|(?:tööandja|töötaja|teenistuja|ametnik)(?: esindaja)?:$|(?:olen |kinnitan|käesoleva ).{0,60}(?:tutvunud|tutvumist)|ametijuhendiga (?:olen )?tutvunud|tutvunud\b|ametijuhend on koostatud \p{L}+ eksemplaris|_{4,})/iu
const role = /(?<![\p{L}])(\p{Lu}\p{L}+(?: \p{L}+){0,2}):/gu
const loneRole =
  /^(?:tööandja|töötaja|ametnik|teenistuja|vahetu juht|otsene juht|asutuse juht)(?: esindaja)?$/iu
const notRole = /allkir|kuupäev|nimi|telefon|e-post|aadress|tutvunud|koostaja/iu
const read = /tutvunud|tutvumist/iu

export const isSignatureStart = (text: string): boolean => start.test(text.trim())

/** How many people sign, by the marks and roles of the signature block; names aren't looked at. */
export const countSignatures = (blocks: readonly Block[]): number => {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat(2) : [block]))
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const marks = Array.from(text.matchAll(digital)).length
  const signing = new Set(paragraphs.flatMap(rolesIn))
  const lines = paragraphs.filter((paragraph) => /_{4,}/.test(paragraph.text)).length
  return Math.max(marks, signing.size, marks + signing.size === 0 ? lines : 0, read.test(text) ? 1 : 0)
}

const rolesIn = ({ text }: Paragraph): string[] => {
  const named = Array.from(text.matchAll(role), ([, name = '']) => name.toLowerCase())
  return [...named, ...(loneRole.test(text) ? [text.toLowerCase()] : [])].filter(
    (name) => !notRole.test(name),
  )
}
